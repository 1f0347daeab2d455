"""The worker: claims due rows, renders, marks, sends and records them, several at once, none blocking another."""

import asyncio
from datetime import datetime
from uuid import uuid4

import structlog
from telegram.error import RetryAfter

from bot.clock import Clock
from bot.db import Conn, Database
from bot.delivery import faults, outbox
from bot.delivery.kinds import Kinds, OutboxRow
from bot.delivery.limiter import SCHEDULED
from bot.delivery.record import Steps
from bot.delivery.verdict import judge
from bot.tg.outgoing import AnyBot, send
from bot.tg.screen import Screen

log = structlog.get_logger()
CONCURRENCY = 16
CLAIMED_TOGETHER = 64
MOST_A_CALL = 500
PATIENCE = 2.0
"""Seconds that deliver_due waits for slow sends; they go on in the background, in slots of their own."""


class Worker:
    """Delivers what is due to those who are `allowed` (empty: everybody).

    At most `concurrency` rows are marked as sending at a time.
    """

    def __init__(
        self,
        database: Database,
        bot: AnyBot,
        kinds: Kinds,
        clock: Clock,
        *,
        allowed: frozenset[int] = frozenset(),
        concurrency: int = CONCURRENCY,
    ) -> None:
        self._database = database
        self._bot = bot
        self._clock = clock
        self._concurrency = concurrency
        self._slots = asyncio.Semaphore(concurrency)
        self._owner = str(uuid4())
        self._steps = Steps(kinds, self._owner, allowed)
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._held_until = 0.0
        self._stopping = False

    async def deliver_due(self) -> int:
        """Deliver rows that are due, up to a bound; returns how many were taken up."""
        taken = 0
        while taken < MOST_A_CALL and not self._must_wait():
            rows = await self._claim()
            for row in rows:
                self._busy[row.id] = asyncio.create_task(self._deliver(row))
            taken += len(rows)
            if not rows:
                break
            while len(self._busy) >= self._concurrency:
                await asyncio.wait(self._busy.values(), return_when=asyncio.FIRST_COMPLETED)
        if self._busy:
            await asyncio.wait(self._busy.values(), timeout=PATIENCE)
        return taken

    async def finish(self) -> None:
        """Take nothing more up, and wait for the sends under way."""
        self._stopping = True
        if self._busy:
            await asyncio.wait(self._busy.values())

    def _must_wait(self) -> bool:
        return self._stopping or self._clock.monotonic() < self._held_until

    async def _claim(self) -> list[OutboxRow]:
        now = self._clock.now()
        busy = frozenset(self._busy)

        def claim(conn: Conn) -> list[OutboxRow]:
            outbox.recover(conn, now, busy)
            return list(outbox.claim(conn, self._owner, now, CLAIMED_TOGETHER))

        rows = await self._database.run(claim)
        if rows:
            faults.here("after-claim")
        return rows

    async def _deliver(self, row: OutboxRow) -> None:
        async with self._slots:
            try:
                await self._deliver_one(row)
            except Exception as error:  # the database fails: the lease brings the row back
                log.error("delivery interrupted", row=row.id, kind=row.kind, error=type(error).__name__)
            finally:
                if self._busy.get(row.id) is asyncio.current_task():  # else it was claimed again meanwhile
                    del self._busy[row.id]

    async def _deliver_one(self, row: OutboxRow) -> None:
        now = self._clock.now()
        if self._must_wait():
            await self._database.run(lambda conn: outbox.release(conn, row, self._owner, now))
            return
        screen = await self._prepare(row, now)
        if screen is None:
            return
        faults.here("after-mark")
        try:
            message = await send(self._bot, row.person_id, screen, rate_limit_args=SCHEDULED)
        except Exception as error:
            await self._record_failure(row, error)
            return
        faults.here("before-record")
        now = self._clock.now()
        await self._database.run(lambda conn: self._steps.sent(conn, row, screen, message.message_id, now))

    async def _prepare(self, row: OutboxRow, now: datetime) -> Screen | None:
        try:
            return await self._database.run(lambda conn: self._steps.prepare(conn, row, now))
        except Exception as error:
            log.error("message not rendered", row=row.id, kind=row.kind, error=type(error).__name__)
            await self._database.run(lambda conn: self._steps.not_prepared(conn, row, now))
            return None

    async def _record_failure(self, row: OutboxRow, error: Exception) -> None:
        now = self._clock.now()
        if isinstance(error, RetryAfter):
            self._held_until = self._clock.monotonic() + error._retry_after.total_seconds()
        level = log.error if judge(error) == "failed" else log.warning
        level("message not sent", row=row.id, kind=row.kind, verdict=judge(error), error=type(error).__name__)
        await self._database.run(lambda conn: self._steps.not_sent(conn, row, error, now))
