"""The question a day after a break without an end began: shall the check-ins come again?"""

from dataclasses import dataclass
from datetime import datetime

from bot.catalog.catalog import Catalog
from bot.db import Conn
from bot.db.people import Person
from bot.delivery import pausing
from bot.delivery.kinds import OutboxRow
from bot.tg.screen import Button, Reply, Screen
from bot.tg.turn import Turn

NOT_YET = "not-yet"


@dataclass(frozen=True)
class ResumeKind:
    """Comes once a break, and only while that break lasts without an end; always with the help numbers."""

    catalog: Catalog
    name: str = pausing.KIND

    def compose(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> Screen | None:
        """None once the person went on, gave the break an end, or began a later break that has its own question."""
        if person.paused_at is None or person.paused_until is not None:
            return None
        if now < person.paused_at + pausing.AFTER:
            return None
        words = self.catalog.words(person.language)
        yes = Button.action(words("account-button-resume-yes"), "resume")
        no = Button.to(words("account-button-resume-no"), "account", NOT_YET)
        return Screen(words("account-resume-ask", lines=words("view-help-line")), ((yes, no),), silent=True)

    def sent(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> None:
        """It is not asked again."""


def not_yet(turn: Turn, resume: str) -> Reply:
    """The pause goes on until they say otherwise; the question stays, with its numbers."""
    return Reply.of(Screen(turn.words("account-resume-not-yet", resume=resume)), below=True)
