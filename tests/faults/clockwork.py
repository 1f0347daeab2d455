"""Turns the clock to what is due next, as soon as nobody is in the middle of anything."""

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from random import Random

from tests.faults.books import Books
from tests.faults.people import Person
from tests.faults.telegram import Telegram

LOOKS_EVERY = 0.01
PATIENCE = 4.0
"""Seconds after which the clock goes on though somebody is still busy."""
FARTHEST = timedelta(minutes=30)
"""So far beyond the next instant it is turned at most, so that several are due together."""
AFTER_TROUBLE = timedelta(seconds=30)


@dataclass
class Clockwork:
    """Runs while `runs()`: never while the coach is down. `owners`: the numbers of the processes that live."""

    telegram: Telegram
    books: Books
    people: Sequence[Person]
    chance: Random
    runs: Callable[[], bool]
    owners: Callable[[], Collection[int]]
    turns: int = 0
    impatient: int = 0

    async def turn(self) -> None:
        """Until cancelled."""
        loop = asyncio.get_running_loop()
        since = loop.time()
        while True:
            await asyncio.sleep(LOOKS_EVERY)
            if not self.runs():
                since = loop.time()
            elif self.is_quiet():
                self._jump()
                since = loop.time()
            elif loop.time() > since + PATIENCE:
                self.impatient += 1
                self.telegram.server.clock.turn_by(AFTER_TROUBLE.total_seconds())
                since = loop.time()

    def is_quiet(self) -> bool:
        """Whether all that is due has been done, nothing is on its way, and everybody has their reply."""
        if not self.telegram.is_at_rest() or any(person.busy for person in self.people):
            return False
        return self._nothing_is_due()

    def goes_on(self) -> None:
        """Turn the clock to what is due next, if nothing is now: for a coach that cannot reach Telegram."""
        if self._nothing_is_due():
            self._jump()

    def _nothing_is_due(self) -> bool:
        if any(call.method != "getUpdates" for call in self.telegram.in_hand) or self.books.held_by(self.owners()):
            return False
        due = self.books.next_due()
        return due is None or due > self.telegram.server.clock.now()

    def _jump(self) -> None:
        due = self.books.next_due()
        now = self.telegram.server.clock.now()
        beyond = FARTHEST * self.chance.random()
        if self.books.last_lease():  # what a killed coach held is to be tried again before it is of no use
            beyond = timedelta()
        self.telegram.server.clock.turn_to((due or now) + beyond)
        self.turns += 1
