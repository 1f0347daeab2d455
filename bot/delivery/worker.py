"""The worker: claims due rows, renders, marks, sends and records them, several at once, none blocking another."""

import asyncio
from functools import partial
from math import ceil
from uuid import uuid4

import structlog
from telegram.error import RetryAfter

from bot import faults
from bot.clock import Clock
from bot.db import Conn, Database, Step
from bot.db.trouble import is_trouble
from bot.delivery import outbox
from bot.delivery.counters import MESSAGES
from bot.delivery.kinds import Kinds, OutboxRow
from bot.delivery.limiter import SCHEDULED, Limiter
from bot.delivery.pulse import SILENT, Pulse
from bot.delivery.record import Steps
from bot.delivery.verdict import judge
from bot.domain.delivery import LEASE
from bot.tg.calls import AnyBot
from bot.tg.outgoing import send
from bot.tg.screen import Screen

log = structlog.get_logger()
CONCURRENCY = 16
SECONDS_A_SEND = 0.25
"""What a send may take and the limit still be used: Telegram's answer, and the two commits around it."""
CLAIMED_TOGETHER = 64
MOST_A_CALL = 500
RENEW_SECONDS = LEASE.total_seconds() / 3
"""How often the leases of what waits for its turn, or is under way, are renewed: that may take longer than a lease."""
RECORD_PAUSES = (0.1, 1.0, 5.0, 15.0)
PATIENCE = 2.0
"""Seconds that deliver_due waits for slow sends; they go on in the background, in slots of their own."""


def at_once(messages_per_second: float) -> int:
    """How many sends have to be under way at once to use a limit."""
    return max(CONCURRENCY, ceil(messages_per_second * SECONDS_A_SEND))


