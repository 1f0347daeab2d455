"""What Telegram shows around the chat: the command menu, the description, per language."""

import structlog
from telegram import BotCommandScopeChat
from telegram.error import TelegramError

from bot.catalog.catalog import Catalog
from bot.logs import scrub
from bot.tg.outgoing import AnyBot

log = structlog.get_logger()
ELSEWHERE = "und"  # people whose Telegram speaks a language that we do not


async def publish_menu(bot: AnyBot, catalog: Catalog) -> None:
    """Set the menu and descriptions of every language; the default one serves all others. Never stops the bot."""
    try:
        for code in (None, *catalog.languages):
            words = catalog.words(code or ELSEWHERE)
            await bot.set_my_commands(catalog.commands.menu(words.language), language_code=code)
            await bot.set_my_description(words("router-description"), language_code=code)
            await bot.set_my_short_description(words("router-short-description"), language_code=code)
    except TelegramError as error:
        log.warning("the command menu could not be set", error=scrub(str(error)))


async def publish_menu_in(bot: AnyBot, catalog: Catalog, chat_id: int, language: str) -> None:
    """Give one chat the command menu in the language that the person chose. Never fails a reply."""
    try:
        await bot.set_my_commands(catalog.commands.menu(language), scope=BotCommandScopeChat(chat_id))
    except TelegramError as error:
        log.warning("the chat's menu could not be set", error=scrub(str(error)))
