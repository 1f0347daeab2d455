"""A stage on which naps are told, and what is kept of them."""

from datetime import UTC, date, datetime, time
from pathlib import Path

from bot.db import naps
from bot.features import checkin, diary
from bot.features import naps as feature
from tests.support.stage import Stage, knows_no_answers

AFTERNOON = datetime(2026, 6, 12, 13, 10, tzinfo=UTC)  # Friday, 15:10 in Amsterdam
TODAY = date(2026, 6, 12)
Kept = tuple[int, time | None, int | None]


def staged(folder: Path, language: str = "nl") -> Stage:
    features = [checkin.register, diary.register, feature.register, knows_no_answers]
    stage = Stage(folder, features, language=language, now=AFTERNOON)
    stage.settled()
    return stage


def kept(stage: Stage) -> list[Kept]:
    """(day of June, when, minutes) of every nap."""
    with stage.database() as conn:
        return [(one.day.day, one.starts, one.minutes) for one in naps.between(conn, stage.user, date.min, date.max)]
