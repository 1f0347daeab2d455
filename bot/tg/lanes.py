"""One person's work in order of arrival, different people's at once."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeVar

Done = TypeVar("Done")
MOST_WAITING = 20


class Busy(Exception):
    """Too much of one person waits already: this has to come again."""


@dataclass(slots=True)
class Lane:
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    there: int = 0  # who has the turn, and who waits for it


class Lanes:
    """A lane a person, of at most `most_waiting` behind the one under way. An empty one is forgotten."""

    def __init__(self, most_waiting: int = MOST_WAITING) -> None:
        self._most = most_waiting
        self._lanes: dict[int, Lane] = {}

    def __len__(self) -> int:
        return len(self._lanes)

    async def run(self, person: int, work: Callable[[], Awaitable[Done]]) -> Done:
        """Do `work` once all of this person's that came before is done. Raises Busy, with nothing done."""
        lane = self._lanes.setdefault(person, Lane())
        if lane.there > self._most:
            raise Busy
        lane.there += 1
        try:
            async with lane.turn:  # hands itself over in order of arrival
                return await work()
        finally:
            lane.there -= 1
            if not lane.there:
                del self._lanes[person]
