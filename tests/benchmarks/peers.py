"""Other ways to lay two periods of a diary beside each other: each an interval for the change, for many people at once.

Values have the shape (people, nights), NaN where a night is missing; an interval is three arrays, one number a person.
Each needs two nights in both periods.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import stats

Array = NDArray[np.float64]
RESAMPLES, SEED = 400, 1


class Intervals(NamedTuple):
    """The mean after minus the mean before, and its 95 % interval."""

    estimate: Array
    low: Array
    high: Array

    @property
    def exclude_zero(self) -> NDArray[np.bool_]:
        return (self.low > 0) | (self.high < 0)

    def reach(self, least: float) -> NDArray[np.bool_]:
        """Where a change is told: the interval excludes 0 and the estimate is one that may be noticed."""
        return self.exclude_zero & (np.abs(self.estimate).round(9) >= least)


def t_test(before: Array, after: Array) -> Intervals:
    """Welch's, as if every night stood alone."""
    squared = [np.nanvar(one, axis=1, ddof=1) / _n(one) for one in (before, after)]
    total = squared[0] + squared[1]
    parts = squared[0] ** 2 / (_n(before) - 1) + squared[1] ** 2 / (_n(after) - 1)
    freedom = np.divide(total**2, parts, out=np.ones_like(total), where=parts > 0)
    return _around(_change(before, after), stats.t.ppf(0.975, freedom) * np.sqrt(total))


def regression(before: Array, after: Array, weekend_before: Array, weekend_after: Array) -> Intervals:
    """Least squares on period and weekend, with errors that are independent."""
    y = np.concatenate([before, after], axis=1)
    weekend = np.concatenate([weekend_before, weekend_after], axis=1)
    period = np.broadcast_to(np.arange(y.shape[1]) >= before.shape[1], y.shape)
    known = ~np.isnan(y)
    x = np.stack([np.ones_like(y), period, weekend], axis=2) * known[:, :, None]
    inverse = np.linalg.pinv(np.einsum("pni,pnj->pij", x, x))
    filled = np.where(known, y, 0)
    slopes = np.einsum("pij,pnj,pn->pi", inverse, x, filled, optimize=True)
    left = filled - np.einsum("pni,pi->pn", x, slopes)
    freedom = known.sum(axis=1) - 3
    se = np.sqrt((left**2).sum(axis=1) / freedom * inverse[:, 1, 1])
    return _around(slopes[:, 1], stats.t.ppf(0.975, freedom) * se)


def bootstrap(before: Array, after: Array, block: int = 7) -> Intervals:
    """The middle 95 % of differences between periods put together from blocks of so many answered nights."""
    rng = np.random.default_rng(SEED)
    found = _resampled(after, block, rng) - _resampled(before, block, rng)
    low, high = np.quantile(found, [0.025, 0.975], axis=1)
    return Intervals(_change(before, after), low, high)


def _resampled(values: Array, block: int, rng: np.random.Generator) -> Array:
    """Means of resamples, shape (people, RESAMPLES): blocks from sums of what was answered, gaps closed."""
    n = _n(values)[:, None]
    order = np.argsort(np.isnan(values), axis=1, kind="stable")
    packed = np.nan_to_num(np.take_along_axis(values, order, axis=1))
    sums = np.cumsum(np.pad(packed, ((0, 0), (1, 0))), axis=1)
    total = np.zeros((len(values), RESAMPLES))
    for at in range(0, values.shape[1], block):
        length = np.clip(n - at, 0, block)
        start = np.floor(rng.random(total.shape) * (n - np.minimum(block, n) + 1)).astype(np.int64)
        total += np.take_along_axis(sums, start + length, axis=1) - np.take_along_axis(sums, start, axis=1)
    return np.asarray(total / n)


def _around(estimate: Array, margin: Array) -> Intervals:
    return Intervals(estimate, estimate - margin, estimate + margin)


def _change(before: Array, after: Array) -> Array:
    return np.asarray(np.nanmean(after, axis=1) - np.nanmean(before, axis=1))


def _n(values: Array) -> NDArray[np.int64]:
    return np.asarray((~np.isnan(values)).sum(axis=1))
