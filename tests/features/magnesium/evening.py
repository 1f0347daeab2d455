"""A stage with the reminder of a Thursday evening, 22:04 in Amsterdam; the person gets it with `remind`."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from bot.db import intakes, people, questions
from bot.delivery import outbox
from bot.delivery.kinds import OutboxRow
from bot.delivery.planner import plan
from bot.delivery.record import Steps
from bot.features import faq, magnesium
from bot.features.magnesium.sending import MagnesiumKind
from bot.tg.screen import Screen
from tests.support.stage import Stage

NIGHT = date(2026, 6, 12)
BEFORE = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
AT_2204 = datetime(2026, 6, 11, 20, 4, tzinfo=UTC)


def delivered(stage: Stage) -> list[tuple[int, date]]:
    """The planner and a worker at work; returns the number and the night of each reminder that went out."""
    steps = Steps({"magnesium": MagnesiumKind(stage.catalog)}, "worker")
    went_out = []
    with stage.database() as conn:
        plan(conn, stage.now)
        for row in outbox.claim(conn, "worker", stage.now, 10):
            if row.kind == "magnesium" and (screen := steps.prepare(conn, row, stage.now)) is not None:
                steps.sent(conn, row, screen, 100 + row.id, stage.now)
                went_out.append((row.number, row.day))
    return went_out


class Evening(Stage):
    """One person at 22:04, settled ten days ago, reminders on."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, [faq.register, magnesium.register], now=BEFORE)
        self.settled()
        self.now = AT_2204

    def knows(self, **values: Any) -> people.Person:
        """The person has chosen otherwise."""
        with self.database() as conn:
            return people.change(conn, self.user, **values)

    def remind(self, number: int = 0) -> int:
        """The reminder comes; returns its message id."""
        screen = self.composed(number)
        assert screen is not None
        return self.posts(screen)

    def composed(self, number: int = 0) -> Screen | None:
        """The reminder as it would be sent now; None where it is not wanted any more."""
        with self.database() as conn:
            person = people.load(conn, self.user)
            assert person is not None
            row = OutboxRow(1, self.user, "magnesium", NIGHT, number, self.now, 0)
            return MagnesiumKind(self.catalog).compose(conn, person, row, self.now)

    def noted(self, night: date = NIGHT) -> tuple[str, datetime | None] | None:
        """(status, taken at) of an evening."""
        with self.database() as conn:
            intake = intakes.load(conn, self.user, night)
        return None if intake is None else (intake.status, intake.taken_at)

    def note(self, night: date, status: intakes.Status, taken_at: datetime | None = None) -> None:
        with self.database() as conn:
            intakes.save(conn, self.user, night, status=status, taken_at=taken_at, now=self.now)

    @property
    def is_open(self) -> bool:
        with self.database() as conn:
            return bool(questions.open_of(conn, self.user, self.now))
