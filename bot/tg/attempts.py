"""What becomes of one update: handled, or given up after three attempts; nothing in it can stop anybody else's.

An update that fails is noted in `poisoned_updates` with each attempt, in a transaction of its own, so that the count
outlives the process. One that ends the process itself fails no handler: it is noted before it is handled, where it may
be such a one (`careful`), and then those that were under way when the process last ended go one at a time, so that
none is blamed for another.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from functools import partial

import structlog
from telegram import Update

from bot import faults
from bot.clock import Clock
from bot.db import Database, poisoned
from bot.db.trouble import is_trouble
from bot.logs import where
from bot.tg import incoming
from bot.tg.calls import AnyBot
from bot.tg.counters import UPDATES
from bot.tg.raw import Raw

log = structlog.get_logger()
MOST = 3
PAUSES = (0.2, 1.0)
"""Seconds before the second and the third attempt."""
LONGEST = 120.0
"""Seconds that one attempt may take. Text that waits until the search has learned is what takes longest."""
UNREADABLE = "unreadable"
ENDED = "process-ended"
"""The error of an attempt that never came back."""
Carry = Callable[[Update], Awaitable[None]]


@dataclass
class Attempts:
    """`receive` handles an update and raises where it fails; `give_up` tells the person that it could not be done."""

    bot: AnyBot
    database: Database
    clock: Clock
    receive: Carry
    give_up: Carry
    _noted: set[int] = field(default_factory=set)
    _alone: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def handle(self, raw: Raw, *, careful: bool = False) -> None:
        """Be done with one update. Raises only what is the database's trouble: then it has to come again."""
        try:
            update = Update.de_json(raw, self.bot)
        except Exception as error:  # Telegram sent something that the library cannot read: no use in trying again
            log.error("update cannot be parsed", update_id=raw["update_id"], error=type(error).__name__)
            await self._note(raw["update_id"], UNREADABLE, type(error).__name__)
            UPDATES.labels("unreadable").inc()
            return
        faults.here("after-parse")
        if not careful:
            await self._try(update, 0)
            return
        before = await self._before(update)
        if before >= MOST:
            await self._give_up(update, before)
            return
        async with self._suspected(before):
            await self._try(update, await self._begin(update))

    async def _try(self, update: Update, attempt: int) -> None:
        """Handle it, again after a pause where that fails. `attempt` is the number of one that was noted beforehand."""
        while True:
            try:
                async with asyncio.timeout(LONGEST):
                    await self.receive(update)
            except Exception as error:
                if is_trouble(error):
                    await self._take_back(update, attempt)
                    raise
                failed = await self._failed(update, error, attempt)
            else:
                if update.update_id in self._noted:
                    await self.database.run(partial(poisoned.drop, update_id=update.update_id))
                    self._noted.discard(update.update_id)
                UPDATES.labels("handled").inc()
                return
            if failed >= MOST:
                await self._give_up(update, failed)
                return
            attempt = 0
            await asyncio.sleep(PAUSES[failed - 1])

    async def _failed(self, update: Update, error: Exception, attempt: int) -> int:
        """Record an attempt that failed; returns how many did."""
        update_id, kind, name = update.update_id, incoming.kind_of(update), type(error).__name__
        if attempt:
            await self.database.run(partial(poisoned.explain, update_id=update_id, error=name))
        else:
            attempt = await self._note(update_id, kind, name)
            self._noted.add(update_id)
        UPDATES.labels("failed").inc()
        log.error("update failed", update_id=update_id, kind=kind, attempt=attempt, error=name, where=where(error))
        return attempt

    async def _give_up(self, update: Update, attempts: int) -> None:
        UPDATES.labels("skipped").inc()
        log.error("update skipped", update_id=update.update_id, kind=incoming.kind_of(update), attempts=attempts)
        self._noted.discard(update.update_id)
        try:
            await self.give_up(update)
        except Exception as error:
            log.error("nobody could be told", update_id=update.update_id, error=type(error).__name__)

    async def _note(self, update_id: int, kind: str, error: str) -> int:
        now = self.clock.now()
        return await self.database.run(lambda conn: poisoned.note(conn, update_id, kind, error, now))

    async def _before(self, update: Update) -> int:
        now = self.clock.now()
        return await self.database.run(lambda conn: poisoned.attempts(conn, update.update_id, now))

    async def _begin(self, update: Update) -> int:
        """Note an attempt that may never come back; returns its number."""
        attempt = await self._note(update.update_id, incoming.kind_of(update), ENDED)
        self._noted.add(update.update_id)
        return attempt

    async def _take_back(self, update: Update, attempt: int) -> None:
        """The attempt that was noted beforehand failed for another reason; where even that cannot be noted it stays."""
        if attempt:
            with suppress(Exception):
                await self.database.run(partial(poisoned.take_back, update_id=update.update_id))

    @asynccontextmanager
    async def _suspected(self, attempts: int) -> AsyncIterator[None]:
        """Alone, where the process may have ended in it before."""
        if not attempts:
            yield
            return
        async with self._alone:
            yield
