"""A post office: a migrated database, a clock that stands still, the real worker, and the local Bot API server."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select
from telegram.ext import ApplicationBuilder, ExtBot

from bot.clock import Clock
from bot.db import Conn, people, questions, schedules
from bot.db.engine import SqliteDatabase, open_database
from bot.db.people import Person
from bot.db.postgres import PostgresDatabase
from bot.db.tables import outbox as table
from bot.delivery import planner
from bot.delivery.kinds import OutboxRow
from bot.delivery.limiter import Limiter
from bot.delivery.worker import Worker
from bot.tg.request import AiohttpRequest
from bot.tg.screen import Picture, Screen
from bot.tryout.server import Running, start
from bot.tryout.world import Chat
from tests.support.databases import DATABASES

TOKEN = "1000001:only-for-the-local-server"
AMSTERDAM = "Europe/Amsterdam"
ANNE, BRAM, CAS = 1001, 1002, 1003
EVENING = datetime(2026, 6, 11, 20, 0, tzinfo=UTC)  # a Thursday, 22:00 in Amsterdam: the reminder is due


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


class StoppedClock(Clock):
    """Both of its times move only when a test says so."""

    def __init__(self, now: datetime = EVENING) -> None:
        super().__init__()
        self.instant = now
        self.seconds = 1000.0

    def now(self) -> datetime:
        return self.instant

    def monotonic(self) -> float:
        return self.seconds

    def pass_(self, **amount: float) -> None:
        self.instant += timedelta(**amount)
        self.seconds += timedelta(**amount).total_seconds()


@dataclass
class Bell:
    """A kind of message that says its name; `wanted` and `fails` decide what compose does, `broken` what sent does."""

    name: str
    wanted: bool = True
    fails: bool = False
    broken: bool = False
    told: list[int] = field(default_factory=list)
    picture: Picture | None = None

    def compose(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> Screen | None:
        questions.put(conn, person.id, self.name, str(row.day), now=now)
        if self.fails:
            raise RuntimeError("no such text")
        screen = Screen(f"{self.name} {row.number}", question=(self.name, str(row.day)), picture=self.picture)
        return screen if self.wanted else None

    def sent(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> None:
        self.told.append(row.id)
        if self.broken:
            questions.put(conn, person.id, self.name, "half done", now=now)
            raise RuntimeError("what follows is broken")


def bells() -> dict[str, Bell]:
    return {name: Bell(name) for name in ("checkin", "magnesium", "weekly")}


def settle(conn: Connection, person_id: int, now: datetime, **values: Any) -> Person:
    """Somebody who gets up at 07:00 and puts the light out at 23:00: check-in 07:30, reminder 22:00, Sunday 11:00."""
    known = {"getup": time(7), "lights_out": time(23), "magnesium": "remind", "screened_at": now, "settled_at": now}
    people.add(conn, person_id, language="nl", zone=AMSTERDAM, consent_at=now, version=1)
    person = people.change(conn, person_id, **{**known, **values})
    schedules.replan(conn, person, now)
    return person


@dataclass
class Rig:
    database: SqliteDatabase | PostgresDatabase
    clock: StoppedClock
    server: Running
    bot: ExtBot[Any]
    limiter: Limiter
    kinds: dict[str, Bell]

    def worker(self, **options: Any) -> Worker:
        return Worker(self.database, self.bot, self.kinds, self.clock, self.limiter, **options)

    async def settle(self, person_id: int, **values: Any) -> Person:
        self.server.server.world.chats[person_id] = Chat(id=person_id, kind="private", name="Anne", started=True)
        now = self.clock.now() - timedelta(hours=1)
        return await self.database.run(lambda conn: settle(conn, person_id, now, **values))

    async def plan(self) -> bool:
        return await self.database.run(lambda conn: planner.plan(conn, self.clock.now()))

    async def enqueue(self, person_id: int, kind: str, number: int = 0) -> None:
        from bot.delivery import outbox

        day = self.clock.now().date() + timedelta(days=kind == "magnesium")
        await self.database.run(lambda conn: outbox.enqueue(conn, person_id, kind, day, number, self.clock.now()))

    async def rows(self, *names: str) -> list[Any]:
        """The named columns of all outbox rows, by id; bare values where one is named."""
        query = select(*(table.c[name] for name in names)).order_by(table.c.id)
        found = await self.database.run(lambda conn: [tuple(row) for row in conn.execute(query)])
        return [row[0] for row in found] if len(names) == 1 else found

    async def person(self, person_id: int) -> Person:
        found = await self.database.run(lambda conn: people.load(conn, person_id))
        assert found is not None
        return found

    def arrived(self, person_id: int) -> list[str]:
        """The texts and captions that stand in somebody's chat."""
        return [
            note.body.get("text") or note.body["caption"]
            for note in self.server.server.world.chats[person_id].notes.values()
        ]

    def fault(self, **order: Any) -> None:
        """The next call meets this: see bot.tryout.faults."""
        from bot.tryout.faults import Fault

        self.server.server.faults.orders.append(Fault(**{"method": "sendMessage", **order}))


@asynccontextmanager
async def rig(folder: Path, *, read_timeout: float = 20.0, real: bool = False) -> AsyncIterator[Rig]:
    """`real`: the rate limiter runs on the machine's seconds instead of the stopped clock's."""
    database = open_database(DATABASES.fresh(folder))
    server = await start(token=TOKEN, clock_file=folder / "clock")
    clock = StoppedClock()
    limiter = Limiter(1000, 30, None if real else clock.monotonic)
    application = (
        ApplicationBuilder()
        .token(TOKEN)
        .base_url(f"{server.url}/bot")
        .request(AiohttpRequest(read_timeout=read_timeout))
        .get_updates_request(AiohttpRequest())
        .rate_limiter(limiter)
        .updater(None)
        .job_queue(None)
        .build()
    )
    async with application:
        made = Rig(database, clock, server, application.bot, limiter, bells())
        yield made
    await made.server.stop()
    await database.close()
