"""Updates from Telegram, and what they leave behind."""

import asyncio
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import text
from telegram import Bot, Update

from bot.db import people
from bot.tg.receiver import Receiver
from bot.tg.request import AiohttpRequest

TOKEN = "123456789:AAE-abcdefghijklmnopqrstuvwxyz_0123456"
ANNE, BRAM = 1001, 1002
NOW = datetime(2026, 6, 11, 18, 14, tzinfo=UTC)
PLACE = {"id": -100200, "type": "supergroup", "title": "Thuis"}


def raw(words: str, *, number: int = 9, user: int = ANNE, language: str = "nl", **fields) -> dict[str, Any]:
    """A message, as Telegram sends it."""
    person = {"id": user, "is_bot": False, "first_name": "Anne", "language_code": language}
    chat = {"id": user, "type": "private"}
    body = {"message_id": 1, "date": int(NOW.timestamp()), "from": person, "chat": chat, "text": words, **fields}
    return {"update_id": number, "message": body}


def update(bot: Bot, words: str, **fields) -> Update:
    return Update.de_json(raw(words, **fields), bot)


def block(bot: Bot, number: int) -> Update:
    """Anne blocks the bot."""
    member = {"user": {"id": 7, "is_bot": True, "first_name": "S"}}
    change = {
        "chat": {"id": ANNE, "type": "private"},
        "from": {"id": ANNE, "is_bot": False, "first_name": "Anne"},
        "date": int(NOW.timestamp()),
        "old_chat_member": {"status": "member", **member},
        "new_chat_member": {"status": "kicked", "until_date": 0, **member},
    }
    return Update.de_json({"update_id": number, "my_chat_member": change}, bot)


class Held(AiohttpRequest):
    """Holds every call until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.go = asyncio.Event()
        self.go.set()

    async def do_request(self, *args, **kwargs):
        await self.go.wait()
        return await super().do_request(*args, **kwargs)


async def handled(receiver: Receiver, one: Update) -> None:
    """Receive an update, and let its reply be sent."""
    await receiver.receive(one)
    await receiver.finish()


async def rows(database) -> int:
    return await database.run(lambda conn: sum(people.count_rows(conn, ANNE).values()))


async def seen(database) -> list[int]:
    query = text("SELECT update_id FROM seen_updates")
    return await database.run(lambda conn: list(conn.execute(query).scalars()))
