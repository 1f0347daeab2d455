"""The rules of D3, each with what it just fits and just does not; no two opposite ones; the order of complaints."""

from datetime import time, timedelta
from itertools import combinations
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.dated import DatedNap, DatedNight
from bot.domain.night import NightAnswers
from bot.domain.person import Complaint
from bot.domain.regularity import ENOUGH_NIGHTS
from bot.domain.suggestions import LESS_BED, MEETS, RULES, Diary, fitting
from tests.support.dated import MONDAY, NEW_YORK, SUNDAY, WEEK, any_nights, naps, nights, told

POOR = told(quality="poor")
LONG_SOL = told(sol=31, woke=time(7, 15), out_of_bed=time(7, 15))
LONG_WASO = told(waso=31, woke=time(7, 30), out_of_bed=time(7, 30))
LONG_IN_BED = told(waso=30, sol=30, woke=time(6, 15), out_of_bed=time(7))
SHORT = told(lights_out=time(0, 30), sol=5, waso=5, woke=time(6), out_of_bed=time(6, 10))
SLEEPLESS = NightAnswers(no_sleep=True)
EARLY, LATE = (
    told(lights_out=time(21, 30), woke=time(5), out_of_bed=time(5)),
    told(lights_out=time(0, 30), woke=time(8)),
)


def rules(*answers: NightAnswers, **more: Any) -> set[str]:
    """What fits a week of these nights."""
    return set(fitting(Diary(WEEK, tuple(nights(*answers)), **more)))


@pytest.mark.parametrize(
    ("name", "week"),
    [
        ("long-sol", [LONG_SOL] * 5),
        ("long-sol", [told(sol=90, woke=time(8))] * 3 + [told(sol=5)] * 2),
        ("long-waso", [LONG_WASO] * 5),
        ("low-efficiency", [LONG_IN_BED] * 5),
        ("low-efficiency", [told(waso=45, into_bed=time(22), woke=time(6), out_of_bed=time(6, 30))] * 5),
        ("short-window", [SHORT] * 5),
        ("midpoint-spread", [EARLY, LATE] * 3),
        ("low-quality", [POOR] * 5),
        ("low-quality", [told(quality="very_poor")] * 3 + [told(quality="so_so")] * 3),
    ],
)
def test_each_rule_fits_its_week(name: str, week: list[NightAnswers]) -> None:
    assert name in rules(*week)
    assert rules(*week[:4]) == set()


@pytest.mark.parametrize(
    ("name", "week"),
    [
        ("long-sol", [told(sol=30, woke=time(7, 15))] * 7),
        ("long-sol", [told(sol=100, woke=time(8))] * 2 + [told(sol=10)] * 3),
        ("long-sol", [told(sol=31), told(sol=31), told(sol=31), told(sol=0), told(sol=0)]),
        ("long-sol", [LONG_SOL] * 4 + [told(sol=None)]),
        ("long-waso", [told(waso=30)] * 7),
        ("long-waso", [LONG_WASO] * 4 + [told(waso=None)]),
        ("low-efficiency", [told(waso=50, woke=time(6, 45), out_of_bed=time(6, 45))] * 7),
        ("low-efficiency", [told(into_bed=time(20), sol=20)] * 7),
        ("short-window", [told()] * 7),
        ("short-window", [told(sol=5, waso=5, woke=time(6, 15), out_of_bed=time(6, 15))] * 6 + [SLEEPLESS]),
        ("midpoint-spread", [told()] * 7),
        ("low-quality", [told(quality="so_so")] * 7),
        ("low-quality", [told(quality="so_so")] * 5 + [POOR] * 2),
        ("low-quality", [LONG_SOL.model_copy(update={"quality": "poor"})] * 7),
        ("low-quality", [SHORT.model_copy(update={"quality": "poor"})] * 7),
        ("low-quality", [POOR] * 4 + [told(quality=None)] * 3),
    ],
)
def test_no_rule_fits_a_week_that_misses_its_condition(name: str, week: list[NightAnswers]) -> None:
    assert name not in rules(*week)


def test_an_ordinary_week_has_no_idea_at_all() -> None:
    assert fitting(Diary(WEEK, tuple(nights(*[told()] * 7)))) == ()


def test_free_days_that_lie_an_hour_later_are_social_jetlag() -> None:
    later = told(lights_out=time(0, 15), woke=time(7, 45), out_of_bed=time(8))
    week = [told()] * 5 + [later] * 2
    assert rules(*week, free_days=frozenset({5, 6})) == {"social-jetlag"}
    assert rules(*week) == set()
    less = told(lights_out=time(0, 14), woke=time(7, 44), out_of_bed=time(8))
    assert rules(*[told()] * 5, *[less] * 2, free_days=frozenset({5, 6})) == set()


