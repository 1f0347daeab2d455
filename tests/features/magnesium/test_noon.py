"""Somebody who sleeps by day, with lights-out around noon: one sleep is asked about once, under whichever night."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.db import intakes, people, schedules
from bot.delivery import outbox
from bot.delivery.record import Steps
from bot.features import magnesium
from bot.features.magnesium.evening import Evening
from bot.features.magnesium.sending import MagnesiumKind
from tests.features.magnesium import evening
from tests.support.stage import Stage, person

FRIDAY, SATURDAY = date(2026, 6, 12), date(2026, 6, 13)


def at(hour: int, minute: int = 0, day: int = 12) -> datetime:
    """A moment in June 2026 in Amsterdam, which is two hours ahead of UTC."""
    return datetime(2026, 6, day, hour, minute, tzinfo=UTC) - timedelta(hours=2)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    """Lights out at 13:00, so the reminder comes at 12:00 and is counted to the night of the next morning."""
    stage = Stage(tmp_path, [magnesium.register], now=at(20, day=11))
    stage.settled(lights_out=time(13))
    return stage


def delivered(stage: Stage) -> list[date]:
    """The planner and a worker at work; returns the nights whose planned reminder went out."""
    return [night for number, night in evening.delivered(stage) if number == 0]


def moves(stage: Stage, lights_out: time) -> datetime | None:
    """The person goes to bed at another time; returns when the next reminder is planned."""
    with stage.database() as conn:
        schedules.replan(conn, people.change(conn, stage.user, lights_out=lights_out), stage.now)
        return schedules.next_of(conn, stage.user, "magnesium")


def noted(stage: Stage) -> dict[date, datetime | None]:
    with stage.database() as conn:
        return {one.night: one.taken_at for one in intakes.between(conn, stage.user, FRIDAY, date(2026, 6, 15))}


def test_taken_just_before_the_reminder_counts_for_the_sleep_that_follows(stage: Stage) -> None:
    stage.now = at(11, 50)
    stage.says("/magnesium")
    stage.taps("Genomen")
    assert stage.last.text == "Genoteerd, om 11:50. Fijne dag nog."
    assert noted(stage) == {SATURDAY: at(11, 50)}
    stage.now = at(12)
    assert delivered(stage) == []
    stage.now = at(12, day=13)
    assert delivered(stage) == [date(2026, 6, 14)]


def test_taken_in_the_hours_before_that_it_was_counted_to_the_night_before_and_is_not_asked_again(stage: Stage) -> None:
    with stage.database() as conn:
        intakes.save(conn, stage.user, FRIDAY, status="taken", taken_at=at(0, 30), now=at(0, 30))
    stage.now = at(12)
    assert delivered(stage) == []


@pytest.mark.parametrize("hours", [12, 13])
def test_what_was_taken_half_a_day_before_was_for_another_sleep(stage: Stage, hours: int) -> None:
    taken = at(12) - timedelta(hours=hours)
    with stage.database() as conn:
        intakes.save(conn, stage.user, FRIDAY, status="taken", taken_at=taken, now=at(11))
    stage.now = at(12)
    assert delivered(stage) == [SATURDAY]


def test_the_night_before_noted_this_morning_without_a_time_holds_no_reminder_back(stage: Stage) -> None:
    with stage.database() as conn:
        intakes.save(conn, stage.user, FRIDAY, status="skipped", taken_at=None, now=at(11))
    stage.now = at(12)
    assert delivered(stage) == [SATURDAY]


def test_moved_over_noon_after_it_went_out_the_next_reminder_comes_tomorrow(stage: Stage) -> None:
    moves(stage, time(12))
    stage.now = at(11)
    assert delivered(stage) == [FRIDAY]
    stage.later(minutes=5)
    assert moves(stage, time(14)) == at(13, day=13)
    went_out = []
    while stage.now < at(20):
        stage.later(minutes=30)
        went_out += delivered(stage)
    assert went_out == []


def test_moved_over_noon_in_the_afternoon_nothing_is_due_at_once(stage: Stage) -> None:
    moves(stage, time(12))
    stage.now = at(11)
    assert delivered(stage) == [FRIDAY]
    stage.now = at(13, 30)
    assert moves(stage, time(14)) == at(13, day=13)
    assert delivered(stage) == []


def test_a_reminder_planned_before_the_other_one_went_out_is_held_back_too(stage: Stage) -> None:
    with stage.database() as conn:
        outbox.enqueue(conn, stage.user, "magnesium", FRIDAY, 0, at(11))
        (row,) = outbox.claim(conn, "worker", at(11), 1)
        outbox.finish(conn, row, "worker", "sent", at(11), 7)
    stage.now = at(12)
    assert delivered(stage) == []


@pytest.mark.parametrize("outcome", ["missed", "unwanted", "failed", "gone"])
def test_a_reminder_that_did_not_arrive_holds_none_back(stage: Stage, outcome: outbox.Outcome) -> None:
    with stage.database() as conn:
        outbox.enqueue(conn, stage.user, "magnesium", FRIDAY, 0, at(11))
        (row,) = outbox.claim(conn, "worker", at(11), 1)
        outbox.finish(conn, row, "worker", outcome, at(11))
    stage.now = at(12)
    assert delivered(stage) == [SATURDAY]


def test_later_that_was_promised_comes_all_the_same(stage: Stage) -> None:
    with stage.database() as conn:
        intakes.save(conn, stage.user, FRIDAY, status="taken", taken_at=at(1), now=at(1))
    stage.now = at(12)
    assert delivered(stage) == []
    stage.says("/magnesium")
    stage.says("straks")
    assert stage.last.text == "Goed, om 12:30 nog een keer."
    stage.now = at(12, 30)
    with stage.database() as conn:
        steps = Steps({"magnesium": MagnesiumKind(stage.catalog)}, "worker")
        (row,) = (one for one in outbox.claim(conn, "worker", stage.now, 10) if one.kind == "magnesium")
        assert steps.prepare(conn, row, stage.now) is not None


@pytest.mark.parametrize(
    ("lights_out", "now", "night"),
    [
        (time(13), at(5), FRIDAY),
        (time(13), at(6), SATURDAY),
        (time(13), at(11, 50), SATURDAY),
        (time(13), at(13, 30), SATURDAY),
        (time(12), at(11, 30), FRIDAY),
        (time(12), at(12, 15), FRIDAY),
        (time(12), at(12, 31), SATURDAY),
        (time(23), at(11, 59), FRIDAY),
        (time(23), at(12), SATURDAY),
        (time(23), at(0, 30, day=13), SATURDAY),
        (time(20), at(11, 59), FRIDAY),
        (time(3), at(1, day=13), SATURDAY),
        (None, at(11, 59), FRIDAY),
    ],
)
def test_the_evening_of_a_moment_is_the_one_whose_lights_out_comes_next(
    stage: Stage, lights_out: time | None, now: datetime, night: date
) -> None:
    with stage.database() as conn:
        people.change(conn, stage.user, lights_out=lights_out)
    assert Evening.present(person(stage), now).night == night
