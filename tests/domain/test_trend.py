from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from statistics import mean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain import trend as trends
from bot.domain.dated import DatedNight
from bot.domain.night import NightAnswers
from bot.domain.trend import FEWEST_NIGHTS, MEANINGFUL, Period, last_whole_week, trend
from bot.domain.week import Week
from tests.support.dated import AMSTERDAM, NEW_YORK, SUNDAY, WEEK, any_nights, nights, told

FIRST = SUNDAY - timedelta(days=83)
NOW, BEFORE = SUNDAY - timedelta(days=27), SUNDAY - timedelta(days=55)


def of(now: Sequence[NightAnswers], before: Sequence[NightAnswers]) -> dict[str, object]:
    """The direction said of each figure of these nights, counted from the first of each four weeks."""
    found = trend([*nights(*now, first=NOW), *nights(*before, first=BEFORE)], WEEK)
    return {change.figure: change.direction for change in found.changes}


@pytest.mark.parametrize(
    ("night", "sunday"),
    [(SUNDAY, SUNDAY), (SUNDAY + timedelta(days=1), SUNDAY), (SUNDAY - timedelta(days=1), SUNDAY - timedelta(days=7))],
)
def test_a_week_is_whole_once_its_sunday_is_over(night: date, sunday: date) -> None:
    assert last_whole_week(night) == Week(sunday)


def test_twelve_weeks_are_three_periods_of_whole_weeks_without_the_night_of_a_clock_change() -> None:
    found = trend(nights(*[told()] * 84, first=FIRST), WEEK)
    assert [(period.first, period.last, period.nights) for period in found.periods] == [
        (FIRST, BEFORE - timedelta(days=1), 27),
        (BEFORE, NOW - timedelta(days=1), 28),
        (NOW, SUNDAY, 28),
    ]
    assert all(period.first.weekday() == 0 for period in found.periods)
    assert {(change.before, change.after) for change in found.changes} == {(28, 28)}


def test_the_same_nights_have_no_direction() -> None:
    assert set(of([told()] * 28, [told()] * 28).values()) == {None}


def test_each_figure_can_be_said_in_both_directions() -> None:
    short, long = told(sol=60, waso=70), told(sol=10, waso=10)
    assert of([long] * 28, [short] * 28) == {"tst": "more", "sol": "less", "waso": "less", "efficiency": "more"}
    assert of([short] * 28, [long] * 28) == {"tst": "less", "sol": "more", "waso": "more", "efficiency": "less"}


def test_a_clear_difference_that_nobody_would_notice_has_no_direction() -> None:
    assert of([told(sol=34)] * 28, [told(sol=20)] * 28)["sol"] is None
    assert of([told(sol=35)] * 28, [told(sol=20)] * 28)["sol"] == "more"


def test_a_difference_of_just_the_meaningful_change_is_one_however_its_sums_are_rounded() -> None:
    before = {BEFORE + timedelta(days=day): 0.1 * (day % 9) for day in range(24)}
    after = {NOW + timedelta(days=day): 0.1 * (day % 9) + 15 for day in range(24)}
    found = trends.change("sol", before, after)
    assert found.difference is not None
    assert found.difference.estimate == pytest.approx(15)
    assert found.direction == "more"


def test_a_large_difference_that_chance_could_make_has_no_direction() -> None:
    wild = [told(sol=sol) for sol in (0, 120, 10, 0, 150, 20, 60)]
    tame = [told(sol=sol) for sol in (0, 90, 0, 0, 100, 10, 20)]
    assert of(wild * 4, tame * 4)["sol"] is None


def test_nights_that_are_set_apart_were_answered_and_make_no_period_uneven() -> None:
    odd = nights(*[told()] * 7, first=NOW, shift=True)
    now, before = nights(*[told(sol=60)] * 21, first=NOW + timedelta(days=7)), nights(*[told()] * 28, first=BEFORE)
    found = trend([*odd, *now, *before], WEEK)
    assert not found.is_uneven
    assert {change.figure: change.direction for change in found.changes}["sol"] == "more"
    without = trend([*now, *before], WEEK)
    assert without.is_uneven
    assert {(change.direction, change.difference, change.is_uneven) for change in without.changes} == {
        (None, None, True)
    }


