"""Nights: what a person told of each, keyed by the local date of its morning; and what it was before a change."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, bindparam, case, delete, func, select, update

from bot.db.built import Built
from bot.db.insert import Insert, insert
from bot.db.lots import delete_chosen
from bot.db.tables import night_befores as befores
from bot.db.tables import nights
from bot.domain.local_time import SMALL_HOURS_END, latest_night
from bot.domain.mended import is_mended
from bot.domain.night import NightAnswers

BEFORES_KEPT = timedelta(days=8)
"""How long a change of a night can be undone."""


@dataclass(frozen=True, slots=True)
class Night:
    """One row of `nights`; `finished_at` is empty while the check-in is open, `zone_up` where they rose in `zone`.

    `mended_at`: when an answer that was there was last changed (bot.domain.mended).
    """

    night: date
    zone: str
    zone_up: str | None
    answers: NightAnswers
    started_at: datetime
    finished_at: datetime | None
    inputs: int | None
    seconds: int | None
    shift: bool | None
    mended_at: datetime | None = None


_COLUMNS = tuple(nights.c[field.name] for field in fields(Night))
_ALL = select(*_COLUMNS).where(nights.c.person_id == bindparam("whose"))
_LOAD = Built(_ALL.where(nights.c.night == bindparam("which")))
_IN_SPAN = nights.c.night.between(bindparam("first"), bindparam("last"))
_BETWEEN = Built(_ALL.where(_IN_SPAN).order_by(nights.c.night))


def _keep_first(insert: Insert) -> Insert:
    """A night that is there keeps its zone, its start unless it is empty, its finish as long as it is finished.

    And what it took the first time. Once mended, it stays so.
    """
    new = insert.excluded
    finished_at = case((new.finished_at.is_not(None), func.coalesce(nights.c.finished_at, new.finished_at)))
    started_at = case((nights.c.answers == NightAnswers(), new.started_at), else_=nights.c.started_at)
    first = {name: func.coalesce(nights.c[name], new[name]) for name in ("inputs", "seconds", "shift")}
    first["mended_at"] = func.coalesce(new.mended_at, nights.c.mended_at)
    changed = {"answers": new.answers, "started_at": started_at, "finished_at": finished_at, **first}
    return insert.on_conflict_do_update(index_elements=["person_id", "night"], set_=changed)


_SAVE = Built.insert(nights, _keep_first)


def load(conn: Connection, person_id: int, night: date) -> Night | None:
    row = _LOAD.first(conn, whose=person_id, which=night)
    return None if row is None else Night(*row)


def between(conn: Connection, person_id: int, first: date, last: date) -> Sequence[Night]:
    """The nights from `first` to `last`, both included, oldest first."""
    return [Night(*row) for row in _BETWEEN.all(conn, whose=person_id, first=first, last=last)]


def save(
    conn: Connection,
    person_id: int,
    night: date,
    *,
    zone: str,
    answers: NightAnswers,
    now: datetime,
    finished: bool,
    was: NightAnswers | None = None,
    effort: tuple[int, int] | None = None,
    shift: bool | None = None,
) -> None:
    """Keep the answers as they are now. The first start stays, and the first finish while it is finished.

    A night whose answers were all taken away starts anew with the next one. `was`: the answers that stood there, which
    tell whether this mends the night; None where there were none. `effort`, the inputs and seconds that it took to fill
    it in, and `shift`, whether it was of night shifts, stay as well.
    """
    mended_at = now if was is not None and is_mended(was, answers) else None
    values = {"zone": zone, "answers": answers, "started_at": now, "finished_at": now if finished else None}
    inputs, seconds = effort or (None, None)
    once = {"inputs": inputs, "seconds": seconds, "shift": shift, "mended_at": mended_at}
    _SAVE.run(conn, person_id=person_id, night=night, **values, **once)


def remove(conn: Connection, person_id: int, night: date) -> None:
    conn.execute(delete(nights).where(nights.c.person_id == person_id, nights.c.night == night))


def is_late(row: Night) -> bool:
    """Whether the night was filled in after its own day, which ends at four o'clock where the person rose.

    By when it was finished; while it is not, by when it was begun.
    """
    return _is_after(row, row.finished_at or row.started_at)


def is_changed_late(row: Night) -> bool:
    """Whether an answer that was there was last changed after the night's own day; a slip put right on it is none."""
    return row.mended_at is not None and _is_after(row, row.mended_at)


def _is_after(row: Night, at: datetime) -> bool:
    return latest_night(at, row.zone_up or row.zone, begins=SMALL_HOURS_END) > row.night


@dataclass(frozen=True, slots=True)
class Before:
    """A night as it was before the last change of it; a night of which nothing was known has no answers."""

    night: date
    answers: NightAnswers
    finished_at: datetime | None
    changed_at: datetime


_BEFORES = select(*(befores.c[field.name] for field in fields(Before)))


def load_before(conn: Connection, person_id: int, night: date) -> Before | None:
    """What an undo gives back; None where nothing was changed, or too long ago."""
    row = conn.execute(_BEFORES.where(befores.c.person_id == person_id, befores.c.night == night)).first()
    return None if row is None else Before(*row)


def latest_before(conn: Connection, person_id: int, since: datetime) -> Before | None:
    """Of the nights that were changed after `since` the one that was changed last."""
    query = _BEFORES.where(befores.c.person_id == person_id, befores.c.changed_at >= since)
    row = conn.execute(query.order_by(befores.c.changed_at.desc(), befores.c.night.desc()).limit(1)).first()
    return None if row is None else Before(*row)


def keep_before(conn: Connection, person_id: int, night: date, now: datetime) -> None:
    """Remember the night as it is, before something of it changes: once for each thing that a person does.

    One level: what was remembered of this night until now is forgotten.
    """
    row = load(conn, person_id, night)
    _put_before(conn, person_id, night, row.answers if row else NightAnswers(), row.finished_at if row else None, now)


def restore(conn: Connection, person_id: int, night: date, now: datetime) -> bool:
    """Undo: the night and what it was before change places, so that a second undo undoes the first.

    False where there is nothing to give back.
    """
    row, before = load(conn, person_id, night), load_before(conn, person_id, night)
    if row is None or before is None or (row.answers, row.finished_at) == (before.answers, before.finished_at):
        return False
    mended_at = now if is_mended(row.answers, before.answers) else row.mended_at
    given_back = {"answers": before.answers, "finished_at": before.finished_at, "mended_at": mended_at}
    conn.execute(update(nights).where(nights.c.person_id == person_id, nights.c.night == night).values(**given_back))
    changed_at = max(now, before.changed_at + timedelta(microseconds=1))
    _put_before(conn, person_id, night, row.answers, row.finished_at, changed_at)
    return True


def forget_befores(conn: Connection, person_ids: Collection[int], before: datetime, limit: int) -> None:
    """Delete up to `limit` of what nights of these persons were before changes that were made before then."""
    key = (befores.c.person_id, befores.c.night)
    old = select(*key).where(befores.c.person_id.in_(person_ids), befores.c.changed_at < before)
    delete_chosen(conn, befores, old.limit(limit))


def _put_before(
    conn: Connection, person_id: int, night: date, answers: NightAnswers, finished_at: datetime | None, now: datetime
) -> None:
    values = {"answers": answers, "finished_at": finished_at, "changed_at": now}
    new = insert(conn, befores).values(person_id=person_id, night=night, **values)
    conn.execute(new.on_conflict_do_update(index_elements=["person_id", "night"], set_=values))
