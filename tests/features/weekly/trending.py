"""A stage on a Sunday at noon, for the trend: nights told four weeks at a time."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from bot.db import nights
from bot.domain.night import NightAnswers
from bot.features import faq, weekly
from tests.support.dated import told
from tests.support.stage import Stage

SUNDAY = date(2026, 6, 14)
SUNDAY_NOON = datetime(2026, 6, 14, 10, 0, tzinfo=UTC)
JUDGING = ("beter", "slechter", "better", "worse", "↑", "↓", "→")
QUICK, SLOW = told(sol=10, woke=time(6, 35)), told(sol=45, woke=time(7, 10), out_of_bed=time(7, 25))


def staged(folder: Path) -> Stage:
    stage = Stage(folder, [faq.register, weekly.register], now=SUNDAY_NOON)
    stage.settled()
    return stage


def tell(stage: Stage, weeks_ago: int, each: Sequence[NightAnswers]) -> None:
    """Nights one after the other, up to the Sunday so many weeks ago."""
    last = SUNDAY - timedelta(weeks=weeks_ago)
    with stage.database() as conn:
        for ago, one in enumerate(reversed(each)):
            night = last - timedelta(days=ago)
            nights.save(conn, stage.user, night, zone="Europe/Amsterdam", answers=one, now=stage.now, finished=True)


def settled(stage: Stage, language: str, **values: object) -> None:
    stage.language = language
    stage.settled(language=language, **values)
