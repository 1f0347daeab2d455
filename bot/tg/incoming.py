"""Telegram's Update -> Incoming. Raw updates and their texts are never stored or logged."""

from datetime import datetime

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.tg.turn import Incoming, Kind


def read(update: Update, now: datetime) -> Incoming | None:
    """What came in, or None where there is nobody to answer (channel posts, other bots, our own service messages)."""
    if update.callback_query is not None:
        return _tap(update.update_id, update.callback_query, now)
    if update.my_chat_member is not None:
        return _membership(update.update_id, update.my_chat_member)
    message = update.message or update.edited_message
    if message is None or message.from_user is None or message.from_user.is_bot:
        return None
    return _message(update.update_id, message, edited=update.edited_message is not None)


def _message(update_id: int, message: Message, *, edited: bool) -> Incoming | None:
    sender = message.from_user
    if sender is None:
        return None
    text = message.text or message.caption or ""
    kind = "edited" if edited else _kind(message)
    if message.chat.type != ChatType.PRIVATE:
        if not text.startswith("/") and not message.new_chat_members:
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
    )


def _membership(update_id: int, change: ChatMemberUpdated) -> Incoming:
    status = change.new_chat_member.status
    private = change.chat.type == ChatType.PRIVATE
    gone = status in (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
    kind: Kind = ("blocked" if gone else "unblocked") if private else ("blocked" if gone else "group")
    return Incoming(
        update_id=update_id,
        user_id=change.from_user.id,
        chat_id=change.chat.id,
        kind=kind,
        at=change.date,
        language_code=change.from_user.language_code,
    )
