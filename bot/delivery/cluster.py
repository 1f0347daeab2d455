"""The cluster engine: Procrastinate on PostgreSQL brings the work to any number of processes.

A periodic job plans what is due; jobs deliver in batches. Correctness lives in the rows: planners pass over what
another holds, the outbox has its leases. So no job holds a lock, and a job that died is only cleared away.
"""

import asyncio
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import structlog
from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued
from procrastinate.jobs import Status
from sqlalchemy import func, make_url, select

from bot.clock import Clock
from bot.db import Database, rate
from bot.db.trouble import what
from bot.delivery import outbox, planner, zone_rules
from bot.delivery.due import next_due
from bot.delivery.worker import MOST_A_CALL, Worker
from bot.domain.delivery import LOT
from bot.errors import DatabaseError

log = structlog.get_logger()
PLANS, DELIVERIES = "plan", "deliver"
MOST_DELIVERIES = 64
"""Deliveries in the queue at most. Each goes on until nothing is left: more than there are processes are of no use."""
POLL_SECONDS = 1.0
"""How often a process looks for jobs that are to begin at an instant; others are announced to it."""
RESTART_SECONDS = 2.0
MOST_APART = 10.0
"""Seconds by which the clocks of two machines may differ: far less than a lease."""


class ClusterEngine:
    """Plans and delivers together with the same engine in other processes. `tick_seconds` between the plans."""

    def __init__(
        self,
        database: Database,
        worker: Worker,
        clock: Clock,
        *,
        url: str,
        tick_seconds: float,
        spread: timedelta = planner.NO_SPREAD,
    ) -> None:
        self._database = database
        self._worker = worker
        self._clock = clock
        self._spread = spread
        self._every = cron_seconds(tick_seconds)
        conninfo = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
        self._app = App(connector=PsycopgConnector(conninfo=conninfo, min_size=1, max_size=6, timeout=10))
        self._plan = self._app.task(name="plan", queue=PLANS)(self._plan_due)
        self._deliver = self._app.task(name="deliver", queue=DELIVERIES)(self._deliver_due)
        tick = self._app.task(name="tick", queue=PLANS, queueing_lock="tick")(self._tick)
        self._app.periodic(cron=f"* * * * * */{self._every}")(tick)
        self._stopping = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    def wake(self) -> None:
        """Nothing to do: the next tick sees what came."""

    async def start(self) -> None:
        """As Engine.start. Raises DatabaseError where this machine's clock is far from the database's."""
        await self._compare_clocks()
        await zone_rules.follow(self._database, self._clock.now())
        await self._app.open_async()
        self._tasks = [asyncio.create_task(self._work(queue)) for queue in (PLANS, DELIVERIES)]

    async def stop(self) -> None:
        self._stopping.set()
        await self._worker.finish()
        if not self._tasks:
            return
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._app.close_async()

    async def _compare_clocks(self) -> None:
        """Leases are instants: a machine whose clock is far off would take over what others are busy with."""
        there = await self._database.run(lambda conn: conn.execute(select(func.clock_timestamp())).scalar_one())
        apart = abs((self._clock.now() - self._clock.offset() - there).total_seconds())
        if apart > MOST_APART:
            raise DatabaseError(f"DATABASE_URL: this machine's clock and the database's differ by {apart:.0f} seconds")

    async def _work(self, queue: str) -> None:
        """Run jobs of one queue; a worker that ends, as when the database was away, is started again."""
        while not self._stopping.is_set():
            try:
                await self._app.run_worker_async(
                    queues=[queue],
                    concurrency=1,
                    install_signal_handlers=False,
                    delete_jobs="always",
                    fetch_job_polling_interval=POLL_SECONDS,
                )
            except Exception as error:
                log.error("the job worker ended", queue=queue, error=type(error).__name__)
            await asyncio.sleep(RESTART_SECONDS)

    async def _tick(self, timestamp: int) -> None:
        """The periodic job. What is cleared away may fail, as where another process is at it: planning goes on."""
        try:
            await self._clear_dead_jobs()
            await self._database.run(partial(rate.forget, limit=LOT))
        except Exception as error:
            log.warning("not cleared away", error=what(error))
        await self._plan_due()

    async def _plan_due(self) -> None:
        """Plan what is due, queue as many deliveries as it takes, and be back when something is due before the tick."""
        try:
            while await self._database.run(partial(planner.plan, now=self._clock.now(), spread=self._spread)):
                pass
            now = self._clock.now()
            ready = await self._database.run(partial(outbox.count_ready, now=now, most=MOST_DELIVERIES * MOST_A_CALL))
            for number in range(-(-ready // MOST_A_CALL)):
                await self._defer(self._deliver, f"deliver-{number}")
            await self._come_back(now)
        except Exception as error:  # the next tick tries again
            log.error("planning failed", error=what(error))

    async def _come_back(self, now: datetime) -> None:
        due = await self._database.run(next_due)
        if due is not None and now < due < now + timedelta(seconds=self._every):
            await self._defer(self._plan, "plan", schedule_at=due - self._clock.offset())

    async def _deliver_due(self) -> None:
        """Deliver until nothing is ready, or Telegram has us wait."""
        try:
            while not self._stopping.is_set() and await self._worker.deliver_due():
                pass
        except Exception as error:  # the leases bring back what was claimed
            log.error("delivering failed", error=what(error))

    async def _defer(self, task: Any, lock: str, **when: datetime) -> None:
        """Queue a job, unless one like it waits already."""
        try:
            await task.configure(queueing_lock=lock, **when).defer_async()
        except AlreadyEnqueued:
            return

    async def _clear_dead_jobs(self) -> None:
        """What a killed process was busy with is done for; the outbox's leases bring the work back."""
        manager = self._app.job_manager
        for job in await manager.get_stalled_jobs():
            await manager.finish_job(job, Status.FAILED, delete_job=True)


def cron_seconds(tick: float) -> int:
    """The greatest divisor of a minute that is no longer than the tick, at least a second."""
    return max(seconds for seconds in range(1, 31) if 60 % seconds == 0 and seconds <= max(1.0, tick))
