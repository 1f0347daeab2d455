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


def add_anne(url: str) -> None:
    sql(
        url,
        "INSERT INTO persons (id, language, zone, free_days, magnesium, reminder_at, weekly_day, weekly_time,"
        " consent_at, consent_version) VALUES (1001, 'nl', 'Europe/Amsterdam', 0, 'none', 'dinner', 6, '11:00',"
        " '2026-06-11 18:14:00.000000', 1)",
    )
    sql(url, "INSERT INTO nights VALUES (1001, '2026-06-12', 'Europe/Amsterdam', '{}', '2026-06-12 05:30', NULL)")
