"""The limiter of several processes on one PostgreSQL: each turn is also asked of a bucket that all of them share."""

import asyncio
from collections import deque
from contextlib import suppress
from functools import partial
from math import ceil

import structlog
from telegram.error import RetryAfter

from bot.db import Database, rate
from bot.delivery.limiter import Limiter
from bot.delivery.turns import BURST_SECONDS, CHAT_BURST

log = structlog.get_logger()
ASK_SECONDS = 0.1
"""A process asks for at most so many seconds' worth of turns at a time."""
AFTER_TROUBLE = 0.5
Waiting = tuple[rate.Ask, "asyncio.Future[None]"]


class SharedLimiter(Limiter):
    """As Limiter, which orders what this process wants to send, with one limit for all processes together.

    A fifth of a second's turns is kept for replies. While the database cannot be asked, replies go by this process's
    own limit and scheduled messages wait.
    """

    def __init__(self, messages_per_second: float, chat_messages_per_second: float, database: Database) -> None:
        super().__init__(messages_per_second, chat_messages_per_second)
        burst = max(1.0, messages_per_second * BURST_SECONDS)
        self._limits = rate.Limits(messages_per_second, 2 * burst, burst, chat_messages_per_second, CHAT_BURST)
        self._most = max(1, int(messages_per_second * ASK_SECONDS))
        self._database = database
        self._replies: deque[Waiting] = deque()
        self._messages: deque[Waiting] = deque()
        self._came = asyncio.Event()  # a reply, which need not wait as long as the scheduled ones
        self._asking: asyncio.Task[None] | None = None
        self._telling: set[asyncio.Task[None]] = set()

    async def shutdown(self) -> None:
        await super().shutdown()
        tasks = [*self._telling, *([self._asking] if self._asking else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def turn(self, chat: int | str, *, scheduled: bool = False) -> None:
        """Wait for a turn, here and then among all processes."""
        await super().turn(chat, scheduled=scheduled)
        turn = asyncio.get_running_loop().create_future()
        (self._messages if scheduled else self._replies).append((rate.Ask(int(chat), scheduled), turn))
        if not scheduled:
            self._came.set()
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._ask())
        await turn

    async def _ask(self) -> None:
        """Ask for turns as long as somebody waits for one."""
        while waiting := self._first():
            asks = [ask for ask, _ in waiting]
            try:
                given = await self._database.run(partial(rate.take, asks=asks, limits=self._limits))
            except Exception as error:
                log.warning("the shared limit cannot be asked", error=type(error).__name__)
                given = rate.Given(frozenset(at for at, ask in enumerate(asks) if not ask.scheduled), AFTER_TROUBLE)
            self._hand_out(waiting, given)
            if len(given.granted) < len(waiting):
                self._came.clear()
                await _until(self._came, given.wait)

    def _first(self) -> list[Waiting]:
        """Those to ask for next, replies first; who does not wait any more is dropped."""
        for queue in (self._replies, self._messages):
            alive = [one for one in queue if not one[1].done()]
            queue.clear()
            queue.extend(alive)
        return [*self._replies, *self._messages][: self._most]

    def _hand_out(self, waiting: list[Waiting], given: rate.Given) -> None:
        for at, (ask, turn) in enumerate(waiting):
            if turn.done():
                continue
            if at in given.granted:
                turn.set_result(None)
            elif given.paused and ask.scheduled:
                turn.set_exception(RetryAfter(ceil(given.paused)))

    def _pause(self, method: str, error: RetryAfter) -> None:
        super()._pause(method, error)
        seconds = error._retry_after.total_seconds()
        telling = asyncio.create_task(self._tell(seconds))
        self._telling.add(telling)
        telling.add_done_callback(self._telling.discard)

    async def _tell(self, seconds: float) -> None:
        try:
            await self._database.run(lambda conn: rate.pause(conn, seconds))
        except Exception as error:
            log.warning("the pause cannot be shared", error=type(error).__name__)


async def _until(event: asyncio.Event, seconds: float) -> None:
    """Wait for the event, at most so long."""
    with suppress(TimeoutError):
        await asyncio.wait_for(event.wait(), seconds)
