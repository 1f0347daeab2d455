"""PostgreSQL: a small thread pool, a transaction each; rows are locked by those who change them."""

import asyncio
import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection, ExceptionContext
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry

from bot.db.step import Step
from bot.errors import DatabaseError

Result = TypeVar("Result")
THREADS = 8
CONNECT_SECONDS = 10
LIMITS = {"statement_timeout": "60s", "lock_timeout": "10s", "idle_in_transaction_session_timeout": "60s"}
"""So that no process, however stuck, keeps a person's row from the others."""
COLLISIONS = ("40001", "40P01")
"""SQLSTATEs of two transactions that cannot both go on: one is rolled back and may simply be run again."""
MOST_TRIES = 4
MIGRATING = 0x5103E5
"""The key of the advisory lock that a migration holds."""
FETCHING = 0x5103E6
"""The key of the one that the process holds that fetches what people send."""
FETCHER_PATIENCE = "3s"
TAKEN = "55P03"
"""The SQLSTATE of a lock that was not to be had in time."""
KEEPALIVES = {"tcp_keepalives_idle": 30, "tcp_keepalives_interval": 10, "tcp_keepalives_count": 3}
"""So that the server knows within a minute that a machine is gone, and with it what its processes held."""


class PostgresDatabase:
    """Runs steps in threads, at most THREADS at once."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="postgres")

    async def run(self, step: Step[Result]) -> Result:
        """Run `step` in a transaction of its own; again, a few times, where it collided with another's."""
        loop = asyncio.get_running_loop()
        for tries in range(1, MOST_TRIES):
            try:
                return await loop.run_in_executor(self._threads, self._transact, step)
            except DBAPIError as error:
                if getattr(error.orig, "sqlstate", None) not in COLLISIONS:
                    raise
            await asyncio.sleep(random.uniform(0, 0.02) * 2**tries)
        return await loop.run_in_executor(self._threads, self._transact, step)

    async def close(self) -> None:
        await asyncio.to_thread(self._threads.shutdown)
        self.engine.dispose()

    def _transact(self, step: Step[Result]) -> Result:
        with self.engine.begin() as conn:
            return step(conn)


def is_postgres(url: str) -> bool:
    return make_url(url).get_backend_name() == "postgresql"


def make_postgres_engine(url: str, *, threads: int = THREADS) -> Engine:
    """An engine for a PostgreSQL URL, with psycopg 3. Its errors do not show the values that a statement carried.

    Raises DatabaseError where the driver is not installed.
    """
    full = make_url(url).set(drivername="postgresql+psycopg")
    try:
        engine = create_engine(
            full,
            hide_parameters=True,
            pool_size=threads,
            max_overflow=0,
            connect_args={"connect_timeout": CONNECT_SECONDS, "application_name": "sluimer"},
        )
    except ImportError as error:
        raise DatabaseError("PostgreSQL needs a driver: pip install '.[cluster]'") from error

    @event.listens_for(engine, "connect")
    def _settle(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        with connection.cursor() as cursor:  # type: ignore[attr-defined]  # psycopg's cursor is a context manager
            for name, value in LIMITS.items():
                cursor.execute(f"SET {name} = '{value}'")
        connection.commit()

    event.listen(engine, "handle_error", _hush)
    return engine


@contextmanager
def sole_fetcher(url: str) -> Iterator[None]:
    """Be the one process of this database that fetches what people send. Raises DatabaseError where there is one.

    The lock is a connection's, and goes with it however the process ends.
    """
    engine = make_postgres_engine(url, threads=1)
    try:
        conn = _fetcher(engine)
        try:
            yield
        finally:
            conn.invalidate()
            conn.close()
    finally:
        engine.dispose()


def _fetcher(engine: Engine) -> Connection:
    """A connection that holds the lock. Waits a little for one that was killed just now."""
    conn: Connection | None = None
    try:
        conn = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        for name, value in KEEPALIVES.items():
            conn.exec_driver_sql(f"SET {name} = {value}")
        conn.exec_driver_sql(f"SET lock_timeout = '{FETCHER_PATIENCE}'")
        conn.exec_driver_sql(f"SELECT pg_advisory_lock({FETCHING})")
    except DBAPIError as error:
        if conn is not None:
            conn.close()
        if getattr(error.orig, "sqlstate", None) == TAKEN:
            raise DatabaseError("another `sluimer run` is using this database: stop that one first") from None
        raise DatabaseError(f"{engine.url} cannot be opened: {str(error.orig).splitlines()[0]}") from error
    return conn


def _hush(context: ExceptionContext) -> None:
    """Leave of an error its first line alone: the DETAIL behind it shows the row that was refused, and so what people
    told us."""
    original, error = context.original_exception, context.sqlalchemy_exception
    line = getattr(getattr(original, "diag", None), "message_primary", None)
    if line is not None:
        original.args = (line,)
        if error is not None:
            error.args = (f"({type(original).__name__}) {line}",)


def alone(conn: Connection) -> None:
    """Wait until no other process migrates; until the transaction ends none begins. Takes as long as that takes."""
    for name in LIMITS:
        conn.exec_driver_sql(f"SET LOCAL {name} = 0")
    conn.exec_driver_sql(f"SELECT pg_advisory_xact_lock({MIGRATING})")
