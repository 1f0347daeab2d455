"""Simulated people in a trial: 14 nights without, 14 while magnesium builds up, 42 with; every night a number.

Lag-1 correlation r, skewed SOL and WASO in steps of five minutes, quality in five steps, a weekend that differs, nights
missing. Means and standard deviations are assumptions (section E of the fact sheet): SOL 25 (20), WASO 30 (30) minutes,
quality 3 (0.9) steps.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from bot.domain.outcome import Outcome, TrialNight
from bot.domain.trial_plan import BUILDING, WITH, WITHOUT, Phase, Plan, Question, begun
from bot.domain.verdicts import outcome_of
from tests.support.simulated import MONDAY, Series, correlated, fives, skewed

NIGHTS = WITHOUT + BUILDING + WITH
BEFORE, DURING = slice(0, WITHOUT), slice(WITHOUT + BUILDING, NIGHTS)
PHASES: list[Phase] = ["without"] * WITHOUT + ["building"] * BUILDING + ["with"] * WITH
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


@dataclass(frozen=True)
class People:
    """`values`: shape (people, 70), NaN where the morning was not answered; `first`: days after a Monday."""

    question: Question
    values: Series
    first: NDArray[np.int64]
    taken: NDArray[np.int64]
    """Of each evening: 1 taken, 0 skipped, -1 not known."""

    @property
    def weekend(self) -> NDArray[np.bool_]:
        """Which nights are of a weekend, in the shape of the values."""
        return (self.first[:, None] + np.arange(NIGHTS)) % 7 >= 5

    def trials(self) -> Iterator[tuple[Plan, list[TrialNight], dict[date, bool | None]]]:
        """Of each person what `outcome_of` takes."""
        for values, start, taken in zip(self.values.tolist(), self.first.tolist(), self.taken.tolist(), strict=True):
            first = MONDAY + timedelta(days=start)
            dates = [first + timedelta(days=night) for night in range(NIGHTS)]
            nights = [
                TrialNight(night=night, phase=phase, value=None if value != value else value)
                for night, phase, value in zip(dates, PHASES, values, strict=True)
            ]
            evenings = {night: None if one < 0 else bool(one) for night, one in zip(dates, taken, strict=True)}
            yield begun(Plan(question=self.question, first=first), dates[WITHOUT]), nights, evenings

    def outcomes(self) -> Iterator[Outcome]:
        return (outcome_of(*trial) for trial in self.trials())


def simulate(world: World, people: int, seed: int) -> People:
    """So many people of this world; where none begins after a bad week, all begin on a Monday."""
    rng = np.random.default_rng(seed)
    lead = _LEAD if world.after_bad_week else 0
    nights = _nights(world, rng, people, lead + NIGHTS)
    first = _bad_weeks(nights, world.question, lead) if lead else np.zeros(people, dtype=np.int64)
    values = _as_answered(world, nights[np.arange(people)[:, None], first[:, None] + np.arange(NIGHTS)])
    told = rng.random(values.shape) >= world.missing
    told &= ~_hidden(world, values + 1e-6 * rng.random(values.shape))
    evening = rng.random(values.shape)
    with_it = np.where(evening < TAKEN, 1, np.where(evening < TAKEN + SKIPPED, 0, -1))
    taken = np.where(np.arange(NIGHTS) < WITHOUT, 0, with_it)
    return People(world.question, np.where(told, values, np.nan), first, taken)


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
    at = np.arange(NIGHTS)
    better = world.effect * np.clip((at - WITHOUT + 1) / BUILDING, 0, 1) + world.drift * at / (NIGHTS - 1)
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
    for name, phase in (("without", BEFORE), ("with", DURING)):
        if world.hidden and world.hidden_in in ("both", name):
            limit = np.quantile(badness[:, phase], 1 - world.hidden, axis=1, keepdims=True)
            hidden[:, phase] = badness[:, phase] > limit
    return hidden
