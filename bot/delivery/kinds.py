"""What a feature hands over so that its scheduled messages can be sent."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.db import Conn
from bot.db.people import Person
from bot.tg.screen import Screen


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One message to be sent: unique by (person_id, kind, day, number); number 0 is the planned one."""

    id: int
    person_id: int
    kind: str
    day: date
    number: int
    due_at: datetime
    attempts: int


class Kind(Protocol):
    """A kind of scheduled message. Both methods run inside the transaction that changes the outbox row."""

    @property
    def name(self) -> str:
        """The kind's name in schedules and outbox: checkin, magnesium, weekly."""

    def compose(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> Screen | None:
        """The message, or None where it is no longer wanted (answered already, ...).

        May open its question (bot.db.questions.put). May run again for one row: whatever it writes must bear that.
        """

    def sent(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> None:
        """The message went out: the place to enqueue a repeat as number + 1."""


Kinds = Mapping[str, Kind]
