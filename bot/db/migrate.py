"""Bringing a database to the newest schema, with a copy of an SQLite file kept before it is changed."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, make_url

from bot.db.engine import make_engine, make_file, sqlite_file
from bot.db.postgres import alone, is_postgres
from bot.errors import DatabaseError

SCRIPTS = Path(__file__).parent / "migrations"
TRY_WRITING = "UPDATE alembic_version SET version_num = version_num"
"""Changes nothing: a database that takes no writes is found out by it, and not by the first answer."""
REVISION = re.compile(r'^(down_)?revision = "(\w+)"', re.MULTILINE)


def migrate(url: str, *, revision: str = "head") -> str:
    """Upgrade the database at `url`; return the revision it is at now.

    Raises DatabaseError where the file cannot be opened or is newer than this program.
    """
    if revision == "head" and (found := last_revision()) is not None and found == _revision_of(url):
        return found
    from alembic import command
    from alembic.config import Config
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory
    from alembic.util.exc import CommandError
    from sqlalchemy.exc import SQLAlchemyError

    place = sqlite_file(url) or make_url(url).render_as_string()
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    engine = make_engine(url, foreign_keys=False)  # a batch revision drops and renames a table: no cascades then
    try:
        with engine.begin() as conn:
            present = MigrationContext.configure(conn).get_current_revision()
            if present is not None:
                conn.exec_driver_sql(TRY_WRITING)
        scripts = ScriptDirectory.from_config(config)
        newest = scripts.as_revision_number(revision)
        target = newest if isinstance(newest, str) else None
        if present == target and target is not None:
            return target
        if present is not None:
            scripts.get_revision(present)  # raises where a newer program made it
        _keep_copy(engine, url, present)
        with engine.begin() as conn:
            if is_postgres(url):
                alone(conn)
            config.attributes["connection"] = conn
            command.upgrade(config, revision)
            if _leaves_orphans(conn):
                raise DatabaseError(f"{place}: the upgrade would leave rows of nobody; nothing was changed")
    except ImportError as error:
        raise DatabaseError("PostgreSQL needs more packages: pip install '.[cluster]'") from error
    except CommandError as error:
        raise DatabaseError(f"{place} is not of this version of Sluimer: {error}") from error
    except (SQLAlchemyError, sqlite3.Error) as error:
        reason = str(getattr(error, "orig", error)).splitlines()[0]
        raise DatabaseError(f"{place} cannot be opened or brought up to date: {reason}") from error
    finally:
        engine.dispose()
    return target or ""


def last_revision() -> str | None:
    """The revision that no other one follows, read without Alembic, which alone would take a tenth of a start."""
    texts = [file.read_text(encoding="utf-8") for file in (SCRIPTS / "versions").glob("*.py")]
    found = [one for text in texts for one in REVISION.finditer(text)]
    heads = {one[2] for one in found if not one[1]} - {one[2] for one in found if one[1]}
    return heads.pop() if len(heads) == 1 else None


def _revision_of(url: str) -> str | None:
    """At which revision an SQLite file is; None where that cannot be told, or where it takes no writes."""
    file = sqlite_file(url)
    if file is None or not file.is_file():
        return None
    try:
        with closing(sqlite3.connect(file)) as database:
            row = database.execute("SELECT version_num FROM alembic_version").fetchone()
            database.execute(TRY_WRITING)
            database.commit()
    except sqlite3.Error:  # Alembic meets it again, and it is told then
        return None
    return None if row is None else str(row[0])


def _leaves_orphans(conn: Connection) -> bool:
    """Whether rows refer to rows that are gone; PostgreSQL sees to that itself."""
    return conn.dialect.name == "sqlite" and conn.exec_driver_sql("PRAGMA foreign_key_check").first() is not None


def _keep_copy(engine: Engine, url: str, present: str | None) -> None:
    """Copy the file beside itself as NAME.before-upgrade-from-REVISION before tables that exist are changed."""
    file = sqlite_file(url)
    if file is None or not inspect(engine).get_table_names():
        return
    target = file.with_name(f"{file.name}.before-upgrade-from-{present or 'nothing'}")
    make_file(target)
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
