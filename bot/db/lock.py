"""One Sluimer a database: a lock on a file beside it, kept as long as the process lives."""

import importlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from bot.db.engine import make_file, make_folder, sqlite_file
from bot.db.postgres import is_postgres, sole_fetcher
from bot.errors import DatabaseError

LOCK = ".lock"  # behind the name of the database file

try:
    fcntl: Any = importlib.import_module("fcntl")
except ImportError:  # Windows
    fcntl = None


@contextmanager
def sole_use(url: str, setting: str) -> Iterator[None]:
    """Keep the database at `url` to this process while the block runs.

    Raises DatabaseError where another Sluimer has it, and puts the name of the `setting` that says where the
    database is before every DatabaseError of the block. However the process ends, the system takes its lock away;
    the empty file stays.
    """
    file = sqlite_file(url)
    try:
        if file is None:
            yield
            return
        make_folder(file.parent)
        with _held(file):
            yield
    except DatabaseError as error:
        raise DatabaseError(f"{setting}: {error}") from error


def sole_fetching(url: str) -> AbstractContextManager[None]:
    """Keep others of the same database from fetching what people send; sole_use sees to that where it is a file."""
    return sole_fetcher(url) if is_postgres(url) else nullcontext()


@contextmanager
def _held(file: Path) -> Iterator[None]:
    real = Path(os.path.realpath(file))
    lock = real.with_name(f"{real.name}{LOCK}")
    make_file(lock)  # whoever may read it could take the lock
    try:
        holder = _flock(lock) if fcntl else _sqlite_lock(lock)
    except BlockingIOError:
        raise DatabaseError(f"another Sluimer is using {file}: stop that one first") from None
    except OSError as error:
        raise DatabaseError(f"cannot write {lock}: {error.strerror}") from error
    with holder:
        yield


def _flock(lock: Path) -> AbstractContextManager[object]:
    """An open file that holds the lock. Raises BlockingIOError where it is taken."""
    opened = lock.open("ab")
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        opened.close()
        raise
    return opened


def _sqlite_lock(lock: Path) -> AbstractContextManager[object]:
    """The same where there is no flock: SQLite locks a file on every system, and here nothing is written in it."""
    opened: sqlite3.Connection | None = None
    try:
        opened = sqlite3.connect(lock, timeout=0, isolation_level=None)
        opened.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        if opened:
            opened.close()
        if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            raise BlockingIOError from None
        raise OSError(error.sqlite_errorcode, str(error)) from error
    return closing(opened)
