"""Nights: what a person told of each, keyed by the local date of its morning."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, case, delete, func, select

from bot.db.built import Built
from bot.db.insert import Insert
from bot.db.tables import nights
from bot.domain.night import NightAnswers


@dataclass(frozen=True, slots=True)
class Night:
    """One row of `nights`; `finished_at` is empty while the check-in is open, `zone_up` where they rose in `zone`."""

    night: date
    zone: str
    zone_up: str | None
    answers: NightAnswers
    started_at: datetime
    finished_at: datetime | None
    inputs: int | None
    seconds: int | None
    shift: bool | None


_COLUMNS = tuple(nights.c[field.name] for field in fields(Night))
_ALL = select(*_COLUMNS).where(nights.c.person_id == bindparam("whose"))
_LOAD = Built(_ALL.where(nights.c.night == bindparam("which")))
_BETWEEN = _ALL.where(nights.c.night.between(bindparam("first"), bindparam("last"))).order_by(nights.c.night)


def _keep_first(insert: Insert) -> Insert:
    """A night that is there keeps its zone and its start, and its finish as long as it is finished."""
    new = insert.excluded
    finished_at = case((new.finished_at.is_not(None), func.coalesce(nights.c.finished_at, new.finished_at)))
    changed = {"answers": new.answers, "finished_at": finished_at}
    return insert.on_conflict_do_update(index_elements=["person_id", "night"], set_=changed)


_SAVE = Built.insert(nights, _keep_first)


def load(conn: Connection, person_id: int, night: date) -> Night | None:
    row = _LOAD.first(conn, whose=person_id, which=night)
    return None if row is None else Night(*row)


def between(conn: Connection, person_id: int, first: date, last: date) -> Sequence[Night]:
    """The nights from `first` to `last`, both included, oldest first."""
    rows = conn.execute(_BETWEEN, {"whose": person_id, "first": first, "last": last})
    return [Night(*row) for row in rows]


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
    values = {"zone": zone, "answers": answers, "started_at": now, "finished_at": now if finished else None}
    _SAVE.run(conn, person_id=person_id, night=night, **values)


def remove(conn: Connection, person_id: int, night: date) -> None:
    conn.execute(delete(nights).where(nights.c.person_id == person_id, nights.c.night == night))
