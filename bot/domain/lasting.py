"""When a doctor is the better address: poor nights with trouble by day, for weeks or for months.

After the NHG guideline (M23): poor sleep on three nights a week or more with an effect on the day, "persistent" from
three weeks on. That nights and days are answered for so many of the weeks is ours.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from bot.domain.dated import DatedNight
from bot.domain.regularity import ENOUGH_NIGHTS
from bot.domain.suggestions import LONG, POOR, TIRED, Diary, is_content

Lasting = Literal["weeks", "months"]
POOR_NIGHTS = 3
"""Poor nights that make a poor week."""
STRETCHES: Mapping[Lasting, tuple[int, int, int]] = MappingProxyType({"months": (13, 10, 7), "weeks": (3, 3, 2)})
"""Weeks looked at, this one the last; of which so many were poor, the first and the last of them; and so many tired."""

LASTING_RULES: Mapping[Lasting, str] = MappingProxyType({"weeks": "lasting-weeks", "months": "lasting-months"})
"""What the pages of content/tips that send somebody to a doctor name as their rule."""


def lasting(diary: Diary) -> Lasting | None:
    """How long nights have been poor and days troubled, up to and with this week; None where that is not so.

    Never from fewer than five nights in this week, nor for somebody who is content with them.
    """
    if len(diary.told(diary.week)) < ENOUGH_NIGHTS or is_content(diary):
        return None
    weeks = [diary.week.back(ago) for ago in range(max(length for length, _, _ in STRETCHES.values()))]
    poor = [sum(map(is_poor, diary.told(week))) >= POOR_NIGHTS for week in weeks]
    tired = [diary.days.get(week.sunday) in TIRED for week in weeks]
    for name, (length, poor_weeks, tired_weeks) in STRETCHES.items():
        spans = poor[0] and poor[length - 1]
        if spans and sum(poor[:length]) >= poor_weeks and sum(tired[:length]) >= tired_weeks:
            return name
    return None


def is_poor(night: DatedNight) -> bool:
    """Whether somebody lay awake over half an hour before or in it, did not sleep at all, or found it poor."""
    answers = night.answers
    long = any(value is not None and value > LONG for value in (answers.sol, answers.waso))
    return long or answers.no_sleep or answers.quality in POOR
