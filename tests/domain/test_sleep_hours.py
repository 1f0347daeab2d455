from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.local_time import local
from bot.domain.person import Profile
from bot.domain.sleep_hours import asleep_until, next_lights_out

AMSTERDAM = "Europe/Amsterdam"
NOOR = Profile(language="nl", zone=AMSTERDAM, getup=time(6, 45), lights_out=time(23))
WEEKEND = frozenset({5, 6})
GRACE = timedelta(minutes=30)
WALLS = st.integers(0, 24 * 12 - 1).map(lambda fives: time(*divmod(fives * 5, 60)))
PROFILES = st.builds(
    Profile,
    language=st.just("nl"),
    zone=st.sampled_from(["Asia/Tokyo", "Asia/Kathmandu", "America/Phoenix"]),  # their clocks never change
    getup=WALLS,
    getup_free=st.none() | WALLS,
    free_days=st.frozensets(st.integers(0, 6)),
    lights_out=WALLS,
)
FIVE = timedelta(minutes=5)
INSTANTS = st.integers(0, 30 * 24 * 12).map(lambda fives: datetime(2026, 3, 1, tzinfo=UTC) + fives * FIVE)


def but(**changes: object) -> Profile:
    return Profile.model_validate(NOOR.model_dump() | changes)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("changes", "at", "until"),
    [
        ({}, "2026-01-15 21:59", None),
        ({}, "2026-01-15 22:00", "2026-01-16 05:45"),
        ({}, "2026-01-16 05:44", "2026-01-16 05:45"),
        ({}, "2026-01-16 05:45", None),
        ({"getup_free": time(9), "free_days": WEEKEND}, "2026-01-17 07:30", "2026-01-17 08:00"),
        ({"getup_free": time(9), "free_days": WEEKEND}, "2026-01-18 22:30", "2026-01-19 05:45"),
        ({"getup": None, "getup_free": time(9), "free_days": WEEKEND}, "2026-01-17 07:30", "2026-01-17 08:00"),
        ({"getup": None, "getup_free": time(9), "free_days": WEEKEND}, "2026-01-19 05:00", None),
        ({"lights_out": time(1)}, "2026-01-15 23:59", None),
        ({"lights_out": time(1)}, "2026-01-16 00:00", "2026-01-16 05:45"),
        ({"lights_out": time(8), "getup": time(16)}, "2026-01-16 10:00", "2026-01-16 15:00"),
        ({"lights_out": time(8), "getup": time(16)}, "2026-01-16 15:00", None),
        ({}, "2026-03-29 04:44", "2026-03-29 04:45"),  # an hour less that night
        ({}, "2026-10-25 05:44", "2026-10-25 05:45"),  # an hour more
        ({"getup": None}, "2026-01-16 02:00", None),
        ({"lights_out": None}, "2026-01-16 02:00", None),
        ({"lights_out": time(6, 45)}, "2026-01-16 02:00", None),  # a day long
        ({"lights_out": time(11)}, "2026-01-16 02:00", None),  # eleven in the evening, most likely
    ],
)
def test_somebody_sleeps_from_lights_out_until_getting_up_where_both_are_known(
    changes: dict[str, object], at: str, until: str | None
) -> None:
    assert asleep_until(but(**changes), utc(at)) == (utc(until) if until else None)


@pytest.mark.parametrize(("minute", "asleep"), [(0, False), (29, False), (30, False), (31, True)])
def test_for_the_reminder_the_night_begins_half_an_hour_after_lights_out(minute: int, asleep: bool) -> None:
    at = utc("2026-01-15 22:00") + timedelta(minutes=minute)
    assert (asleep_until(NOOR, at, after=GRACE) is not None) is asleep


@given(PROFILES, INSTANTS)
def test_asleep_is_what_a_watch_through_the_days_before_says(profile: Profile, at: datetime) -> None:
    """Lights-out puts somebody to bed, getting up ends it; no night lasts over 18 hours."""
    assert (asleep_until(profile, at) is not None) is watched(profile, at)


def watched(profile: Profile, at: datetime) -> bool:
    bed: datetime | None = None
    for minute in (at - 2 * timedelta(days=1) + step * FIVE for step in range(2 * 24 * 12 + 1)):
        if gets_up(profile, minute):
            bed = None
        if local(minute, profile.zone).time() == profile.lights_out:
            bed = minute
    if bed is None:
        return False
    return any(gets_up(profile, bed + step * FIVE) for step in range(1, 18 * 12 + 1))


def gets_up(profile: Profile, at: datetime) -> bool:
    here = local(at, profile.zone)
    free = here.weekday() in profile.free_days and profile.getup_free is not None
    return here.time() == (profile.getup_free if free else profile.getup)


@given(PROFILES, INSTANTS)
def test_whoever_gets_up_is_awake_and_the_next_lights_out_begins_a_sleep(profile: Profile, at: datetime) -> None:
    until = asleep_until(profile, at)
    if until is not None:
        assert at < until <= at + timedelta(hours=18)
        assert asleep_until(profile, until) is None
    bed = next_lights_out(profile, at)
    assume(bed is not None)
    assert bed is not None
    assert bed > at
    assert asleep_until(profile, bed) is not None
    assert asleep_until(profile, bed - timedelta(minutes=1)) is None
