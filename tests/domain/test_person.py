from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.domain.delivery import day_of
from bot.domain.local_time import to_instant
from bot.domain.person import (
    EVERY_DAY,
    PlannedTime,
    Profile,
    day_begins,
    dinner_fits,
    last_night,
    reminder_deadline,
    reminder_time,
    schedules_for,
)

WEEKEND = frozenset({5, 6})
NOOR = Profile(
    language="nl",
    zone="Europe/Amsterdam",
    getup=time(6, 45),
    getup_free=time(8),
    free_days=WEEKEND,
    lights_out=time(23),
    magnesium="remind",
)
WEEKLY = PlannedTime("weekly", frozenset({6}), time(11))


def but(**changes: object) -> Profile:
    return Profile.model_validate(NOOR.model_dump() | changes)


def test_the_coach_comes_at_the_times_of_the_example_in_the_voice_guide() -> None:
    assert schedules_for(NOOR) == (
        PlannedTime("checkin", EVERY_DAY - WEEKEND, time(7, 15)),
        PlannedTime("checkin", WEEKEND, time(8, 30)),
        PlannedTime("magnesium", EVERY_DAY, time(22)),
        WEEKLY,
    )


@pytest.mark.parametrize("changes", [{"getup_free": None}, {"getup_free": time(6, 45)}, {"free_days": frozenset()}])
def test_days_with_one_time_make_one_schedule(changes: dict[str, object]) -> None:
    checkins = [planned for planned in schedules_for(but(**changes)) if planned.kind == "checkin"]
    assert checkins == [PlannedTime("checkin", EVERY_DAY, time(7, 15))]


def test_only_free_days_is_possible() -> None:
    checkins = [planned for planned in schedules_for(but(free_days=EVERY_DAY)) if planned.kind == "checkin"]
    assert checkins == [PlannedTime("checkin", EVERY_DAY, time(8, 30))]


@pytest.mark.parametrize("magnesium", ["silent", "none"])
def test_who_wants_no_reminder_gets_none(magnesium: str) -> None:
    assert "magnesium" not in {planned.kind for planned in schedules_for(but(magnesium=magnesium))}


def test_what_is_not_known_is_not_planned() -> None:
    assert schedules_for(Profile(language="nl", zone="Europe/Amsterdam", magnesium="remind")) == (WEEKLY,)


def test_the_week_comes_on_the_day_and_hour_that_were_chosen() -> None:
    weekly = schedules_for(but(weekly_day=0, weekly_time=time(20)))[-1]
    assert weekly == PlannedTime("weekly", frozenset({0}), time(20))


def test_a_checkin_after_midnight_belongs_to_the_next_weekday() -> None:
    worker = but(getup=time(23, 45), getup_free=time(22))
    assert schedules_for(worker)[:2] == (
        PlannedTime("checkin", frozenset({1, 2, 3, 4, 5}), time(0, 15)),
        PlannedTime("checkin", WEEKEND, time(22, 30)),
    )


@pytest.mark.parametrize(
    ("changes", "wall", "deadline"),
    [
        ({}, time(22), "2026-01-15 22:30"),
        ({"lights_out": time(0, 30)}, time(23, 30), "2026-01-16 00:00"),
        ({"lights_out": time(1, 30)}, time(0, 30), "2026-01-16 01:00"),
        ({"lights_out": time(0)}, time(23), "2026-01-15 23:30"),
        ({"lights_out": time(12)}, time(11), "2026-01-16 11:30"),
        ({"lights_out": time(12, 59)}, time(11, 59), "2026-01-16 12:29"),
        ({"lights_out": time(13)}, time(12), "2026-01-15 12:30"),
        ({"reminder_at": "dinner", "dinner": time(18, 30)}, time(18, 30), "2026-01-15 22:30"),
        (
            {"reminder_at": "dinner", "dinner": time(18, 30), "lights_out": None},
            time(18, 30),
            "2026-01-15 18:00",
        ),
        ({"reminder_at": "dinner", "dinner": time(23, 15)}, time(23, 15), "2026-01-15 22:30"),
        ({"reminder_at": "dinner", "dinner": time(23, 30)}, time(22), "2026-01-15 22:30"),
        (
            {"reminder_at": "dinner", "dinner": time(21, 30), "lights_out": time(20, 30)},
            time(19, 30),
            "2026-01-15 20:00",
        ),
    ],
)
def test_the_reminder_of_a_night_has_a_time_and_a_last_moment(
    changes: dict[str, object], wall: time, deadline: str
) -> None:
    person, night = but(**changes), date(2026, 1, 16)
    assert reminder_time(person) == wall
    assert reminder_deadline(person, night) == datetime.fromisoformat(deadline).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("dinner", "lights_out", "fits"),
    [
        (time(18), time(23), True),
        (time(7, 30), time(23), True),
        (time(7, 29), time(23), False),
        (time(23, 29), time(23), True),
        (time(23, 30), time(23), False),
        (time(18), time(1, 30), True),
        (time(0, 30), time(1), True),
        (time(21, 30), time(20, 30), False),
        (time(12), time(11), False),
    ],
)
def test_a_dinner_in_the_sixteen_hours_before_the_end_is_a_time_for_the_reminder(
    dinner: time, lights_out: time, fits: bool
) -> None:
    assert dinner_fits(dinner, lights_out) is fits


@pytest.mark.parametrize("changes", [{"lights_out": None}, {"reminder_at": "dinner"}])
def test_without_a_time_there_is_no_reminder(changes: dict[str, object]) -> None:
    assert reminder_time(but(**changes)) is None
    assert reminder_deadline(but(lights_out=None, dinner=None), date(2026, 1, 16)) is None


@pytest.mark.parametrize("wrong", [{"zone": "Amsterdam"}, {"free_days": {7}}, {"magnesium": "yes"}, {"weekly_day": -1}])
def test_a_choice_that_does_not_exist_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        but(**wrong)


def test_choices_survive_their_way_through_the_database() -> None:
    assert Profile.model_validate_json(NOOR.model_dump_json()) == NOOR


@pytest.mark.parametrize(
    ("changes", "begins"),
    [
        ({}, time(4)),
        ({"getup": time(2, 30)}, time(2, 30)),
        ({"getup_free": time(3)}, time(3)),
        ({"getup_free": time(3), "free_days": frozenset()}, time(4)),
        ({"getup": time(2), "free_days": EVERY_DAY}, time(4)),
        ({"getup": time(23, 45), "getup_free": None}, time(0, 15)),
        ({"getup": time(17)}, time(4)),
        ({"getup": None, "getup_free": None}, time(4)),
    ],
)
def test_a_day_begins_at_four_or_when_somebody_gets_up_before_it(changes: dict[str, object], begins: time) -> None:
    assert day_begins(but(**changes)) == begins


@given(
    st.times(), st.none() | st.times(), st.frozensets(st.integers(0, 6)), st.dates(date(2026, 1, 1), date(2026, 12, 31))
)
def test_a_planned_checkin_is_always_about_last_night(
    getup: time, getup_free: time | None, free_days: frozenset[int], day: date
) -> None:
    def whole(wall: time | None) -> time | None:
        return wall and wall.replace(second=0, microsecond=0)

    person = but(getup=whole(getup), getup_free=whole(getup_free), free_days=free_days)
    for planned in schedules_for(person):
        if planned.kind == "checkin":
            due = to_instant(day, planned.wall, person.zone)
            assert last_night(person, due) == day_of("checkin", due, person.zone)
