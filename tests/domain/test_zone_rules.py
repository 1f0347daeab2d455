from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.local_time import local, time_zone, to_instant
from bot.domain.zone_rules import COMPARED, YEARS, changes, fingerprint, nearest, same_rules
from tests.support.zones import rules

AMSTERDAM = "Europe/Amsterdam"
ZONES = [
    AMSTERDAM,
    "Australia/Lord_Howe",
    "Antarctica/Troll",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "Africa/Casablanca",
    "America/New_York",
]
NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
AT = st.integers(0, 16 * 365 * 24 * 60).map(
    lambda minutes: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
WALLS = st.times().map(lambda wall: wall.replace(second=0, microsecond=0))


@pytest.mark.parametrize(
    ("zone", "year", "expected"),
    [
        (AMSTERDAM, 2026, [("01-01 00:00", 60), ("03-29 01:00", 120), ("10-25 01:00", 60)]),
        ("Australia/Lord_Howe", 2026, [("01-01 00:00", 660), ("04-04 15:00", 630), ("10-03 15:30", 660)]),
        ("Antarctica/Troll", 2026, [("01-01 00:00", 0), ("03-29 01:00", 120), ("10-25 01:00", 0)]),
        ("Africa/Casablanca", 2025, [("01-01 00:00", 60), ("02-23 02:00", 0), ("04-06 02:00", 60)]),
        ("Pacific/Chatham", 2026, [("01-01 00:00", 825), ("04-04 14:00", 765), ("09-26 14:00", 825)]),
        ("Pacific/Kiritimati", 2026, [("01-01 00:00", 840)]),
    ],
)
def test_a_year_of_a_zone_is_its_offset_and_the_minutes_at_which_that_changes(
    zone: str, year: int, expected: list[tuple[str, int]]
) -> None:
    found = [(f"{at:%m-%d %H:%M}", offset // timedelta(minutes=1)) for at, offset in changes(time_zone(zone), year)]
    assert found == expected


@given(st.sampled_from(ZONES), AT, st.integers(0, 6 * 365))
def test_the_passing_of_time_changes_no_rules(zone: str, before: datetime, days: int) -> None:
    assert same_rules(fingerprint(zone, before), fingerprint(zone, before + timedelta(days=days)))


def test_within_a_year_the_fingerprint_stays_to_the_letter_and_fits_its_column() -> None:
    days = [datetime(2026, month, day, 23, 59, tzinfo=UTC) for month in range(1, 13) for day in (1, 28)]
    found = {fingerprint(AMSTERDAM, at) for at in days}
    assert len(found) == 1
    assert all(len(one) <= 64 for one in found)


@pytest.mark.parametrize(
    "rule",
    [
        "CET-1",  # no summer time any more
        "CEST-2",  # summer time for good
        "CET-1CEST,M3.5.0,M10.5.0/2",  # back an hour earlier, on the same day
        "CET-1CEST,M3.5.0/2:01,M10.5.0/3",  # a minute later
        "CET-1CEST,M4.1.0,M10.5.0/3",  # a week later
    ],
)
def test_other_rules_have_another_fingerprint(tmp_path: Path, rule: str) -> None:
    before = fingerprint(AMSTERDAM, NOW)
    with rules(tmp_path, **{AMSTERDAM: rule}):
        assert not same_rules(before, fingerprint(AMSTERDAM, NOW))


def test_the_same_rules_written_otherwise_have_the_same_fingerprint(tmp_path: Path) -> None:
    before = fingerprint(AMSTERDAM, NOW)
    with rules(tmp_path, **{AMSTERDAM: "MEZ-1MESZ,M3.5.0,M10.5.0/3"}):
        assert fingerprint(AMSTERDAM, NOW) == before


@pytest.mark.parametrize("year", range(YEARS))
def test_a_change_counts_in_the_years_in_which_a_next_instant_can_lie(year: int) -> None:
    present = fingerprint(AMSTERDAM, NOW)
    at = 4 + year * 6
    before = present[:at] + "xxxxxx" + present[at + 6 :]
    assert same_rules(before, present) is (year >= COMPARED)


@pytest.mark.parametrize("before", [None, "", "moon", "2026", "2011" + "0" * 60])
def test_rules_that_nobody_noted_count_as_other_ones(before: str | None) -> None:
    assert not same_rules(before, fingerprint(AMSTERDAM, NOW))


def test_a_zone_that_exists_no_more_is_refused() -> None:
    with pytest.raises(ValueError, match="not a time zone"):
        fingerprint("Mars/Base", NOW)


@given(
    st.dates(date(2025, 1, 1), date(2027, 12, 31)),
    WALLS,
    st.frozensets(st.integers(0, 6)),
    st.sampled_from(ZONES),
    st.integers(-3 * 60, 3 * 60),
)
def test_an_instant_by_other_rules_is_found_back_on_its_day_and_stays_there(
    day: date, wall: time, weekdays: frozenset[int], zone: str, minutes: int
) -> None:
    weekdays |= {day.weekday()}
    moment = to_instant(day, wall, zone)
    assert nearest(moment + timedelta(minutes=minutes), wall, weekdays, zone) == moment


@given(
    AT,
    WALLS,
    st.frozensets(st.integers(0, 6), min_size=1),
    st.sampled_from(ZONES),
)
def test_the_nearest_moment_is_on_a_day_of_the_schedule_and_its_own_nearest(
    instant: datetime, wall: time, weekdays: frozenset[int], zone: str
) -> None:
    found = nearest(instant, wall, weekdays, zone)
    assert local(found, zone).weekday() in weekdays
    assert abs(found - instant) <= timedelta(days=3, hours=14)
    assert nearest(found, wall, weekdays, zone) == found


def test_a_schedule_without_days_has_no_moment() -> None:
    with pytest.raises(ValueError, match="empty"):
        nearest(NOW, time(7), (), AMSTERDAM)
