"""Long polling with an acknowledgement that means something: an offset moves only past updates that are done with.

An update that takes long, or that has to come again, is left behind: what others say is fetched and handled meanwhile.
"""

import asyncio
from collections import defaultdict

from bot import faults
from bot.tg.fetching import Fetcher, Later
from bot.tg.intake import Intake
from bot.tg.patience import Backoff, rest
from bot.tg.raw import Raw, sender_of

POLL_SECONDS = 30
LOOK_AGAIN = 0.6
"""Seconds between two fetches while something is under way. Telegram answers one that comes within half a second of
another like it with a single update."""
FINISH_SECONDS = 20.0


class Poller:
    """Fetches updates and hands each person's to the intake, where none of theirs is under way."""

    def __init__(self, fetcher: Fetcher, intake: Intake) -> None:
        self._fetcher = fetcher
        self._intake = intake
        self._backoff = Backoff()
        self._offset = 0
        self._window: list[int] = []  # ids of what was fetched last
        self._done: set[int] = set()  # what is done with and not acknowledged, behind something that is not
        self._under_way: dict[int, asyncio.Task[set[int]]] = {}  # by person
        self._failed = False
        self._first = True  # the first answer after a start may hold what the process ended in

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop` is set. Raises SluimerError for a wrong token or a second poller that stays."""
        try:
            while not stop.is_set():
                await rest(stop, await self._round(stop))
            await self._wait(FINISH_SECONDS)
            self._move_on()
            await self._fetcher.confirm(self._offset)
        finally:
            for task in self._under_way.values():
                task.cancel()

    async def _round(self, stop: asyncio.Event) -> float:
        """Fetch, hand over, and see what is done; returns how many seconds to pause."""
        began = asyncio.get_running_loop().time()
        try:
            fetched = await self._fetch(stop)
        except Later as later:
            return later.seconds
        if fetched is None:
            return 0.0
        at_once = asyncio.get_running_loop().time() - began < LOOK_AGAIN
        self._take_up(fetched)
        await self._wait(LOOK_AGAIN)
        self._move_on()
        if self._failed:
            self._failed = False
            return self._backoff.next()
        self._backoff.reset()
        idle = not fetched and not self._under_way
        return LOOK_AGAIN if idle and at_once else 0.0  # a server that does not wait is not to be asked without end

    async def _fetch(self, stop: asyncio.Event) -> list[Raw] | None:
        """What waits, or None where it is time to stop."""
        seconds = 0 if self._left() else POLL_SECONDS
        fetching = asyncio.create_task(self._fetcher.fetch(self._offset, seconds))
        stopped = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait({fetching, stopped}, return_when=asyncio.FIRST_COMPLETED)
            return fetching.result() if fetching.done() else None
        finally:
            for task in (fetching, stopped):
                task.cancel()
            await asyncio.gather(fetching, stopped, return_exceptions=True)

    def _take_up(self, fetched: list[Raw]) -> None:
        self._window = [one["update_id"] for one in fetched]
        self._done = {one for one in self._done if self._window and one >= self._window[0]}
        by_person: defaultdict[int, list[Raw]] = defaultdict(list)
        for one in fetched:
            if one["update_id"] not in self._done:
                by_person[sender_of(one)].append(one)
        for person, updates in by_person.items():
            if person not in self._under_way:
                self._under_way[person] = asyncio.create_task(self._take(updates, careful=self._first))
        self._first = False

    async def _take(self, updates: list[Raw], *, careful: bool) -> set[int]:
        done = await self._intake.take(updates, careful=careful)
        self._failed |= len(done) < len(updates)
        return done

    async def _wait(self, seconds: float) -> None:
        """Until all that is under way is done with, or so many seconds have passed."""
        if self._under_way:
            await asyncio.wait(self._under_way.values(), timeout=seconds)
        for person, task in list(self._under_way.items()):
            if task.done():
                del self._under_way[person]
                self._done |= task.result()

    def _left(self) -> list[int]:
        return [update_id for update_id in self._window if update_id not in self._done]

    def _move_on(self) -> None:
        """Move the offset up to the first update that is not done with: the next fetch acknowledges those before."""
        if not self._window:
            return
        offset = next(iter(self._left()), self._window[-1] + 1)
        if offset != self._offset and self._done:
            faults.here("before-acknowledgement")
        self._offset = offset
