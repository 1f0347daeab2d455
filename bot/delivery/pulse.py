"""Whether Telegram's server is there. After a send without an answer it is asked before any more is sent.

A message whose outcome is unknown may not be repeated at will. So while the server is silent nothing is sent into the
dark, and what is due waits. Once it answers, one message goes at a time until one has arrived.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import structlog

from bot.clock import Clock
from bot.delivery.backoff import backoff
from bot.delivery.verdict import judge
from bot.tg.calls import AnyBot, call

log = structlog.get_logger()
FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=2), timedelta(minutes=1)
SILENT = ("refused", "unknown")
"""Verdicts that leave it open whether anybody is there; any other one is an answer."""


class Pulse:
    """`in_doubt` from a send without an answer until the server says anything; then `careful` until one arrives."""

    def __init__(self, bot: AnyBot, clock: Clock) -> None:
        self._bot = bot
        self._clock = clock
        self._lost = 0
        self._not_before = 0.0
        self._asking: asyncio.Task[None] | None = None
        self._gate = asyncio.Lock()
        self.in_doubt = False
        self.careful = False

    def lost(self) -> None:
        """A send was refused, or had no answer. Of several under way at once only the first counts."""
        if not self.in_doubt:
            self.in_doubt = self.careful = True
            self._rest()

    def felt(self) -> None:
        """A send was answered."""
        if self._lost:
            log.info("Telegram answers again", silent=self._lost)
        self.in_doubt = self.careful = False
        self._lost = 0

    async def beats(self, patience: float) -> bool:
        """Whether to go on sending; in doubt the server is asked first, not too often. Waits at most `patience`."""
        if self.in_doubt and self._asking is None and self._clock.monotonic() >= self._not_before:
            self._asking = asyncio.create_task(self._ask())
        if self._asking is not None:
            await asyncio.wait({self._asking}, timeout=patience)
        return not self.in_doubt

    @asynccontextmanager
    async def caution(self) -> AsyncIterator[None]:
        """Around a send: while it is not known again that they arrive, one at a time."""
        if self.careful:
            async with self._gate:
                if self.careful:
                    yield
                    return
        yield

    async def stop(self) -> None:
        """Wait for no answer any more."""
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.wait({self._asking})

    async def _ask(self) -> None:
        try:
            await call(self._bot, "getMe")
            self.in_doubt = False
        except Exception as error:
            self.in_doubt = judge(error) in SILENT
            if self.in_doubt:
                self._rest()
                log.warning("Telegram does not answer", error=type(error).__name__, silent=self._lost)
        finally:
            self._asking = None

    def _rest(self) -> None:
        """Ask at once after the first silence, then after pauses that grow."""
        pause = backoff(self._lost - 1, FIRST_PAUSE, LONGEST_PAUSE) if self._lost else timedelta()
        self._not_before = self._clock.monotonic() + pause.total_seconds()
        self._lost += 1
