"""What is planned for who is silent, and the end of night shifts between two planners."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.db import people, schedules
from bot.delivery import outbox, planner
from tests.support.stage import person, planned
from tests.support.turning import Turning

Begin = Callable[..., Turning]


def falls_silent(stage: Turning) -> None:
    with stage.database() as conn:
        who = people.change(conn, stage.user, silent_at=stage.now, heard_at=stage.now - timedelta(days=6))
        schedules.replan(conn, who, stage.now)


def test_a_reminder_that_nobody_ignored_goes_on(begin: Begin) -> None:
    jip = begin(magnesium="remind")
    falls_silent(jip)
    assert planned(jip) == [("magnesium", time(22))]
    assert [one.kind for one in jip.until("2026-06-08 12:00")][:1] == ["magnesium"]


def test_one_that_went_unanswered_stops(begin: Begin) -> None:
    jip = begin(magnesium="remind")
    with jip.database() as conn:
        yesterday = outbox.Planned(jip.user, "magnesium", date(2026, 6, 7), jip.now - timedelta(hours=20))
        outbox.enqueue_all(conn, [yesterday], jip.now)
        conn.exec_driver_sql("UPDATE outbox SET state = 'done', outcome = 'sent'")
    falls_silent(jip)
    assert planned(jip) == []


def test_what_waits_already_does_not_come_to_who_is_silent(begin: Begin) -> None:
    jip = begin()
    with jip.database() as conn:
        outbox.enqueue(conn, jip.user, "checkin", date(2026, 6, 8), 2, jip.now + timedelta(hours=12))
    falls_silent(jip)
    assert jip.until("2026-06-09 12:00") == []


def test_shifts_end_though_somebody_writes_just_then(begin: Begin, engine: str) -> None:
    if engine != "postgresql":
        pytest.skip("on SQLite there is one writer")
    jip = begin(shift_getup=time(15), shift_lights_out=time(8), shift_until=date(2026, 6, 7))
    jip.now = datetime(2026, 6, 7, 23, 0, tzinfo=UTC)
    with jip.engine.begin() as writing:
        people.lock(writing, jip.user)
        with jip.engine.begin() as conn:
            planner.plan(conn, jip.now)
        assert person(jip).shift_until == date(2026, 6, 7)
    with jip.engine.begin() as conn:
        planner.plan(conn, jip.now)
    assert person(jip).shift_until is None
    assert ("checkin", time(7, 30)) in planned(jip)
