"""Persons: the row that holds what the coach knows of somebody, and their whole removal."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select, update

from bot.db.built import Built, Values
from bot.db.insert import insert
from bot.db.tables import metadata, outbox, persons
from bot.db.writer import wipe
from bot.domain.person import Complaint, Form, Profile, Rhythm
from bot.domain.shift import on_shift
from bot.domain.trial_plan import Question


@dataclass(frozen=True, slots=True)
class Person:
    """One row of `persons`; instants in UTC, clock times local to `zone`."""

    id: int
    language: str
    zone: str
    getup: time | None
    getup_free: time | None
    free_days: frozenset[int]
    lights_out: time | None
    magnesium: str
    reminder_at: str
    dinner: time | None
    weekly_day: int
    weekly_time: time
    consent_at: datetime
    consent_version: int
    screened_at: datetime | None
    settled_at: datetime | None
    paused_at: datetime | None
    paused_until: date | None
    gone_at: datetime | None
    form: Form
    complaints: frozenset[Complaint]
    words_only: bool
    nudges: bool
    rhythm: Rhythm
    shift_since: date | None
    shift_until: date | None
    shift_last: date | None
    shift_getup: time | None
    shift_lights_out: time | None
    heard_at: datetime | None
    silent_at: datetime | None
    repeats: int
    discreet: bool
    second_at: time | None
    trial: Question | None

    def profile(self) -> Profile:
        """The part that decides when the coach writes: as it is now, with other times during night shifts."""
        usual = self.usual()
        if self.shift_until is None or self.shift_getup is None or self.shift_lights_out is None:
            return usual
        return on_shift(usual, self.shift_getup, self.shift_lights_out)

    def usual(self) -> Profile:
        """The same as it was chosen, whatever shifts there are."""
        return Profile(
            language=self.language,
            zone=self.zone,
            getup=self.getup,
            getup_free=self.getup_free,
            free_days=self.free_days,
            lights_out=self.lights_out,
            magnesium=self.magnesium,
            reminder_at=self.reminder_at,
            dinner=self.dinner,
            weekly_day=self.weekly_day,
            weekly_time=self.weekly_time,
            rhythm=self.rhythm,
            second_at=self.second_at,
            trial=self.trial,
        )


_COLUMNS = tuple(field.name for field in fields(Person))
_FREE_DAYS = _COLUMNS.index("free_days")
_ROWS = select(*(persons.c[name] for name in _COLUMNS))
_ONE = _ROWS.where(persons.c.id == bindparam("whose"))
_LOAD = Built(_ONE)
_LOCK = Built(_ONE.with_for_update(key_share=True))
_FREE = Built(_ONE.with_for_update(key_share=True, skip_locked=True))
_HEAR = Built(update(persons).where(persons.c.id == bindparam("whose")).values(heard_at=bindparam("at")))
_ALL = _ROWS.where(persons.c.id.in_(bindparam("whose", expanding=True)))


def to_bits(weekdays: frozenset[int]) -> int:
    """Weekdays (Monday = 0) as one number, a bit a day."""
    return sum(1 << day for day in weekdays)


def from_bits(bits: int) -> frozenset[int]:
    return frozenset(day for day in range(7) if bits >> day & 1)


def load(conn: Connection, person_id: int) -> Person | None:
    """The person, or None for somebody we keep nothing of."""
    return _found(conn, _LOAD, person_id)


def lock(conn: Connection, person_id: int) -> Person | None:
    """The person, whose row is this transaction's until it ends: what concerns one person happens one after another.

    Whoever changes more than one row of somebody takes this first. On SQLite the one writer is the lock.
    """
    return _found(conn, _LOCK, person_id)


def lock_free(conn: Connection, person_id: int) -> Person | None:
    """The same without waiting; None too where another transaction has them in hand."""
    return _found(conn, _FREE, person_id)


def load_all(conn: Connection, person_ids: Collection[int]) -> dict[int, Person]:
    """Those of the persons who are there, by id."""
    found = (_person(row) for row in conn.execute(_ALL, {"whose": list(person_ids)}))
    return {person.id: person for person in found}


def _found(conn: Connection, query: Built, person_id: int) -> Person | None:
    row = query.first(conn, whose=person_id)
    return None if row is None else _person(row)


def _person(row: Values) -> Person:
    values = list(row)
    values[_FREE_DAYS] = from_bits(values[_FREE_DAYS])
    return Person(*values)


def add(conn: Connection, person_id: int, *, language: str, zone: str, consent_at: datetime, version: int) -> None:
    """Begin keeping somebody, at the moment of their consent. Twice is once."""
    conn.execute(
        insert(conn, persons)
        .values(
            id=person_id,
            language=language,
            zone=zone,
            consent_at=consent_at,
            consent_version=version,
            weekly_time=time(11),
        )
        .on_conflict_do_nothing()
    )


def change(conn: Connection, person_id: int, **values: Any) -> Person:
    """Set columns of one person (names as in Person) and return the row as it is now."""
    if "free_days" in values:
        values["free_days"] = to_bits(values["free_days"])
    conn.execute(update(persons).where(persons.c.id == person_id).values(**values))
    person = load(conn, person_id)
    if person is None:
        raise LookupError(person_id)
    return person


def hear(conn: Connection, person_id: int, at: datetime) -> None:
    """Keep when they last gave a sign of life."""
    _HEAR.run(conn, whose=person_id, at=at)


def remove(conn: Connection, person_id: int) -> None:
    """Delete the person and, by the foreign keys, every row of theirs, out of the write-ahead log too."""
    wipe(conn)
    conn.execute(delete(persons).where(persons.c.id == person_id))


def count_rows(conn: Connection, person_id: int) -> dict[str, int]:
    """How many rows of each table are this person's, by table name."""
    counts: dict[str, int] = {}
    for table in metadata.sorted_tables:
        column = table.c.id if table is persons else table.c.get("person_id")
        if column is not None:
            query = select(func.count()).select_from(table).where(column == person_id)
            counts[table.name] = conn.execute(query).scalar_one()
    return counts


def count_sent(conn: Connection, person_id: int) -> int:
    """How many scheduled messages were sent to this person; those that wait or were dropped do not count."""
    query = select(func.count()).select_from(outbox).where(outbox.c.person_id == person_id, outbox.c.outcome == "sent")
    return int(conn.execute(query).scalar_one())
