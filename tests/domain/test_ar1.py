"""The interval of section E against the same formula in numpy, and what it must hold for whatever comes."""

from datetime import date, timedelta
from math import sqrt
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.ar1 import LEAST_R, MOST_R, difference, lag_1
from tests.support.simulated import MONDAY, World, simulate

Dated = dict[date, float]


def dated(values: list[float], first: date = MONDAY) -> Dated:
    return {first + timedelta(days=day): value for day, value in enumerate(values)}


LATER = MONDAY + timedelta(days=100)


def test_the_formula_of_section_e_by_hand() -> None:
    before, after = [10.0, 20, 30, 20, 10], [40.0, 50, 60, 50, 40, 30]
    found = difference(dated(before), dated(after, LATER))
    one, two = np.array(before) - np.mean(before), np.array(after) - np.mean(after)
    squares = np.mean(np.concatenate([one**2, two**2]))
    raw = np.mean(np.concatenate([one[1:] * one[:-1], two[1:] * two[:-1]])) / squares
    r = min(max(raw + 2 * (1 + 4 * raw) / 11, 0.3), 0.8)
    se = sqrt(np.var(before, ddof=1) / 5 + np.var(after, ddof=1) / 6) * sqrt((1 + r) / (1 - r))
    assert found.estimate == pytest.approx(np.mean(after) - np.mean(before))
    assert found.r == pytest.approx(r)
    assert 0.3 < found.r < 0.8
    assert (found.low, found.high) == pytest.approx((found.estimate - 2.2 * se, found.estimate + 2.2 * se))
    assert (found.n_before, found.n_after) == (5, 6)


def test_only_nights_of_consecutive_dates_are_paired() -> None:
    rising = [float(value) for value in range(12)]
    every_other = {MONDAY + timedelta(days=2 * day): value for day, value in enumerate(rising)}
    assert lag_1(dated(rising), dated(rising, LATER)) == MOST_R
    assert lag_1(every_other, every_other) == LEAST_R


def test_one_period_alone_is_corrected_for_its_own_nights() -> None:
    nights = [10.0, 20, 30, 20, 10, 10, 20, 30]
    one = np.array(nights) - np.mean(nights)
    raw = np.mean(one[1:] * one[:-1]) / np.mean(one**2)
    assert 0.3 < raw + (1 + 4 * raw) / 8 < 0.8
    assert lag_1(dated(nights)) == pytest.approx(raw + (1 + 4 * raw) / 8)


gappy = st.dictionaries(st.integers(0, 27), st.integers(0, 180), min_size=2)


@given(gappy, gappy)
def test_the_correlation_equals_one_of_arrays_with_gaps(before: dict[int, int], after: dict[int, int]) -> None:
    arrays = []
    for period in (before, after):
        array = np.full(28, np.nan)
        array[list(period)] = list(period.values())
        arrays.append(array - np.nanmean(array))
    products = np.concatenate([array[1:] * array[:-1] for array in arrays])
    squares = np.concatenate([array**2 for array in arrays])
    n = len(before) + len(after)
    expected = LEAST_R
    if np.nansum(squares) > 0 and not np.isnan(products).all():
        raw = np.nanmean(products) / np.nanmean(squares)
        expected = min(max(raw + 2 * (1 + 4 * raw) / n, LEAST_R), MOST_R)
    one, two = ({MONDAY + timedelta(days=at): float(value) for at, value in one.items()} for one in (before, after))
    assert lag_1(one, two) == pytest.approx(expected)


def test_nights_that_are_all_alike_leave_no_doubt() -> None:
    found = difference(dated([10.0] * 12), dated([30.0] * 12, LATER))
    assert (found.estimate, found.low, found.high, found.r) == (20, 20, 20, LEAST_R)


@pytest.mark.parametrize(("before", "after"), [([], []), ([1.0], [1.0, 2.0]), ([1.0, 2.0], [1.0])])
def test_a_single_night_says_nothing(before: list[float], after: list[float]) -> None:
    with pytest.raises(ValueError, match="two nights"):
        difference(dated(before), dated(after, LATER))


minutes = st.lists(st.integers(0, 180).map(float), min_size=2, max_size=40)


@given(minutes, minutes, st.randoms())
def test_it_mirrors_shifts_and_does_not_know_the_order(before: list[float], after: list[float], random: Random) -> None:
    one, two = dated(before), dated(after, LATER)
    found, mirrored = difference(one, two), difference(two, one)
    assert (mirrored.estimate, mirrored.low) == pytest.approx((-found.estimate, -found.high))
    assert found.low <= found.estimate <= found.high
    assert LEAST_R <= found.r <= MOST_R
    items = list(two.items())
    random.shuffle(items)
    again = difference(one, dict(items))
    assert (again.estimate, again.low, again.r) == pytest.approx((found.estimate, found.low, found.r))
    moved = difference(one, {day: value + 60 for day, value in two.items()})
    assert (moved.estimate, moved.low) == pytest.approx((found.estimate + 60, found.low + 60))


def test_the_correlation_of_long_series_is_found() -> None:
    told = simulate(World(0.5, missing=0, nights=200), 40, seed=3)
    found = [lag_1(dated(list(row[:200])), dated(list(row[200:]), LATER)) for row in told.window]
    assert 0.4 < float(np.mean(found)) < 0.65
