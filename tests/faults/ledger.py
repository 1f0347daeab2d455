"""What came of every message and every answer: read off the database and off the server's record, nothing assumed."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, select

from bot.db import intakes, nights, people, schedules
from bot.db.people import Person
from bot.db.tables import outbox, weeks
from bot.domain.delivery import day_of
from bot.domain.local_time import next_due
from tests.faults.people import Given
from tests.faults.speech import Scheduled, scheduled
from tests.faults.telegram import Arrival
from tests.faults.town import BEGIN, Town

Key = tuple[int, str, date]
"""Person, kind and day."""


@dataclass(frozen=True)
class Ledger:
    """Everything at one moment. `arrived`: the scheduled messages that came to somebody, with their record."""

    people: dict[int, Person]
    rows: dict[Key, list[Row[Any]]]
    arrived: dict[Key, list[tuple[Scheduled, Arrival]]]
    expected: set[Key]
    given: list[Given]
    nights: dict[tuple[int, date], nights.Night]
    intakes: dict[tuple[int, date], intakes.Intake]
    weeks: dict[tuple[int, date], Row[Any]]

    def all_rows(self) -> Sequence[Row[Any]]:
        return [row for rows in self.rows.values() for row in rows]

    def stored(self, one: Given) -> Any:
        """What stands in the database where this answer belongs."""
        key = (one.person, one.answer.day)
        if one.answer.feature == "checkin":
            return getattr(self.nights[key].answers, one.answer.name) if key in self.nights else None
        if one.answer.feature == "magnesium":
            return self.intakes[key].status if key in self.intakes else None
        return getattr(self.weeks[key], one.answer.name) if key in self.weeks else None


def close_the_books(place: Town) -> Ledger:
    """Read everything, up to the instant until which all is done."""
    ids = [one.resident.id for one in place.people]
    with place.books.open() as conn:
        known = people.load_all(conn, ids)
        everything = (date.min, date.max)
        return Ledger(
            known,
            _grouped(conn.execute(select(outbox)).all()),
            _arrived(place),
            _expected(known.values(), place.done_until),
            [given for one in place.people for given in one.given],
            {(one, night.night): night for one in ids for night in nights.between(conn, one, *everything)},
            {(one, intake.night): intake for one in ids for intake in intakes.between(conn, one, *everything)},
            {(row.person_id, row.sunday): row for row in conn.execute(select(weeks))},
        )


def _grouped(rows: Sequence[Row[Any]]) -> dict[Key, list[Row[Any]]]:
    groups: defaultdict[Key, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        groups[row.person_id, row.kind, row.day].append(row)
    return groups


def _arrived(place: Town) -> dict[Key, list[tuple[Scheduled, Arrival]]]:
    groups: defaultdict[Key, list[tuple[Scheduled, Arrival]]] = defaultdict(list)
    for arrival in place.telegram.arrivals:
        message = scheduled(arrival.body, place.words_of(arrival.person))
        if message is not None:
            groups[arrival.person, message.kind, message.day].append((message, arrival))
    return groups


def _expected(everybody: Collection[Person], end: datetime) -> set[Key]:
    """What had to be planned from the first day until now, computed from what people chose."""
    found: set[Key] = set()
    for person in everybody:
        for planned in schedules.wanted(person):
            instant = next_due(BEGIN, planned.wall, planned.weekdays, person.zone)
            while instant <= end:
                found.add((person.id, planned.kind, day_of(planned.kind, instant, person.zone)))
                instant = next_due(instant, planned.wall, planned.weekdays, person.zone)
    return found
