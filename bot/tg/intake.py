"""What the poller and the webhook share: updates in, and back which of them are done with.

Done with means: committed, or given up after its attempts, and its reply tried for a moment. Everything else has to
come again. python-telegram-bot's own updater and webhook server acknowledge before their handlers run, so that a crash
loses what was under way; and they parse a batch as a whole, so that one malformed update holds up all others.
"""

import asyncio
from collections.abc import Sequence

import structlog

from bot.db.trouble import what
from bot.logs import where
from bot.tg.attempts import Attempts
from bot.tg.counters import UPDATES
from bot.tg.lanes import Busy, Lanes
from bot.tg.outgoing import BATCH, Tasks
from bot.tg.raw import Raw, sender_of

log = structlog.get_logger()
WAIT_FOR_REPLIES = 2.0
"""Seconds for all replies to what was handed over together."""


class Intake:
    """Handles one person's updates in order, different people's at once."""

    def __init__(self, attempts: Attempts) -> None:
        self._attempts = attempts
        self._lanes = Lanes()

    async def take(self, updates: Sequence[Raw], *, careful: bool = False) -> set[int]:
        """Handle updates of one person; returns the ids of those that are done with.

        `careful`: one of them may have ended the process the last time that it was handled.
        """
        done: set[int] = set()
        try:
            await self._lanes.run(sender_of(updates[0]), lambda: self._in_order(updates, done, careful=careful))
        except Busy:
            UPDATES.labels("returned").inc(len(updates))
            log.warning("too many updates of one person wait", update_id=updates[0]["update_id"])
        except Exception as error:
            UPDATES.labels("returned").inc(len(updates) - len(done))
            left = [one["update_id"] for one in updates if one["update_id"] not in done]
            log.error("updates not committed", update_ids=left, error=what(error), where=where(error))
        return done

    async def _in_order(self, updates: Sequence[Raw], done: set[int], *, careful: bool) -> None:
        """The next waits for the reply to the one before, so that it knows what that shows, but not for ever."""
        loop = asyncio.get_running_loop()
        until = loop.time() + WAIT_FOR_REPLIES
        replies: Tasks = []
        BATCH.set(replies)
        for one in updates:
            await self._attempts.handle(one, careful=careful)
            done.add(one["update_id"])
            if replies:
                await asyncio.wait(replies, timeout=max(0.0, until - loop.time()))
