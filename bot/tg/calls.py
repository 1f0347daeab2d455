"""Calls to Telegram, by the method's name and its fields, and what a screen becomes in them."""

from dataclasses import asdict
from typing import Any

from telegram import Bot
from telegram.ext import ExtBot

from bot.tg.screen import Keyboard, Screen

AnyBot = Bot | ExtBot[None]
Fields = dict[str, Any]
NO_PREVIEW = {"is_disabled": True}


def markup(keyboard: Keyboard) -> Fields | None:
    """Telegram's inline keyboard; None where there are no buttons."""
    if not keyboard:
        return None
    return {"inline_keyboard": [[{"text": one.label, "callback_data": one.data} for one in row] for row in keyboard]}


def entities(screen: Screen) -> list[Fields]:
    return [{name: value for name, value in asdict(one).items() if value is not None} for one in screen.entities]


def written(screen: Screen) -> Fields:
    """The fields of a message of words."""
    return {
        "text": screen.text,
        "entities": entities(screen) or None,
        "reply_markup": markup(screen.keyboard),
        "link_preview_options": NO_PREVIEW,
    }


def captioned(screen: Screen) -> Fields:
    """The fields of a caption."""
    return {"caption": screen.text or None, "caption_entities": entities(screen) or None}


async def call(bot: AnyBot, method: str, *, rate_limit_args: str | None = None, **fields: Any) -> Any:
    """One call, its answer as it came. Raises telegram.error.TelegramError.

    The library's own methods, bot.send_message and the like, make objects of what they send and of the message that
    comes back: that costs more than half of a call, and of the message nothing but its id is looked at.
    """
    limits = ExtBot._merge_api_rl_kwargs(None, rate_limit_args)
    return await bot._post(method, fields, api_kwargs=limits)
