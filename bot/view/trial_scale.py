"""The two directions of the picture of a trial: which values its scale shows, and where a day lies."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from bot.view.trend_layout import MOST_TICKS, STEPS, Scale

LEAST_TOP = 30.0
FAR, RARE = 2, 20
"""Values beyond twice all others lie off the scale, at most one in twenty."""


@dataclass(frozen=True, slots=True)
class DayAxis:
    """`days` from left to right, over the pixels from `left` to `right`."""

    days: int
    left: int
    right: int

    def edge(self, day: int) -> int:
        """Where a day begins."""
        return self.left + round(day * (self.right - self.left) / self.days)

    def middle(self, day: int) -> int:
        return self.left + round((day + 0.5) * (self.right - self.left) / self.days)


def minutes_scale(values: Sequence[float], ends: Iterable[float], bottom: int, top: int) -> Scale:
    """From zero to the largest value and the last of the intervals' ends, in whole steps; few far values lie beyond."""
    high = max([LEAST_TOP, *ends, *_ordinary(values)])
    step = next((one for one in STEPS if ceil(high / one) <= MOST_TICKS), STEPS[-1])
    return Scale(0, step * ceil(high / step), step, bottom, top)


def steps_scale(steps: int, bottom: int, top: int) -> Scale:
    """Steps from 1 on, with half a step of room on either side."""
    return Scale(0.5, steps + 0.5, 1, bottom, top)


def _ordinary(values: Sequence[float]) -> list[float]:
    """All values but those few that lie beyond twice all others."""
    ordered = sorted(values)
    for many in range(len(ordered) - len(ordered) // RARE, len(ordered)):
        if ordered[many] > FAR * max(LEAST_TOP, ordered[many - 1]):
            return ordered[:many]
    return ordered
