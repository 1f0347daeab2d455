"""Many people in a database, without going through /start."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from sqlalchemy import Connection

from bot.clock import Clock
from bot.db import people, schedules
from bot.db.engine import make_engine
from bot.db.migrate import migrate
from bot.domain.local_time import local

DATABASE = "sluimer.sqlite"
FIRST = 1001
ZONES = ("Europe/Amsterdam", "Asia/Tokyo", "America/Los_Angeles")
EVERY_DAY = 127
LIGHTS_OUT_AFTER = 60
"""Minutes from the reminder to lights out."""
NUMBERS = (
    "WITH RECURSIVE people(number) AS (SELECT 0 UNION ALL SELECT number + 1 FROM people WHERE number + 1 < :count)"
)
PERSONS = f"""
    INSERT INTO persons (id, language, zone, getup, free_days, lights_out, magnesium, reminder_at, weekly_day,
        weekly_time, consent_at, consent_version, screened_at, settled_at, form, complaints, words_only, nudges, rhythm,
        repeats, discreet)
    {NUMBERS} SELECT {FIRST} + number, 'nl', :zone, '07:00', 0, :lights_out, 'remind', 'before_lights_out', 6,
        '11:00', :long_ago, 1, :long_ago, :long_ago, 'short', '', 0, 1, 'daily', 1, 1 FROM people
"""
SCHEDULES = f"""
    INSERT INTO schedules (person_id, kind, weekdays, wall, zone, next_due_at)
    {NUMBERS} SELECT {FIRST} + number, :kind, :weekdays, :wall, :zone,
        strftime('%Y-%m-%d %H:%M:%f000', :first, '+' || (number * :spread / :count) || ' seconds') FROM people
"""


@dataclass(frozen=True)
class Plan:
    """A schedule that everybody has: due at `first`, spread over `spread` seconds."""

    kind: str
    first: datetime
    spread: int = 0


def url_of(folder: Path) -> str:
    return f"sqlite:///{folder / DATABASE}"


def daytime_zone() -> str:
    """A zone where it is between nine and five in the daytime now: a check-in can be told there, and nothing is due."""
    now = Clock().now()
    return next((zone for zone in ZONES if 9 <= local(now, zone).hour < 17), ZONES[0])


def zone_at(hour: int, instant: datetime) -> str:
    """The zone of whole hours in which it is that hour then."""
    ahead = (hour - instant.astimezone(UTC).hour + 11) % 24 - 11
    return f"Etc/GMT{-ahead:+d}"  # the sign is the other way round in these names


def settled(folder: Path, chats: Iterable[int], zone: str) -> None:
    """A migrated database in `folder` with these people: up at 07:00, lights out at 23:00, magnesium reminded."""
    migrate(url_of(folder))
    engine = make_engine(url_of(folder))
    now = Clock().now()
    with engine.begin() as conn:
        for chat in chats:
            _settle(conn, chat, zone, now)
    engine.dispose()


def many(folder: Path, count: int, zone: str, plans: Sequence[Plan]) -> None:
    """The same for very many, numbered from FIRST, with these schedules and no others."""
    migrate(url_of(folder))
    first = local(plans[0].first, zone)
    lights_out = (first + timedelta(minutes=LIGHTS_OUT_AFTER)).strftime("%H:%M")
    known = {"count": count, "zone": zone, "lights_out": lights_out, "long_ago": stored(first - timedelta(days=9))}
    with closing(sqlite3.connect(folder / DATABASE)) as database, database:
        database.execute(PERSONS, known)
        for plan in plans:
            wall = local(plan.first, zone).strftime("%H:%M")
            due = {"kind": plan.kind, "weekdays": EVERY_DAY, "wall": wall, "first": stored(plan.first)}
            database.execute(SCHEDULES, {**known, **due, "spread": plan.spread})


def stored(instant: datetime) -> str:
    """As an instant stands in the database."""
    return f"{instant.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"


def _settle(conn: Connection, chat: int, zone: str, now: datetime) -> None:
    people.add(conn, chat, language="nl", zone=zone, consent_at=now, version=1)
    known = {"getup": time(7), "lights_out": time(23), "magnesium": "remind", "screened_at": now, "settled_at": now}
    schedules.replan(conn, people.change(conn, chat, **known), now)
