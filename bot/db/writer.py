"""Group commit on SQLite: one thread runs all waiting steps, a savepoint each, and commits once.

A step that deletes what somebody told asks with `wipe` that the write-ahead log, where it still stands, be emptied.
"""

import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import closing
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import OperationalError

from bot.db.savepoint import savepoint

Result = TypeVar("Result")
Job = tuple[Callable[[Connection], Any], "Future[Any]"]
MOST_TOGETHER = 256
WIPE = "wipe"


def wipe(conn: Connection) -> None:
    """Have the write-ahead log emptied after the commit, where the writer runs this step."""
    conn.info[WIPE] = True


class Writer:
    """The single writer of an SQLite database. A step that raises rolls back alone."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._closed = False
        self._wiping = False
        self._closing = threading.Lock()
        self._thread = threading.Thread(target=self._work, name="sqlite-writer", daemon=True)
        self._thread.start()

    def submit(self, step: Callable[[Connection], Result]) -> "Future[Result]":
        """Queue a step; the future is done after the commit that holds it."""
        future: Future[Result] = Future()
        with self._closing:  # nothing is queued behind the end, where nobody would run it
            if self._closed:
                raise RuntimeError("the database is closed")
            self._jobs.put((step, future))
        return future

    def close(self) -> None:
        """Finish every step that waits, then end the thread."""
        with self._closing:
            self._closed = True
            self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        ended = False
        while not ended:
            batch, ended = self._waiting()
            if batch:
                self._commit_together(batch)

    def _waiting(self) -> tuple[list[Job], bool]:
        batch: list[Job] = []
        job = self._jobs.get()
        while job is not None:
            batch.append(job)
            if len(batch) == MOST_TOGETHER or self._jobs.empty():
                return batch, False
            job = self._jobs.get()
        return batch, True

    def _commit_together(self, batch: list[Job]) -> None:
        done: list[tuple[Future[Any], Any]] = []
        running = [(step, future) for step, future in batch if future.set_running_or_notify_cancel()]
        try:
            with self._engine.begin() as conn:
                for step, future in running:
                    try:
                        with savepoint(conn):
                            value = step(conn)
                    except Exception as error:
                        future.set_exception(error)
                        _check_still_open(conn)
                    else:
                        done.append((future, value))
                self._wiping |= conn.info.pop(WIPE, False)
        except BaseException as error:  # the commit itself failed: nobody's step holds
            for _, future in running:
                if not future.done():
                    future.set_exception(error)
            return
        if self._wiping:
            self._wiping = not self._wipe()
        for future, value in done:
            future.set_result(value)

    def _wipe(self) -> bool:
        """Move the write-ahead log into the database and empty it, outside of any transaction.

        False where that cannot be done now, as while somebody reads the database: the next commit tries again.
        """
        try:
            with closing(self._engine.raw_connection()) as connection, closing(connection.cursor()) as cursor:
                patience = _pragma(cursor, "busy_timeout")
                _pragma(cursor, "busy_timeout=0")
                try:
                    return bool(_pragma(cursor, "wal_checkpoint(TRUNCATE)") == 0)
                finally:
                    _pragma(cursor, f"busy_timeout={patience}")
        except Exception:  # what was to be committed is
            return False


def _pragma(cursor: DBAPICursor, words: str) -> Any:
    """The first column of what a PRAGMA returns."""
    cursor.execute(f"PRAGMA {words}")
    row = cursor.fetchone()
    return row[0] if row else None


def _check_still_open(conn: Connection) -> None:
    """Raise OperationalError where SQLite ended the whole transaction by itself, as it may when the disk is full.

    What earlier steps wrote is gone then, and a commit would say nothing of it.
    """
    if not getattr(conn.connection.dbapi_connection, "in_transaction", False):
        raise OperationalError("COMMIT", None, sqlite3.OperationalError("the transaction was rolled back by SQLite"))
