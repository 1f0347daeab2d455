"""A second moment of the day: where it may lie, when its reminder comes, what an evening counts as with two."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.delivery import day_of, last_useful
from bot.domain.local_time import local, next_due
from bot.domain.person import Profile, reminder_on, schedules_for, second_time, sleeps_by_day
from bot.domain.second_moment import counts_as, lies_between

AMSTERDAM = "Europe/Amsterdam"
NOOR = Profile(language="nl", zone=AMSTERDAM, getup=time(7), lights_out=time(23), magnesium="remind")
WALLS = st.times().map(lambda wall: wall.replace(second=0, microsecond=0, tzinfo=None, fold=0))


@pytest.mark.parametrize(
    ("evening", "second", "both"),
    [
        ("taken", "taken", "taken"),
        ("taken", "skipped", "skipped"),
        ("skipped", "taken", "skipped"),
        ("skipped", None, "skipped"),
        (None, "skipped", "skipped"),
        ("taken", None, None),
        (None, "taken", None),
        (None, None, None),
    ],
)
def test_with_two_moments_an_evening_counts_as_taken_only_when_both_were(evening, second, both):
    assert counts_as(evening, second) == both


@pytest.mark.parametrize(
    ("wall", "getup", "reminder", "fits"),
    [
        (time(7), time(7), time(22), True),
        (time(6, 59), time(7), time(22), False),
        (time(21, 59), time(7), time(22), True),
        (time(22), time(7), time(22), False),
        (time(23), time(9), time(0, 30), True),
        (time(0, 15), time(9), time(0, 30), True),
        (time(0, 45), time(9), time(0, 30), False),
        (time(4), None, time(22), True),
        (time(3), None, time(22), False),
        (time(12), time(3, 30), time(19), True),
    ],
)
def test_it_lies_between_getting_up_and_the_reminder_of_the_evening(wall, getup, reminder, fits):
    assert lies_between(wall, getup, reminder) is fits


@pytest.mark.parametrize(
    "changes",
    [{"lights_out": time(9), "getup": time(17)}, {"lights_out": None}, {"second_at": time(23)}, {"second_at": None}],
)
def test_where_it_does_not_fit_none_is_planned(changes):
    planned = schedules_for(NOOR.model_copy(update={"second_at": time(13), **changes}))
    assert "second" not in {one.kind for one in planned}


def test_its_reminder_is_of_use_for_four_hours_but_never_beside_that_of_the_evening():
    due = datetime(2026, 6, 11, 11, 0, tzinfo=UTC)
    profile = NOOR.model_copy(update={"second_at": time(13)})
    assert last_useful("second", day=date(2026, 6, 12), due=due, profile=profile) == due + timedelta(hours=4)
    late = datetime(2026, 6, 11, 18, 0, tzinfo=UTC)
    assert last_useful("second", day=date(2026, 6, 12), due=late, profile=profile) == late + timedelta(hours=2)


@given(
    getup=WALLS,
    lights_out=WALLS,
    second=WALLS.filter(lambda wall: wall >= time(4)),
    start=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
)
def test_a_planned_second_moment_is_of_the_night_whose_reminder_comes_next(getup, lights_out, second, start):
    profile = NOOR.model_copy(update={"getup": getup, "lights_out": lights_out, "second_at": second})
    assume(second_time(profile) is not None)
    assert not sleeps_by_day(profile)
    due = next_due(datetime.combine(start, time(2), UTC), second, range(7), AMSTERDAM)
    night = day_of("second", due, AMSTERDAM)
    reminder = reminder_on(profile, night)
    assert timedelta() < local(reminder, AMSTERDAM).replace(tzinfo=None) - local(due, AMSTERDAM).replace(tzinfo=None)
    assert reminder - due <= timedelta(hours=25)
    assert due <= last_useful("second", day=night, due=due, profile=profile) <= reminder
