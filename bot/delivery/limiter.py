"""The rate limiter that python-telegram-bot asks before each call: see bot.delivery.turns for whose turn it is."""

import asyncio
from collections.abc import Callable, Coroutine
from math import ceil
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.clock import Clock
from bot.delivery.turns import Turns

SCHEDULED = "scheduled"
"""The rate_limit_args of a scheduled message; everything else is a reply."""
EDITS = ("editMessageText", "editMessageCaption", "editMessageMedia")
MOST_TRIES = 5
Answer = bool | dict[str, Any] | list[dict[str, Any]]


class Limiter(BaseRateLimiter[str]):
    """Bounds messages a second, for the bot and for each chat; after a 429 the whole bot waits as told.

    A reply then waits and is repeated here. A scheduled message raises RetryAfter: its outbox row waits instead.
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
        scheduled = rate_limit_args == SCHEDULED
        chat = data.get("chat_id") if counts(endpoint) else None
        for tries in range(1, MOST_TRIES + 1):
            await (self._pass_pause() if chat is None else self._turn(chat, scheduled=scheduled))
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as error:
                self._pause(error)
                if scheduled or tries == MOST_TRIES:
                    raise
        raise AssertionError("unreachable")

    async def _turn(self, chat: int | str, *, scheduled: bool) -> None:
        left = self._turns.paused(self._seconds())
        if scheduled and left:
            raise RetryAfter(ceil(left))
        turn = asyncio.get_running_loop().create_future()
        self._turns.ask(chat, turn, scheduled=scheduled)
        self._admit()
        await turn

    async def _pass_pause(self) -> None:
        await asyncio.sleep(self._turns.paused(self._seconds()))

    def _admit(self) -> None:
        admitted, wait = self._turns.admit(self._seconds())
        for turn in admitted:
            if not turn.done():
                turn.set_result(None)
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None if wait is None else asyncio.get_running_loop().call_later(wait, self._admit)

    def _pause(self, error: RetryAfter) -> None:
        seconds = error._retry_after.total_seconds()
        self._turns.pause(self._seconds() + seconds)
        for turn in self._turns.dismiss_scheduled():
            if not turn.done():
                turn.set_exception(RetryAfter(ceil(seconds)))
        self._admit()


def counts(endpoint: str) -> bool:
    """Whether Telegram counts a call as a message: sending, copying, forwarding and changing the words of one."""
    if endpoint == "sendChatAction":
        return False
    return endpoint.startswith(("send", "copy", "forward")) or endpoint in EDITS
