"""The sleep regularity index: the four checks of the fact sheet, and a slow computation, minute by minute."""

import random
from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.dated import DatedNight
from bot.domain.night import NightAnswers
from bot.domain.sri import Estimate, Timeline, estimate, sri
from tests.support.dated import MONDAY, NEW_YORK, naps, nights, told

DAY = 24 * 60


def days(sleeps: list[tuple[int, int]]) -> Timeline:
    """Whole days, asleep from and until these minutes of each; a sleep may run into the next day."""
    timeline = Timeline().lie_awake(0, DAY * len(sleeps))
    for day, (start, end) in enumerate(sleeps):
        timeline = timeline.fall_asleep(day * DAY + start, min(day * DAY + end, DAY * len(sleeps)))
    return timeline


@pytest.mark.parametrize(
    ("sleeps", "index"),
    [
        ([(660, 1140)] * 7, 100),
        ([(660, 1140 - 60 * (day % 2)) for day in range(7)], 91.7),
        ([(300 + 60 * day, 780 + 60 * day) for day in range(7)], 83.3),
    ],
)
def test_the_checks_of_the_sheet(sleeps: list[tuple[int, int]], index: float) -> None:
    assert sri(days(sleeps)) == pytest.approx(index, abs=0.05)


def test_random_sleep_of_a_third_of_the_day_gives_about_11_and_not_0() -> None:
    rng = random.Random(7)
    timeline = Timeline().lie_awake(0, 60 * DAY)
    for minute in range(60 * DAY):
        if rng.random() < 1 / 3:
            timeline = timeline.fall_asleep(minute, minute + 1)
    assert sri(timeline) == pytest.approx(11, abs=1)


def test_nothing_known_24_hours_apart_gives_nothing() -> None:
    assert sri(Timeline()) is None
    assert sri(Timeline().fall_asleep(0, DAY)) is None


spans = st.lists(st.tuples(st.sampled_from("awk"), st.integers(0, 3 * DAY), st.integers(1, 900)), max_size=12)


@settings(max_examples=60)
@given(spans)
def test_the_masks_equal_states_compared_minute_by_minute(drawn: list[tuple[str, int, int]]) -> None:
    timeline, states = Timeline(), [None] * (4 * DAY)
    for what, start, length in drawn:
        end = min(start + length, 4 * DAY)
        state = {"a": True, "w": False, "k": None}[what]
        states[start:end] = [state] * (end - start)
        change = {"a": timeline.fall_asleep, "w": timeline.lie_awake, "k": timeline.forget}[what]
        timeline = change(start, end)
    pairs = [(now, later) for now, later in zip(states, states[DAY:], strict=False) if None not in (now, later)]
    same = sum(now == later for now, later in pairs)
    assert sri(timeline) == (pytest.approx(-100 + 200 * same / len(pairs)) if pairs else None)


def alike(length: int, **changes: object) -> list[DatedNight]:
    return nights(*[told(naps=False, **changes)] * length)


def test_seven_equal_days_of_a_diary_are_wholly_regular() -> None:
    assert estimate(alike(7), ()) == Estimate(100, 7)


def test_six_days_are_too_few() -> None:
    assert estimate(alike(6), ()) is None


def test_a_gap_ends_the_run_of_days() -> None:
    diary = alike(9)
    assert estimate(diary[:4] + diary[5:], ()) is None
    assert estimate([*alike(14)[:6], *alike(14)[7:]], ()) == Estimate(100, 7)


def test_days_of_which_naps_were_never_told_are_not_known() -> None:
    assert estimate(nights(*[told()] * 7), ()) is None


@pytest.mark.parametrize("apart", [{"zone_up": NEW_YORK}, {"shift": True}])
def test_travel_and_night_shifts_end_the_run(apart: dict[str, Any]) -> None:
    diary = alike(7)
    odd = replace(diary[3], **apart)
    assert estimate([*diary[:3], odd, *diary[4:]], ()) is None


def test_a_nap_on_one_day_makes_two_pairs_of_days_differ() -> None:
    diary = alike(8)
    without, nap = estimate(diary, ()), naps([3], time(14), 60)
    with_nap = estimate(diary, nap)
    assert without == Estimate(100, 8)
    first_onset, last_woke = 11 * 60 + 35, 7 * DAY + 18 * 60 + 45
    compared = last_woke - first_onset - DAY
    assert with_nap is not None
    assert with_nap.value == pytest.approx(100 - 200 * 2 * 60 / compared)


@pytest.mark.parametrize(("starts", "minutes"), [(None, 60), (time(14), None)])
def test_a_nap_of_unknown_time_or_length_is_not_guessed(starts: time | None, minutes: int | None) -> None:
    assert estimate(alike(8), naps([3], starts, minutes)) == Estimate(100, 8)


def test_a_night_without_sleep_is_a_known_one_of_lying_awake() -> None:
    diary = alike(8)
    awake = DatedNight(diary[4].night, diary[4].zone, NightAnswers(no_sleep=True, naps=False))
    found = estimate([*diary[:4], awake, *diary[5:]], ())
    assert found is not None
    assert found.days == 8
    first_onset, last_woke, sleep = 11 * 60 + 35, 7 * DAY + 18 * 60 + 45, 7 * 60 + 10
    assert found.value == pytest.approx(100 - 200 * 2 * sleep / (last_woke - first_onset - DAY))


@given(st.permutations(range(8)), st.permutations(range(3)))
def test_the_order_of_nights_and_naps_does_not_matter(order: list[int], order_of_naps: list[int]) -> None:
    diary = nights(*[told(naps=False, lights_out=time(22 + night % 2, 15)) for night in range(8)])
    napped = naps([1, 2, 5], time(15, 30), 45)
    shuffled = [diary[at] for at in order], [napped[at] for at in order_of_naps]
    assert estimate(*shuffled) == estimate(diary, napped)


def test_of_two_long_runs_the_longest_counts() -> None:
    later = nights(*[told(naps=False)] * 9, first=MONDAY + timedelta(days=20))
    assert estimate([*alike(7), *later], ()) == Estimate(100, 9)
