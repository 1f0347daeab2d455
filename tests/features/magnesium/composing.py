"""What the tests of reminders as scheduled messages share: somebody at 22:00, messages rendered and sent."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import select

from bot.db import people, questions
from bot.db.tables import outbox as rows
from bot.delivery import outbox
from bot.delivery.kinds import OutboxRow
from bot.features.magnesium.sending import MagnesiumKind
from bot.tg.screen import Screen
from tests.features.magnesium.evening import delivered
from tests.support.stage import Stage

NIGHT = date(2026, 6, 12)
TEN = datetime(2026, 6, 11, 20, 0, tzinfo=UTC)  # 22:00 in Amsterdam


def row(number: int = 0, night: date = NIGHT, due: datetime = TEN) -> OutboxRow:
    return OutboxRow(1, 1001, "magnesium", night, number, due, 0)


def compose(stage: Stage, number: int = 0, night: date = NIGHT, due: datetime = TEN) -> Screen | None:
    with stage.database() as conn:
        person = people.load(conn, stage.user)
        assert person is not None
        return MagnesiumKind(stage.catalog).compose(conn, person, row(number, night, due), stage.now)


def sent(stage: Stage, number: int = 0) -> None:
    with stage.database() as conn:
        outbox.enqueue(conn, stage.user, "magnesium", NIGHT, number, stage.now)
        person = people.load(conn, stage.user)
        assert person is not None
        MagnesiumKind(stage.catalog).sent(conn, person, row(number), stage.now)


def change(stage: Stage, **values: Any) -> None:
    with stage.database() as conn:
        people.change(conn, stage.user, **values)


def asked_for(stage: Stage) -> None:
    """The message that is due now was asked for."""
    state = {"step": "answer", "later": TEN.isoformat()}
    with stage.database() as conn:
        questions.put(conn, stage.user, "magnesium", NIGHT.isoformat(), now=stage.now, state=state)


def waiting(stage: Stage) -> dict[int, datetime]:
    """Number -> due instant of what comes besides number 0."""
    with stage.database() as conn:
        query = select(rows.c.number, rows.c.due_at).where(rows.c.state == "waiting", rows.c.number > 0)
        return {row.number: row.due_at for row in conn.execute(query)}


def labels(screen: Screen) -> list[str]:
    return [button.label for line in screen.keyboard for button in line]


def deliver(stage: Stage) -> list[int]:
    """The planner and a worker at work; returns the numbers that went out."""
    return [number for number, _ in delivered(stage)]
