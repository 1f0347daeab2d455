"""How a week stands in the data of buttons and in the subjects of questions."""

from contextlib import suppress
from datetime import date, timedelta

from bot.domain.week import Week

ANSWER_WITHIN = timedelta(days=6)
"""How long the questions of a week stay open."""


def to_week(text: str) -> Week | None:
    """The week of a button, by its Sunday; None for anything else."""
    with suppress(ValueError):
        sunday = date.fromisoformat(text)
        return Week(sunday) if sunday.weekday() == 6 else None
    return None


def subject_week(subject: str) -> Week:
    """The week of a question's subject: `2026-06-14`, `days:2026-06-14`."""
    return Week(date.fromisoformat(subject.rpartition(":")[2]))