@pytest.mark.parametrize(("known", "uneven"), [(24, False), (23, True)])
def test_a_figure_known_of_many_fewer_nights_in_one_period_has_no_direction(known: int, uneven: bool) -> None:
    now = [told(sol=60)] * known + [told(sol=None)] * (28 - known)
    found = trend([*nights(*now, first=NOW), *nights(*[told()] * 28, first=BEFORE)], WEEK)
    assert not found.is_uneven
    (sol,) = (change for change in found.changes if change.figure == "sol")
    assert (sol.is_uneven, sol.direction) == (uneven, None if uneven else "more")


@pytest.mark.parametrize("few", [0, 1, 9])
def test_below_ten_nights_nothing_is_compared(few: int) -> None:
    for found in (of([told(sol=90)] * few, [told()] * 28), of([told(sol=90)] * 28, [told()] * few)):
        assert set(found.values()) == {None}
    found = trend([*nights(*[told()] * few, first=NOW), *nights(*[told()] * 28, first=BEFORE)], WEEK)
    assert all(change.difference is None and change.after == few for change in found.changes)


def test_ten_nights_are_enough_and_each_figure_counts_its_own() -> None:
    now = [*[told(sol=60)] * 9, told(sol=None)]
    found = trend([*nights(*now, first=NOW), *nights(*[told()] * 10, first=BEFORE)], WEEK)
    enough = {change.figure: (change.after, change.difference is not None) for change in found.changes}
    assert enough == {"tst": (9, False), "sol": (9, False), "waso": (10, True), "efficiency": (9, False)}


@pytest.mark.parametrize("apart", [{"zone_up": NEW_YORK}, {"shift": True}])
def test_travel_and_night_shifts_are_counted_and_take_no_part(apart: dict[str, object]) -> None:
    odd = nights(*[told(sol=150)] * 3, first=NOW, **apart)
    found = trend([*odd, *nights(*[told()] * 25, first=NOW + timedelta(days=3))], WEEK)
    assert (found.periods[-1].nights, found.periods[-1].set_apart) == (25, 3)
    assert (found.set_apart, found.set_apart_lately, found.nights) == (3, 3, 25)
    assert found.periods[-1].means["sol"].value == 20


def slow_means(period: Period, diary: list[DatedNight]) -> dict[str, tuple[float, int]]:
    """The means of a period, from its nights' figures by hand."""
    chosen = [
        one.figures
        for one in diary
        if period.first <= one.night <= period.last and not one.shift and one.zone_up in (None, AMSTERDAM)
    ]
    found = {}
    for name in ("tst", "sol", "waso"):
        known = [value for one in chosen if (value := getattr(one, name)) is not None]
        if known:
            found[name] = (mean(known), len(known))
    both = [(one.tst, one.window) for one in chosen if one.tst is not None and one.window is not None]
    if both:
        found["efficiency"] = (100 * sum(one for one, _ in both) / sum(one for _, one in both), len(both))
    return found


SUMMER = Week(date(2026, 8, 30))
"""No clock is changed in the twelve weeks up to it."""


@settings(max_examples=60, deadline=None)
@given(any_nights(SUMMER.sunday - timedelta(days=86), 90), st.randoms())
def test_of_any_diary_each_mean_is_right_nothing_is_said_below_its_nights_and_order_is_nothing(
    diary: list[DatedNight], random: Random
) -> None:
    found = trend(diary, SUMMER)
    for period in found.periods:
        expected = slow_means(period, diary)
        assert {figure: mean.n for figure, mean in period.means.items()} == {
            name: n for name, (_, n) in expected.items()
        }
        for figure, told_mean in period.means.items():
            assert told_mean.value == pytest.approx(expected[figure][0])
    for change in found.changes:
        counts = [period.means[change.figure].n if change.figure in period.means else 0 for period in found.periods]
        assert [change.before, change.after] == counts[-2:]
        too_few = min(change.before, change.after) < FEWEST_NIGHTS
        assert (change.difference is None) == (too_few or change.is_uneven)
        assert not (too_few and change.is_uneven)
        if change.difference is not None:
            now, before = (found.periods[at].means[change.figure].value for at in (-1, -2))
            assert change.difference.estimate == pytest.approx(now - before)
        if change.direction is not None:
            assert change.difference is not None
            assert abs(change.difference.estimate) >= MEANINGFUL[change.figure]
            assert change.difference.low * change.difference.high > 0
    shuffled = diary.copy()
    random.shuffle(shuffled)
    again = trend(shuffled, SUMMER)
    assert [(one.figure, one.direction, one.after) for one in again.changes] == [
        (one.figure, one.direction, one.after) for one in found.changes
    ]
