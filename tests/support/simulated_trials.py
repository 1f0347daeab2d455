"""Simulated people in a trial: 14 nights without, 14 while magnesium builds up, 42 with; every night a number.

Lag-1 correlation r, skewed SOL and WASO in steps of five minutes, quality in five steps, a weekend that differs, nights
missing. Means and standard deviations are assumptions (section E of the fact sheet): SOL 25 (20), WASO 30 (30) minutes,
quality 3 (0.9) steps.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import isnan
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from bot.domain.outcome import FEWEST, Outcome, TrialNight
from bot.domain.trial_plan import BUILDING, MOST_EXTENDED, WITH, WITHOUT, Phase, Plan, Question, begun
from bot.domain.verdicts import outcome_of
from tests.support.simulated import MONDAY, Series, correlated, fives, skewed

LEVELS: Mapping[Question, tuple[float, float]] = {"sol": (25, 20), "waso": (30, 30), "quality": (3, 0.9)}
"""Mean and standard deviation where a world does not say them."""
_WEEKEND: Mapping[Question, float] = {"sol": 0.7, "waso": 1.2, "quality": 0.3}
_LEAD = 112
"""Nights before those, of which a bad week is the reason to begin."""
_SPELL_R = 0.95
"""The night-to-night correlation of a level that wanders: spells of some three weeks."""
TAKEN, SKIPPED = 0.92, 0.04
"""Shares of evenings; the rest has no answer."""
Hidden = Literal["both", "without", "with"]


@dataclass(frozen=True)
class World:
    """How the nights of these people behave; what is not named does not happen.

    `effect`: minutes less, or steps more, with magnesium; it rises while it builds up. `level`, `sd` of a night.
    `hidden`: the share of the worst mornings that is skipped besides, in both periods or one of them. `drift`: minutes
    less (steps more) from the first night to the last, whatever is taken. `after_bad_week`: begun as soon as the mean
    of the last seven nights was above this person's 80th percentile. `wander`: SD of a level that changes over weeks.
    `extends`: too few nights without that count are followed by a week of more, and another one.
    """

    question: Question
    r: float
    effect: float = 0
    level: float | None = None
    sd: float | None = None
    missing: float = 0.2
    hidden: float = 0
    hidden_in: Hidden = "both"
    drift: float = 0
    after_bad_week: bool = False
    wander: float = 0
    extends: bool = False

    @property
    def without(self) -> int:
        """Nights without at most."""
        return WITHOUT + (MOST_EXTENDED if self.extends else 0)

    @property
    def nights(self) -> int:
        return self.without + BUILDING + WITH


@dataclass(frozen=True)
class People:
    """`values`: shape (people, nights of the world), NaN where the morning was not answered; `first`: days after a
    Monday; `without`: how many of the first nights are of the trial, the others without are of no phase.
    """

    world: World
    values: Series
    without: NDArray[np.int64]
    first: NDArray[np.int64]
    taken: NDArray[np.int64]
    """Of each evening: 1 taken, 0 skipped, -1 not known."""

    @property
    def weekend(self) -> NDArray[np.bool_]:
        """Which nights are of a weekend, in the shape of the values."""
        return (self.first[:, None] + np.arange(self.world.nights)) % 7 >= 5

    @property
    def before(self) -> slice:
        """The nights without; those beyond the trial's are NaN."""
        return slice(0, self.world.without)

    @property
    def during(self) -> slice:
        """The nights with that count."""
        return slice(self.world.without + BUILDING, self.world.nights)

    def trials(self) -> Iterator[tuple[Plan, list[TrialNight], dict[date, bool | None]]]:
        """Of each person what `outcome_of` takes."""
        phases: list[Phase] = ["without"] * self.world.without + ["building"] * BUILDING + ["with"] * WITH
        columns = (self.values, self.first, self.taken, self.without)
        for values, start, taken, without in zip(*(column.tolist() for column in columns), strict=True):
            first = MONDAY + timedelta(days=start)
            dates = [first + timedelta(days=night) for night in range(self.world.nights)]
            of_a_phase = [*range(without), *range(self.world.without, self.world.nights)]
            nights = [
                TrialNight(night=dates[at], phase=phases[at], value=None if isnan(values[at]) else values[at])
                for at in of_a_phase
            ]
            evenings = {night: None if one < 0 else bool(one) for night, one in zip(dates, taken, strict=True)}
            plan = Plan(question=self.world.question, first=first)
            yield begun(plan, dates[self.world.without]), nights, evenings

    def outcomes(self) -> Iterator[Outcome]:
        return (outcome_of(*trial) for trial in self.trials())


