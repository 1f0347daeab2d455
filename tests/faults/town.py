"""Everything together: the server and the people in this process, the coach in others that can be killed."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from bot.catalog.words import Words
from bot.db import Conn, open_database, people, schedules
from bot.tryout.world import Chat
from tests.faults import steps
from tests.faults.books import Books
from tests.faults.clockwork import Clockwork
from tests.faults.lives import Life, Nursery
from tests.faults.people import Person
from tests.faults.plans import Resident, residents
from tests.faults.telegram import Telegram
from tests.support.databases import DATABASES
from tests.support.processes import TOKEN
from tests.support.stage import content
from tests.support.waiting import until

BEGIN = datetime(2026, 10, 19, 12, 0, tzinfo=UTC)
"""A Monday; in the weeks that follow Amsterdam's and New York's clocks change."""
RUN = (("run",),)
"""The commands that together are a coach, each in a process of its own."""
CLUSTER = (("serve",), ("work",), ("work",))
LISTENING = ("run", "serve")
"""Those that take in what people say."""


@dataclass
class Town:
    """`commands`: the processes that together are the coach. `lives`: what runs of it, or ran last. `disk`: where its
    database is, where that is a file, and its log.
    """

    folder: Path
    url: str
    telegram: Telegram
    books: Books
    nursery: Nursery
    seed: int
    people: list[Person]
    commands: tuple[tuple[str, ...], ...] = RUN
    plant: str = ""
    disk: Path | None = None
    lives: dict[int, Life] = field(default_factory=dict)  # by the number of their command
    beside: list[Life] = field(default_factory=list)
    applied: set[int] = field(default_factory=set)  # updates, remembered for longer than the coach does
    blocked: set[int] = field(default_factory=set)  # people who want no more messages
    outages: list[tuple[datetime, datetime]] = field(default_factory=list)
    is_up: bool = False
    done_until: datetime = BEGIN  # all that was due then is accounted for
    clockwork: Clockwork = field(init=False)

    def __post_init__(self) -> None:
        self._words = {one.resident.id: one.words for one in self.people}
        self.clockwork = Clockwork(
            self.telegram,
            self.books,
            self.people,
            Random(f"{self.seed} clock"),
            runs=lambda: self.is_up and self.all_run(),
            owners=lambda: {life.pid for life in self.lives.values() if life.is_running()},
        )

    def start(self, **environment: str) -> None:
        """Start those of the coach's processes that do not run."""
        self.telegram.life += 1
        for number, words in enumerate(self.commands):
            if number not in self.lives or not self.lives[number].is_running():
                self.lives[number] = self._start(words, number, environment)
                if words[0] in LISTENING:
                    self.telegram.begin_life()

    async def listens(self, seconds: float = 30.0) -> None:
        """Wait until the coach hears what people say."""
        await until(lambda: self.telegram.is_heard() or not self.all_run(), seconds)
        self.is_up = self.all_run()

    def all_run(self) -> bool:
        return all(life.is_running() for life in self.lives.values())

    async def ends(self) -> None:
        """Kill whatever runs."""
        self.kill_at_once()
        for life in self.beside:
            life.kill()
            await life.ended()
        await self.is_dead()

    def kill_at_once(self, *numbers: int) -> None:
        """kill -9 to the processes of these numbers; to all where none is named."""
        for number in numbers or self.lives:
            self.lives[number].kill()
        self.is_up = False

    async def is_dead(self, *numbers: int) -> None:
        """Wait for their end; after the end of all, until the server and the database know of it."""
        await until(lambda: not any(self.lives[number].is_running() for number in numbers or self.lives))
        self.is_up = False
        if not any(life.is_running() for life in self.lives.values()):
            await until(lambda: not self.telegram.in_hand and self.books.is_alone())
        self.applied |= self.books.seen()

    async def finishes(self, seconds: float = 60.0) -> None:
        """Wait until all that is due has been done, and everybody has their reply.

        The clock goes on only to the ends of leases.
        """
        clock = self.telegram.server.clock
        while (lease_ends := self.books.last_lease()) and self.all_run():
            clock.turn_to(max(lease_ends, clock.now()))
            await until(lambda ends=lease_ends: self.books.last_lease() != ends or not self.all_run(), seconds)
        await until(self._is_done, seconds)
        assert self.all_run(), f"the coach ended by itself: {self.log[-3000:]}"
        self.applied |= self.books.seen()

    def _is_done(self) -> bool:
        at = self.telegram.server.clock.now()
        if self.clockwork.is_quiet():
            self.done_until = at
        return self.done_until == at or not self.all_run()

    def passes(self, away: timedelta) -> None:
        """Nobody runs the coach for so long."""
        clock = self.telegram.server.clock
        before = clock.now()
        clock.turn_by(away.total_seconds())
        self.outages.append((before, clock.now()))

    def words_of(self, person_id: int) -> Words:
        return self._words[person_id]

    def steps(self) -> list[dict[str, int]]:
        """How often each process of this generation came to each step."""
        return [dict(steps.read(self._steps(number))) for number in range(len(self.commands))]

    @property
    def log(self) -> str:
        return self._log.read_text(errors="replace") if self._log.exists() else ""

    @property
    def _log(self) -> Path:
        return (self.disk or self.folder) / "coach.log"

    def _steps(self, number: int) -> Path:
        return self.folder / f"steps.{number}"

    def launch(self, *words: str, number: int = 9, **more: Any) -> Life:
        """Any command as a process of this town, beside the coach's own; `more`: what else an Order may hold."""
        self.beside.append(self._start(words, number, {}, **more))
        return self.beside[-1]

    def _start(self, words: tuple[str, ...], number: int, environment: dict[str, str], **more: Any) -> Life:
        steps.begin(self._steps(number))
        settings = {
            "BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self.telegram.url,
            "DATA_DIR": str(self.folder),
            "DATABASE_URL": self.url,
            "CLOCK_FILE": str(self.telegram.server.clock.path),
            "MESSAGES_PER_SECOND": "1000",
            "CHAT_MESSAGES_PER_SECOND": "30",
            "TICK_SECONDS": "1",
            "WEBHOOK_URL": f"http://{self.telegram.hook}/hook",
            "WEBHOOK_SECRET": "only-for-this-town",
            "LISTEN": self.telegram.hook,
        }
        environment = {**settings, **environment}
        return self.nursery.start([*words], environment, self._log, self._steps(number), plant=self.plant, **more)


