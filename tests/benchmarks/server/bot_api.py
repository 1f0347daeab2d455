"""The methods that a bot calls here, and the orders of the benchmark under /control/."""

import asyncio
import json
import time
from collections import Counter, deque
from typing import Any
from urllib.parse import unquote_to_bytes

from tests.benchmarks.server.http import Connection
from tests.benchmarks.server.people import Crowd
from tests.benchmarks.server.updates import Updates

ME = {"id": 1, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
OK = b'{"ok":true,"result":%b}'
TOO_MANY = (
    b'{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 1","parameters":{"retry_after":1}}'
)


class Bucket:
    """Tokens as Telegram might count them: `size` at most, `rate` more a second."""

    def __init__(self, rate: float, size: float) -> None:
        self._rate, self._size, self._level, self._at = rate, size, size, time.monotonic()

    def takes(self) -> bool:
        now = time.monotonic()
        self._level = min(self._size, self._level + (now - self._at) * self._rate)
        self._at = now
        if self._level < 1:
            return False
        self._level -= 1
        return True


class BotApi:
    """Answers every request, and counts."""

    def __init__(self) -> None:
        self._updates = Updates()
        self._crowd: Crowd | None = None
        self._bucket: Bucket | None = None
        self._delay = 0.0
        self._messages: Counter[int] = Counter()
        self._calls: Counter[str] = Counter()
        self._sends: list[float] = []  # monotonic seconds
        self._refused = 0
        self._waiting: list[tuple[Connection, str, int]] = []

    def answer(self, connection: Connection, path: bytes, body: bytes) -> None:
        method = path.rpartition(b"/")[2].decode()
        if path.startswith(b"/control/"):
            getattr(self, f"order_{method}")(connection, json.loads(body or b"{}"))
            return
        self._calls[method] += 1
        if method == "getUpdates":
            self._get_updates(connection, body)
        elif method in ("sendMessage", "editMessageReplyMarkup"):
            self._message(connection, body, sends=method == "sendMessage")
        else:
            connection.reply(OK % (json.dumps(ME).encode() if method == "getMe" else b"true"))

    def order_crowd(self, connection: Connection, order: dict[str, Any]) -> None:
        """Let people talk: chats, script, expected, at_once, pause (seconds)."""
        at_once = order.pop("at_once")
        self._crowd = Crowd(deque(order.pop("chats")), say=self._updates.say, **order)
        connection.reply_json({})
        self._crowd.begin(at_once)

    def order_limit(self, connection: Connection, order: dict[str, float]) -> None:
        """From now on 429 above `rate` messages a second, beyond `size` at once."""
        self._bucket = Bucket(order["rate"], order["size"])
        connection.reply_json({})

    def order_delay(self, connection: Connection, order: dict[str, float]) -> None:
        """From now on a message is confirmed after so many seconds."""
        self._delay = order["seconds"]
        connection.reply_json({})

    def order_forget(self, connection: Connection, order: dict[str, Any]) -> None:
        """Count from zero."""
        self._calls.clear()
        self._sends.clear()
        self._refused = 0
        connection.reply_json({})

    def order_wait(self, connection: Connection, order: dict[str, int]) -> None:
        """Answered with the totals once `sent`, `answered` or `polls` has come that far."""
        ((what, number),) = order.items()
        self._waiting.append((connection, what, number))
        self._look(what)

    def order_totals(self, connection: Connection, order: dict[str, Any]) -> None:
        connection.reply_json(self._totals())

    def order_sends(self, connection: Connection, order: dict[str, Any]) -> None:
        """The monotonic second of each message."""
        connection.reply_json(self._sends)

    def order_doubled(self, connection: Connection, order: dict[str, Any]) -> None:
        """How many chats got a message, and how many messages were more than one to a chat."""
        chats = len(self._messages)
        connection.reply_json({"chats": chats, "messages": self._messages.total() - chats})

    def order_people(self, connection: Connection, order: dict[str, Any]) -> None:
        """Replies by chat, and the latencies in seconds."""
        crowd = self._crowd
        replies = {chat: one.replies for chat, one in crowd.people.items()} if crowd else {}
        connection.reply_json({"replies": replies, "latencies": crowd.latencies if crowd else []})

    def _totals(self) -> dict[str, Any]:
        crowd = self._crowd
        return {
            "at": time.monotonic(),
            "sent": len(self._sends),
            "refused": self._refused,
            "calls": self._calls,
            "acknowledged": self._updates.acknowledged,
            "answered": crowd.answered if crowd else 0,
            "finished": crowd.finished if crowd else 0,
            "wrong": crowd.wrong[:5] if crowd else [],
        }

    def _look(self, what: str) -> None:
        """Answer those who wait for `what` to have come far enough."""
        if not self._waiting:
            return
        answered = self._crowd.answered if self._crowd else 0
        reached = {"sent": len(self._sends), "answered": answered, "polls": self._calls["getUpdates"]}[what]
        for one in [one for one in self._waiting if one[1] == what and one[2] <= reached]:
            self._waiting.remove(one)
            one[0].reply_json(self._totals())

    def _get_updates(self, connection: Connection, body: bytes) -> None:
        fields = _fields(body)
        offset, timeout = int(fields.get("offset", 0)), float(fields.get("timeout", 0))
        self._updates.poll(offset, timeout, lambda batch: connection.reply(OK % batch))
        self._look("polls")

    def _message(self, connection: Connection, body: bytes, *, sends: bool) -> None:
        if self._bucket is not None and sends and not self._bucket.takes():
            self._refused += 1
            connection.reply(TOO_MANY, b"429 Too Many Requests")
            return
        fields = _fields(body)
        chat = int(fields["chat_id"])
        if sends:
            self._messages[chat] += 1
            self._sends.append(time.monotonic())
        place = {"id": chat, "type": "private", "first_name": "Jip"}
        number = 1_000_000 + self._messages[chat]
        message = {
            "message_id": number,
            "from": ME,
            "date": 1_780_000_000,
            "chat": place,
            "text": fields.get("text", ""),
        }
        done = OK % json.dumps(message).encode()
        if self._delay:
            asyncio.get_running_loop().call_later(self._delay, connection.reply, done)
        else:
            connection.reply(done)
        if sends:
            if self._crowd is not None:
                self._crowd.replied(chat, fields["text"])
                self._look("answered")
            self._look("sent")


def _fields(body: bytes) -> dict[str, str]:
    """A form, or JSON: the few fields that are looked at."""
    if body.startswith(b"{"):
        return dict(json.loads(body))
    found = {}
    for part in body.split(b"&"):
        name, _, value = part.partition(b"=")
        if name in (b"chat_id", b"text", b"offset", b"timeout"):
            found[name.decode()] = unquote_to_bytes(value.replace(b"+", b" ")).decode()
    return found
