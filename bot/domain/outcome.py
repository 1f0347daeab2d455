"""What a trial came to, as it is told and kept: the verdict and all that it rests on (section E of the fact sheet)."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Literal

from pydantic import BaseModel, ConfigDict

from bot.domain.trial_plan import Phase, Question

Verdict = Literal["not_enough", "not_comparable", "likely", "worse", "small", "same", "unclear"]
"""In the order in which they are tested; exactly one applies."""
LeftOut = Literal["late", "mended", "irregular"]
"""Why a night with an answer does not count: filled in, or changed, after its own day; travel or a clock change."""
Lacking = Literal["before", "during", "weekend_before", "weekend_during"]
"""What the least is not reached of: nights without, nights with, a night of the weekend in one of them."""
Uneven = Literal["adherence", "evenings", "strayed", "flags", "answers"]
"""Why two periods are too different: magnesium left out too often, or not known often enough, or taken in the nights
without; nights that were unlike others; mornings answered in very different shares."""

FEWEST: Mapping[Lacking, int] = MappingProxyType({"before": 10, "during": 21, "weekend_before": 1, "weekend_during": 1})
"""Nights that count, below which there is no verdict. (21 nights are of three weeks at least, so that is not asked.)"""
MEANINGFUL: Mapping[Question, float] = MappingProxyType({"sol": 15, "waso": 20, "quality": 0.5})
"""The smallest difference that one may notice: minutes, of quality steps."""


class TrialNight(BaseModel):
    """A night of a phase; `value` in minutes, of quality in steps 1 to 5; None where it was not answered."""

    model_config = ConfigDict(frozen=True)

    night: date
    phase: Phase
    value: float | None = None
    flagged: bool = False
    left_out: LeftOut | None = None

    @property
    def counts(self) -> bool:
        return self.value is not None and self.left_out is None


class PhaseFigures(BaseModel):
    """A phase: `n` nights that count of its `of` nights, how many of the `n` were flagged, and their mean (None without
    any) with its interval (None below two).
    """

    model_config = ConfigDict(frozen=True)

    n: int
    of: int
    flagged: int
    mean: float | None = None
    low: float | None = None
    high: float | None = None


class Outcome(BaseModel):
    """`estimate`, `low`, `high`: the difference in the good direction (minutes faster, minutes less awake, steps
    better), None where there are too few nights, of which `lacking` says what. `uneven`: why it is not comparable.
    `taken` of `known` answered evenings of `evenings` with magnesium; `strayed`: evenings without, on which it was
    taken all the same.
    """

    model_config = ConfigDict(frozen=True)

    question: Question
    verdict: Verdict
    lacking: tuple[Lacking, ...] = ()
    uneven: tuple[Uneven, ...] = ()
    estimate: float | None = None
    low: float | None = None
    high: float | None = None
    r: float | None = None
    before: PhaseFigures
    during: PhaseFigures
    after: PhaseFigures | None = None
    taken: int
    known: int
    evenings: int
    strayed: int = 0
    nights: tuple[TrialNight, ...] = ()
