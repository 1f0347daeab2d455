"""Changing the times: no message is lost and none is doubled."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.db import people, schedules
from bot.delivery import outbox, planner
from tests.support.stage import Stage

NIGHT = date(2026, 6, 12)


def at(hour: int, minute: int, day: int = 11) -> datetime:
    """A moment in June 2026 in Amsterdam, which is two hours ahead of UTC."""
    return datetime(2026, 6, day, hour, minute, tzinfo=UTC).replace(hour=(hour - 2) % 24)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = Stage(tmp_path, [], now=at(20, 14))
    stage.settled()
    return stage


def reminders(conn: Connection) -> list[date]:
    query = "select day from outbox where kind = 'magnesium' and number = 0 and outcome is null"
    return [date.fromisoformat(str(row.day)) for row in conn.exec_driver_sql(query)]


def move(stage: Stage, now: datetime, kind: str = "magnesium", **values: object) -> datetime | None:
    """Change the times; returns when the next message of `kind` is due."""
    with stage.database() as conn:
        person = people.change(conn, stage.user, **values)
        schedules.replan(conn, person, now)
        return schedules.next_of(conn, stage.user, kind)


def plan(stage: Stage, now: datetime) -> None:
    with stage.database() as conn:
        planner.plan(conn, now)


def test_a_reminder_moved_past_midnight_after_it_went_out_is_still_one(stage: Stage) -> None:
    with stage.database() as conn:
        planner.plan(conn, at(22, 1))
        assert reminders(conn) == [NIGHT]
    move(stage, at(22, 10), lights_out=time(1, 30))
    with stage.database() as conn:
        planner.plan(conn, datetime(2026, 6, 11, 22, 31, tzinfo=UTC))
        assert reminders(conn) == [NIGHT]


def test_a_reminder_moved_to_an_earlier_time_that_has_passed_comes_at_once_and_once(stage: Stage) -> None:
    move(stage, at(20, 30), lights_out=time(1, 30))
    now = at(23, 30)
    assert move(stage, now, lights_out=time(0, 0)) == now
    with stage.database() as conn:
        planner.plan(conn, now)
        assert reminders(conn) == [NIGHT]
        assert schedules.next_of(conn, stage.user, "magnesium") == at(23, 0, day=12)


def test_a_reminder_that_is_switched_on_after_its_time_waits_for_tomorrow(stage: Stage) -> None:
    move(stage, at(20, 30), magnesium="silent")
    assert move(stage, at(22, 30), magnesium="remind") == at(22, 0, day=12)


def test_a_checkin_whose_new_time_has_passed_this_morning_comes_at_once(stage: Stage) -> None:
    now = at(6, 30, day=12)
    with stage.database() as conn:
        planner.plan(conn, at(22, 1))
    move(stage, now, getup=time(5, 30))
    with stage.database() as conn:
        assert schedules.next_of(conn, stage.user, "checkin") == now


def test_a_checkin_moved_to_later_on_its_day_after_it_went_out_comes_tomorrow(stage: Stage) -> None:
    plan(stage, at(7, 30, day=12))
    assert move(stage, at(8, 0, day=12), "checkin", getup=time(12), free_days=frozenset()) == at(12, 30, day=13)


def test_a_reminder_moved_to_later_on_its_evening_after_it_went_out_comes_tomorrow(stage: Stage) -> None:
    plan(stage, at(22, 0))
    assert move(stage, at(22, 5), lights_out=time(23, 45)) == at(22, 45, day=12)


@pytest.mark.parametrize("outcome", ["sent", "unwanted", "missed", "unknown", "failed"])
def test_whatever_became_of_a_message_its_day_is_taken(stage: Stage, outcome: str) -> None:
    plan(stage, at(22, 0))
    with stage.database() as conn:
        conn.exec_driver_sql(f"update outbox set state = 'done', outcome = '{outcome}'")
    assert move(stage, at(22, 5), lights_out=time(23, 45)) == at(22, 45, day=12)


def test_a_week_that_was_reported_on_sunday_is_not_announced_for_wednesday(stage: Stage) -> None:
    plan(stage, at(11, 0, day=14))
    assert move(stage, at(12, 0, day=14), "weekly", weekly_day=2) == at(11, 0, day=24)


def test_all_days_that_are_taken_are_passed_over(stage: Stage) -> None:
    for day in (12, 13, 14):
        plan(stage, at(9, 0, day=day))
    assert move(stage, at(8, 0, day=12), "checkin", free_days=frozenset()) == at(7, 30, day=15)


def test_a_later_message_of_the_same_evening_takes_no_day(stage: Stage) -> None:
    with stage.database() as conn:
        outbox.enqueue(conn, stage.user, "magnesium", NIGHT, 1, at(21, 0))
    assert move(stage, at(20, 30), lights_out=time(23, 45)) == at(22, 45)


def test_a_message_that_is_in_the_outbox_is_not_due_now_again(stage: Stage) -> None:
    with stage.database() as conn:
        outbox.enqueue(conn, stage.user, "magnesium", NIGHT, 0, at(20, 20))
    assert move(stage, at(20, 30), lights_out=time(21, 0)) == at(20, 0, day=12)


def test_while_paused_nothing_is_due_before_the_pause_ends(stage: Stage) -> None:
    due = move(stage, at(21, 30), paused_at=at(21, 30), paused_until=date(2026, 6, 20), lights_out=time(22, 0))
    assert due == at(21, 0, day=20)
    assert move(stage, at(21, 40), paused_until=None) is None


def test_the_first_day_after_a_pause_has_its_message_at_midnight_too(stage: Stage) -> None:
    pause = {"paused_at": at(20, 30), "paused_until": date(2026, 6, 20)}
    midnight = at(0, 0, day=20) - timedelta(days=1)
    assert move(stage, at(20, 30), lights_out=time(1, 0), **pause) == midnight
    assert move(stage, midnight - timedelta(milliseconds=500), lights_out=time(1, 0), **pause) == midnight
