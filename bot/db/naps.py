"""Naps: sleep by day, each its own row, outside of every night's figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Connection, delete, select, update

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
    """The naps of a day, the earliest first, those without a time last."""
    return between(conn, person_id, day, day)


def between(conn: Connection, person_id: int, first: date, last: date) -> Sequence[Nap]:
    """The naps of the days from `first` to `last`, both included, in their order."""
    query = _ALL.where(naps.c.person_id == person_id, naps.c.day.between(first, last))
    return [Nap(*row) for row in conn.execute(query.order_by(naps.c.day, naps.c.starts.nulls_last(), naps.c.id))]


def find(conn: Connection, person_id: int, nap_id: int) -> Nap | None:
    """A nap of this person."""
    row = conn.execute(_ALL.where(naps.c.person_id == person_id, naps.c.id == nap_id)).first()
    return None if row is None else Nap(*row)


def latest(conn: Connection, person_id: int, since: datetime) -> tuple[Nap, datetime] | None:
    """The nap that was told last, and when, if that was after `since`."""
    query = select(*_ALL.selected_columns, naps.c.recorded_at)
    told = query.where(naps.c.person_id == person_id, naps.c.recorded_at >= since)
    row = conn.execute(told.order_by(naps.c.recorded_at.desc(), naps.c.id.desc()).limit(1)).first()
    return None if row is None else (Nap(*row[:-1]), row[-1])


def change(conn: Connection, person_id: int, nap_id: int, **values: Any) -> None:
    """Set columns of a nap (names as in Nap)."""
    conn.execute(update(naps).where(naps.c.person_id == person_id, naps.c.id == nap_id).values(**values))


def remove(conn: Connection, person_id: int, nap_id: int) -> bool:
    """Drop a nap of this person; False where there is none."""
    gone = conn.execute(delete(naps).where(naps.c.person_id == person_id, naps.c.id == nap_id))
    return gone.rowcount > 0
