"""Which night belongs to which phase of a trial, with pauses, extensions and a new start."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.trial_plan import (
    Plan,
    begun,
    extended,
    is_over,
    may_extend,
    nights_of,
    paused,
    phase_on,
    place_on,
    resumed,
    spans,
    unbegun,
)

FIRST = date(2026, 6, 2)
"""The night that follows the evening of 1 June."""


def plan(**values):
    return Plan(question="sol", first=FIRST, **values)


def night(number):
    """The night so many nights after the first."""
    return FIRST + timedelta(days=number)


def evening(day):
    return day - timedelta(days=1)


def test_two_weeks_without_and_eight_with_end_on_the_evenings_that_were_named():
    spanned = spans(plan())
    assert [evening(day) for day in spanned["without"]] == [date(2026, 6, 1), date(2026, 6, 14)]
    assert evening(spanned["building"][0]) == date(2026, 6, 15)
    assert evening(spanned["with"][1]) == date(2026, 8, 9)


def test_who_takes_it_already_leaves_it_for_two_weeks_that_do_not_count():
    spanned = spans(plan(washout=14))
    assert spanned["washout"] == (night(0), night(13))
    assert spanned["without"] == (night(14), night(27))
    assert spanned["building"][0] == night(28)


def test_a_baseline_waits_until_the_person_begins():
    assert place_on(plan(), night(13)) == ("without", 14, 14)
    assert is_over(plan(), "without", night(13))
    assert not is_over(plan(), "without", night(12))
    assert place_on(plan(), night(17)) == ("without", 18, 14)
    begins = begun(plan(), night(18))
    assert [phase_on(begins, night(number)) for number in (17, 18, 31, 32, 73, 74)] == [
        "without",
        "building",
        "building",
        "with",
        "with",
        None,
    ]


def test_the_last_nights_without_come_where_they_are_wanted():
    wanted = begun(plan(), night(14)).model_copy(update={"after": night(70)})
    assert len(nights_of(wanted, "with", night(200))) == 42
    assert nights_of(wanted, "after", night(200)) == [night(number) for number in range(70, 84)]


def test_a_short_pause_makes_the_phase_longer_by_its_nights():
    rested = resumed(paused(plan(), night(5)), night(9))
    assert [phase_on(rested, night(number)) for number in (4, 5, 8, 9)] == ["without", None, None, "without"]
    assert spans(rested)["without"] == (night(0), night(17))
    assert phase_on(paused(plan(), night(5)), night(50)) is None


def test_after_a_long_pause_the_phase_begins_anew():
    assert resumed(paused(plan(), night(5)), night(13)).first == night(13)
    begins = begun(plan(), night(14))
    again = resumed(paused(begins, night(40)), night(48))
    assert again.began == night(48)
    assert nights_of(again, "without", night(200)) == [night(number) for number in range(14)]
    assert resumed(paused(begins, night(40)), night(47)).began == night(14)


def test_a_pause_until_a_date_ends_by_itself_and_resuming_on_its_first_day_undoes_it():
    away = paused(plan(), night(3), until=night(6))
    assert phase_on(away, night(6)) == "without"
    assert resumed(away, night(6)) == away
    assert resumed(paused(plan(), night(3)), night(3)).pauses == ()


def test_another_end_of_a_pause_takes_the_place_of_the_first():
    away = paused(paused(plan(), night(3), until=night(6)), night(5), until=night(9))
    assert [(one.first, one.until) for one in away.pauses] == [(night(3), night(9))]
    assert paused(away, night(5)).pauses[0].until is None


def test_a_phase_becomes_two_weeks_longer_at_most():
    longer = extended(extended(plan()))
    assert longer.without == 28
    assert not may_extend(longer)
    begins = extended(begun(plan(), night(14)))
    assert (begins.without, begins.counted) == (14, 49)


def test_another_dose_begins_the_eight_weeks_anew_and_adds_nothing_to_the_baseline():
    changed = begun(begun(extended(begun(plan(), night(14))), night(30)), night(40))
    assert changed.counted == 42
    assert place_on(changed, night(40)) == ("building", 1, 14)
    assert nights_of(changed, "without", night(200)) == [night(number) for number in range(14)]
    assert [phase_on(changed, night(number)) for number in (14, 29, 30, 39)] == [None] * 4
    assert spans(changed)["with"] == (night(54), night(95))
    assert resumed(paused(changed, night(60)), night(62)).began == night(40)


def test_a_beginning_can_be_undone_and_a_change_of_dose_stays_a_change():
    begins = begun(plan(), night(14))
    assert unbegun(begins) == plan()
    assert unbegun(begun(begins, night(30))) == begun(begins, night(30))


def test_a_phase_that_began_anew_after_a_pause_does_so_only_once():
    begins = paused(begun(plan(), night(14)), night(40), until=night(50))
    again = resumed(begins, night(53))
    assert again.began == night(50)
    assert resumed(again, night(60)) == again
    waited = paused(plan(), night(3), until=night(20))
    assert resumed(begun(resumed(waited, night(20)), night(34)), night(90)).first == night(20)


@given(
    washout=st.sampled_from([0, 14]),
    begins=st.integers(28, 60),
    first=st.integers(0, 120),
    length=st.integers(1, 7),
    longer=st.integers(0, 2),
)
def test_phases_follow_each_other_and_have_their_nights_whatever_is_paused(washout, begins, first, length, longer):
    made = begun(plan(washout=washout), night(begins))
    for _ in range(longer):
        made = extended(made)
    made = resumed(paused(made, night(first)), night(first + length))
    order = ["washout", "without", "building", "with"]
    seen = [phase for phase in (phase_on(made, night(number)) for number in range(300)) if phase is not None]
    assert seen == sorted(seen, key=order.index)
    assert [seen.count(one) for one in order if one != "without"] == [washout, 14, made.counted]
    assert seen.count("without") >= begins - washout - length
