"""Opening a database, and `run`: one step, one transaction."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from bot.db.writer import Writer
from bot.errors import DatabaseError

Result = TypeVar("Result")
Step = Callable[[Connection], Result]


class Database(Protocol):
    """What the rest of the program knows of a database."""

    async def run(self, step: Step[Result]) -> Result:
        """Run `step` in a transaction of its own and return what it returned, after the commit."""

    async def close(self) -> None:
        """Finish what is waiting and close."""


class SqliteDatabase:
    """SQLite with one writer thread: whatever waits is committed together, a savepoint each."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._writer = Writer(engine)

    async def run(self, step: Step[Result]) -> Result:
        return await asyncio.wrap_future(self._writer.submit(step))

    async def close(self) -> None:
        await asyncio.to_thread(self._writer.close)
        self.engine.dispose()


def sqlite_file(url: str) -> Path | None:
    """The file of an SQLite URL; None for a database in memory."""
    name = make_url(url).database
    return Path(name) if name and name != ":memory:" else None


def make_folder(file: Path) -> None:
    """Make the folder of a database file. Raises DatabaseError."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(f"cannot make the folder {file.parent}: {error.strerror}") from error


def make_engine(url: str, *, foreign_keys: bool = True) -> Engine:
    """An SQLAlchemy engine for `url`: WAL, synchronous=FULL, foreign keys, transactions that begin IMMEDIATE.

    Its errors do not show the values that a statement carried: what people told us stays out of the log.
    """
    keys = f"foreign_keys={'ON' if foreign_keys else 'OFF'}"
    file = sqlite_file(url)
    if file is not None:
        make_folder(file)
    engine = create_engine(url, hide_parameters=True, connect_args={"check_same_thread": False, "timeout": 10})

    @event.listens_for(engine, "connect")
    def _settle(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # sqlite3 must not open transactions: we send BEGIN ourselves
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", keys, "busy_timeout=10000"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def open_database(url: str) -> SqliteDatabase:
    """Open the database at `url` (already migrated)."""
    return SqliteDatabase(make_engine(url))
