from datetime import UTC, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.local_time import next_due, to_instant
from bot.domain.moving import at_the_same_moments, is_other_time, mark_of, minutes_ahead
from bot.domain.person import EVERY_DAY, Profile, schedules_for
from bot.domain.spoken_moving import read_moving

JUNE, JANUARY = datetime(2026, 6, 11, 18, 14, tzinfo=UTC), datetime(2026, 1, 15, 12, tzinfo=UTC)
WEEKEND = frozenset({5, 6})
SOMEBODY = Profile(
    language="nl",
    zone="Europe/London",
    getup=time(7),
    getup_free=time(8, 30),
    free_days=WEEKEND,
    lights_out=time(23),
    dinner=time(18, 30),
)
ZONES = ["Asia/Tokyo", "Asia/Kathmandu", "America/Phoenix", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Etc/UTC"]
WALLS = st.integers(0, 24 * 60 - 1).map(lambda minute: time(*divmod(minute, 60)))
PROFILES = st.builds(
    Profile,
    language=st.just("nl"),
    zone=st.sampled_from(ZONES),  # their clocks never change
    getup=st.none() | WALLS,
    getup_free=st.none() | WALLS,
    free_days=st.frozensets(st.integers(0, 6)),
    lights_out=st.none() | WALLS,
    dinner=st.none() | WALLS,
    magnesium=st.just("remind"),
    weekly_day=st.integers(0, 6),
    weekly_time=WALLS,
)


def moved(profile: Profile, minutes: int, **changes: Any) -> Profile:
    return Profile.model_validate(profile.model_dump() | at_the_same_moments(profile, minutes) | changes)


@pytest.mark.parametrize(
    ("before", "after", "now", "minutes"),
    [
        ("Europe/Amsterdam", "Europe/London", JUNE, -60),
        ("Europe/Amsterdam", "Europe/Brussels", JUNE, 0),
        ("Europe/Amsterdam", "America/Los_Angeles", JUNE, -540),
        ("Europe/Amsterdam", "Asia/Kathmandu", JUNE, 225),
        ("Europe/Amsterdam", "Africa/Lagos", JUNE, -60),
        ("Europe/Amsterdam", "Africa/Lagos", JANUARY, 0),
        ("Pacific/Honolulu", "Pacific/Kiritimati", JUNE, 1440),
        ("Pacific/Kiritimati", "Pacific/Pago_Pago", JUNE, -1500),
    ],
)
def test_how_far_one_clock_is_ahead_of_another_now(before: str, after: str, now: datetime, minutes: int) -> None:
    assert minutes_ahead(before, after, now) == minutes


@pytest.mark.parametrize(("minutes", "other"), [(0, False), (1440, False), (-60, True), (-1500, True)])
def test_a_clock_that_shows_the_same_is_no_other_time(minutes: int, other: bool) -> None:
    assert is_other_time(minutes) is other


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (-60, {"getup": time(6), "getup_free": time(7, 30), "free_days": WEEKEND, "lights_out": time(22)}),
        (-60, {"dinner": time(17, 30), "weekly_day": 6, "weekly_time": time(10)}),
        (-540, {"getup": time(22), "getup_free": time(23, 30), "free_days": frozenset({4, 5}), "weekly_day": 6}),
        (-720, {"weekly_day": 5, "weekly_time": time(23)}),
        (1020, {"getup": time(0), "free_days": frozenset({6, 0}), "weekly_day": 0, "weekly_time": time(4)}),
    ],
)
def test_times_keep_their_moments_and_days_go_along_over_midnight(minutes: int, expected: dict[str, Any]) -> None:
    values = at_the_same_moments(SOMEBODY, minutes)
    assert {name: values[name] for name in expected} == expected


def test_free_days_go_with_getting_up_on_ordinary_days_where_only_one_of_both_crosses_midnight() -> None:
    values = at_the_same_moments(SOMEBODY, -8 * 60)  # ordinary 23:00 of the day before, free 00:30
    assert values["free_days"] == frozenset({4, 5})


