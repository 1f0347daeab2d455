"""Reply -> Telegram calls: answer the tap, edit in place, send what is new, take old buttons off."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

import structlog
from telegram.error import BadRequest, NetworkError, TelegramError

from bot.logs import scrub
from bot.tg.calls import AnyBot, Fields, call, written
from bot.tg.photos import edit_photo, fits_caption, message_id_of, send_photo
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Incoming

log = structlog.get_logger()
Sent = dict[tuple[str, str], int]
Done = TypeVar("Done")
MOST_WAITING = 5
"""Replies that wait in one chat behind the one under way; of more the oldest are not sent."""
PAUSES = (0.5, 2.0)
"""Seconds before a reply's second and third try."""
URGENT = "urgent"
"""The rate_limit_args of a reply that nothing may hold back: help for somebody in danger."""
Tasks = list[asyncio.Task[None]]
BATCH: ContextVar[Tasks | None] = ContextVar("BATCH", default=None)
"""Where the replies to the updates of one batch are handed back: the library between intake and receiver drops what
a handler returns."""


@dataclass
class Chain:
    """The replies to one chat: one under way, the others waiting for it in order of arrival."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    tasks: set[asyncio.Task[None]] = field(default_factory=set)
    waiting: Tasks = field(default_factory=list)
    dropped: int = 0

    async def reply(self, reply: Callable[[], Awaitable[None]]) -> None:
        """Reply once all earlier ones are done."""
        async with self.turn:
            task = asyncio.current_task()
            if task in self.waiting:
                self.waiting.remove(task)
            await reply()

    def shorten(self) -> None:
        """Somebody writes faster than Telegram lets us answer: what they wrote is stored, old answers are not sent."""
        while len(self.waiting) > MOST_WAITING:
            self.waiting.pop(0).cancel()
            self.dropped += 1


class Chains:
    """Replies under way: those to one chat one after another, those to different chats at once."""

    def __init__(self) -> None:
        self._chains: dict[tuple[int, bool], Chain] = {}  # by chat, and whether urgent

    def __len__(self) -> int:
        """How many chats have a reply under way."""
        return len(self._chains)

    def start(
        self, chat_id: int, reply: Callable[[], Awaitable[None]], *, apart: bool = False, urgent: bool = False
    ) -> None:
        """Reply once this chat's earlier replies are done; an `urgent` one waits for none but urgent ones.

        The task is handed back to the batch it belongs to, unless `apart`: then nobody waits for it.
        """
        key = (chat_id, urgent)
        chain = self._chains.setdefault(key, Chain())
        task = asyncio.create_task(chain.reply(reply))
        if chain.tasks:
            chain.waiting.append(task)
        chain.tasks.add(task)
        task.add_done_callback(partial(self._drop, key, chain))
        chain.shorten()
        batch = BATCH.get()
        if batch is not None and not apart:
            batch.append(task)

    async def finish(self, seconds: float) -> None:
        """Wait for what is under way, at most `seconds`; give up the rest."""
        under_way = [task for chain in self._chains.values() for task in chain.tasks]
        if not under_way:
            return
        _, late = await asyncio.wait(under_way, timeout=seconds)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    def _drop(self, key: tuple[int, bool], chain: Chain, task: asyncio.Task[None]) -> None:
        chain.tasks.discard(task)
        if chain.tasks:
            return
        del self._chains[key]
        if chain.dropped:
            log.warning("replies not sent: too many waited in one chat", count=chain.dropped)


async def send(
    bot: AnyBot,
    chat_id: int,
    screen: Screen,
    *,
    reply_to: int | None = None,
    rate_limit_args: str | None = None,
    paid: bool = False,
) -> int:
    """Send one screen as a new message; returns its id. A `paid` one may go beyond the free limit.

    A picture that cannot be shown does not keep the text back. Raises telegram.error.TelegramError, also for an
    answer that says nothing of a message: it may have arrived.
    """
    quoted = {"message_id": reply_to, "allow_sending_without_reply": True}
    how: Fields = {
        "rate_limit_args": rate_limit_args,
        "chat_id": chat_id,
        "disable_notification": screen.silent or None,
        "reply_parameters": quoted if reply_to else None,
        "allow_paid_broadcast": paid or None,
    }
    if screen.picture is not None:
        message_id = await send_photo(bot, screen, screen.picture, how)
        if message_id is not None:
            return message_id
    return message_id_of(await call(bot, "sendMessage", **how, **written(screen)))


async def acknowledge_tap(bot: AnyBot, incoming: Incoming, toast: str | None) -> None:
    """End the button's spinner. A late answer is refused by Telegram and means nothing to us."""
    if incoming.callback_id is None:
        return
    try:
        await bot.answer_callback_query(incoming.callback_id, text=toast)
    except TelegramError as error:
        log.debug("tap not acknowledged", error=str(error))


async def deliver(bot: AnyBot, incoming: Incoming, reply: Reply) -> Mapping[tuple[str, str], int]:
    """Carry out a reply; returns which message now carries each open question. Raises TelegramError."""
    await acknowledge_tap(bot, incoming, reply.toast)
    sent: Sent = {}
    screens = list(reply.screens)
    if incoming.kind == "tap" and incoming.message_id is not None and screens and not reply.below:
        first = screens.pop(0)
        message_id = await _patiently(partial(_edit, bot, incoming, incoming.message_id, first))
        if first.question:
            sent[first.question] = message_id
    for old in reply.strip:
        await _strip(bot, incoming.chat_id, old)
    for index, screen in enumerate(screens):
        quoted = incoming.message_id if reply.quote and index == 0 and incoming.kind == "text" else None
        limits = URGENT if reply.urgent else None
        message_id = await _patiently(
            partial(send, bot, incoming.chat_id, screen, reply_to=quoted, rate_limit_args=limits)
        )
        if screen.question:
            sent[screen.question] = message_id
    return sent


async def _patiently(call: Callable[[], Awaitable[Done]]) -> Done:
    """Try a reply again when the network failed: shown twice is better than silence. Refusals are not tried again."""
    for pause in PAUSES:
        try:
            return await call()
        except BadRequest:
            raise
        except NetworkError as error:
            log.warning("reply tried again", error=scrub(str(error)), after=pause)
            await asyncio.sleep(pause)
    return await call()


async def _edit(bot: AnyBot, incoming: Incoming, message_id: int, screen: Screen) -> int:
    """Replace the tapped message; returns the id of the message that stands there now.

    One that is gone is sent anew, and so is what an edit cannot do: words in the place of a picture, or words that
    are too long for a caption. The old message then loses its buttons.
    """
    at: Fields = {"chat_id": incoming.chat_id, "message_id": message_id}
    try:
        if screen.picture is not None and await edit_photo(
            bot, screen, screen.picture, at, shows_picture=incoming.shows_picture
        ):
            return message_id
        if not incoming.shows_picture and (screen.picture is None or fits_caption(screen.text)):
            await call(bot, "editMessageText", **at, **written(screen))
            return message_id
    except BadRequest as error:
        if "not modified" in error.message.lower():
            return message_id
    new = await send(bot, incoming.chat_id, screen)
    await _strip(bot, incoming.chat_id, message_id)
    return new


async def _strip(bot: AnyBot, chat_id: int, message_id: int) -> None:
    try:
        await call(bot, "editMessageReplyMarkup", chat_id=chat_id, message_id=message_id)
    except TelegramError as error:  # old buttons are no reason to keep the answer back
        log.debug("buttons stay", error=error.message)
