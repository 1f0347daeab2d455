"""The reminder as scheduled messages: number 0 as planned, with sound; the later ones silent, at most three."""

from dataclasses import dataclass
from datetime import datetime

from bot.catalog.catalog import Catalog
from bot.db import Conn, intakes, questions
from bot.db.people import Person
from bot.db.prompts import prompted_next_door
from bot.delivery import outbox
from bot.delivery.kinds import OutboxRow
from bot.features.magnesium import flow, render
from bot.features.magnesium.flow import Evening
from bot.tg.screen import Screen

NAME = "magnesium"


@dataclass(frozen=True)
class MagnesiumKind:
    """Composes the reminders of a night; `row.day` is that night."""

    catalog: Catalog
    name: str = NAME

    def compose(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> Screen | None:
        """None where it is too late, not wanted, answered, or where the sleep had its reminder under another night."""
        evening = Evening.of(person, row.day)
        if evening.deadline is None or now > evening.deadline or flow.reminder_status(person, now) != "on":
            return None
        if intakes.load(conn, person.id, row.day) is not None or _asked_for_later(conn, person, row, now):
            return None
        if row.number == 0 and prompted_next_door(conn, person.id, row.day, now):
            return None
        questions.put(conn, person.id, NAME, row.day.isoformat(), now=now, expires_at=evening.morning_ends, again=True)
        later = flow.again_at(evening, now, row.number + 1) is not None
        return render.reminder(self.catalog.words(person.language), evening, row.number, later=later)

    def sent(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> None:
        """After the planned message one silent repeat; none where "later" was tapped already."""
        if row.number == 0 and outbox.next_number(conn, person.id, NAME, row.day) == 1:
            again = flow.again_at(Evening.of(person, row.day), now, 1)
            answered = intakes.load(conn, person.id, row.day) is not None
            if again is not None and not answered:
                outbox.enqueue(conn, person.id, NAME, row.day, 1, again)


def _asked_for_later(conn: Conn, person: Person, row: OutboxRow, now: datetime) -> bool:
    """Another message of this night is on its way, at the time that the person chose."""
    question = questions.find(conn, person.id, NAME, row.day.isoformat())
    return row.number > 0 and question is not None and flow.pending(question.state, now) is not None
