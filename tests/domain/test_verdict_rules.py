"""What holds of a verdict whatever the nights: exactly one applies, as section E lists them, and nothing is made up."""

from dataclasses import dataclass
from datetime import date
from random import Random
from statistics import fmean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.outcome import MEANINGFUL, Outcome, TrialNight
from bot.domain.trial_plan import Question
from bot.domain.verdicts import outcome_of, verdict_of
from tests.support.made_trials import made, plan, taken

SPANS: dict[Question, tuple[int, int]] = {"sol": (0, 240), "waso": (0, 240), "quality": (1, 5)}


@dataclass(frozen=True)
class Made:
    """A trial with its evenings."""

    question: Question
    nights: list[TrialNight]
    evenings: dict[date, bool | None]

    @property
    def outcome(self) -> Outcome:
        return outcome_of(plan(self.question), self.nights, self.evenings)

    def mapped(self, change) -> "Made":
        """With the values of all nights changed."""
        nights = [
            one if one.value is None else one.model_copy(update={"value": change(one.value)}) for one in self.nights
        ]
        return Made(self.question, nights, self.evenings)


@st.composite
def trials(draw: st.DrawFn) -> Made:
    """Levels, spread, missing and flagged nights, evenings: often near a limit, seldom far beyond all of them."""
    random = Random(draw(st.integers(0, 10**9)))
    question = draw(st.sampled_from(sorted(SPANS)))
    low, high = SPANS[question]
    levels = draw(st.integers(low, high)), draw(st.integers(low, high))
    spread = draw(st.sampled_from([0, 0.02, 0.1, 0.3])) * (high - low)
    missing = draw(st.sampled_from([0, 0.1, 0.3]))

    def values(level: int, nights: int) -> list[float | None]:
        around = (min(high, max(low, round(random.gauss(level, spread)))) for _ in range(nights))
        return [None if random.random() < missing else float(value) for value in around]

    nights = made(values(levels[0], draw(st.integers(10, 20))), values(levels[1], draw(st.integers(21, 48))))
    odd = draw(st.sampled_from([0, 0, 0.1, 0.4]))
    nights = [
        one.model_copy(
            update={
                "flagged": random.random() < odd,
                "left_out": random.choice(["late", "mended", "irregular"]) if random.random() < odd / 3 else None,
            }
        )
        for one in nights
    ]
    few = st.sampled_from([0, 0, 5, 15])
    return Made(question, nights, taken(nights, not_known=draw(few), skipped=draw(few), strayed=draw(few)))


def as_the_sheet_lists_them(trial: Made, found: Outcome) -> list[tuple[str, bool]]:
    """Every verdict with its own condition, from the nights; not the numbers of the interval, which are found's."""
    before, during = ([one for one in trial.nights if one.phase == phase] for phase in ("without", "with"))
    valid = [[one for one in phase if one.value is not None and one.left_out is None] for phase in (before, during)]
    enough = len(valid[0]) >= 10 and len(valid[1]) >= 21
    enough = enough and all(any(one.night.isoweekday() > 5 for one in phase) for phase in valid)
    if not enough:
        return [("not_enough", True)]
    known = [trial.evenings[one.night] for one in trial.nights if one.phase in ("building", "with")]
    told = [one for one in known if one is not None]
    strayed = [one for one in before if trial.evenings[one.night]]
    morning = [sum(one.value is not None and one.left_out != "late" for one in phase) for phase in (before, during)]
    could = [sum(one.left_out != "irregular" for one in phase) for phase in (before, during)]
    gaps = [
        morning[0] / len(before) - morning[1] / len(during),
        len(valid[0]) / could[0] - len(valid[1]) / could[1],
    ]
    fair = (
        bool(told)
        and sum(told) / len(told) >= 0.8
        and len(told) / len(known) >= 0.8
        and len(strayed) / len(before) <= 0.2
        and all(sum(one.flagged for one in phase) / len(phase) <= 1 / 3 for phase in valid)
        and all(abs(gap) <= 0.15 + 1e-12 for gap in gaps)
    )
    assert found.estimate is not None
    assert found.low is not None
    assert found.high is not None
    m = MEANINGFUL[trial.question]
    no_zero = found.low > 1e-9 or found.high < -1e-9
    return [
        ("not_comparable", not fair),
        ("likely", no_zero and found.estimate >= m - 1e-9),
        ("worse", no_zero and found.estimate <= -m + 1e-9),
        ("small", no_zero),
        ("same", -m - 1e-9 <= found.low and found.high <= m + 1e-9),
        ("unclear", True),
    ]


