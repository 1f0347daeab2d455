"""What a night is like, and what is left of it when a part of it is emptied."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from bot.db.nights import Night, is_late
from bot.domain.night import FULL_FIELDS, NIGHT_FIELDS, NightAnswers, NightField

SHOWN = 14
"""Nights that are listed."""
Filled = Literal["filled", "half", "empty"]
FILLED: tuple[Filled, ...] = ("filled", "half", "empty")


@dataclass(frozen=True, slots=True)
class Listed:
    """A night of the list. `late`: filled in after its own day. `there`: it has a card, though that may be empty."""

    night: date
    filled: Filled
    late: bool = False
    there: bool = False


def last_nights(today: date) -> list[date]:
    """The nights that are listed, the newest first."""
    return [today - timedelta(days=ago) for ago in range(SHOWN)]


def listed(today: date, kept: Sequence[Night]) -> list[Listed]:
    """The last nights, each with what is filled in of it."""
    by_night = {one.night: one for one in kept}
    return [_listed(night, by_night.get(night)) for night in last_nights(today)]


def _listed(night: date, row: Night | None) -> Listed:
    if row is None or not row.answers.is_filled_in:
        return Listed(night, "empty", there=row is not None)
    return Listed(night, "filled" if row.finished_at else "half", late=is_late(row), there=True)


def to_field(data: str) -> NightField | None:
    """The question of that name, of either form."""
    return next((one for one in FULL_FIELDS if one == data), None)


def emptied(answers: NightAnswers, field: NightField) -> NightAnswers:
    """Without that answer, as if it had never been asked."""
    without = {"skipped": answers.skipped - {field}, "after_change": answers.after_change - {field}}
    return answers.model_copy(update={field: None, **without})


def stays_finished(field: NightField, trial: NightField | None) -> bool:
    """Whether a night is still complete without that answer: in a trial with its question, else with the six."""
    return field != trial if trial is not None else field not in NIGHT_FIELDS
