"""What Telegram shows around the chat: the command menu, the description, per language."""

from asyncio import sleep
from collections.abc import Awaitable, Callable
from functools import partial

import structlog
from telegram import BotCommandScopeChat
from telegram.error import RetryAfter, TelegramError

from bot.catalog.catalog import Catalog
from bot.logs import scrub
from bot.tg.calls import AnyBot

log = structlog.get_logger()
ELSEWHERE = "und"  # people whose Telegram speaks a language that we do not
MOST_TRIES = 5


async def publish_menu(bot: AnyBot, catalog: Catalog) -> None:
    """Set the menu and descriptions of every language; the default one serves all others.

    Waits as long as Telegram says, so nothing should wait for it. Never stops the bot.
    """
    try:
        for code in (None, *catalog.languages):
            words = catalog.words(code or ELSEWHERE)
            for call in (
                partial(bot.set_my_commands, catalog.commands.menu(words.language)),
                partial(bot.set_my_description, words("router-description")),
                partial(bot.set_my_short_description, words("router-short-description")),
            ):
                await _when_allowed(partial(call, language_code=code))
    except TelegramError as error:
        log.warning("the command menu could not be set", error=scrub(str(error)))
    except Exception as error:
        log.error("the command menu could not be set", exc_info=error)


async def _when_allowed(call: Callable[[], Awaitable[bool]]) -> None:
    """Call; after a 429 again when it is over, a few times. The limiter logs how long that is."""
    for _ in range(MOST_TRIES - 1):
        try:
            await call()
        except RetryAfter as error:
            await sleep(error._retry_after.total_seconds())
        else:
            return
    await call()


async def publish_menu_in(bot: AnyBot, catalog: Catalog, chat_id: int, language: str) -> None:
    """Give one chat the command menu in the language that the person chose; given up where Telegram has us wait."""
    try:
        await bot.set_my_commands(catalog.commands.menu(language), scope=BotCommandScopeChat(chat_id))
    except TelegramError as error:
        log.warning("the chat's menu could not be set", error=scrub(str(error)))
