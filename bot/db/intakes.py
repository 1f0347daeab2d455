"""Evenings with or without magnesium, keyed by the night whose morning follows."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Literal, cast

from sqlalchemy import Connection, bindparam, delete, func, select

from bot.db.built import Built
from bot.db.insert import insert
from bot.db.tables import intakes
from bot.domain.second_moment import Status as Status

Moment = Literal["evening", "second"]
"""The dose before the night, or the other one of somebody who splits it over two moments."""


@dataclass(frozen=True, slots=True)
class Intake:
    """One row of `intakes`. No row means no answer, which is not "no"."""

    night: date
    status: Status
    taken_at: datetime | None
    recorded_at: datetime


_COLUMNS = tuple(intakes.c[field.name] for field in fields(Intake))
_LOAD = Built(
    select(*_COLUMNS).where(
        intakes.c.person_id == bindparam("whose"),
        intakes.c.night == bindparam("of_night"),
        intakes.c.moment == bindparam("at"),
    )
)


def load(conn: Connection, person_id: int, night: date, moment: Moment = "evening") -> Intake | None:
    row = _LOAD.first(conn, whose=person_id, of_night=night, at=moment)
    return None if row is None else Intake(*row)


def between(conn: Connection, person_id: int, first: date, last: date, moment: Moment = "evening") -> Sequence[Intake]:
    """The evenings before the mornings `first` to `last`, both included, oldest first."""
    mine = intakes.c.person_id == person_id, intakes.c.moment == moment
    query = select(intakes).where(*mine, intakes.c.night.between(first, last)).order_by(intakes.c.night)
    return [Intake(row.night, cast(Status, row.status), row.taken_at, row.recorded_at) for row in conn.execute(query)]


def all_between(conn: Connection, person_id: int, first: date, last: date) -> dict[tuple[date, Moment], Intake]:
    """The same at every moment, by night and moment."""
    query = select(intakes).where(intakes.c.person_id == person_id, intakes.c.night.between(first, last))
    rows = [
        (cast(Moment, row.moment), Intake(row.night, cast(Status, row.status), row.taken_at, row.recorded_at))
        for row in conn.execute(query)
    ]
    return {(intake.night, moment): intake for moment, intake in rows}


def noted_since(conn: Connection, person_id: int, since: datetime) -> bool:
    """Whether an answer about any evening was recorded after that moment."""
    query = select(intakes.c.night).where(intakes.c.person_id == person_id, intakes.c.recorded_at > since)
    return conn.execute(query.limit(1)).first() is not None


def save(
    conn: Connection,
    person_id: int,
    night: date,
    *,
    status: Status,
    taken_at: datetime | None,
    now: datetime,
    moment: Moment = "evening",
) -> None:
    """Record the evening; a later answer replaces an earlier one."""
    values = {"status": status, "taken_at": taken_at, "recorded_at": now}
    conn.execute(
        insert(conn, intakes)
        .values(person_id=person_id, night=night, moment=moment, **values)
        .on_conflict_do_update(index_elements=["person_id", "night", "moment"], set_=values)
    )


def remove(conn: Connection, person_id: int, night: date, moment: Moment = "evening") -> None:
    mine = intakes.c.person_id == person_id, intakes.c.moment == moment
    conn.execute(delete(intakes).where(*mine, intakes.c.night == night))


def is_taken(conn: Connection, person_id: int, night: date) -> bool:
    """Whether something was taken for that night, at whichever moment."""
    taken = intakes.c.person_id == person_id, intakes.c.status == "taken", intakes.c.night == night
    return conn.execute(select(intakes.c.night).where(*taken).limit(1)).first() is not None


def first_taken(conn: Connection, person_id: int, since: date) -> date | None:
    """The first night from `since` on for which something was taken, at whichever moment; None where there is none."""
    taken = intakes.c.person_id == person_id, intakes.c.status == "taken", intakes.c.night >= since
    return conn.execute(select(func.min(intakes.c.night)).where(*taken)).scalar()
