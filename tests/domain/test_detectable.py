"""What a trial could show, from how unlike the nights without are; and the computed figures of section E."""

from datetime import date, timedelta
from math import sqrt
from statistics import stdev

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.ar1 import WIDTH, standard_error
from bot.domain.detectable import FOUR_OF_FIVE, detectable
from bot.domain.trial_plan import Question

FIRST = date(2026, 6, 1)
Values = dict[date, float | None]


def dated(values: list[float | None]) -> Values:
    return {FIRST + timedelta(days=day): value for day, value in enumerate(values)}


def with_sd(sd: float, n: int = 14) -> Values:
    """Nights of exactly that standard deviation, in turn above and below their mean, so with r at its least."""
    return dated([60 + sd * sqrt((n - 1) / n) * (-1) ** day for day in range(n)])


@pytest.mark.parametrize(("question", "sd", "shows"), [("sol", 20, 29), ("waso", 30, 43), ("quality", 0.9, 1.3)])
def test_four_of_five_trials_show_a_difference_of_about_what_the_sheet_computed(
    question: Question, sd: float, shows: float
) -> None:
    """With a fifth of the mornings missing in both periods: 11.2 and 33.6 nights of 14 and 42."""
    se = standard_error(0.3, (sd**2, 14 * 0.8), (sd**2, 42 * 0.8))
    assert (WIDTH + FOUR_OF_FIVE) * se == pytest.approx(shows, rel=0.02)
    skipped = dated([value if day % 5 else None for day, value in enumerate(with_sd(sd, 14).values())])
    assert detectable(skipped, 42, question).difference == pytest.approx(shows, rel=0.05)


@pytest.mark.parametrize(("sd", "margin"), [(20, 16), (30, 24), (60, 49), (8, 6.5)])
def test_the_precision_of_fourteen_nights_against_forty_nine(sd: float, margin: float) -> None:
    assert 1.96 * standard_error(0.3, (sd**2, 14), (sd**2, 49)) == pytest.approx(margin, abs=0.6)


@pytest.mark.parametrize(("sd", "margin"), [(20, 29), (30, 43), (60, 86), (8, 11)])
def test_the_precision_of_a_week_against_a_week(sd: float, margin: float) -> None:
    assert 1.96 * standard_error(0.3, (sd**2, 7), (sd**2, 7)) == pytest.approx(margin, rel=0.05)


@pytest.mark.parametrize(("r", "share"), [(0.3, 0.54), (0.5, 0.33)])
def test_nights_that_resemble_each_other_are_worth_fewer(r: float, share: float) -> None:
    assert standard_error(r, (1, 100)) == pytest.approx(sqrt(1 / (100 * share)), rel=0.01)


def test_it_says_the_spread_and_the_number_of_nights_it_rests_on() -> None:
    found = detectable(dated([20, None, 40, 60, None, 40]), 42, "sol")
    assert (found.n, found.sd) == (4, stdev([20, 40, 60, 40]))


def test_of_the_nights_to_come_the_same_share_is_expected() -> None:
    skipped = {night: value if day < 7 else None for day, (night, value) in enumerate(with_sd(20).items())}
    found = detectable(skipped, 42, "sol")
    se = standard_error(0.3, (found.sd**2, 7), (found.sd**2, 21))
    assert found.difference == pytest.approx((WIDTH + FOUR_OF_FIVE) * se)


def test_nights_that_are_all_alike_show_what_one_may_notice() -> None:
    assert detectable(dated([30] * 14), 42, "sol").difference == 15
    assert detectable(dated([3] * 14), 42, "quality").difference == 0.5


@pytest.mark.parametrize("values", [[], [None] * 14, [30, *[None] * 13]])
def test_a_single_night_has_no_spread(values: list[float | None]) -> None:
    with pytest.raises(ValueError, match="two nights"):
        detectable(dated(values), 42, "sol")


nights = st.lists(st.none() | st.integers(0, 180).map(float), min_size=10, max_size=28).filter(
    lambda values: sum(value is not None for value in values) >= 2
)


@given(nights, st.integers(-500, 500))
def test_the_mean_of_the_nights_has_no_say_in_it(values: list[float | None], minutes: int) -> None:
    found = detectable(dated(values), 42, "waso")
    moved = detectable(dated([None if value is None else value + minutes for value in values]), 42, "waso")
    assert (moved.difference, moved.sd, moved.n) == pytest.approx((found.difference, found.sd, found.n))
    assert found.difference >= 20


@given(nights, st.integers(21, 49))
def test_more_nights_to_come_or_fewer_mornings_skipped_show_a_smaller_difference(
    values: list[float | None], counted: int
) -> None:
    found = detectable(dated(values), counted, "sol").difference
    assert detectable(dated(values), counted + 7, "sol").difference <= found
    assert detectable(dated([*values, None, None]), counted, "sol").difference >= found


@pytest.mark.parametrize("sd", [4, 8, 20])
def test_four_of_five_estimates_around_that_difference_are_told(sd: float) -> None:
    """Also where nights are so alike that the meaningful change decides, not the interval."""
    shows = detectable(with_sd(sd), 42, "sol").difference
    se = standard_error(0.3, (sd**2, 14), (sd**2, 42))
    estimates = np.random.default_rng(1).normal(shows, se, 100_000)
    told = (estimates >= 15) & (estimates - WIDTH * se > 0)
    assert float(told.mean()) == pytest.approx(0.8, abs=0.01)
