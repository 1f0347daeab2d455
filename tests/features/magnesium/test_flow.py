"""The rules of one evening: its end, the times that fit it, when to ask again."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.local_time import to_instant
from bot.features.magnesium.evening import Evening
from bot.features.magnesium.flow import MOST, again_at, is_wanted, laters, part_of_day, pending, repeats

AMSTERDAM = "Europe/Amsterdam"
NIGHT = date(2026, 6, 12)


def evening(lights_out: time | None = time(23), **values: object) -> Evening:
    deadline = None
    if lights_out is not None:
        day = NIGHT if lights_out < time(12) else NIGHT - timedelta(days=1)
        deadline = to_instant(day, lights_out, AMSTERDAM) + timedelta(minutes=30)
    known = {"night": NIGHT, "zone": AMSTERDAM, "deadline": deadline, "reminder": time(22), "dinner": None}
    return Evening(**{**known, **values})


def at(hour: int, minute: int = 0, day: int = 11) -> datetime:
    return to_instant(date(2026, 6, day), time(hour, minute), AMSTERDAM)


def test_an_evening_goes_on_until_four_in_the_morning() -> None:
    assert evening().goes_on(at(0, 40, day=12))
    assert evening().goes_on(at(4, 0, day=12))
    assert not evening().goes_on(at(4, 1, day=12))


def test_lights_out_at_six_keeps_the_evening_open_until_half_past() -> None:
    assert evening(time(6)).goes_on(at(6, 30, day=12))
    assert not evening(time(6)).goes_on(at(6, 31, day=12))


@pytest.mark.parametrize(
    ("wall", "instant"),
    [
        (time(20, 30), at(20, 30)),
        (time(0, 30), at(0, 30, day=12)),
        (time(9), at(9)),
        (time(12), at(12)),
        (time(4), at(4, 0, day=12)),
    ],
)
def test_a_wall_time_falls_in_the_day_that_leads_up_to_the_end_of_the_evening(wall: time, instant: datetime) -> None:
    assert evening().instant(wall) == instant


def test_times_to_choose_are_quarters_that_have_been() -> None:
    assert evening().times(at(22, 4)) == (time(21, 30), time(21), time(20))


def test_after_midnight_the_times_to_choose_are_those_of_the_same_evening() -> None:
    assert evening().times(at(0, 40, day=12)) == (time(0), time(23, 30), time(22, 30))


def test_in_the_morning_the_times_to_choose_lie_around_the_reminder() -> None:
    assert evening().times(at(8, 0, day=12)) == (time(22, 30), time(22), time(21, 30), time(21))


def test_dinner_is_offered_once_it_has_been() -> None:
    assert evening(dinner=time(18, 30)).dinner_time(at(18, 0)) is None
    assert evening(dinner=time(18, 30)).dinner_time(at(18, 30)) == time(18, 30)


@pytest.mark.parametrize(
    ("now", "number", "expected"),
    [
        (at(22, 0), 1, at(22, 30)),
        (at(22, 59), 2, at(23, 29)),
        (at(23, 0), 1, None),  # the deadline itself is too late
        (at(22, 0), 0, None),  # the planned message comes by itself
        (at(18, 0), 6, at(18, 30)),
        (at(18, 0), 7, None),
    ],
)
def test_asking_again_fits_before_the_deadline_and_at_most_six_times(
    now: datetime, number: int, expected: datetime | None
) -> None:
    assert again_at(evening(), now, number) == expected


@given(st.integers(-300, 200), st.integers(0, 8))
def test_every_later_that_is_offered_comes_before_the_deadline(minutes: int, number: int) -> None:
    now = at(23) + timedelta(minutes=minutes)
    offered = laters(evening(), now, number)
    assert set(offered) <= {15, 30, 60}
    assert all(now + timedelta(minutes=one) < at(23, 30) for one in offered)
    missing = {15, 30, 60} - set(offered)
    assert 0 < number < MOST or not offered
    assert not 0 < number < MOST or all(now + timedelta(minutes=one) >= at(23, 30) for one in missing)


@given(st.integers(0, 3), st.integers(0, 6), st.integers(1, 7))
def test_repeats_are_never_more_than_were_chosen_and_none_beside_a_message_asked_for(
    wanted: int, sent: int, following: int
) -> None:
    assert repeats(wanted, sent, following) == (sent < wanted and following == sent + 1)
    assert not repeats(0, sent, following)


@pytest.mark.parametrize(
    ("number", "wanted", "state", "goes"),
    [
        (0, 0, {}, True),
        (1, 1, {}, True),
        (1, 0, {}, False),
        (2, 1, {}, False),
        (2, 1, {"later": "2026-06-11T20:30:00+00:00"}, True),
        (2, 1, {"later": "2026-06-11T20:15:00+00:00"}, False),
        (1, 1, {"later": "2026-06-11T20:40:00+00:00"}, False),
    ],
)
def test_a_message_goes_out_as_planned_as_a_chosen_repeat_or_as_asked_for(
    number: int, wanted: int, state: dict[str, str], goes: bool
) -> None:
    assert is_wanted(number, at(22, 30), wanted, state, at(22, 31)) is goes


def test_without_a_known_deadline_nobody_is_asked_again() -> None:
    assert again_at(evening(None), at(22), 1) is None


def test_a_later_message_is_pending_until_its_time_has_come() -> None:
    state = {"later": datetime(2026, 6, 11, 20, 34, tzinfo=UTC).isoformat()}
    assert pending(state, at(22, 33)) == at(22, 34)
    assert pending(state, at(22, 34)) is None
    assert pending({}, at(22)) is None


@pytest.mark.parametrize(("hour", "part"), [(14, "day"), (18, "evening"), (22, "night"), (0, "night"), (8, "day")])
def test_the_goodbye_fits_the_time_of_day(hour: int, part: str) -> None:
    assert part_of_day(at(hour), AMSTERDAM) == part
