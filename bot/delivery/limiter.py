"""The rate limiter that python-telegram-bot asks before each call: see bot.delivery.turns for whose turn it is."""

import asyncio
from collections.abc import Callable, Coroutine
from math import ceil
from typing import Any

import structlog
from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.clock import Clock
from bot.delivery.turns import Turns
from bot.tg.outgoing import URGENT

log = structlog.get_logger()
SCHEDULED = "scheduled"
"""The rate_limit_args of a scheduled message, whose sender took a turn for it already; everything else is a reply."""
EDITS = ("editMessageText", "editMessageCaption", "editMessageMedia")
MOST_TRIES = 5
Answer = bool | dict[str, Any] | list[dict[str, Any]]


class Limiter(BaseRateLimiter[str]):
    """Bounds messages a second, for the bot and for each chat; after a 429 on a message the whole bot waits as told.

    A reply then waits and is repeated here; an urgent one goes at once. A scheduled message raises RetryAfter: its
    outbox row waits instead. So does a call that is no message, and for as long as told every further call of its
    method; nothing else waits.
    """

    def __init__(
        self,
        messages_per_second: float,
        chat_messages_per_second: float,
        monotonic: Callable[[], float] | None = None,
    ) -> None:
        self._seconds = monotonic or Clock().monotonic
        self._turns: Turns[asyncio.Future[None]] = Turns(messages_per_second, chat_messages_per_second)
        self._timer: asyncio.TimerHandle | None = None
        self._resting: dict[str, float] = {}  # methods that met 429, and the monotonic second until which they rest

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Answer]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: str | None,
    ) -> Answer:
        chat = data.get("chat_id") if counts(endpoint) else None
        if chat is None:
            return await self._aside(endpoint, callback, args, kwargs)
        scheduled = rate_limit_args == SCHEDULED
        for tries in range(1, MOST_TRIES + 1):
            if scheduled:
                self._refuse_in_pause()
            elif rate_limit_args != URGENT:
                await self.turn(chat)
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as error:
                self._pause(endpoint, error)
                if scheduled or tries == MOST_TRIES:
                    raise
        raise AssertionError("unreachable")

    async def turn(self, chat: int | str, *, scheduled: bool = False) -> None:
        """Wait for a turn to send one message. A scheduled one raises RetryAfter while Telegram has the bot wait."""
        if scheduled:
            self._refuse_in_pause()
        turn = asyncio.get_running_loop().create_future()
        self._turns.ask(chat, turn, scheduled=scheduled)
        self._admit()
        await turn

    def give_back(self, chat: int | str) -> None:
        """The turn is not needed after all: somebody else's may come sooner."""
        self._turns.give_back(chat)
        self._admit()

    def send_back(self, seconds: float = 0.0) -> None:
        """No scheduled message that waits here gets its turn: each raises RetryAfter."""
        for turn in self._turns.dismiss_scheduled():
            if not turn.done():
                turn.set_exception(RetryAfter(ceil(seconds)))

    async def _aside(
        self, method: str, callback: Callable[..., Coroutine[Any, Any, Answer]], args: Any, kwargs: dict[str, Any]
    ) -> Answer:
        """A call that is no message: never repeated here, and a 429 on it is the business of its method alone."""
        left = self._resting.get(method, 0.0) - self._seconds()
        if left > 0:
            raise RetryAfter(ceil(left))
        await asyncio.sleep(self._turns.paused(self._seconds()))
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as error:
            seconds = error._retry_after.total_seconds()
            self._resting[method] = self._seconds() + seconds
            log.warning("Telegram has one method wait", method=method, seconds=seconds)
            raise

    def _refuse_in_pause(self) -> None:
        left = self._turns.paused(self._seconds())
        if left:
            raise RetryAfter(ceil(left))

    def _admit(self) -> None:
        admitted, wait = self._turns.admit(self._seconds())
        for turn in admitted:
            if not turn.done():
                turn.set_result(None)
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None if wait is None else asyncio.get_running_loop().call_later(wait, self._admit)

    def _pause(self, method: str, error: RetryAfter) -> None:
        seconds = error._retry_after.total_seconds()
        if not self._turns.paused(self._seconds()):  # of sends under way at once, each is told
            log.warning("Telegram has the bot wait", method=method, seconds=seconds)
        self._hold(seconds)

    def _hold(self, seconds: float) -> None:
        """Nobody's turn comes for so long; scheduled messages wait in the outbox, not here."""
        self._turns.pause(self._seconds() + seconds)
        self.send_back(seconds)
        self._admit()


def counts(endpoint: str) -> bool:
    """Whether Telegram counts a call as a message: sending, copying, forwarding and changing the words of one."""
    if endpoint == "sendChatAction":
        return False
    return endpoint.startswith(("send", "copy", "forward")) or endpoint in EDITS
