"""A common clock from left to right: which hours it shows, and where a minute lies."""

from collections.abc import Iterable
from dataclasses import dataclass

HOUR = 60
LEAST_HOURS = 10
USUAL = (10 * HOUR, 20 * HOUR)
"""22:00 to 08:00, where nothing is known; in minutes since noon."""
TICK_STEPS = (1, 2, 3, 4, 6, 12)
TICK_ROOM = 118
"""Pixels from one hour's label to the next."""


@dataclass(frozen=True, slots=True)
class ClockAxis:
    """From minute `first` to minute `last` since noon, over the pixels from `left` to `right`."""

    first: int
    last: int
    left: int
    right: int

    def x(self, minute: int) -> int:
        return self.left + round((minute - self.first) * self.scale)

    @property
    def scale(self) -> float:
        """Pixels a minute."""
        return (self.right - self.left) / (self.last - self.first)

    @property
    def ticks(self) -> tuple[int, ...]:
        """The whole hours with a label, in minutes since noon: the even ones, every third and so on, as room allows."""
        step = next((one for one in TICK_STEPS if one * HOUR * self.scale >= TICK_ROOM), TICK_STEPS[-1])
        return tuple(minute for minute in range(self.first, self.last + 1, HOUR) if minute // HOUR % step == 0)


def clock_axis(minutes: Iterable[int], left: int, right: int) -> ClockAxis:
    """Whole hours around all that is known, at least ten of them."""
    known = list(minutes)
    first = min(known, default=USUAL[0]) // HOUR
    last = -(-max(known, default=USUAL[1]) // HOUR)
    missing = max(0, LEAST_HOURS - (last - first))
    first -= missing // 2
    last += missing - missing // 2
    return ClockAxis(first * HOUR, last * HOUR, left, right)
