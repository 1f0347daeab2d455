"""Waiting for Telegram, and the one answer that no waiting mends: a token that it refuses."""

import asyncio

import structlog
from telegram.error import InvalidToken, TelegramError

from bot.errors import SluimerError
from bot.logs import scrub
from bot.tg.calls import AnyBot
from bot.tg.frame import App

log = structlog.get_logger()
TELEGRAM = "https://api.telegram.org/"
LONGEST_PAUSE = 30.0


class Backoff:
    """Pauses that double, from one second up to LONGEST_PAUSE."""

    def __init__(self) -> None:
        self._last = 0.0

    def next(self) -> float:
        self._last = min(LONGEST_PAUSE, self._last * 2 or 1.0)
        return self._last

    def reset(self) -> None:
        self._last = 0.0


async def rest(stop: asyncio.Event, seconds: float) -> None:
    """Wait, unless `stop` is set first."""
    if not seconds:
        return
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return


async def reach(application: App, stop: asyncio.Event) -> None:
    """Ask Telegram who we are until it answers. Raises SluimerError for a token that it refuses."""
    backoff = Backoff()
    while not stop.is_set():
        try:
            await application.initialize()
        except InvalidToken:
            raise token_refused(application.bot) from None
        except TelegramError as error:
            pause = backoff.next()
            log.warning("Telegram cannot be reached", error=scrub(str(error)), next_try_in=pause)
            await rest(stop, pause)
        else:
            return


def token_refused(bot: AnyBot) -> SluimerError:
    """What to tell the operator when the server does not know the token; a wrong address answers the same."""
    if bot.base_url.startswith(TELEGRAM):
        return SluimerError("Telegram refuses BOT_TOKEN: copy it again from @BotFather")
    return SluimerError("the server at TELEGRAM_API_URL does not know BOT_TOKEN: correct one of the two settings")