@asynccontextmanager
async def town(
    folder: Path,
    nursery: Nursery,
    *,
    seed: int = 1,
    count: int = 16,
    commands: tuple[tuple[str, ...], ...] = RUN,
    plant: str = "",
    disk: Path | None = None,
) -> AsyncIterator[Town]:
    """People who agreed and settled, a server, and no coach yet. The clock is turned while one is up."""
    url = DATABASES.fresh(disk or folder)
    async with AsyncExitStack() as stack:
        telegram = await Telegram.open(folder, seed)
        stack.push_async_callback(telegram.close)
        telegram.server.clock.turn_to(BEGIN)
        everybody = residents(count, seed)
        await _settle(url, everybody, telegram)
        books = stack.enter_context(closing(Books(url)))
        persons = [Person(one, telegram, content().words(one.language), seed) for one in everybody]
        place = Town(folder, url, telegram, books, nursery, seed, persons, commands, plant, disk)
        tasks = [asyncio.create_task(work) for work in (*(one.live() for one in persons), place.clockwork.turn())]
        stack.push_async_callback(_cancel, tasks)
        stack.push_async_callback(place.ends)
        yield place


async def _cancel(tasks: Sequence[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    for ended in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(ended, Exception):
            raise ended


async def _settle(url: str, everybody: list[Resident], telegram: Telegram) -> None:
    database = open_database(url)
    for one in everybody:
        telegram.server.world.chats[one.id] = Chat(
            id=one.id, kind="private", name=f"P{one.id}", language_code=one.language, started=True
        )

    def step(conn: Conn) -> None:
        for one in everybody:
            people.add(conn, one.id, language=one.language, zone=one.zone, consent_at=BEGIN, version=1)
            known = {
                "getup": one.getup,
                "getup_free": one.getup_free,
                "free_days": frozenset({5, 6}),
                "lights_out": one.lights_out,
                "magnesium": "remind",
                "weekly_day": one.weekly_day,
                "weekly_time": one.weekly_time,
                "screened_at": BEGIN,
                "settled_at": BEGIN,
            }
            schedules.replan(conn, people.change(conn, one.id, **known), BEGIN)

    await database.run(step)
    await database.close()
