from datetime import date, datetime, time, timedelta
from statistics import mean, stdev

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.dated import DatedNight
from bot.domain.night import NightAnswers
from bot.domain.regularity import Jetlag, Spread, regularity, social_jetlag
from tests.support.dated import MONDAY, NEW_YORK, any_nights, nights, told

WEEKEND = frozenset({5, 6})


def at(lights_out: time, **changes: object) -> NightAnswers:
    """A night of eight hours that begins then: half an hour to fall asleep, so the middle is 4:15 later."""
    moment = datetime.combine(date(2026, 1, 1), lights_out)
    woke = (moment + timedelta(hours=8)).time()
    return told(lights_out=lights_out, sol=30, waso=0, woke=woke, out_of_bed=woke, **changes)


def test_equal_nights_have_no_spread() -> None:
    assert regularity(nights(*[at(time(23))] * 5)) == Spread(0, 5)


def test_middles_around_midnight_are_not_averaged_on_the_clock() -> None:
    spread = regularity(nights(*[at(time(19, 15)), at(time(20, 15))] * 3))
    assert spread is not None
    assert spread.minutes == pytest.approx(stdev([0, 60] * 3))


def test_the_middle_of_a_night_may_lie_after_noon() -> None:
    spread = regularity(nights(*[at(time(7, 30)), at(time(8))] * 3))
    assert spread is not None
    assert spread.minutes == pytest.approx(stdev([0, 30] * 3))


def test_four_nights_are_too_few_for_regularity() -> None:
    assert regularity(nights(*[at(time(23))] * 4)) is None


@pytest.mark.parametrize("apart", [{"zone_up": NEW_YORK}, {"shift": True}])
def test_travel_and_night_shifts_take_no_part(apart: dict[str, object]) -> None:
    ordinary = nights(*[at(time(23))] * 5)
    odd = nights(at(time(9)), first=MONDAY + timedelta(days=5), **apart)
    assert regularity([*ordinary, *odd]) == Spread(0, 5)
    assert social_jetlag([*ordinary, *odd], WEEKEND) is None


def test_the_night_of_a_clock_change_takes_no_part() -> None:
    first = date(2026, 10, 20)
    spread = regularity(nights(*[at(time(23))] * 6, first=first))
    assert spread == Spread(0, 5)


def test_social_jetlag_is_how_much_later_free_nights_lie() -> None:
    week = nights(*[at(time(23))] * 5, *[at(time(0, 30))] * 2)
    assert social_jetlag(week, WEEKEND) == Jetlag(90, 2, 5)


def test_it_is_the_weekday_of_the_morning_that_makes_a_night_free() -> None:
    week = nights(*[at(time(23))] * 4, *[at(time(0, 30))] * 3)
    assert social_jetlag(week, {4, 5, 6}) == Jetlag(90, 3, 4)


@pytest.mark.parametrize("days", [(0, 1, 5, 6), (0, 1, 2, 5), (5, 6), (0, 1, 2, 3, 4), ()])
def test_too_few_of_a_kind_give_no_social_jetlag(days: tuple[int, ...]) -> None:
    week = nights(*[at(time(23))] * 7)
    assert social_jetlag(week, WEEKEND) is not None
    assert social_jetlag([week[day] for day in days], WEEKEND) is None


def slowly(night: DatedNight) -> float | None:
    """The midpoint from nothing but the clock answers of an ordinary night."""
    answers = night.answers
    if answers.no_sleep or answers.lights_out is None or answers.woke is None or answers.sol is None:
        return None
    noon = datetime.combine(night.night - timedelta(days=1), time(12))
    start = datetime.combine(noon.date() + timedelta(days=answers.lights_out < time(12)), answers.lights_out)
    onset = start + timedelta(minutes=answers.sol)
    woke = datetime.combine(night.night, answers.woke)
    return ((onset + (woke - onset) / 2) - noon).total_seconds() / 60


@settings(max_examples=200)
@given(any_nights(MONDAY, 14), st.frozensets(st.integers(0, 6)))
def test_both_equal_a_computation_from_the_clock(diary: list[DatedNight], free_days: frozenset[int]) -> None:
    middles = [(night, slowly(night)) for night in diary if not night.shift and night.zone_up is None]
    known = [(night, middle) for night, middle in middles if middle is not None]
    spread, jetlag = regularity(diary), social_jetlag(diary, free_days)
    assert (spread is None) == (len(known) < 5)
    if spread is not None:
        assert spread.n == len(known)
        assert spread.minutes == pytest.approx(stdev(middle for _, middle in known))
    free = [middle for night, middle in known if night.night.weekday() in free_days]
    ordinary = [middle for night, middle in known if night.night.weekday() not in free_days]
    assert (jetlag is None) == (len(free) < 2 or len(ordinary) < 3)
    if jetlag is not None:
        assert (jetlag.free, jetlag.ordinary) == (len(free), len(ordinary))
        assert jetlag.minutes == pytest.approx(abs(mean(free) - mean(ordinary)))


def test_an_early_night_of_which_one_got_up_after_midnight_began_on_the_day_before() -> None:
    early = NightAnswers(
        into_bed=time(18, 40), lights_out=time(20, 10), sol=20, waso=0, woke=time(23, 30), out_of_bed=time(1, 3)
    )
    night = DatedNight(date(2026, 6, 14), "Europe/Amsterdam", early)
    assert night.since_noon("lights_out") == 8 * 60 + 10
    assert night.since_noon("out_of_bed") == 13 * 60 + 3
    assert night.midpoint == 10 * 60