class Worker:
    """Delivers what is due to those who are `allowed` (empty: everybody).

    At most `concurrency` rows are marked as sending at a time, and none before its turn has come. `paid`: Telegram may
    charge the bot for what goes beyond its free limit.
    """

    def __init__(
        self,
        database: Database,
        bot: AnyBot,
        kinds: Kinds,
        clock: Clock,
        limiter: Limiter,
        *,
        allowed: frozenset[int] = frozenset(),
        concurrency: int = CONCURRENCY,
        paid: bool = False,
    ) -> None:
        self._database = database
        self._bot = bot
        self._clock = clock
        self._limiter = limiter
        self._concurrency = concurrency
        self._paid = paid
        self._slots = asyncio.Semaphore(concurrency)
        self._owner = str(uuid4())
        self._steps = Steps(kinds, self._owner, allowed)
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._renewing: asyncio.Task[None] | None = None
        self._held_until = 0.0
        self._pulse = Pulse(bot, clock)
        self._stopping = False

    async def deliver_due(self) -> int:
        """Deliver rows that are due, up to a bound; returns how many were taken up."""
        taken = 0
        while taken < MOST_A_CALL and not self._must_wait() and await self._pulse.beats(PATIENCE):
            claimed, rows = await self._claim()
            for row in rows:
                self._busy[row.id] = asyncio.create_task(self._deliver(row))
            if rows and self._renewing is None:
                self._renewing = asyncio.create_task(self._renew())
            taken += claimed
            if not claimed:
                break
            while len(self._busy) >= self._concurrency:
                await asyncio.wait(self._busy.values(), return_when=asyncio.FIRST_COMPLETED)
        if self._busy and taken < MOST_A_CALL:  # else there may be more, and whoever asks for it finds these under way
            await asyncio.wait(self._busy.values(), timeout=PATIENCE)
        return taken

    async def finish(self) -> None:
        """Take nothing more up, put back what waits for its turn, and wait for the sends under way."""
        self._stopping = True
        self._limiter.send_back()
        await self._pulse.stop()
        if self._busy:
            await asyncio.wait(self._busy.values())

    def _must_wait(self) -> bool:
        return self._stopping or self._clock.monotonic() < self._held_until

    def _holds_back(self) -> bool:
        """Whether nothing more is to be marked and sent, though it was taken up already."""
        return self._must_wait() or self._pulse.in_doubt

    async def _claim(self) -> tuple[int, list[OutboxRow]]:
        """How many rows were claimed, and those of them that are to be delivered."""
        now = self._clock.now()
        busy = frozenset(self._busy)

        def claim(conn: Conn) -> tuple[int, list[OutboxRow]]:
            outbox.recover(conn, now, busy)
            rows = outbox.claim(conn, self._owner, now, CLAIMED_TOGETHER)
            return len(rows), self._steps.sift(conn, rows, now)

        claimed, rows = await self._database.run(claim)
        if claimed:
            faults.here("after-claim")
        return claimed, rows

    async def _deliver(self, row: OutboxRow) -> None:
        async with self._slots:
            try:
                async with self._pulse.caution():
                    await self._deliver_one(row)
            except Exception as error:  # the database fails: the lease brings the row back
                log.error("delivery interrupted", row=row.id, kind=row.kind, error=type(error).__name__)
            finally:
                if self._busy.get(row.id) is asyncio.current_task():  # else it was claimed again meanwhile
                    del self._busy[row.id]
                if not self._busy and self._renewing is not None:
                    self._renewing.cancel()
                    self._renewing = None

    async def _renew(self) -> None:
        """Keep the leases of the rows that this worker is busy with, so that no other process takes them for lost."""
        while True:
            await asyncio.sleep(RENEW_SECONDS)
            step = partial(outbox.renew, rows=frozenset(self._busy), owner=self._owner, now=self._clock.now())
            try:
                await self._database.run(step)
            except Exception as error:
                log.warning("leases not renewed", error=type(error).__name__)

    async def _deliver_one(self, row: OutboxRow) -> None:
        if self._holds_back():
            await self._put_back(row)
            return
        try:
            await self._limiter.turn(row.person_id, scheduled=True)
        except RetryAfter as error:
            await (self._put_back(row) if self._stopping else self._record_failure(row, error))
            return
        screen = await self._prepare(row)
        if screen is None:
            self._limiter.give_back(row.person_id)
            return
        faults.here("after-mark")
        try:
            message_id = await send(self._bot, row.person_id, screen, rate_limit_args=SCHEDULED, paid=self._paid)
        except Exception as error:
            await self._record_failure(row, error)
            return
        self._pulse.felt()
        faults.here("before-record")
        now = self._clock.now()
        await self._record(row, lambda conn: self._steps.sent(conn, row, screen, message_id, now))
        MESSAGES.labels(row.kind, "sent").inc()

    async def _put_back(self, row: OutboxRow) -> None:
        now = self._clock.now()
        await self._database.run(lambda conn: outbox.release(conn, row, self._owner, now))

    async def _prepare(self, row: OutboxRow) -> Screen | None:
        """Its turn has come: mark the row and render it; None where nothing is to be sent now."""
        if self._holds_back():  # since it began to wait for its turn
            await self._put_back(row)
            return None
        now = self._clock.now()
        try:
            return await self._database.run(lambda conn: self._steps.prepare(conn, row, now))
        except Exception as error:
            log.error("message not rendered", row=row.id, kind=row.kind, error=type(error).__name__)
            fault = not is_trouble(error)
            await self._database.run(lambda conn: self._steps.not_prepared(conn, row, now, fault=fault))
            return None

    async def _record_failure(self, row: OutboxRow, error: Exception) -> None:
        now = self._clock.now()
        if isinstance(error, RetryAfter):
            self._held_until = self._clock.monotonic() + error._retry_after.total_seconds()
        verdict = judge(error)
        if verdict in SILENT:
            self._pulse.lost()
        elif verdict == "gone":
            self._pulse.felt()
        MESSAGES.labels(row.kind, verdict).inc()
        level = log.error if verdict == "failed" else log.warning
        level("message not sent", row=row.id, kind=row.kind, verdict=verdict, error=type(error).__name__)
        await self._record(row, lambda conn: self._steps.not_sent(conn, row, error, now))

    async def _record(self, row: OutboxRow, step: Step[None]) -> None:
        """Record what came of a send; where the database is away, again for a while, lest it counts as unknown."""
        for pause in RECORD_PAUSES:
            try:
                return await self._database.run(step)
            except Exception as error:
                if not is_trouble(error):
                    raise
                log.warning("outcome not recorded yet", row=row.id, error=type(error).__name__, next_try_in=pause)
                await asyncio.sleep(pause)
        return await self._database.run(step)
