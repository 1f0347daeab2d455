from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.local_time import (
    elapsed_minutes,
    latest_night,
    local,
    minutes_until,
    next_due,
    night_of,
    shifted,
    to_instant,
    wall_day,
)

AMSTERDAM = "Europe/Amsterdam"
ZONES = [
    AMSTERDAM,
    "America/New_York",
    "Australia/Lord_Howe",
    "Antarctica/Troll",
    "Pacific/Kiritimati",
    "Pacific/Chatham",
    "Africa/Casablanca",
    "Africa/Cairo",
]
DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))
WALLS = st.times().map(lambda wall: wall.replace(second=0, microsecond=0))
NEAR_A_CHANGE = st.sampled_from(
    [time(0), time(0, 30), time(1), time(1, 30), time(2), time(2, 15), time(2, 30), time(3)]
)
WEEKDAYS = st.frozensets(st.integers(0, 6), min_size=1)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "wall", "zone", "instant"),
    [
        (date(2026, 7, 1), time(23), AMSTERDAM, "2026-07-01 21:00"),
        (date(2026, 12, 1), time(7, 15), AMSTERDAM, "2026-12-01 06:15"),
        (date(2026, 3, 29), time(2, 30), AMSTERDAM, "2026-03-29 01:30"),
        (date(2026, 3, 29), time(3), AMSTERDAM, "2026-03-29 01:00"),
        (date(2026, 10, 25), time(2, 30), AMSTERDAM, "2026-10-25 00:30"),
        (date(2026, 10, 25), time(2, 30, fold=1), AMSTERDAM, "2026-10-25 00:30"),
        (date(2026, 10, 25), time(3), AMSTERDAM, "2026-10-25 02:00"),
        (date(2026, 4, 24), time(0, 10), "Africa/Cairo", "2026-04-23 22:10"),
    ],
)
def test_a_wall_time_has_one_instant(day: date, wall: time, zone: str, instant: str) -> None:
    assert to_instant(day, wall, zone) == utc(instant)


def test_a_time_inside_the_spring_gap_shows_as_the_time_after_it() -> None:
    assert local(to_instant(date(2026, 3, 29), time(2, 30), AMSTERDAM), AMSTERDAM).time() == time(3, 30)


@pytest.mark.parametrize("zone", ["", "Amsterdam", "../etc/passwd", "/etc/localtime", "Europe", "CEST+2", "x\x00y"])
def test_an_unknown_zone_is_refused(zone: str) -> None:
    with pytest.raises(ValueError, match="not a time zone"):
        to_instant(date(2026, 1, 1), time(7), zone)


def test_a_time_without_zone_is_no_instant() -> None:
    naive = utc("2026-01-01 12:00").replace(tzinfo=None)
    for use in (
        lambda: local(naive, AMSTERDAM),
        lambda: elapsed_minutes(naive, naive),
        lambda: night_of(naive, AMSTERDAM),
    ):
        with pytest.raises(ValueError, match="not an instant"):
            use()


@pytest.mark.parametrize(
    ("instant", "night"),
    [
        ("2026-01-15 22:00", date(2026, 1, 16)),
        ("2026-01-15 23:30", date(2026, 1, 16)),
        ("2026-01-16 06:00", date(2026, 1, 16)),
        ("2026-01-16 10:59", date(2026, 1, 16)),
        ("2026-01-16 11:00", date(2026, 1, 17)),
    ],
)
def test_a_night_is_the_date_of_its_morning_and_from_noon_on_tomorrows(instant: str, night: date) -> None:
    assert night_of(utc(instant), AMSTERDAM) == night


@given(DAYS, WALLS, st.sampled_from(ZONES))
def test_the_calendar_day_of_a_wall_time_belongs_to_its_night(night: date, wall: time, zone: str) -> None:
    assert night_of(to_instant(wall_day(night, wall), wall, zone), zone) == night


@pytest.mark.parametrize(("night", "minutes"), [(28, 8 * 60), (29, 7 * 60)])
def test_the_night_of_the_spring_change_is_an_hour_shorter(night: int, minutes: int) -> None:
    start = local(to_instant(date(2026, 3, night - 1), time(23), AMSTERDAM), AMSTERDAM)
    end = local(to_instant(date(2026, 3, night), time(7), AMSTERDAM), AMSTERDAM)
    assert elapsed_minutes(start, end) == minutes


