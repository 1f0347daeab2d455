"""When somebody usually goes to bed and gets up, by their own last nights."""

from collections.abc import Iterable, Mapping
from datetime import date, time
from statistics import median

from bot.domain.local_time import NOON, minutes_until, shifted
from bot.domain.night import NightAnswers, NightField

RECENT = 14
"""Nights back that are looked at."""
FEWEST = 3
"""Nights that a usual time rests on at least."""
_NEAREST = 5
_CLOCKS: tuple[NightField, ...] = ("into_bed", "lights_out", "woke", "out_of_bed")


def usual_times(
    nights: Iterable[tuple[date, NightAnswers]], night: date, free_days: frozenset[int]
) -> Mapping[NightField, time]:
    """The median of each clock answer, to the nearest five minutes, in minutes since the previous noon.

    Of nights whose morning is of the same kind as this one's (free or ordinary), where there are three of them; else
    of all, where there are three; else that time is left out.
    """
    told = list(nights)
    is_free = night.weekday() in free_days
    alike = [answers for day, answers in told if (day.weekday() in free_days) == is_free]
    found: dict[NightField, time] = {}
    for field in _CLOCKS:
        for group in (alike, [answers for _, answers in told]):
            walls = [getattr(answers, field) for answers in group if not answers.no_sleep]
            since = [minutes_until(NOON, wall) for wall in walls if wall is not None]
            if len(since) >= FEWEST:
                found[field] = shifted(NOON, _NEAREST * round(median(since) / _NEAREST))[0]
                break
    return found
