"""How far two periods of one diary differ, with an interval that knows that nights resemble the nights before them.

Section E of the fact sheet: each period is centred, the lag-1 correlation r of the residuals is pooled over both, and
2(1 + 4r) / (n1 + n2) is added, which a small sample takes off; r is taken as 0.3 at least and 0.8 at most. Then
SE = sqrt(s1^2 / n1 + s2^2 / n2) * sqrt((1 + r) / (1 - r)), and the interval is the difference +- 2.2 SE.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt
from statistics import fmean, variance

LEAST_R, MOST_R = 0.3, 0.8
WIDTH = 2.2
"""Standard errors on either side."""
EXACT = 9
"""Decimals to which a difference is told from a limit: the means of two periods may differ by 14.999999999999998."""

Dated = Mapping[date, float]
"""One value a night; a missing night is not there."""


@dataclass(frozen=True, slots=True)
class Difference:
    """The mean after minus the mean before, its interval, the lag-1 correlation it was made with, numbers of nights."""

    estimate: float
    low: float
    high: float
    r: float
    n_before: int
    n_after: int

    @property
    def excludes_zero(self) -> bool:
        return self.low > 0 or self.high < 0


def difference(before: Dated, after: Dated) -> Difference:
    """How far `after` lies from `before`. Raises ValueError where one of them has fewer than two nights."""
    if min(len(before), len(after)) < 2:
        raise ValueError(f"two nights at least in each period, not {len(before)} and {len(after)}")
    r = lag_1(before, after)
    margin = WIDTH * standard_error(r, (variance(before.values()), len(before)), (variance(after.values()), len(after)))
    estimate = fmean(after.values()) - fmean(before.values())
    return Difference(estimate, estimate - margin, estimate + margin, r, len(before), len(after))


def standard_error(r: float, *periods: tuple[float, float]) -> float:
    """Of the difference of the means of two periods, or of the mean of one: each a variance and a number of nights."""
    return sqrt(sum(squared / n for squared, n in periods) * (1 + r) / (1 - r))


def lag_1(*periods: Dated) -> float:
    """The pooled lag-1 correlation, corrected and kept within 0.3 and 0.8; only nights of consecutive dates pair.

    Each period takes off its own share, so that one alone is corrected by (1 + 4r) / n. 0.3 where no two nights follow
    each other, or all of a period are alike. Raises ValueError for a period without nights.
    """
    centred = [_centred(period) for period in periods]
    products = [one[day] * one[day + timedelta(days=1)] for one in centred for day in one if day + timedelta(1) in one]
    squares = [value * value for one in centred for value in one.values()]
    if not products or not any(squares):
        return LEAST_R
    raw = fmean(products) / fmean(squares)
    return min(MOST_R, max(LEAST_R, raw + len(periods) * (1 + 4 * raw) / len(squares)))


def _centred(period: Dated) -> dict[date, float]:
    mean = fmean(period.values())
    return {day: value - mean for day, value in period.items()}
