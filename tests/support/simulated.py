"""Simulated diaries in which nothing (or just so much) changes: what the trend must not (or may) see.

Lag-1 correlation r of each series, skewed SOL and WASO, a weekend that differs, answers in steps of five minutes,
nights missing at random. Means and standard deviations are assumptions (section E of the fact sheet): SOL 25 (20),
WASO 30 (30), the sleep window 480 (45) minutes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from bot.domain.night import NightFigures

MONDAY = date(2026, 1, 5)
NIGHTS = 28
Series = NDArray[np.float64]


@dataclass(frozen=True)
class World:
    """How the nights of these diaries behave.

    `sol_change` and `waso_change`: minutes in the second half. `spread`: times the means of SOL and WASO and all
    standard deviations, for people whose nights differ more. `hidden`: the share of the mornings of the second half,
    the worst of them, that is skipped besides.
    """

    r: float
    missing: float = 0.2
    sol_change: float = 0
    waso_change: float = 0
    nights: int = NIGHTS
    spread: float = 1
    hidden: float = 0


@dataclass(frozen=True)
class Nights:
    """Arrays of shape (diaries, nights): minutes; `told`: whether the night was answered."""

    sol: Series
    waso: Series
    tst: Series
    window: Series
    told: NDArray[np.bool_]

    def half(self, diary: int, which: int) -> dict[date, NightFigures]:
        """The first (0) or second (1) half of a diary, by date."""
        length = self.told.shape[1] // 2
        at = [night for night in range(which * length, (which + 1) * length) if self.told[diary, night]]
        return {MONDAY + timedelta(days=night): self._figures(diary, night) for night in at}

    def _figures(self, diary: int, night: int) -> NightFigures:
        named = {name: int(getattr(self, name)[diary, night]) for name in ("tst", "window", "sol", "waso")}
        return NightFigures(**named)

    def halves(self) -> Iterator[tuple[dict[date, NightFigures], dict[date, NightFigures]]]:
        for diary in range(len(self.told)):
            yield self.half(diary, 0), self.half(diary, 1)


def simulate(world: World, diaries: int, seed: int) -> Nights:
    """So many diaries of twice `world.nights` nights, the first a Monday's."""
    rng = np.random.default_rng(seed)
    shape = diaries, 2 * world.nights
    wide = world.spread
    weekend = np.arange(shape[1]) % 7 >= 5
    second = np.arange(shape[1]) >= world.nights
    sol = skewed(rng, shape, world.r, 25 * wide, 20 * wide) * np.where(weekend, 0.7, 1) + world.sol_change * second
    waso = skewed(rng, shape, world.r, 30 * wide, 30 * wide) * np.where(weekend, 1.2, 1) + world.waso_change * second
    sol, waso = (fives(np.clip(series, 0, 240)) for series in (sol, waso))
    window = fives(480 + 60 * weekend + 45 * wide * correlated(rng, shape, world.r))
    lie_in = fives(skewed(rng, shape, world.r, 15, 10))
    tst = np.maximum(window - lie_in - sol - waso, 0)
    told = rng.random(shape) >= world.missing
    if world.hidden:
        awake = (sol + waso)[:, world.nights :]
        told[:, world.nights :] &= awake < np.quantile(awake, 1 - world.hidden, axis=1, keepdims=True)
    return Nights(sol, waso, tst, window, told)


def correlated(rng: np.random.Generator, shape: tuple[int, int], r: float) -> Series:
    """Standard normal, lag-1 correlation r along the nights."""
    noise = rng.standard_normal(shape)
    series = noise.copy()
    for night in range(1, shape[1]):
        series[:, night] = r * series[:, night - 1] + np.sqrt(1 - r**2) * noise[:, night]
    return series


def skewed(rng: np.random.Generator, shape: tuple[int, int], r: float, mean: float, sd: float) -> Series:
    """Lognormal, of that mean and standard deviation; r is the correlation of the values, not of their logarithms."""
    squared = np.log(1 + (sd / mean) ** 2)
    inner = np.log(1 + r * (np.exp(squared) - 1)) / squared
    return np.asarray(np.exp(np.log(mean) - squared / 2 + np.sqrt(squared) * correlated(rng, shape, inner)))


def fives(minutes: Series) -> Series:
    return np.asarray(5 * np.round(minutes / 5))
