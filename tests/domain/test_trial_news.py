"""What a trial says by itself, day by day."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.trial_news import after_news, longer, news, to_choose
from bot.domain.trial_plan import Plan, begun, paused, phase_on, resumed

FIRST = date(2026, 6, 2)


def plan(**values):
    return Plan(question="sol", first=FIRST, **values)


def day(number):
    """The day on which the night so many nights after the first is over."""
    return FIRST + timedelta(days=number)


def said(made, days, counted=lambda phase: 50, answers=None):
    """The news of so many days as (day, what), each taken over; `answers`: what the person does with it."""
    told = []
    for number in range(days):
        name = news(made, day(number), counted)
        if name is None:
            continue
        told.append((number, name))
        if name in ("ready", "result", "unanswered"):
            return made, told
        made = after_news(made, name, day(number))
        made = (answers or {}).get(name, lambda plan, number: plan)(made, number)
    return made, told


def begins(made, number):
    return begun(made, day(number + 1))


def test_a_trial_in_which_all_goes_well_speaks_four_times():
    _, told = said(plan(), 100, answers={"baseline": begins})
    assert told == [(13, "baseline"), (27, "counts_with"), (69, "with"), (76, "with_again"), (83, "ready")]


def test_who_left_it_for_two_weeks_hears_when_the_nights_count():
    _, told = said(plan(washout=14), 30)
    assert told == [(13, "counts_without"), (27, "baseline")]


def test_no_answer_is_asked_about_once_more_and_then_ends_it():
    _, told = said(plan(), 100)
    assert told == [(13, "baseline"), (20, "baseline_again"), (27, "unanswered")]


def test_too_few_nights_make_the_baseline_two_weeks_longer_at_most():
    made, told = said(plan(), 30, counted=lambda phase: 9)
    assert told == [(13, "baseline_longer"), (20, "baseline_longer"), (27, "baseline_few")]
    assert made.without == 28


def test_ten_nights_are_enough_and_nine_are_not():
    assert news(plan(), day(13), lambda phase: 10) == "baseline"
    assert news(plan(), day(13), lambda phase: 9) == "baseline_longer"
    with_it = begun(plan(), day(14))
    assert news(with_it, day(69), lambda phase: 21) == "with"
    assert news(with_it, day(69), lambda phase: 20) == "with_longer"


def test_too_few_nights_with_are_asked_about_after_two_weeks_more():
    _, told = said(plan(), 90, counted=lambda phase: 12, answers={"baseline": begins})
    assert [one for one in told if one[0] > 30] == [(69, "with_longer"), (76, "with_longer"), (83, "with")]


def test_a_week_longer_begins_today_and_is_asked_about_anew():
    waited, _ = said(plan(), 18)
    more = longer(waited, day(18))
    assert to_choose(more, day(24), lambda phase: 50) is None
    assert news(more, day(25), lambda phase: 50) == "baseline"


def test_the_last_weeks_without_end_with_the_result():
    wanted = begun(plan(), day(14)).model_copy(update={"after": day(70)})
    assert news(wanted, day(82), lambda phase: 50) is None
    assert news(wanted, day(83), lambda phase: 50) == "result"


def test_another_dose_lets_everything_be_said_again():
    made, _ = said(plan(), 40, answers={"baseline": begins})
    _, told = said(begun(made, day(40)), 130)
    assert [name for _, name in told] == ["counts_with", "with", "with_again", "ready"]


def test_a_pause_without_an_end_is_asked_about_after_a_week_and_ends_the_trial_four_weeks_later():
    _, told = said(paused(plan(), day(5)), 60)
    assert told == [(11, "resting"), (32, "unanswered")]


def test_a_phase_that_begins_anew_after_a_long_pause_says_so_once():
    made, told = said(paused(plan(), day(5), until=day(20)), 30)
    assert told == [(19, "anew")]
    assert made.first == day(20)
    _, told = said(paused(plan(), day(5), until=day(10)), 25)
    assert told == [(18, "baseline")]


@pytest.mark.parametrize("counted", [0, 9, 10, 20, 21, 60])
def test_nobody_is_asked_to_look_before_the_nights_are_over(counted):
    made = begun(plan(), day(14))
    assert not [number for number in range(69) if to_choose(made, day(number), lambda phase: counted)]


@settings(max_examples=40)
@given(
    counts=st.lists(st.integers(0, 60), min_size=140, max_size=140),
    rests=st.integers(0, 100),
    length=st.integers(1, 12),
    begin=st.booleans(),
)
def test_a_trial_that_nobody_answers_any_more_ends_whatever_happens(counts, rests, length, begin):
    made, ended = plan(), None
    for number in range(200):
        if number == rests:
            made = paused(made, day(number + 1))
        if number == rests + length:
            made = resumed(made, day(number + 1))
        name = news(made, day(number), lambda phase, at=number: counts[min(at, 139)])
        if name in ("ready", "result", "unanswered"):
            ended = name
            break
        if name is not None:
            made = after_news(made, name, day(number))
            assert news(made, day(number), lambda phase, at=number: counts[min(at, 139)]) != name or "longer" in name
        if name == "baseline" and begin:
            made = begun(made, day(number + 1))
            assert phase_on(made, day(number + 1)) == "building" or made.pauses
    assert ended is not None
