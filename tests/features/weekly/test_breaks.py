"""Evenings in a break leave the count of magnesium, whatever was noted by hand."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.db import intakes
from bot.domain.week import Week
from bot.features.weekly import store
from tests.support.stage import Stage, person
from tests.support.turning import FEATURES

WEEK = Week(date(2026, 6, 14))
FRIDAY_NOON = datetime(2026, 6, 12, 10, 0, tzinfo=UTC)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    """Took magnesium on Sunday to Wednesday evening and not on Thursday; it is Friday noon."""
    stage = Stage(tmp_path, FEATURES, now=FRIDAY_NOON)
    stage.settled()
    with stage.database() as conn:
        for day, status in ((8, "taken"), (9, "taken"), (10, "taken"), (11, "taken"), (12, "skipped")):
            night = date(2026, 6, day)
            intakes.save(conn, stage.user, night, status=status, taken_at=None, now=stage.now)
    return stage


def counted(stage: Stage) -> tuple[int, int]:
    who = person(stage)
    with stage.database() as conn:
        figures = store.figures_of(conn, who, WEEK, None)
    return figures.magnesium_taken, figures.magnesium_known


def note(stage: Stage, night: date) -> None:
    with stage.database() as conn:
        intakes.save(conn, stage.user, night, status="taken", taken_at=None, now=stage.now)


@pytest.mark.parametrize("ends", [lambda stage: None, lambda stage: stage.says("/verder")])
def test_evenings_of_a_break_are_neither_known_nor_missed(stage: Stage, ends: Callable[[Stage], None]) -> None:
    assert counted(stage) == (4, 5)
    stage.says("/pauze tot maandag")
    note(stage, date(2026, 6, 13))
    assert counted(stage) == (4, 5)
    stage.later(days=1, hours=2)
    ends(stage)
    assert counted(stage) == (4, 5)


def test_the_evening_after_going_on_counts_again(stage: Stage) -> None:
    stage.says("/pauze tot maandag")
    stage.later(days=1, hours=2)
    stage.says("/verder")
    note(stage, date(2026, 6, 14))
    assert counted(stage) == (5, 6)


def test_an_evening_that_was_over_when_the_break_began_counts(stage: Stage) -> None:
    stage.now = datetime(2026, 6, 12, 20, 30, tzinfo=UTC)  # 22:30 in Amsterdam, after the reminder
    note(stage, date(2026, 6, 13))
    stage.says("/pauze een week")
    assert counted(stage) == (5, 6)
