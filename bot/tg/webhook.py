"""The webhook at Telegram: set it, see that it stays, take it away."""

import asyncio

import structlog
from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError

from bot.errors import SluimerError
from bot.logs import scrub
from bot.tg.calls import AnyBot
from bot.tg.patience import Backoff, rest, token_refused
from bot.tg.raw import ALLOWED_UPDATES

log = structlog.get_logger()
CONNECTIONS = 40
"""Requests that Telegram may have open at once; 100 at most."""
WATCH_SECONDS = 60.0


async def set_up(bot: AnyBot, url: str, secret: str, stop: asyncio.Event) -> None:
    """Have Telegram post updates to `url`, with the secret; tried until it does. What waits there is kept.

    Raises SluimerError for an address that Telegram does not take.
    """
    backoff = Backoff()
    while not stop.is_set():
        try:
            await bot.set_webhook(
                url, secret_token=secret, allowed_updates=ALLOWED_UPDATES, max_connections=CONNECTIONS
            )
        except InvalidToken:
            raise token_refused(bot) from None
        except BadRequest as error:
            raise SluimerError(f"WEBHOOK_URL: Telegram does not take it: {scrub(error.message)}") from None
        except RetryAfter as error:
            await rest(stop, error._retry_after.total_seconds())
        except TelegramError as error:
            pause = backoff.next()
            log.warning("the webhook could not be set", error=scrub(str(error)), next_try_in=pause)
            await rest(stop, pause)
        else:
            return


async def watch(bot: AnyBot, url: str, stop: asyncio.Event) -> None:
    """Until `stop`: see that the webhook is still ours, and tell the operator what Telegram says of its deliveries.

    Raises SluimerError where another program took it: nothing would come here any more, and nothing would say so.
    """
    told = None
    while True:
        await rest(stop, WATCH_SECONDS)
        if stop.is_set():
            return
        try:
            info = await bot.get_webhook_info()
        except InvalidToken:
            raise token_refused(bot) from None
        except TelegramError as error:
            log.warning("the webhook could not be looked at", error=scrub(str(error)))
            continue
        if info.url != url:
            raise SluimerError("another program took this bot's messages over (its webhook is gone): stop it first")
        if info.last_error_date is not None and info.last_error_date != told:
            told = info.last_error_date
            reason, waiting = scrub(str(info.last_error_message)), info.pending_update_count
            log.warning("Telegram could not deliver", at=told.isoformat(), error=reason, waiting=waiting)


async def take_down(bot: AnyBot) -> None:
    """Remove a webhook, where one is set, so that updates can be fetched. What waits at Telegram is kept."""
    try:
        await bot.delete_webhook()
    except TelegramError as error:  # if one stays, the first fetch says so
        log.warning("the webhook could not be removed", error=scrub(str(error)))
