"""Many people in a database, without going through /start."""

from collections.abc import Iterable
from datetime import datetime, time
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


def url_of(folder: Path) -> str:
    return f"sqlite:///{folder / DATABASE}"


def daytime_zone() -> str:
    """A zone where it is between nine and six in the daytime now: a check-in can be told there, and nothing is due."""
    now = Clock().now()
    return next((zone for zone in ZONES if 9 <= local(now, zone).hour < 17), ZONES[0])


def settled(folder: Path, chats: Iterable[int], zone: str) -> None:
    """A migrated database in `folder` with these people: up at 07:00, lights out at 23:00, magnesium reminded."""
    migrate(url_of(folder))
    engine = make_engine(url_of(folder))
    now = Clock().now()
    with engine.begin() as conn:
        for chat in chats:
            _settle(conn, chat, zone, now)
    engine.dispose()


def _settle(conn: Connection, chat: int, zone: str, now: datetime) -> None:
    people.add(conn, chat, language="nl", zone=zone, consent_at=now, version=1)
    known = {"getup": time(7), "lights_out": time(23), "magnesium": "remind", "screened_at": now, "settled_at": now}
    schedules.replan(conn, people.change(conn, chat, **known), now)