@given(PROFILES, st.integers(-26 * 60, 26 * 60))
def test_there_and_back_is_as_before(profile: Profile, minutes: int) -> None:
    there = moved(profile, minutes)
    assert moved(there, -minutes) == profile
    assert mark_of(moved(there, -minutes)) == mark_of(profile)
    assert (mark_of(there) == mark_of(profile)) is (there == profile)


@given(PROFILES, st.sampled_from(ZONES))
def test_every_message_keeps_its_instant_in_a_zone_whose_clock_never_changes(profile: Profile, zone: str) -> None:
    profile = profile.model_copy(update={"getup_free": profile.getup})  # see the free days above
    minutes = minutes_ahead(profile.zone, zone, JUNE)
    assert instants(moved(profile, minutes, zone=zone)) == instants(profile)


def instants(profile: Profile) -> set[tuple[str, datetime]]:
    """The first two instants of each planned time."""
    found = set()
    for one in schedules_for(profile):
        first = next_due(JUNE, one.wall, one.weekdays, profile.zone)
        found |= {(one.kind, first), (one.kind, next_due(first, one.wall, one.weekdays, profile.zone))}
    return found


def test_the_times_of_summer_are_kept_by_the_difference_of_now() -> None:
    home = SOMEBODY.model_copy(update={"zone": "Europe/Amsterdam"})
    there = moved(home, minutes_ahead(home.zone, "Europe/London", JUNE), zone="Europe/London")
    day = JUNE.date()
    assert there.getup is not None
    assert home.getup is not None
    assert to_instant(day, there.getup, there.zone) == to_instant(day, home.getup, home.zone)
    assert len(EVERY_DAY - there.free_days) == 5


@pytest.mark.parametrize("name", ["zone", "getup", "getup_free", "free_days", "lights_out", "dinner", "weekly_day"])
def test_a_mark_changes_with_every_time(name: str) -> None:
    other: dict[str, Any] = {"zone": "Europe/Dublin", "free_days": frozenset({1}), "weekly_day": 2}
    changed = SOMEBODY.model_copy(update={name: other.get(name, time(4, 44))})
    assert mark_of(changed) != mark_of(SOMEBODY)
    assert mark_of(SOMEBODY.model_copy(update={"language": "en"})) == mark_of(SOMEBODY)


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [
        ("nl", "ja", "along"),
        ("nl", "Ja graag", "along"),
        ("nl", "meegaan", "along"),
        ("nl", "ja, neem ze maar mee", "along"),
        ("nl", "de tijd hier", "along"),
        ("nl", "07:30", "along"),
        ("nl", "half 8", "along"),
        ("nl", "ja, om 07:30", "along"),
        ("nl", "nee", "same"),
        ("nl", "nee, liever niet", "same"),
        ("nl", "laat ze maar niet meegaan", "same"),
        ("nl", "ze hoeven niet mee", "same"),
        ("nl", "hetzelfde moment", "same"),
        ("nl", "nee, dezelfde momenten", "same"),
        ("nl", "half 7", "same"),
        ("nl", "nee om 6:30", "same"),
        ("nl", "dezelfde tijd", None),
        ("nl", "ja nee", None),
        ("nl", "nee, meegaan", None),
        ("nl", "nee, 07:30", None),
        ("nl", "ja, 06:30", None),
        ("nl", "08:00", None),
        ("nl", "hoe laat is het daar", None),
        ("en", "yes please", "along"),
        ("en", "local time", "along"),
        ("en", "they move along", "along"),
        ("en", "half past seven", "along"),
        ("en", "no", "same"),
        ("en", "don't move them", "same"),
        ("en", "keep home time", "same"),
        ("en", "6:30 am", "same"),
        ("en", "the same time", None),
        ("en", "whatever", None),
    ],
)
def test_an_answer_is_understood_in_words_or_by_its_time(language: str, text: str, answer: str | None) -> None:
    assert read_moving(text, language=language, along=time(7, 30), same=time(6, 30)) == answer
