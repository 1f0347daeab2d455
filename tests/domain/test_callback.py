from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.actions import ACTIONS
from bot.domain.callback import LONGEST, Callback, pack, pack_time, unpack, unpack_time

PARTS = st.text(st.characters(blacklist_characters=":", blacklist_categories=["Cs"]), max_size=3)
"""Four of these at four bytes a character fit in a button."""


def test_a_button_carries_feature_verb_and_arguments() -> None:
    assert pack("checkin", "clock", "2026-01-16", "2315") == "checkin:clock:2026-01-16:2315"
    assert unpack("checkin:clock:2026-01-16:2315") == Callback("checkin", "clock", ("2026-01-16", "2315"))
    assert unpack("week:show") == Callback("week", "show")


@given(PARTS.filter(bool), PARTS.filter(bool), st.lists(PARTS, max_size=2))
def test_what_is_packed_is_unpacked(feature: str, verb: str, args: list[str]) -> None:
    assert unpack(pack(feature, verb, *args)) == Callback(feature, verb, tuple(args))


@pytest.mark.parametrize("parts", [("", "verb"), ("feature", ""), ("fea:ture", "verb"), ("feature", "verb", "23:15")])
def test_parts_that_could_not_be_unpacked_are_refused(parts: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="not the parts"):
        pack(*parts)


def test_the_limit_counts_bytes() -> None:
    assert len(pack("a", "b", "x" * (LONGEST - 4))) == LONGEST
    for too_long in ("x" * (LONGEST - 3), "é" * (LONGEST // 2)):
        with pytest.raises(ValueError, match="over 64 bytes"):
            pack("a", "b", too_long)


@pytest.mark.parametrize("data", ["", "week", "week:", ":show", ":", "a:b:" + "x" * 61])
def test_data_that_no_button_of_ours_has_is_not_unpacked(data: str) -> None:
    assert unpack(data) is None


@given(st.text())
def test_no_data_breaks_the_reader(data: str) -> None:
    found = unpack(data)
    assert found is None or pack(found.feature, found.verb, *found.args) == data


@given(st.times().map(lambda wall: wall.replace(second=0, microsecond=0)))
def test_a_time_travels_as_four_digits(wall: time) -> None:
    assert unpack_time(pack_time(wall)) == wall


@pytest.mark.parametrize("data", ["", "715", "2400", "0760", "07:15", "٠٧١٥", "+715", "abcd"])
def test_anything_else_is_no_time(data: str) -> None:
    assert unpack_time(data) is None


def test_every_action_fits_behind_a_button() -> None:
    for action in ACTIONS.values():
        assert unpack(pack(action.feature, action.name, *action.args)) is not None
