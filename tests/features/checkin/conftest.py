from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.db import nights, questions
from bot.db.nights import Night
from bot.delivery.kinds import Kind, OutboxRow
from bot.features import checkin, diary, faq
from tests.support.stage import Stage

FRIDAY = date(2026, 6, 12)
MORNING = datetime(2026, 6, 12, 5, 30, tzinfo=UTC)  # 07:30 in Amsterdam, half an hour after getting up


class Mornings(Stage):
    """A stage on which the check-in arrives, with a look into what is stored."""

    @property
    def kind(self) -> Kind:
        kind: Kind = self.registered[0]
        return kind

    def compose(self, number: int = 0, night: date = FRIDAY) -> Any:
        """What the planned (0) or a later message of the night would be."""
        person = self.person()
        assert person is not None
        row = OutboxRow(1, self.user, "checkin", night, number, self.now, 0)
        with self.database() as conn:
            return self.kind.compose(conn, person, row, self.now)

    def arrives(self, number: int = 0, night: date = FRIDAY) -> str:
        """The message arrives; returns its text."""
        screen = self.compose(number, night)
        assert screen is not None
        self.posts(screen)
        return str(screen.text)

    def night(self, night: date = FRIDAY) -> Night | None:
        with self.database() as conn:
            return nights.load(conn, self.user, night)

    def answers(self, night: date = FRIDAY) -> dict[str, Any]:
        """The stored answers that are not the default."""
        row = self.night(night)
        return row.answers.model_dump(exclude_defaults=True) if row else {}

    def open_subjects(self) -> list[str]:
        with self.database() as conn:
            return [one.subject for one in questions.open_of(conn, self.user, self.now)]

    def plays(self, *moves: str) -> str:
        """Type each of these (or tap the button called so, where it begins with *); returns the last text."""
        for move in moves:
            self.taps(move[1:]) if move.startswith("*") else self.says(move)
        return self.last.text


@pytest.fixture
def open_stage(tmp_path: Path) -> Callable[..., Mornings]:
    def make(language: str = "nl", *, answers_questions: bool = False, **values: Any) -> Mornings:
        features = [checkin.register, diary.register, *([faq.register] if answers_questions else [])]
        stage = Mornings(tmp_path, features, language=language, now=MORNING)
        stage.settled(**values)
        return stage

    return make


@pytest.fixture
def jip(open_stage: Callable[..., Mornings]) -> Mornings:
    """Speaks Dutch; up at 07:00, lights out at 23:00. The check-in of Friday has arrived."""
    stage = open_stage("nl")
    stage.arrives()
    return stage


@pytest.fixture
def curious_jip(open_stage: Callable[..., Mornings]) -> Mornings:
    """The same, with a coach that answers questions too."""
    stage = open_stage("nl", answers_questions=True)
    stage.arrives()
    return stage


@pytest.fixture
def robin(open_stage: Callable[..., Mornings]) -> Mornings:
    """Like Jip, in English."""
    stage = open_stage("en")
    stage.arrives()
    return stage