def simulate(world: World, people: int, seed: int) -> People:
    """So many people of this world; where none begins after a bad week, all begin on a Monday."""
    rng = np.random.default_rng(seed)
    lead = _LEAD if world.after_bad_week else 0
    nights = _nights(world, rng, people, lead + world.nights)
    first = _bad_weeks(nights, world.question, lead) if lead else np.zeros(people, dtype=np.int64)
    at = np.arange(world.nights)
    values = _as_answered(world, nights[np.arange(people)[:, None], first[:, None] + at])
    told = rng.random(values.shape) >= world.missing
    told &= ~_hidden(world, values + 1e-6 * rng.random(values.shape))
    without = _nights_without(world, told)
    told &= (at < without[:, None]) | (at >= world.without)
    evening = rng.random(values.shape)
    with_it = np.where(evening < TAKEN, 1, np.where(evening < TAKEN + SKIPPED, 0, -1))
    taken = np.where(at < world.without, 0, with_it)
    return People(world, np.where(told, values, np.nan), without, first, taken)


def _nights_without(world: World, told: NDArray[np.bool_]) -> NDArray[np.int64]:
    """As many as are planned; a week longer, and another, where too few count."""
    needed = np.full(len(told), WITHOUT, dtype=np.int64)
    for nights in range(WITHOUT, world.without, 7):
        needed[told[:, :nights].sum(axis=1) < FEWEST["before"]] = nights + 7
    return needed


def _nights(world: World, rng: np.random.Generator, people: int, nights: int) -> Series:
    """As they are felt, before the effect."""
    usual = LEVELS[world.question]
    level, sd = world.level or usual[0], world.sd or usual[1]
    shape, weekend = (people, nights), np.arange(nights) % 7 >= 5
    if world.question == "quality":
        made = level + sd * correlated(rng, shape, world.r) + _WEEKEND["quality"] * weekend
    else:
        made = skewed(rng, shape, world.r, level, sd) * np.where(weekend, _WEEKEND[world.question], 1)
    return np.asarray(made + world.wander * correlated(rng, shape, _SPELL_R) if world.wander else made)


def _as_answered(world: World, nights: Series) -> Series:
    """With effect and drift, as somebody answers it."""
    at = np.arange(world.nights)
    built_up = np.clip((at - world.without + 1) / BUILDING, 0, 1)
    better = world.effect * built_up + world.drift * at / (world.nights - 1)
    if world.question == "quality":
        return np.asarray(np.clip(np.round(nights + better), 1, 5))
    return fives(np.clip(nights - better, 0, 240))


def _bad_weeks(nights: Series, question: Question, lead: int) -> NDArray[np.int64]:
    """The night after the first week that was worse than four of five of this person's weeks."""
    badness = -nights if question == "quality" else nights
    sums = np.cumsum(np.pad(badness[:, :lead], ((0, 0), (1, 0))), axis=1)
    weeks = sums[:, 7:] - sums[:, :-7]
    bad = weeks > np.quantile(weeks, 0.8, axis=1, keepdims=True)
    return np.asarray(np.argmax(bad[:, 21:], axis=1) + 21 + 7)


def _hidden(world: World, values: Series) -> NDArray[np.bool_]:
    """The worst mornings of a period (or both); values must not be alike."""
    hidden = np.zeros(values.shape, dtype=np.bool_)
    badness = -values if world.question == "quality" else values
    before, during = slice(0, world.without), slice(world.without + BUILDING, world.nights)
    for name, phase in (("without", before), ("with", during)):
        if world.hidden and world.hidden_in in ("both", name):
            limit = np.quantile(badness[:, phase], 1 - world.hidden, axis=1, keepdims=True)
            hidden[:, phase] = badness[:, phase] > limit
    return hidden
