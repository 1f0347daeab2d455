"""Which difference a trial could show, told after its nights without: from how unlike these are, never from their mean.

With the standard deviation and the lag-1 correlation r of these nights taken for both periods, SE is that of the
difference (`domain.ar1`). A verdict needs 2.2 SE and the meaningful change; 0.84 SE above the larger of them lie four
of five estimates (section E of the fact sheet).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from math import sqrt
from statistics import variance

from bot.domain.ar1 import WIDTH, lag_1, standard_error
from bot.domain.outcome import MEANINGFUL
from bot.domain.trial_plan import Question

FOUR_OF_FIVE = 0.84
"""Standard errors above which 80 % of a normal distribution lie, counted downwards from its mean."""


@dataclass(frozen=True, slots=True)
class Detectable:
    """The standard deviation of `n` nights, and the difference that shows in four of five trials such as this.

    Minutes; of quality steps.
    """

    sd: float
    n: int
    difference: float


def detectable(values: Mapping[date, float | None], counted: int, question: Question) -> Detectable:
    """`values`: of every night without, None where it was not answered or does not count; `counted`: nights with that
    are to come, of which the same share is expected. Raises ValueError where fewer than two nights have a value.
    """
    known = {night: value for night, value in values.items() if value is not None}
    if len(known) < 2:
        raise ValueError(f"two nights at least, not {len(known)}")
    squared, expected = variance(known.values()), counted * len(known) / len(values)
    se = standard_error(lag_1(known), (squared, len(known)), (squared, expected))
    return Detectable(sqrt(squared), len(known), max(WIDTH * se, MEANINGFUL[question]) + FOUR_OF_FIVE * se)
