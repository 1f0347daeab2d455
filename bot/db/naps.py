"""Naps: sleep by day, each its own row, outside of every night's figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import Connection, delete, select

from bot.db.insert import insert
from bot.db.tables import naps


@dataclass(frozen=True, slots=True)
class Nap:
    """One row of `naps`, by the local date on which it began. None is not said."""

    id: int
    day: date
    starts: time | None
    minutes: int | None
    zone: str


_ALL = select(naps.c.id, naps.c.day, naps.c.starts, naps.c.minutes, naps.c.zone)


def add(
    conn: Connection,
    person_id: int,
    day: date,
    *,
    starts: time | None,
    minutes: int | None,
    zone: str,
    now: datetime,
) -> int:
    """Keep a nap; returns its id."""
    values = {"day": day, "starts": starts, "minutes": minutes, "zone": zone, "recorded_at": now}
    query = insert(conn, naps).values(person_id=person_id, **values).returning(naps.c.id)
    return int(conn.execute(query).scalar_one())


def of_day(conn: Connection, person_id: int, day: date) -> Sequence[Nap]:
    """The naps of a day, the earliest first."""
    query = _ALL.where(naps.c.person_id == person_id, naps.c.day == day).order_by(naps.c.starts, naps.c.id)
    return [Nap(*row) for row in conn.execute(query)]


def remove(conn: Connection, person_id: int, nap_id: int) -> bool:
    """Drop a nap of this person; False where there is none."""
    gone = conn.execute(delete(naps).where(naps.c.person_id == person_id, naps.c.id == nap_id))
    return gone.rowcount > 0
