"""getUpdates, raw, and what its refusals mean: wait, or end with one line."""

from collections.abc import Callable
from typing import Any

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.errors import SluimerError
from bot.logs import scrub
from bot.tg.calls import AnyBot
from bot.tg.patience import Backoff, token_refused
from bot.tg.raw import ALLOWED_UPDATES, Raw, is_update

log = structlog.get_logger()
CONFLICT_PAUSE = 2.0
NEWCOMER_TRIES, MORE_TRIES = 3, 9
SECONDS_A_TRY = 5.0
"""For each so many seconds that somebody has fetched undisturbed they try once more, up to MORE_TRIES."""
CALM_SECONDS = 60.0
"""After so long without a conflict earlier ones are forgotten."""


class Later(Exception):
    """Nothing could be fetched: try again after so many `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class Fetcher:
    """Fetches updates; raises SluimerError for a wrong token and for another program that goes on fetching them."""

    def __init__(self, bot: AnyBot, seconds: Callable[[], float]) -> None:
        self._bot = bot
        self._seconds = seconds  # monotonic
        self._backoff = Backoff()
        self._began = seconds()
        self._last_conflict = 0.0
        self._conflicts = 0
        self._tries = NEWCOMER_TRIES

    async def fetch(self, offset: int, seconds: int) -> list[Raw]:
        """The updates from `offset` on, which confirms those before it; waits up to `seconds` for one. Raises Later."""
        try:
            result = await self._call(offset=offset, timeout=seconds, allowed_updates=ALLOWED_UPDATES)
        except InvalidToken:
            raise token_refused(self._bot) from None
        except Conflict as error:
            raise Later(self._conflict(error)) from None
        except RetryAfter as error:
            raise Later(error._retry_after.total_seconds()) from None
        except TelegramError as error:
            pause = self._backoff.next()
            log.warning("cannot fetch messages", error=scrub(str(error)), next_try_in=pause)
            raise Later(pause) from None
        self._backoff.reset()
        return [one for one in result if is_update(one)] if isinstance(result, list) else []

    async def confirm(self, offset: int) -> None:
        """Tell Telegram what is done, so that a clean stop repeats nothing."""
        try:
            await self._call(offset=offset, timeout=0, limit=1)
        except TelegramError as error:
            log.debug("not confirmed", error=scrub(str(error)))

    def _conflict(self, error: Conflict) -> float:
        """Another poller ended our poll: Telegram keeps the newer one. Two take turns in this; the one that had polled
        longer when it began is more patient, so the newcomer ends. Returns the pause.
        """
        now = self._seconds()
        if not self._conflicts or now - self._last_conflict > CALM_SECONDS:
            self._conflicts = 0
            self._tries = NEWCOMER_TRIES + min(MORE_TRIES, int((now - self._began) / SECONDS_A_TRY))
        self._conflicts, self._last_conflict = self._conflicts + 1, now
        if self._conflicts > self._tries:
            if "webhook" in error.message.lower():
                raise SluimerError(
                    "another program has set a webhook and gets this bot's messages: stop it first"
                ) from None
            raise SluimerError("another program fetches this bot's messages: stop it first") from None
        log.warning("another program fetches this bot's messages", next_try_in=CONFLICT_PAUSE)
        return CONFLICT_PAUSE

    async def _call(self, **parameters: Any) -> Any:
        """Raw getUpdates. The public do_api_request warns at each call that get_updates exists, which parses."""
        patience = float(parameters["timeout"]) + 10
        return await self._bot._post("getUpdates", parameters, read_timeout=patience)
