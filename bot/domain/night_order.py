"""Times of a night told on a twelve-hour clock: which half of the day each is in, by the order of what happened."""

from collections.abc import Mapping, Sequence
from datetime import time
from itertools import pairwise, product

from bot.domain.clock_grammar import DAY

ORDER = ("into_bed", "lights_out", "asleep", "woke", "out_of_bed")
_USUAL = {
    "into_bed": time(22, 45),
    "lights_out": time(23),
    "asleep": time(23, 15),
    "woke": time(7),
    "out_of_bed": time(7, 15),
}
_LONGEST_STEP = {
    ("into_bed", "lights_out"): 6 * 60,
    ("into_bed", "asleep"): 10 * 60,
    ("lights_out", "asleep"): 6 * 60,
    ("woke", "out_of_bed"): 11 * 60,
}
_LONGEST_NIGHT = 16 * 60
_DOUBT = 3 * 60
"""Minutes by which the likelier reading of a time must lie closer to the usual ones."""

Clocks = Mapping[str, Sequence[int]]
"""What happened -> the minutes of the day that its time may mean."""


def in_order(clocks: Clocks, near: Mapping[str, time]) -> tuple[dict[str, int], dict[str, tuple[int, ...]]] | None:
    """The likeliest minute of each, and those that may well be the other one, likeliest first.

    None where no choice lets the night go from bed to getting up.
    """
    told = [one for one in ORDER if one in clocks]
    possible = [dict(zip(told, choice, strict=True)) for choice in product(*(clocks[one] for one in told))]
    fitting = sorted((choice for choice in possible if _is_a_night(choice)), key=lambda one: _strangeness(one, near))
    if not fitting:
        return None
    best = fitting[0]
    unsure: dict[str, tuple[int, ...]] = {}
    for other in fitting[1:]:
        changed = [one for one in told if other[one] != best[one]]
        if _strangeness(other, near) - _strangeness(best, near) < _DOUBT * len(changed):
            unsure.update((one, (best[one], other[one])) for one in changed if one not in unsure)
    return best, unsure


def _is_a_night(choice: Mapping[str, int]) -> bool:
    steps = list(choice)
    total = 0  # minutes, from the first of them to the last
    for one, following in pairwise(steps):
        step = (choice[following] - choice[one]) % DAY
        if step > _LONGEST_STEP.get((one, following), _LONGEST_NIGHT):
            return False
        total += step
    return total <= _LONGEST_NIGHT + 2 * 60


def _strangeness(choice: Mapping[str, int], near: Mapping[str, time]) -> int:
    """Minutes away from the usual times, summed."""
    own = {**near, "asleep": near["lights_out"]} if "lights_out" in near else near
    usual = {one: own.get(one, _USUAL[one]) for one in choice}
    return sum(_apart(minute, usual[one].hour * 60 + usual[one].minute) for one, minute in choice.items())


def _apart(one: int, other: int) -> int:
    distance = abs(one - other)
    return min(distance, DAY - distance)
