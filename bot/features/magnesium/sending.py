"""The reminder as scheduled messages: number 0 as planned, with sound; the later ones silent, and bounded."""

from dataclasses import dataclass
from datetime import datetime

from bot.catalog.catalog import Catalog
from bot.db import Conn, intakes, questions
from bot.db.intakes import Moment
from bot.db.people import Person
from bot.db.prompts import prompted_next_door
from bot.delivery import outbox
from bot.delivery.kinds import OutboxRow
from bot.features.magnesium import flow, render, standing
from bot.features.magnesium.evening import KINDS, Evening
from bot.tg.screen import Screen

NAME = render.FEATURE


@dataclass(frozen=True)
class MagnesiumKind:
    """Composes the reminders of a night, or of the second moment before it; `row.day` is that night."""

    catalog: Catalog
    moment: Moment = "evening"

    @property
    def name(self) -> str:
        return KINDS[self.moment]

    def compose(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> Screen | None:
        """None where it is too late, not wanted, answered, or where the sleep had its reminder under another night."""
        evening = Evening.of(person, row.day, self.moment)
        question = questions.find(conn, person.id, NAME, evening.subject) if row.number > 0 else None
        state = {} if question is None else question.state
        if not flow.is_wanted(row.number, row.due_at, person.repeats, state, now):
            return None
        if not self._may_come(conn, person, row, evening, now):
            return None
        expires = evening.question_ends
        kept = {"later": state["later"]} if "later" in state else None
        questions.put(conn, person.id, NAME, evening.subject, now=now, state=kept, expires_at=expires, again=True)
        laters = flow.laters(evening, now, row.number + 1)
        words, discreet = self.catalog.words(person.language), person.discreet
        return render.reminder(words, evening, row.number, laters=laters, discreet=discreet)

    def _may_come(self, conn: Conn, person: Person, row: OutboxRow, evening: Evening, now: datetime) -> bool:
        """What costs least to know comes first."""
        if evening.deadline is None or now > evening.deadline or flow.reminder_status(person, now) != "on":
            return False
        if intakes.load(conn, person.id, row.day, self.moment) is not None:
            return False
        if row.number == 0 and self.moment == "evening" and prompted_next_door(conn, person.id, row.day, now):
            return False
        return standing.status(conn, person, row.day, now) == "on"

    def sent(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> None:
        """After it as many silent repeats as were chosen; none where another message was asked for already."""
        if row.number >= person.repeats:
            return
        again = flow.again_at(Evening.of(person, row.day, self.moment), now, row.number + 1)
        following = outbox.next_number(conn, person.id, self.name, row.day)
        if again is None or not flow.repeats(person.repeats, row.number, following):
            return
        if intakes.load(conn, person.id, row.day, self.moment) is None:
            outbox.enqueue(conn, person.id, self.name, row.day, following, again)
