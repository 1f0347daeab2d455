"""The local engine: APScheduler rings in the one process; each ring plans what is due and has it delivered."""

import asyncio
import os
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import structlog
from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MAX_INSTANCES, EVENT_JOB_MISSED, JobEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from bot.db import Database
from bot.db.trouble import what
from bot.delivery import planner, zone_rules
from bot.delivery.counters import MISSED
from bot.delivery.due import next_due
from bot.delivery.worker import Worker

log = structlog.get_logger()
EVENTS = {EVENT_JOB_ERROR: "failed", EVENT_JOB_MAX_INSTANCES: "skipped", EVENT_JOB_MISSED: "missed"}
WATCH_SECONDS = 0.1
GATHER_SECONDS = 0.02
"""Rings that come together are one tick."""
LEAST_PAUSE = timedelta(seconds=0.25)
"""Before the next tick where one left something due, as after a 429."""


class LocalEngine:
    """Ticks every `tick_seconds`, at the next due instant, and whenever it is woken.

    APScheduler lives on the machine's own time: a turned clock moves due instants, never the ticks.
    """

    def __init__(
        self,
        database: Database,
        worker: Worker,
        clock: Clock,
        *,
        tick_seconds: float,
        spread: timedelta = planner.NO_SPREAD,
    ) -> None:
        self._database = database
        self._worker = worker
        self._clock = clock
        self._tick_seconds = tick_seconds
        self._spread = spread
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        self._scheduler.add_listener(_report, sum(EVENTS))
        self._ring = asyncio.Event()
        self._looked_at = clock.now()
        self._looked = clock.monotonic()
        self._stopping = False
        self._zones_followed = False
        self._tasks: list[asyncio.Task[None]] = []

    def wake(self) -> None:
        """Tick now: something may be due sooner than was thought."""
        self._ring.set()

    def quiet_for(self) -> float:
        """Seconds since it last looked for what is due; those that it takes to send a lot may be among them."""
        return self._clock.monotonic() - self._looked

    async def start(self) -> None:
        """Begin with a tick at once."""
        self._scheduler.add_job(self._on_time, "interval", seconds=self._tick_seconds, id="tick")
        self._scheduler.start()
        self._tasks.append(asyncio.create_task(self._work()))
        if self._clock.file is not None:
            self._tasks.append(asyncio.create_task(self._watch()))
        self.wake()

    async def stop(self) -> None:
        """Take nothing more up; sends under way are finished and recorded."""
        self._stopping = True
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        await self._worker.finish()
        self.wake()
        await asyncio.gather(*self._tasks)

    async def tick(self) -> datetime | None:
        """Plan and deliver until nothing is due; returns the next instant at which something will be.

        The first one looks before that whether time zones have other rules.
        """
        if not self._zones_followed:
            await zone_rules.follow(self._database, self._clock.now())
            self._zones_followed = True
        while True:
            now = self._looked_at = self._clock.now()
            self._looked = self._clock.monotonic()
            due = await self._database.run(next_due)
            if self._stopping or due is None or due > now:
                return due
            more = await self._database.run(partial(planner.plan, now=now, spread=self._spread))
            if not await self._worker.deliver_due() and not more:
                return await self._database.run(next_due)

    async def _on_time(self) -> None:
        self.wake()

    async def _work(self) -> None:
        while not self._stopping:
            await self._ring.wait()
            self._ring.clear()
            try:
                due = await self.tick()
                if not self._stopping:
                    self._arrange(due)
            except Exception as error:  # the next tick tries again
                log.error("tick failed", error=what(error))
            if not self._stopping:
                await asyncio.sleep(GATHER_SECONDS)

    def _arrange(self, due: datetime | None) -> None:
        if due is None:
            if self._scheduler.get_job("due"):
                self._scheduler.remove_job("due")
        else:
            instant = max(due, self._clock.now() + LEAST_PAUSE) - self._clock.offset()
            self._scheduler.add_job(self._on_time, "date", run_date=instant, id="due", replace_existing=True)
        if self._clock.file is not None:
            _write(self._clock.file.with_name(f"{self._clock.file.name}.next"), due, self._looked_at)

    async def _watch(self) -> None:
        """Wake whenever the clock is turned."""
        offset = self._clock.offset()
        while not self._stopping:
            await asyncio.sleep(WATCH_SECONDS)
            before, offset = offset, self._clock.offset()
            if before != offset:
                self.wake()


def _write(file: Path, due: datetime | None, looked_at: datetime) -> None:
    """The next due instant (an empty line for none), then the instant up to which all is done; ISO 8601, in UTC."""
    new = file.with_name(f".{file.name}.{os.getpid()}")
    new.write_text(f"{due.isoformat() if due else ''}\n{looked_at.isoformat()}\n", encoding="ascii")
    os.replace(new, file)


def _report(event: JobEvent) -> None:
    MISSED.labels(EVENTS[event.code]).inc()
    log.warning("a scheduler's job was missed or failed", job=event.job_id, what=EVENTS[event.code])
