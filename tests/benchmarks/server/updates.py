"""The queue of getUpdates: an offset acknowledges what is below it, a poll waits until there is something."""

import asyncio
import json
import time
from collections import deque
from collections.abc import Callable

MOST_A_POLL = 100
Deliver = Callable[[bytes], None]


class Updates:
    """Updates that nobody has acknowledged yet, as (id, JSON)."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[int, str]] = deque()
        self._next_id = 1
        self._messages = 0
        self._poll: tuple[Deliver, asyncio.TimerHandle] | None = None
        self.acknowledged = 0

    def say(self, chat: int, text: str) -> None:
        """Somebody types."""
        self._messages += 1
        person = {"id": chat, "is_bot": False, "first_name": "Jip", "language_code": "nl"}
        place = {"id": chat, "type": "private", "first_name": "Jip"}
        message = {"message_id": self._messages, "from": person, "chat": place, "date": int(_now()), "text": text}
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
        self._waiting.append((self._next_id, json.dumps({"update_id": self._next_id, "message": message})))
        self._next_id += 1
        self._hand_over()

    def poll(self, offset: int, timeout: float, deliver: Deliver) -> None:
        """`deliver` gets a JSON list, within `timeout` seconds."""
        while self._waiting and self._waiting[0][0] < offset:
            self._waiting.popleft()
            self.acknowledged += 1
        self._end_poll()
        if self._waiting or not timeout:
            deliver(self._batch())
            return
        loop = asyncio.get_running_loop()
        self._poll = (deliver, loop.call_later(timeout, self._hand_over))

    def _hand_over(self) -> None:
        if self._poll is not None:
            deliver, _ = self._poll
            self._end_poll()
            deliver(self._batch())

    def _end_poll(self) -> None:
        if self._poll is not None:
            self._poll[1].cancel()
            self._poll = None

    def _batch(self) -> bytes:
        first = (one for _, (_, one) in zip(range(MOST_A_POLL), self._waiting, strict=False))
        return f"[{', '.join(first)}]".encode()


def _now() -> float:
    """Seconds since 1970: what a message carries."""
    return time.time()  # noqa: TID251  # the server's own clock, as Telegram has one
