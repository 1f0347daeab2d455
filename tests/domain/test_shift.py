"""Who sleeps by day, which night that is, and which nights are of night shifts."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.local_time import wall_day
from bot.domain.night import NightAnswers, figures, instants
from bot.domain.person import EVERY_DAY, Profile, asked_on, day_begins, last_night, schedules_for, sleeps_by_day
from bot.domain.shift import coming_sunday, of_shift, on_shift

AMSTERDAM = "Europe/Amsterdam"
TUESDAY = date(2026, 6, 9)
walls = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def profile(lights_out: time | None, getup: time | None, **values: object) -> Profile:
    return Profile(language="nl", zone=AMSTERDAM, lights_out=lights_out, getup=getup, **values)


@pytest.mark.parametrize(
    ("lights_out", "getup", "by_day"),
    [
        (time(23), time(7), False),
        (time(0, 30), time(8), False),
        (time(3), time(11, 30), False),
        (time(20), time(4), False),
        (time(8, 30), time(15, 30), True),
        (time(4, 30), time(12, 30), True),
        (time(12, 30), time(19), True),
        (time(16), time(23), True),
        (time(11), time(7), False),  # eleven in the evening, said as "11"
        (None, time(15), False),
        (time(8, 30), None, False),
    ],
)
def test_who_sleeps_by_day_is_told_from_the_two_times(lights_out: time, getup: time, by_day: bool) -> None:
    assert sleeps_by_day(profile(lights_out, getup)) is by_day


@pytest.mark.parametrize(
    ("wall", "night"),
    [("06:00", 8), ("08:00", 8), ("11:59", 8), ("12:00", 9), ("16:00", 9), ("23:50", 9)],
)
def test_last_night_of_a_day_sleeper_changes_in_the_middle_of_the_sleep(wall: str, night: int) -> None:
    now = datetime(2026, 6, 9, tzinfo=UTC) + timedelta(hours=int(wall[:2]) - 2, minutes=int(wall[3:]))
    assert last_night(profile(time(8, 30), time(15, 30)), now) == date(2026, 6, night)


@given(walls, walls, walls)
def test_whoever_does_not_sleep_by_day_has_the_day_begin_as_ever(lights_out: time, getup: time, free: time) -> None:
    who = profile(lights_out, getup, getup_free=free, free_days=frozenset({5, 6}))
    begins = day_begins(who)
    assert begins <= min(getup, free)
    if not sleeps_by_day(who):
        assert begins <= time(4)


@given(walls, st.one_of(st.none(), walls))
def test_only_a_sleep_of_one_afternoon_is_placed_otherwise_than_by_noon(wall: time, ends: time | None) -> None:
    before = TUESDAY - timedelta(days=1) if wall >= time(12) else TUESDAY
    afternoon = ends is not None and time(12) <= wall < time(19) and ends > wall
    assert wall_day(TUESDAY, wall, ends=ends) == (TUESDAY if afternoon else before)
    assert wall_day(TUESDAY, wall) == before


def test_a_sleep_after_noon_lies_on_the_day_of_getting_up() -> None:
    answers = NightAnswers(lights_out=time(12, 30), sol=0, waso=0, woke=time(18, 30), out_of_bed=time(19))
    at = instants(answers, TUESDAY, AMSTERDAM)
    assert at.lights_out == datetime(2026, 6, 9, 10, 30, tzinfo=UTC)
    assert at.out_of_bed == datetime(2026, 6, 9, 17, 0, tzinfo=UTC)
    assert figures(answers, TUESDAY, AMSTERDAM).tst == 360


def test_during_shifts_all_days_have_one_time_and_the_reminder_comes_before_the_light_goes_out() -> None:
    usual = profile(
        time(23), time(7), getup_free=time(9), free_days=frozenset({5}), magnesium="remind", dinner=time(18),
        reminder_at="dinner",
    )  # fmt: skip
    planned = schedules_for(on_shift(usual, time(15, 30), time(8, 30)))
    assert [(one.kind, one.weekdays, one.wall) for one in planned[:2]] == [
        ("checkin", EVERY_DAY, time(16)),
        ("magnesium", EVERY_DAY, time(7, 30)),
    ]


@dataclass(frozen=True)
class Worker:
    shift_since: date | None = None
    shift_until: date | None = None
    shift_last: date | None = None


@pytest.mark.parametrize(
    ("worker", "nights"),
    [
        (Worker(), []),
        (Worker(TUESDAY, date(2026, 6, 11)), [9, 10, 11]),
        (Worker(TUESDAY, None, date(2026, 6, 10)), [9, 10]),
    ],
)
def test_the_nights_of_shifts_run_from_the_first_to_the_last(worker: Worker, nights: list[int]) -> None:
    assert [day for day in range(5, 15) if of_shift(worker, date(2026, 6, day))] == nights


@pytest.mark.parametrize(("today", "sunday"), [(8, 14), (13, 14), (14, 21)])
def test_this_week_lasts_until_the_sunday_that_is_to_come(today: int, sunday: int) -> None:
    assert coming_sunday(date(2026, 6, today)) == date(2026, 6, sunday)


@given(st.frozensets(st.integers(0, 6)))
def test_less_often_is_three_days_apart_with_both_kinds_where_there_are_both(free_days: frozenset[int]) -> None:
    days = asked_on(profile(time(23), time(7), free_days=free_days, rhythm="less"))
    gaps = sorted(
        (second - first) % 7 for first, second in zip(sorted(days), [*sorted(days)[1:], min(days)], strict=True)
    )
    assert gaps == [2, 2, 3]
    if frozenset() < free_days < EVERY_DAY:
        assert days & free_days
        assert days - free_days


def test_a_free_weekend_is_asked_about_once_in_three() -> None:
    assert asked_on(profile(time(23), time(7), free_days=frozenset({5, 6}), rhythm="less")) == {1, 3, 5}
