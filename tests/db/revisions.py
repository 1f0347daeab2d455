"""A database on its way through the revisions, and Anne in it."""

import sqlite3
from contextlib import closing

from alembic.command import upgrade
from alembic.config import Config

from bot.db import migrate as module
from bot.db.engine import make_engine


def config() -> Config:
    made = Config()
    made.set_main_option("script_location", str(module.SCRIPTS))
    return made


def upgrade_to(url: str, revision: str) -> None:
    engine = make_engine(url, foreign_keys=False)
    with engine.begin() as conn:
        made = config()
        made.attributes["connection"] = conn
        upgrade(made, revision)
    engine.dispose()


def sql(url: str, statement: str) -> list[tuple]:
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as database, database:
        return database.execute(statement).fetchall()


def rows(url: str, table: str) -> list[dict[str, object]]:
    """The rows of a table, by the names of its columns."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as database:
        database.row_factory = sqlite3.Row
        return [dict(row) for row in database.execute(f"SELECT * FROM {table}")]


def add_anne(url: str) -> None:
    """Anne and a night of hers, in whatever columns this revision has."""
    insert(
        url,
        "persons",
        {
            "id": 1001,
            "language": "nl",
            "zone": "Europe/Amsterdam",
            "free_days": 0,
            "magnesium": "none",
            "reminder_at": "dinner",
            "weekly_day": 6,
            "weekly_time": "11:00",
            "consent_at": "2026-06-11 18:14:00.000000",
            "consent_version": 1,
            "form": "short",
            "complaints": "",
            "words_only": 0,
            "nudges": 1,
            "rhythm": "daily",
            "repeats": 1,
            "discreet": 1,
        },
    )
    night = {"person_id": 1001, "night": "2026-06-12", "zone": "Europe/Amsterdam"}
    insert(url, "nights", {**night, "answers": "{}", "started_at": "2026-06-12 05:30"})


def insert(url: str, table: str, values: dict[str, object]) -> None:
    """A row with those of the values for which the table has a column."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as database, database:
        names = {name for _, name, *_ in database.execute(f"PRAGMA table_info({table})")}
        row = {name: value for name, value in values.items() if name in names}
        marks = ", ".join("?" * len(row))
        database.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