def test_minutes_between_instants_of_different_zones_are_real_minutes() -> None:
    there = datetime(2026, 1, 1, 12, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    assert elapsed_minutes(utc("2026-01-01 06:00"), there) == 30


@pytest.mark.parametrize(
    ("wall", "minutes", "moved", "days"),
    [
        (time(6, 45), 30, time(7, 15), 0),
        (time(23, 45), 30, time(0, 15), 1),
        (time(0, 30), -60, time(23, 30), -1),
        (time(0), 0, time(0), 0),
    ],
)
def test_a_wall_time_moves_over_midnight(wall: time, minutes: int, moved: time, days: int) -> None:
    assert shifted(wall, minutes) == (moved, days)


@pytest.mark.parametrize(
    ("after", "wall", "weekdays", "due"),
    [
        ("2026-01-15 06:00", time(7, 15), range(7), "2026-01-15 06:15"),
        ("2026-01-15 06:15", time(7, 15), range(7), "2026-01-16 06:15"),
        ("2026-01-15 06:15", time(7, 15), {6}, "2026-01-18 06:15"),
        ("2026-01-18 06:15", time(7, 15), {6}, "2026-01-25 06:15"),
        ("2026-01-14 23:00", time(0, 30), {3}, "2026-01-14 23:30"),
        ("2026-03-28 12:00", time(2, 30), range(7), "2026-03-29 01:30"),
        ("2026-03-29 01:30", time(2, 30), range(7), "2026-03-30 00:30"),
        ("2026-10-25 00:30", time(2, 30), range(7), "2026-10-26 01:30"),
        ("2026-10-25 01:29", time(2, 30), range(7), "2026-10-26 01:30"),
    ],
)
def test_the_next_moment_is_strictly_later(after: str, wall: time, weekdays: set[int], due: str) -> None:
    assert next_due(utc(after), wall, weekdays, AMSTERDAM) == utc(due)


@pytest.mark.parametrize("weekdays", [set(), {7}, {-1, 2}])
def test_a_schedule_needs_weekdays_that_exist(weekdays: set[int]) -> None:
    with pytest.raises(ValueError, match="no such weekdays"):
        next_due(utc("2026-01-15 06:00"), time(7), weekdays, AMSTERDAM)


@given(DAYS, WALLS | NEAR_A_CHANGE, WEEKDAYS, st.sampled_from(ZONES))
def test_each_eligible_local_day_has_exactly_one_moment(
    start: date, wall: time, weekdays: frozenset[int], zone: str
) -> None:
    """Forty days from any day: long enough to meet a change of the clocks often."""
    eligible = [day for ahead in range(40) if (day := start + timedelta(days=ahead)).weekday() in weekdays]
    due = to_instant(start, time(0), zone) - timedelta(microseconds=1)
    for day in eligible:
        earlier, due = due, next_due(due, wall, weekdays, zone)
        assert due > earlier
        assert due == to_instant(day, wall, zone)
        assert local(due, zone).date() == day


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("wall", [time(0), time(0, 30), time(2, 15), time(2, 30), time(12), time(23, 59)])
def test_three_years_have_one_moment_a_day(wall: time, zone: str) -> None:
    first, last = date(2025, 1, 1), date(2027, 12, 31)
    due = to_instant(first, time(0), zone) - timedelta(microseconds=1)
    days = []
    while not days or days[-1] < last:
        due = next_due(due, wall, range(7), zone)
        days.append(local(due, zone).date())
    assert days == [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]


@given(
    DAYS.flatmap(lambda day: st.times().map(lambda wall: datetime.combine(day, wall, UTC))),
    WALLS,
    st.sampled_from(ZONES),
)
def test_no_moment_is_skipped_from_whatever_instant_one_looks(after: datetime, wall: time, zone: str) -> None:
    due = next_due(after, wall, range(7), zone)
    assert due > after
    day = local(due, zone).date()
    assert to_instant(day - timedelta(days=1), wall, zone) <= after


@pytest.mark.parametrize(
    ("instant", "begins", "night"),
    [
        (datetime(2026, 6, 12, 5, 30, tzinfo=UTC), time(4), date(2026, 6, 12)),
        (datetime(2026, 6, 12, 20, 0, tzinfo=UTC), time(4), date(2026, 6, 12)),
        (datetime(2026, 6, 12, 22, 50, tzinfo=UTC), time(4), date(2026, 6, 12)),
        (datetime(2026, 6, 13, 1, 59, tzinfo=UTC), time(4), date(2026, 6, 12)),
        (datetime(2026, 6, 13, 2, 0, tzinfo=UTC), time(4), date(2026, 6, 13)),
        (datetime(2026, 6, 13, 0, 29, tzinfo=UTC), time(2, 30), date(2026, 6, 12)),
        (datetime(2026, 6, 13, 0, 30, tzinfo=UTC), time(2, 30), date(2026, 6, 13)),
    ],
)
def test_last_night_is_the_one_that_ended_today_and_before_the_day_begins_the_one_before(
    instant: datetime, begins: time, night: date
) -> None:
    assert latest_night(instant, "Europe/Amsterdam", begins=begins) == night


@pytest.mark.parametrize(
    ("wall", "later", "minutes"),
    [
        (time(22), time(23, 30), 90),
        (time(23, 30), time(0, 15), 45),
        (time(7), time(7), 0),
        (time(7), time(6, 59), 1439),
    ],
)
def test_a_wall_time_comes_again_within_a_day(wall: time, later: time, minutes: int) -> None:
    assert minutes_until(wall, later) == minutes
