"""Every figure of a week against a slow computation of its own, for any diary; the order of nights is nothing."""

from datetime import time
from statistics import fmean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.dated import DatedNap, DatedNight
from bot.domain.night import LONGEST_NIGHT
from bot.domain.week import Mean, NapFigures, WeekFigures, week_figures
from tests.support.dated import MONDAY, NEW_YORK, any_nights, naps, nights, told

NAPS = st.lists(
    st.builds(DatedNap, st.just(MONDAY), st.none() | st.just(time(14)), st.none() | st.integers(1, 180)),
    max_size=4,
)


def slow_mean(values: list[int | None]) -> tuple[float, int] | None:
    known = [value for value in values if value is not None]
    return (fmean(known), len(known)) if known else None


def pair(mean: Mean | None) -> object:
    return None if mean is None else (pytest.approx(mean.value), mean.n)


def asleep(night: DatedNight) -> int | None:
    """TST of an ordinary night from its clock answers; travel counts the hours between the clocks."""
    answers = night.answers
    if answers.no_sleep:
        return 0
    if None in (answers.lights_out, answers.woke, answers.sol, answers.waso):
        return None
    minutes = in_the_dark(night)
    spt = None if minutes is None or answers.sol is None or answers.sol > minutes else minutes - answers.sol
    return None if spt is None or answers.waso is None or answers.waso > spt else spt - answers.waso


def in_the_dark(night: DatedNight) -> int | None:
    lights, woke = night.answers.lights_out, night.answers.woke
    if lights is None or woke is None:
        return None
    minutes = (woke.hour * 60 + woke.minute - lights.hour * 60 - lights.minute) % (24 * 60)
    minutes += 6 * 60 if night.zone_up == NEW_YORK else 0
    return minutes if minutes <= LONGEST_NIGHT else None


@settings(max_examples=200)
@given(any_nights(MONDAY, 7), NAPS, st.frozensets(st.integers(0, 6)), st.randoms())
def test_each_figure_equals_a_slow_one_whatever_the_order(
    diary: list[DatedNight], napped: list[DatedNap], free_days: frozenset[int], random: object
) -> None:
    week = week_figures(diary, [], napped, free_days)
    filled_in = [night for night in diary if night.answers.is_filled_in]
    awake = [night for night in filled_in if not night.answers.no_sleep]
    assert week.nights == len(filled_in)
    assert week.set_apart == sum(night.shift or night.zone_up == NEW_YORK for night in filled_in)
    assert pair(week.tst) == slow_mean([asleep(night) for night in filled_in])
    assert pair(week.sol) == slow_mean([night.answers.sol for night in awake])
    assert pair(week.waso) == slow_mean([night.answers.waso for night in awake])
    if napped:
        lengths = [nap.minutes for nap in napped if nap.minutes is not None]
        assert week.naps == NapFigures(len(napped), sum(lengths), len(lengths))
    else:
        assert week.naps is None
    shuffled = diary.copy()
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert rounded(week_figures(shuffled, [], napped, free_days)) == rounded(week)


def rounded(week: WeekFigures) -> object:
    """The figures without the last digits, in which a sum may differ by its order."""
    means = (week.tst, week.sol, week.waso, week.efficiency, week.in_bed)
    shifts = (week.regularity and week.regularity.minutes, week.social_jetlag and week.social_jetlag.minutes)
    return (
        [None if mean is None else (round(mean.value, 6), mean.n) for mean in means],
        [None if minutes is None else round(minutes, 6) for minutes in shifts],
        (week.nights, week.set_apart),
    )


def test_a_week_of_naps_says_how_many_are_timed() -> None:
    week = week_figures([], [], [*naps([0, 2], minutes=25), *naps([3], minutes=None)])
    assert week.naps == NapFigures(3, 50, 2)


def test_time_in_bed_rests_on_the_nights_that_have_it() -> None:
    week = week_figures(nights(told(into_bed=time(22, 45)), told()), [])
    assert week.in_bed == Mean(495, 1)
