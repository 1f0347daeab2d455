from datetime import UTC, date, datetime, time

import pytest
from pydantic import ValidationError

from bot.domain.person import (
    EVERY_DAY,
    PlannedTime,
    Profile,
    checkin_time,
    reminder_day,
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


def test_free_days_have_their_own_checkin_time() -> None:
    assert checkin_time(NOOR, free=False) == time(7, 15)
    assert checkin_time(NOOR, free=True) == time(8, 30)
    assert checkin_time(but(getup=None), free=False) is None


@pytest.mark.parametrize(
    ("changes", "wall", "day", "deadline"),
    [
        ({}, time(22), 15, "2026-01-15 22:30"),
        ({"lights_out": time(0, 30)}, time(23, 30), 15, "2026-01-16 00:00"),
        ({"lights_out": time(1, 30)}, time(0, 30), 16, "2026-01-16 01:00"),
        ({"lights_out": time(0)}, time(23), 15, "2026-01-15 23:30"),
        ({"reminder_at": "dinner", "dinner": time(18, 30)}, time(18, 30), 15, "2026-01-15 22:30"),
        (
            {"reminder_at": "dinner", "dinner": time(18, 30), "lights_out": None},
            time(18, 30),
            15,
            "2026-01-15 18:00",
        ),
    ],
)
def test_the_reminder_of_a_night_has_a_day_and_a_last_moment(
    changes: dict[str, object], wall: time, day: int, deadline: str
) -> None:
    person, night = but(**changes), date(2026, 1, 16)
    assert reminder_time(person) == wall
    assert reminder_day(person, night) == date(2026, 1, day)
    assert reminder_deadline(person, night) == datetime.fromisoformat(deadline).replace(tzinfo=UTC)


@pytest.mark.parametrize("changes", [{"lights_out": None}, {"reminder_at": "dinner"}])
def test_without_a_time_there_is_no_reminder(changes: dict[str, object]) -> None:
    assert reminder_time(but(**changes)) is None
    assert reminder_day(but(**changes), date(2026, 1, 16)) is None
    assert reminder_deadline(but(lights_out=None, dinner=None), date(2026, 1, 16)) is None


@pytest.mark.parametrize("wrong", [{"zone": "Amsterdam"}, {"free_days": {7}}, {"magnesium": "yes"}, {"weekly_day": -1}])
def test_a_choice_that_does_not_exist_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        but(**wrong)


def test_choices_survive_their_way_through_the_database() -> None:
    assert Profile.model_validate_json(NOOR.model_dump_json()) == NOOR