@pytest.mark.parametrize(
    ("napped", "fits"),
    [
        (naps([0, 1, 2], time(13), 31), True),
        (naps([0, 1, 2], time(15, 1), 10), True),
        (naps([0, 1, 2], None, 45), True),
        (naps([0, 1, 2], time(15), 30), False),
        (naps([0, 0, 1], time(17), 60), False),
        (naps([0, 1, 2], None, None), False),
        (tuple(DatedNap(MONDAY - timedelta(days=day), time(17), 60) for day in (1, 2, 3)), False),
    ],
)
def test_long_or_late_naps_on_three_days_matter_where_falling_asleep_takes_long(
    napped: tuple[DatedNap, ...], fits: bool
) -> None:
    assert ("naps" in rules(*[LONG_SOL] * 7, naps=napped)) == fits
    assert "naps" not in rules(*[told()] * 7, naps=napped)


@pytest.mark.parametrize("week", [[LONG_SOL] * 7, [LONG_WASO] * 7, [LONG_IN_BED] * 7, [SHORT] * 7])
def test_who_is_content_is_not_alarmed_by_poor_figures(week: list[NightAnswers]) -> None:
    content = [night.model_copy(update={"quality": "good"}) for night in week]
    assert rules(*week) != set()
    assert rules(*content) == set()
    assert rules(*content, days={SUNDAY: "often_tired"}) == rules(*week)


@given(st.frozensets(st.sampled_from(sorted(MEETS))))
def test_what_somebody_runs_into_comes_first(complaints: frozenset[Complaint]) -> None:
    week = [told(sol=40, waso=50, woke=time(6), out_of_bed=time(7, 30))] * 7
    fit = fitting(Diary(WEEK, tuple(nights(*week)), complaints=complaints))
    assert set(fit) == {"low-efficiency", "long-sol", "long-waso"}
    met = [any(name in MEETS[complaint] for complaint in complaints) for name in fit]
    assert met == sorted(met, reverse=True)
    plain = list(RULES)
    for one, other in combinations(range(len(fit)), 2):
        assert met[one] != met[other] or plain.index(fit[one]) < plain.index(fit[other])


def test_every_rule_that_meets_a_complaint_is_there() -> None:
    assert {rule for met in MEETS.values() for rule in met} <= set(RULES)


DIARIES = st.builds(
    lambda told, days, napped, said: Diary(WEEK, tuple(told), napped, days, frozenset(), said),
    any_nights(MONDAY, 7)
    | st.lists(st.sampled_from([SHORT, LONG_SOL, POOR, LATE, EARLY]), max_size=7).map(lambda week: nights(*week)),
    st.frozensets(st.integers(0, 6)),
    st.lists(st.integers(0, 6)).map(lambda days: naps(days, time(16), 50)),
    st.sampled_from([{}, {SUNDAY: "fine"}, {SUNDAY: "often_tired"}]),
)


@settings(max_examples=300)
@given(DIARIES, st.randoms())
def test_no_week_gets_opposite_ideas_nor_one_from_too_few_nights(diary: Diary, random: Random) -> None:
    fit = fitting(diary)
    assert not ("short-window" in fit and LESS_BED & set(fit))
    assert fit == () or len(diary.told(WEEK)) >= ENOUGH_NIGHTS
    shuffled: list[DatedNight] = list(diary.nights)
    random.shuffle(shuffled)
    assert fitting(Diary(WEEK, tuple(shuffled), diary.naps, diary.free_days, frozenset(), diary.days)) == fit


@pytest.mark.parametrize("apart", [{"shift": True}, {"zone_up": NEW_YORK}])
def test_nights_of_a_shift_or_a_journey_bring_no_idea_for_ordinary_ones(apart: dict[str, object]) -> None:
    odd = nights(*[LONG_IN_BED, LONG_SOL, LONG_WASO] * 2, **apart)
    assert fitting(Diary(WEEK, tuple(odd))) == ()
    last = nights(SHORT, first=SUNDAY, **apart)
    assert fitting(Diary(WEEK, (*nights(*[told(sol=60)] * 5), *last))) == ("long-sol",)
    assert fitting(Diary(WEEK, (*nights(*[LONG_SOL] * 5), *last))) == (), "the week tells of 27 minutes"


def test_nights_of_other_weeks_are_not_looked_at() -> None:
    before = nights(*[LONG_WASO] * 7, first=MONDAY - timedelta(days=7))
    assert fitting(Diary(WEEK, (*before, *nights(*[told()] * 7)))) == ()
