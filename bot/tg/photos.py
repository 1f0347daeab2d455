"""Messages with a picture: drawn when they are sent, outside of every transaction, with the text as the caption."""

import asyncio
from typing import Any

import structlog
from telegram import InputFile
from telegram.error import BadRequest, TelegramError

from bot.tg.calls import AnyBot, Fields, call, captioned, markup
from bot.tg.screen import Picture, Screen

log = structlog.get_logger()
LONGEST_CAPTION = 1024
"""UTF-16 code units; a longer text comes below its picture, as a message of its own."""
PART, FILE_NAME = "picture", "picture.png"


def message_id_of(sent: Any) -> int:
    """The id of a message that was sent. Raises TelegramError for an answer that says nothing of a message."""
    match sent:
        case {"message_id": int(message_id)}:
            return message_id
    raise TelegramError("the server's answer is no message")


def fits_caption(text: str) -> bool:
    return len(text.encode("utf-16-le")) // 2 <= LONGEST_CAPTION


async def drawn(picture: Picture) -> bytes | None:
    """The file; None where it cannot be drawn, which is logged without what is in it: the text then goes alone."""
    try:
        return await asyncio.to_thread(picture.png)
    except Exception as error:
        log.error("picture not drawn", picture=type(picture).__name__, error=type(error).__name__)
        return None


async def send_photo(bot: AnyBot, screen: Screen, picture: Picture, how: Fields) -> int | None:
    """Send the picture with its caption and buttons; None where the text is still to be sent, as a message of words.

    That is so where it is too long for a caption, and where the picture cannot be drawn or Telegram refuses it. `how`
    holds the fields that any message has. Raises telegram.error.TelegramError.
    """
    file = await drawn(picture)
    if file is None:
        return None
    whole = fits_caption(screen.text)
    fields = how | captioned(screen) if whole else how | {"disable_notification": True, "reply_parameters": None}
    buttons = markup(screen.keyboard) if whole else None
    try:
        sent = await call(bot, "sendPhoto", photo=InputFile(file, FILE_NAME), reply_markup=buttons, **fields)
    except BadRequest as error:
        log.error("picture refused", picture=type(picture).__name__, error=type(error).__name__)
        return None
    return message_id_of(sent) if whole else None


async def edit_photo(bot: AnyBot, screen: Screen, picture: Picture, at: Fields, *, shows_picture: bool) -> bool:
    """Put picture and caption in the place of the message `at`, whether that is one of words or shows a picture.

    False where nothing was changed: the text is too long for a caption, or the picture cannot be drawn. Raises
    telegram.error.TelegramError.
    """
    if not fits_caption(screen.text):
        return False
    buttons = markup(screen.keyboard)
    if shows_picture and screen.same_picture:
        await call(bot, "editMessageCaption", **at, **captioned(screen), reply_markup=buttons)
        return True
    file = await drawn(picture)
    if file is None:
        return False
    caption = {name: value for name, value in captioned(screen).items() if value is not None}
    media = {"type": "photo", "media": f"attach://{PART}", **caption}
    upload: Fields = {PART: InputFile(file, FILE_NAME)}
    await call(bot, "editMessageMedia", **at, media=media, reply_markup=buttons, **upload)
    return True
