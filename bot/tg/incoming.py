"""Telegram's Update -> Incoming. Raw updates and their texts are never stored or logged."""

import re
from datetime import UTC, datetime

from telegram import CallbackQuery, ChatMemberUpdated, MaybeInaccessibleMessage, Message, Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.tg.turn import Incoming, Kind

OUT = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
NEVER = datetime.min.replace(tzinfo=UTC)
COMMAND = re.compile(r"/\w+(?:@(\w+))?(?!\S)")


def read(update: Update, now: datetime, username: str) -> Incoming | None:
    """What came in, or None where there is nobody to answer (channel posts, other bots, our own service messages).

    `username` is our own: in a group a command may name another bot.
    """
    if update.callback_query is not None:
        return _tap(update.update_id, update.callback_query, now)
    if update.my_chat_member is not None:
        return _membership(update.update_id, update.my_chat_member)
    message = update.message or update.edited_message
    if message is None or message.from_user is None or message.from_user.is_bot:
        return None
    edited = update.edited_message is not None
    if edited and message.location is not None:  # a live location moves on its own, every few seconds
        return None
    return _message(update.update_id, message, username, edited=edited)


def kind_of(update: Update) -> str:
    """The kind, for a record of an update that failed, whatever is wrong with it."""
    try:
        came = read(update, NEVER, "")
    except Exception:
        came = None
    return came.kind if came else "other"


def _message(update_id: int, message: Message, username: str, *, edited: bool) -> Incoming | None:
    sender = message.from_user
    if sender is None:
        return None
    text = message.text or message.caption or ""
    kind = "edited" if edited else _kind(message)
    if message.chat.type != ChatType.PRIVATE:
        if edited or not _for_us(text, username):
            return None
        kind = "group"
    place = message.location
    return Incoming(
        update_id=update_id,
        user_id=sender.id,
        chat_id=message.chat.id,
        kind=kind,
        at=message.edit_date or message.date if edited else message.date,
        language_code=sender.language_code,
        text=text,
        message_id=message.message_id,
        position=(place.latitude, place.longitude) if place else None,
    )


def _for_us(text: str, username: str) -> bool:
    """Whether a text in a group is a command to us, or to nobody in particular."""
    command = COMMAND.match(text)
    return command is not None and (command[1] or username).casefold() == username.casefold()


def _kind(message: Message) -> Kind:
    if message.text is not None:
        return "text"
    if message.location is not None:
        return "location"
    if message.sticker is not None:
        return "sticker"
    if message.photo or message.video or message.animation:
        return "photo"
    return "voice" if message.voice or message.audio or message.video_note else "other"


def _tap(update_id: int, query: CallbackQuery, now: datetime) -> Incoming | None:
    message = query.message
    if message is None or message.chat.type != ChatType.PRIVATE:
        return None
    return Incoming(
        update_id=update_id,
        user_id=query.from_user.id,
        chat_id=message.chat.id,
        kind="tap",
        at=now,
        language_code=query.from_user.language_code,
        data=query.data or "",
        callback_id=query.id,
        message_id=message.message_id,
        answered=_answered(message),
        shows_picture=isinstance(message, Message) and bool(message.photo),
    )


def _answered(message: MaybeInaccessibleMessage) -> str:
    """The text that a message of ours is a reply to; "" where it is none, or where either is gone."""
    replied = message.reply_to_message if isinstance(message, Message) else None
    return (replied.text or "") if replied else ""


def _membership(update_id: int, change: ChatMemberUpdated) -> Incoming | None:
    """Blocked or unblocked in a private chat; in a group only that we were added, never who put us out."""
    gone = change.new_chat_member.status in OUT
    kind: Kind = "blocked" if gone else "unblocked"
    if change.chat.type != ChatType.PRIVATE:
        if gone or change.old_chat_member.status not in OUT or change.chat.type == ChatType.CHANNEL:
            return None
        kind = "group"
    return Incoming(
        update_id=update_id,
        user_id=change.from_user.id,
        chat_id=change.chat.id,
        kind=kind,
        at=change.date,
        language_code=change.from_user.language_code,
    )
