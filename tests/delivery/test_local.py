from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from structlog.testing import capture_logs

from bot.clock import Clock
from bot.db import Database
from bot.delivery.due import next_due
from bot.delivery.local import LocalEngine
from bot.delivery.worker import Worker
from tests.delivery.rig import ANNE, BRAM, EVENING, Rig
from tests.support.waiting import until


@pytest.fixture
def clock(tmp_path: Path) -> Clock:
    """The clock that is shared with the local Bot API server, turned to EVENING."""
    made = Clock(tmp_path / "clock")
    turn(made, EVENING)
    return made


@pytest_asyncio.fixture
async def engine(running: Rig, clock: Clock) -> AsyncIterator[LocalEngine]:
    """Ticks by itself once an hour: whatever comes sooner was brought by a due instant, a wake or a turned clock."""
    made = LocalEngine(
        running.database,
        Worker(running.database, running.bot, running.kinds, clock, running.limiter),
        clock,
        tick_seconds=3600,
    )
    yield made
    await made.stop()


def turn(clock: Clock, instant: datetime) -> None:
    assert clock.file is not None
    new = clock.file.with_name("new")
    new.write_text(str((instant - clock.now() + clock.offset()).total_seconds()))
    new.replace(clock.file)


def said(clock: Clock) -> str | None:
    """The next due instant that the engine wrote beside the clock file; None before it wrote anything."""
    assert clock.file is not None
    file = clock.file.with_name("clock.next")
    return file.read_text().splitlines()[0] if file.exists() else None


async def test_it_begins_with_a_tick_and_says_when_the_next_message_is_due(
    running: Rig, clock: Clock, engine: LocalEngine
) -> None:
    await running.settle(ANNE)
    await engine.start()
    await until(lambda: running.arrived(ANNE) == ["magnesium 0"])
    await until(lambda: said(clock) == "2026-06-12T05:30:00+00:00")


async def test_with_nothing_planned_it_says_so_with_an_empty_line(
    running: Rig, clock: Clock, engine: LocalEngine
) -> None:
    await engine.start()
    await until(lambda: said(clock) == "")


async def test_turning_the_clock_brings_what_has_become_due(running: Rig, clock: Clock, engine: LocalEngine) -> None:
    await running.settle(ANNE)
    await engine.start()
    await until(lambda: running.arrived(ANNE) == ["magnesium 0"])
    turn(clock, EVENING + timedelta(hours=9, minutes=31))
    await until(lambda: running.arrived(ANNE) == ["magnesium 0", "checkin 0"])
    turn(clock, EVENING + timedelta(days=1, seconds=1))
    await until(lambda: running.arrived(ANNE) == ["magnesium 0", "checkin 0", "magnesium 0"])


async def test_a_due_time_before_the_next_tick_is_kept_within_a_second(
    running: Rig, clock: Clock, engine: LocalEngine
) -> None:
    turn(clock, EVENING - timedelta(seconds=1))
    await running.settle(ANNE)
    await engine.start()
    await until(lambda: running.arrived(ANNE))
    assert timedelta() <= clock.now() - EVENING < timedelta(seconds=1)


async def test_it_can_be_woken_for_something_new(running: Rig, clock: Clock, engine: LocalEngine) -> None:
    await engine.start()
    await until(lambda: said(clock) == "")
    await running.settle(ANNE)
    await running.enqueue(ANNE, "checkin")
    engine.wake()
    await until(lambda: "checkin 0" in running.arrived(ANNE))


async def test_a_repeat_that_a_feature_enqueues_comes_by_itself(
    running: Rig, clock: Clock, engine: LocalEngine
) -> None:
    await running.settle(ANNE)
    from bot.delivery import outbox

    def repeat(conn: Any, person: Any, row: Any, now: datetime) -> None:
        if row.number == 0:
            outbox.enqueue(conn, person.id, row.kind, row.day, 1, now + timedelta(seconds=0.3))

    running.kinds["magnesium"].sent = repeat
    await engine.start()
    await until(lambda: running.arrived(ANNE) == ["magnesium 0", "magnesium 1"])


async def test_a_stop_finishes_the_send_in_flight(
    running: Rig, engine: LocalEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.worker.PATIENCE", 0.05)
    await running.settle(ANNE)
    running.fault(hang=0.3)
    await engine.start()
    while "sending" not in await running.rows("state"):
        assert running.arrived(ANNE) == []
    await engine.stop()
    assert await running.rows("state", "outcome") == [("done", "sent")]


async def test_a_tick_that_fails_is_logged_without_its_values_and_the_next_one_works(
    running: Rig, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await running.settle(ANNE)
    failures = [True]

    class Flaky:
        async def run(self, step: Any) -> Any:
            if failures:
                failures.pop()
                raise OSError("a secret of Anne")
            return await running.database.run(step)

        async def close(self) -> None: ...

    database: Database = Flaky()
    engine = LocalEngine(
        database, Worker(database, running.bot, running.kinds, clock, running.limiter), clock, tick_seconds=0.1
    )
    with capture_logs() as logs:
        await engine.start()
        await until(lambda: running.arrived(ANNE) == ["magnesium 0"])
        await engine.stop()
    assert [line["event"] for line in logs] == ["tick failed"]
    assert "Anne" not in str(logs)


async def test_a_clock_file_in_a_missing_folder_does_not_stop_the_messages(running: Rig, tmp_path: Path) -> None:
    class Turned(Clock):
        def offset(self) -> timedelta:
            return ahead

    ahead = EVENING - Clock().now()
    lost = Turned(tmp_path / "missing" / "clock")
    await running.settle(ANNE)
    engine = LocalEngine(
        running.database,
        Worker(running.database, running.bot, running.kinds, lost, running.limiter),
        lost,
        tick_seconds=3600,
    )
    with capture_logs() as logs:
        await engine.start()
        await until(lambda: running.arrived(ANNE) == ["magnesium 0"] and logs)
        await running.enqueue(ANNE, "checkin")
        engine.wake()
        await until(lambda: running.arrived(ANNE) == ["magnesium 0", "checkin 0"])
        await engine.stop()
    assert {(line["event"], line["error"]) for line in logs} == {("tick failed", "FileNotFoundError")}


async def test_the_scheduler_drops_no_late_tick_and_reports_trouble(running: Rig, clock: Clock) -> None:
    engine = LocalEngine(running.database, running.worker(), clock, tick_seconds=3600)
    await engine.start()
    scheduler: AsyncIOScheduler = engine._scheduler
    job = scheduler.get_job("tick")
    assert (job.misfire_grace_time, job.coalesce, job.max_instances) == (None, True, 1)

    async def broken() -> None:
        raise RuntimeError("broken")

    with capture_logs() as logs:
        scheduler.add_job(broken, id="broken")
        await until(lambda: logs)
    assert (logs[0]["log_level"], logs[0]["job"]) == ("warning", "broken")
    await engine.stop()


async def test_the_next_instant_counts_schedules_waiting_rows_and_leases(running: Rig) -> None:
    assert await running.database.run(next_due) is None
    await running.settle(ANNE)
    await running.settle(BRAM)
    assert await running.database.run(next_due) == EVENING
    await running.plan()
    assert await running.database.run(next_due) == EVENING
    await running.worker().deliver_due()
    assert await running.database.run(next_due) == EVENING.replace(day=12, hour=5, minute=30)
