"""Long polling with an acknowledgement that means something: an offset moves only past updates that are committed.

python-telegram-bot's own updater acknowledges a batch before its handlers run, so a crash loses it; and it parses a
batch as a whole, so one malformed update holds up all others. Here getUpdates is fetched raw, each update is parsed
by itself, one person's updates run in order and different people's at once.
"""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from telegram import Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.errors import SluimerError
from bot.logs import scrub
from bot.tg.outgoing import BATCH, AnyBot, Tasks

log = structlog.get_logger()
ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
POLL_SECONDS = 30
LONGEST_PAUSE = 30.0
WAIT_FOR_REPLIES = 2.0  # seconds for all replies to a batch together
TELEGRAM = "https://api.telegram.org/"
CONFLICT_PAUSE = 2.0
NEWCOMER_TRIES, MORE_TRIES = 3, 3
CALM = 10  # polls in a row after which a conflict is forgotten


class Intake:
    """The poller. `receive` handles one update and raises where it could not be committed."""

    def __init__(self, bot: AnyBot, receive: Callable[[Update], Awaitable[None]]) -> None:
        self._bot = bot
        self._receive = receive
        self._offset = 0
        self._pause = 0.0  # before the next poll
        self._backoff = 0.0  # the last pause after a failure; 0 once all went well
        self._polls = 0
        self._calm = 0
        self._conflicts = 0
        self._committed: set[int] = set()  # beyond the offset: done, but behind one that failed

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop` is set. Raises SluimerError for a wrong token or a second poller that stays."""
        while not stop.is_set():
            self._pause = 0.0
            poll = asyncio.create_task(self._poll())
            stopped = asyncio.create_task(stop.wait())
            await asyncio.wait({poll, stopped}, return_when=asyncio.FIRST_COMPLETED)
            stopped.cancel()
            if not poll.done():
                poll.cancel()
                await asyncio.gather(poll, return_exceptions=True)
                break
            raw = poll.result()
            if raw is not None:
                await self._handle(raw)
            if self._pause:
                await rest(stop, self._pause)
        await self._confirm()

    async def _poll(self) -> list[dict[str, Any]] | None:
        """The updates that wait, or None where they could not be fetched."""
        try:
            result = await self._get_updates(offset=self._offset, timeout=POLL_SECONDS, allowed_updates=ALLOWED_UPDATES)
        except InvalidToken:
            raise token_refused(self._bot) from None
        except Conflict:
            self._conflict()
            return None
        except RetryAfter as error:
            self._pause = float(error._retry_after.total_seconds())
            return None
        except TelegramError as error:
            self._back_off()
            log.warning("cannot fetch messages", error=scrub(str(error)), next_try_in=self._pause)
            return None
        self._polls += 1
        self._calm += 1
        if self._calm >= CALM:
            self._conflicts = 0
        return [one for one in result if _has_id(one)] if isinstance(result, list) else []

    def _back_off(self) -> None:
        self._pause = self._backoff = min(LONGEST_PAUSE, self._backoff * 2 or 1.0)

    def _conflict(self) -> None:
        """Another poller ended our poll: Telegram keeps the newer one. Two take turns in this; the one that has polled
        longer is more patient, so the newcomer ends.
        """
        self._calm = 0
        self._conflicts += 1
        if self._conflicts > NEWCOMER_TRIES + min(self._polls, MORE_TRIES):
            raise SluimerError(
                "another program fetches this bot's messages (or a webhook is set): stop it first"
            ) from None
        self._pause = CONFLICT_PAUSE
        log.warning("another program fetches this bot's messages", next_try_in=self._pause)

    async def _get_updates(self, **parameters: Any) -> Any:
        """Raw getUpdates. The public do_api_request warns at each call that get_updates exists, which parses."""
        patience = float(parameters["timeout"]) + 10
        return await self._bot._post("getUpdates", parameters, read_timeout=patience)

    async def _handle(self, raw: list[dict[str, Any]]) -> None:
        """Handle a batch; move the offset up to the first update that could not be committed."""
        until = asyncio.get_running_loop().time() + WAIT_FOR_REPLIES
        by_sender: defaultdict[int, list[dict[str, Any]]] = defaultdict(list)
        for one in raw:
            by_sender[_sender(one)].append(one)
        failed = [
            update_id
            for update_id in await asyncio.gather(*(self._in_order(group, until) for group in by_sender.values()))
            if update_id is not None
        ]
        if failed:
            self._offset = min(failed)
            self._back_off()
            return
        self._backoff = 0.0
        if raw:
            self._offset = max(one["update_id"] for one in raw) + 1
            self._committed.clear()

    async def _in_order(self, group: list[dict[str, Any]], until: float) -> int | None:
        """One person's updates, in order; the id of the first that could not be committed, or None.

        The next waits for the replies to the one before, so that it knows what they show, but never beyond `until`.
        """
        replies: Tasks = []
        BATCH.set(replies)
        for one in group:
            if one["update_id"] in self._committed:
                continue
            try:
                update = Update.de_json(one, self._bot)
            except Exception as error:  # Telegram sent something the library cannot read: nothing to retry
                log.error("update cannot be parsed", update_id=one.get("update_id"), error=type(error).__name__)
                continue
            try:
                await self._receive(update)
            except Exception as error:
                log.error("update not committed", update_id=one["update_id"], exc_info=error)
                return int(one["update_id"])
            self._committed.add(one["update_id"])
            if replies:
                await asyncio.wait(replies, timeout=max(0.0, until - asyncio.get_running_loop().time()))
        return None

    async def _confirm(self) -> None:
        """Tell Telegram what is done, so that a clean stop repeats nothing."""
        try:
            await self._get_updates(offset=self._offset, timeout=0, limit=1)
        except TelegramError as error:
            log.debug("not confirmed", error=scrub(str(error)))


def _sender(raw: dict[str, Any]) -> int:
    """Whose update it is, read without parsing; 0 where it cannot be told."""
    for key in ALLOWED_UPDATES:
        match raw.get(key):
            case {"from": {"id": int(sender)}}:
                return sender
    return 0


def token_refused(bot: AnyBot) -> SluimerError:
    """What to tell the operator when the server does not know the token; a wrong address answers the same."""
    if bot.base_url.startswith(TELEGRAM):
        return SluimerError("Telegram refuses BOT_TOKEN: copy it again from @BotFather")
    return SluimerError("the server at TELEGRAM_API_URL does not know BOT_TOKEN: correct one of the two settings")


def _has_id(raw: object) -> bool:
    return isinstance(raw, dict) and isinstance(raw.get("update_id"), int)


async def rest(stop: asyncio.Event, seconds: float) -> None:
    """Wait, unless `stop` is set first."""
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
