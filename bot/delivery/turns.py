"""Whose message goes next: one bucket for the bot, one a chat, replies before scheduled messages. No clock, no I/O."""

from collections import OrderedDict, deque
from dataclasses import dataclass
from math import inf
from typing import Generic, TypeVar

CHAT_BURST = 5.0
BURST_SECONDS = 0.2
"""The bot's own bucket holds so many seconds of its rate: less than Telegram's, so that jitter draws no 429."""
Item = TypeVar("Item")


@dataclass(slots=True)
class Bucket:
    """A token bucket, full at first; `at` is the monotonic second for which `level` holds."""

    rate: float
    size: float
    level: float = inf
    at: float = 0.0

    def wait(self, now: float, needed: float = 1.0) -> float:
        """Seconds until `needed` tokens are there; 0 when they are."""
        self.level = min(self.size, self.level + max(0.0, now - self.at) * self.rate)
        self.at = now
        missing = needed - self.level
        return missing / self.rate if missing > 1e-9 else 0.0

    def take(self) -> None:
        self.level -= 1.0


class Turns(Generic[Item]):
    """Hands out turns to send. `per_second` bounds the bot, `chat_per_second` one chat, with bursts of 5.

    A scheduled message goes only into a chat whose bucket is full: the burst is for replies.
    """

    def __init__(self, per_second: float, chat_per_second: float) -> None:
        self._bot = Bucket(per_second, max(1.0, per_second * BURST_SECONDS))
        self._chat_rate = chat_per_second
        self._chats: OrderedDict[int | str, Bucket] = OrderedDict()
        self._replies: deque[tuple[int | str, Item]] = deque()
        self._scheduled: deque[tuple[int | str, Item]] = deque()
        self._paused_until = 0.0

    def ask(self, chat: int | str, item: Item, *, scheduled: bool) -> None:
        (self._scheduled if scheduled else self._replies).append((chat, item))

    def give_back(self, chat: int | str) -> None:
        """A turn was not used."""
        self._bot.level += 1.0
        self._bucket(chat).level += 1.0

    def pause(self, until: float) -> None:
        """Telegram said 429: nobody's turn comes before `until`, a monotonic second."""
        self._paused_until = max(self._paused_until, until)

    def paused(self, now: float) -> float:
        """Seconds left of a pause; 0 when there is none."""
        return max(0.0, self._paused_until - now)

    def dismiss_scheduled(self) -> list[Item]:
        """Take all scheduled messages out of the queue."""
        dismissed = [item for _, item in self._scheduled]
        self._scheduled.clear()
        return dismissed

    def admit(self, now: float) -> tuple[list[Item], float | None]:
        """Whose turn has come, and in how many seconds to ask again (None: nobody waits)."""
        self._forget(now)
        if self.paused(now):
            return [], self.paused(now) if self._replies or self._scheduled else None
        admitted: list[Item] = []
        waits: list[float] = []
        for queue, needed in ((self._replies, 1.0), (self._scheduled, CHAT_BURST)):
            waits += self._admit(queue, needed, now, admitted)
        return admitted, min(waits, default=None)

    def _admit(
        self, queue: deque[tuple[int | str, Item]], needed: float, now: float, admitted: list[Item]
    ) -> list[float]:
        waits: list[float] = []
        passed_over: list[tuple[int | str, Item]] = []
        while queue:
            waits.append(self._bot.wait(now))
            if waits[-1]:
                break
            chat, item = queue.popleft()
            bucket = self._bucket(chat)
            waits[-1] = bucket.wait(now, needed)
            if waits[-1]:
                passed_over.append((chat, item))
                continue
            waits.pop()
            self._bot.take()
            bucket.take()
            admitted.append(item)
        queue.extendleft(reversed(passed_over))
        return waits

    def _bucket(self, chat: int | str) -> Bucket:
        bucket = self._chats.get(chat)
        if bucket is None:
            bucket = self._chats[chat] = Bucket(self._chat_rate, CHAT_BURST)
        self._chats.move_to_end(chat)
        return bucket

    def _forget(self, now: float) -> None:
        """Drop chats whose bucket is full again: a new one would say the same."""
        while self._chats:
            oldest = next(iter(self._chats))
            if self._chats[oldest].wait(now, CHAT_BURST):
                return
            del self._chats[oldest]
