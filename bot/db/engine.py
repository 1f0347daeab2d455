"""Opening a database: SQLite with one writer thread here, PostgreSQL in bot.db.postgres."""

import asyncio
import os
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from bot.db.postgres import PostgresDatabase, is_postgres, make_postgres_engine
from bot.db.step import Step
from bot.db.writer import Writer
from bot.errors import DatabaseError

Result = TypeVar("Result")


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
    """The file of an SQLite URL; None for a database in memory or on a server."""
    name = None if is_postgres(url) else make_url(url).database
    return Path(name) if name and name != ":memory:" else None


def make_folder(folder: Path) -> None:
    """Make the folder, and those above it, for nobody but the user we run as; one that is there stays as it is.

    Raises DatabaseError where it cannot be made.
    """
    try:
        for one in (*reversed(folder.parents), folder):
            if not one.is_dir():
                one.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise DatabaseError(f"cannot make the folder {folder}: {error.strerror}") from error


def make_file(file: Path) -> None:
    """Make an empty file that only we can read, before SQLite would make it for everybody; its WAL gets the same mode.

    One that is there stays as it is. Where it cannot be made SQLite will say so.
    """
    with suppress(OSError):
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))


def make_engine(url: str, *, foreign_keys: bool = True) -> Engine:
    """An SQLAlchemy engine for `url`."""
    return make_postgres_engine(url) if is_postgres(url) else make_sqlite_engine(url, foreign_keys=foreign_keys)


def make_sqlite_engine(url: str, *, foreign_keys: bool = True) -> Engine:
    """For a file of SQLite: WAL, synchronous=FULL, foreign keys, transactions that begin IMMEDIATE.

    What is deleted is overwritten with zeros. Its errors do not show the values that a statement carried: what people
    told us stays out of the log.
    """
    keys = f"foreign_keys={'ON' if foreign_keys else 'OFF'}"
    file = sqlite_file(url)
    if file is not None:
        make_folder(file.parent)
        make_file(file)
    engine = create_engine(url, hide_parameters=True, connect_args={"check_same_thread": False, "timeout": 10})

    @event.listens_for(engine, "connect")
    def _settle(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # sqlite3 must not open transactions: we send BEGIN ourselves
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", keys, "busy_timeout=10000", "secure_delete=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def open_database(url: str) -> SqliteDatabase | PostgresDatabase:
    """Open the database at `url` (already migrated)."""
    engine = make_engine(url)
    return PostgresDatabase(engine) if is_postgres(url) else SqliteDatabase(engine)
