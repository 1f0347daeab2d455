"""Nights: what a person told of each, keyed by the local date of its morning."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, delete, select

from bot.db.insert import insert
from bot.db.tables import nights
from bot.domain.night import NightAnswers


@dataclass(frozen=True, slots=True)
class Night:
    """One row of `nights`; `finished_at` is empty while the check-in is open."""

    night: date
    zone: str
    answers: NightAnswers
    started_at: datetime
    finished_at: datetime | None


def load(conn: Connection, person_id: int, night: date) -> Night | None:
    query = select(nights).where(nights.c.person_id == person_id, nights.c.night == night)
    row = conn.execute(query).mappings().first()
    return None if row is None else _night(row)


def between(conn: Connection, person_id: int, first: date, last: date) -> Sequence[Night]:
    """The nights from `first` to `last`, both included, oldest first."""
    query = (
        select(nights)
        .where(nights.c.person_id == person_id, nights.c.night.between(first, last))
        .order_by(nights.c.night)
    )
    return [_night(row) for row in conn.execute(query).mappings()]


def save(
    conn: Connection,
    person_id: int,
    night: date,
    *,
    zone: str,
    answers: NightAnswers,
    now: datetime,
    finished: bool,
) -> None:
    """Keep the answers as they are now. The first start stays, and the first finish while it is finished."""
    row = load(conn, person_id, night)
    finished_at = ((row.finished_at if row else None) or now) if finished else None
    values = {"zone": row.zone if row else zone, "answers": answers, "finished_at": finished_at}
    conn.execute(
        insert(conn, nights)
        .values(person_id=person_id, night=night, started_at=now, **values)
        .on_conflict_do_update(index_elements=["person_id", "night"], set_=values)
    )


def remove(conn: Connection, person_id: int, night: date) -> None:
    conn.execute(delete(nights).where(nights.c.person_id == person_id, nights.c.night == night))


def _night(row: object) -> Night:
    return Night(**{key: row[key] for key in Night.__slots__})  # type: ignore[index]  # a row mapping
