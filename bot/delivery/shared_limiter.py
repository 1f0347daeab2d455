"""The limiter of several processes on one PostgreSQL: each turn is also asked of a bucket that all of them share."""

import asyncio
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from math import ceil

import structlog
from telegram.error import RetryAfter

from bot.db import Database, Step, rate
from bot.delivery.limiter import Limiter
from bot.delivery.turns import BURST_SECONDS, CHAT_BURST

log = structlog.get_logger()
ASK_SECONDS = 0.1
"""A process asks for at most so many seconds' worth of turns at a time."""
AFTER_TROUBLE = 0.5
ANSWER_SOON = 0.25
"""Seconds until a chat that has had its share is asked for again."""
LONGEST_WAIT = 1.0
"""Seconds after which it is asked again, whatever was answered."""


@dataclass(slots=True, eq=False)
class Waiting:
    """Somebody's turn; not to be asked for before the monotonic second `after`."""

    ask: rate.Ask
    turn: asyncio.Future[None]
    after: float = 0.0


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
        (self._messages if scheduled else self._replies).append(Waiting(rate.Ask(int(chat), scheduled), turn))
        if not scheduled:
            self._came.set()
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._ask())
        await turn

    async def _ask(self) -> None:
        """Ask for turns as long as somebody waits for one."""
        while waiting := self._alive():
            self._came.clear()
            now = self._seconds()
            first = [one for one in waiting if one.after <= now][: self._most]
            wait = self._hand_out(first, await self._take(first)) if first else min(one.after for one in waiting) - now
            if wait:
                await _until(self._came, min(wait, LONGEST_WAIT))

    async def _take(self, waiting: Sequence[Waiting]) -> rate.Given:
        asks = [one.ask for one in waiting]
        try:
            return await self._database.run(partial(rate.take, asks=asks, limits=self._limits))
        except Exception as error:
            log.warning("the shared limit cannot be asked", error=type(error).__name__)
            replies = frozenset(at for at, ask in enumerate(asks) if not ask.scheduled)
            return rate.Given(replies, AFTER_TROUBLE if len(replies) < len(asks) else 0.0)

    def _alive(self) -> list[Waiting]:
        """Those to ask for, replies first; who does not wait any more is dropped."""
        for queue in (self._replies, self._messages):
            alive = [one for one in queue if not one.turn.done()]
            queue.clear()
            queue.extend(alive)
        return [*self._replies, *self._messages]

    def _hand_out(self, waiting: Sequence[Waiting], given: rate.Given) -> float:
        """Pass on what was given; returns the seconds to wait before it is asked again.

        Whose chat has had its share stands back for a moment, so that it keeps nobody else's turn from coming.
        """
        for at, one in enumerate(waiting):
            if at in given.granted and not one.turn.done():
                one.turn.set_result(None)
            elif at in given.held:
                one.after = self._seconds() + ANSWER_SOON
        if given.paused:
            self._hold(given.paused)
        return given.wait

    def send_back(self, seconds: float = 0.0) -> None:
        super().send_back(seconds)
        for one in self._messages:
            if not one.turn.done():
                one.turn.set_exception(RetryAfter(ceil(seconds)))

    def give_back(self, chat: int | str) -> None:
        super().give_back(chat)
        self._tell(partial(rate.give_back, chat_id=int(chat), limits=self._limits))

    def _pause(self, method: str, error: RetryAfter) -> None:
        super()._pause(method, error)
        self._tell(partial(rate.pause, seconds=error._retry_after.total_seconds()))

    def _tell(self, step: Step[None]) -> None:
        telling = asyncio.create_task(self._run(step))
        self._telling.add(telling)
        telling.add_done_callback(self._telling.discard)

    async def _run(self, step: Step[None]) -> None:
        try:
            await self._database.run(step)
        except Exception as error:
            log.warning("the other processes cannot be told", error=type(error).__name__)


async def _until(event: asyncio.Event, seconds: float) -> None:
    """Wait for the event, at most so long."""
    with suppress(TimeoutError):
        await asyncio.wait_for(event.wait(), seconds)