@settings(max_examples=200, deadline=None)
@given(trials())
def test_exactly_one_verdict_applies_the_first_of_the_sheet_that_fits(trial: Made) -> None:
    found = trial.outcome
    assert found.verdict == next(name for name, fits in as_the_sheet_lists_them(trial, found) if fits)
    assert bool(found.lacking) == (found.verdict == "not_enough")
    assert bool(found.uneven) == (found.verdict == "not_comparable")


@settings(max_examples=50, deadline=None)
@given(trials(), st.integers(-100, 100))
def test_all_values_moved_alike_change_neither_verdict_nor_estimate(trial: Made, minutes: int) -> None:
    found, moved = trial.outcome, trial.mapped(lambda value: value + minutes).outcome
    assert moved.verdict == found.verdict
    assert numbers(moved) == pytest.approx(numbers(found), abs=1e-6)


@settings(max_examples=50, deadline=None)
@given(trials())
def test_an_effect_the_other_way_round_mirrors_likely_and_worse_and_nothing_else(trial: Made) -> None:
    found, mirrored = trial.outcome, trial.mapped(lambda value: 300 - value).outcome
    swapped = {"likely": "worse", "worse": "likely"}
    assert mirrored.verdict == swapped.get(found.verdict, found.verdict)
    if found.low is not None:
        assert found.high is not None
        assert numbers(mirrored)[:3] == pytest.approx((-numbers(found)[0], -found.high, -found.low), abs=1e-6)


@settings(max_examples=50, deadline=None)
@given(trials(), st.randoms(use_true_random=False))
def test_the_order_of_the_nights_is_nothing(trial: Made, random: Random) -> None:
    shuffled = list(trial.nights)
    random.shuffle(shuffled)
    assert outcome_of(plan(trial.question), shuffled, trial.evenings) == trial.outcome


@settings(max_examples=50, deadline=None)
@given(trials())
def test_every_figure_is_of_the_nights_that_count_and_a_missing_one_is_never_zero(trial: Made) -> None:
    found = trial.outcome
    for phase, figures in (("without", found.before), ("with", found.during)):
        values = [one.value for one in trial.nights if one.phase == phase and one.left_out is None]
        known = [value for value in values if value is not None]
        assert (figures.n, figures.of) == (len(known), sum(one.phase == phase for one in trial.nights))
        assert figures.mean == (pytest.approx(fmean(known)) if known else None)
    others = [one for one in trial.nights if one.value is None or one.left_out is not None]
    emptied = [one.model_copy(update={"value": None}) if one in others else one for one in trial.nights]
    again = outcome_of(plan(trial.question), emptied, trial.evenings)
    assert numbers(again) == numbers(found)


@given(*[st.floats(-100, 100)] * 3, st.sampled_from([0.5, 15, 20]))
def test_an_interval_has_one_verdict_and_its_mirror_image_the_mirrored_one(
    one: float, two: float, three: float, least: float
) -> None:
    low, estimate, high = sorted((one, two, three))
    swapped = {"likely": "worse", "worse": "likely"}
    said = verdict_of(estimate, low, high, least)
    assert verdict_of(-estimate, -high, -low, least) == swapped.get(said, said)
    if said in ("likely", "worse", "small"):
        assert low * high > 0
    if said == "same":
        assert max(-low, high) <= least + 1e-9


def numbers(found: Outcome) -> tuple[float, ...]:
    """Estimate, interval and r; empty where there is none."""
    every = found.estimate, found.low, found.high, found.r
    return tuple(number for number in every if number is not None)
