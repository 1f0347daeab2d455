"""What the check-in asks of people, added up: never a person, and nothing of a group that is small."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from sqlalchemy import ColumnElement, Connection, func, select

from bot.db.tables import nights, outbox, persons

LEAST = 5
"""People below which a figure says too much about each of them."""
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Effort:
    """Medians over the nights of a form that were filled in for the first time; `n` nights of `people`."""

    form: str
    n: int
    people: int
    inputs: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Stats:
    """Of the last seven days, all but `people`. None is not shown: fewer than five people."""

    people: int | None
    active: int | None
    asked: int | None
    answered: int | None
    efforts: tuple[Effort, ...] = ()


def stats(conn: Connection, now: datetime) -> Stats:
    """How many people there are, how many were heard, check-ins that went out and nights that were filled in."""
    since = now - WEEK
    settled = _people(conn, persons.c.settled_at.is_not(None))
    heard = _people(conn, persons.c.heard_at > since)
    came = (outbox.c.kind == "checkin", outbox.c.number == 0, outbox.c.outcome == "sent", outbox.c.finished_at > since)
    done = (nights.c.finished_at > since,)
    return Stats(
        people=_enough(settled, settled),
        active=_enough(heard, heard),
        asked=_enough(*_rows(conn, outbox.c.person_id, came)),
        answered=_enough(*_rows(conn, nights.c.person_id, done)),
        efforts=_efforts(conn, since),
    )


def _people(conn: Connection, which: ColumnElement[bool]) -> int:
    return int(conn.execute(select(func.count()).select_from(persons).where(which)).scalar_one())


def _rows(conn: Connection, person: ColumnElement[int], which: Iterable[ColumnElement[bool]]) -> tuple[int, int]:
    """How many rows, and of how many people."""
    row = conn.execute(select(func.count(), func.count(person.distinct())).where(*which)).one()
    return int(row[0]), int(row[1])


def _enough(value: int, people: int) -> int | None:
    return value if people >= LEAST else None


def _efforts(conn: Connection, since: datetime) -> tuple[Effort, ...]:
    columns = persons.c.form, nights.c.person_id, nights.c.inputs, nights.c.seconds
    query = select(*columns).join(persons, persons.c.id == nights.c.person_id)
    known = (nights.c.finished_at > since, nights.c.inputs.is_not(None), nights.c.seconds.is_not(None))
    rows = conn.execute(query.where(*known)).all()
    found = []
    for form in sorted({row.form for row in rows}):
        mine = [row for row in rows if row.form == form]
        people = len({row.person_id for row in mine})
        if people >= LEAST:
            inputs, seconds = median(row.inputs for row in mine), median(row.seconds for row in mine)
            found.append(Effort(form, len(mine), people, float(inputs), float(seconds)))
    return tuple(found)
