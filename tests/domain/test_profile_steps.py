import json
from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.concerns import CONCERNS, Concern, concerns_value
from bot.domain.person import Profile
from bot.domain.profile_steps import STEPS, Move, State, Step, decide, fits_reminder, varies

NOW = datetime(2026, 6, 11, 18, 14, tzinfo=UTC)
SOMEBODY = Profile(language="nl", zone="Europe/Amsterdam", getup=time(7), lights_out=time(23))


def move(step: Step, value: str, *, screened: bool = False, profile: Profile = SOMEBODY) -> Move | None:
    return decide(State(step), value, profile, now=NOW, screened=screened)


def test_a_reminder_that_is_wanted_leads_to_the_safety_screen_unless_it_was_passed() -> None:
    at_dinner = {"reminder_at": "dinner", "dinner": time(18, 30)}
    assert move("magnesium", "yes") == Move({"magnesium": "remind"}, State("screening"))
    assert move("magnesium", "before") == Move(
        {"reminder_at": "before_lights_out", "magnesium": "remind"}, State("screening")
    )
    assert move("magnesium", "1830") == Move({**at_dinner, "magnesium": "remind"}, State("screening"))
    assert move("dinner", "1830") == Move({**at_dinner, "magnesium": "remind"}, State("screening"))
    assert move("magnesium", "yes", screened=True) == Move({"magnesium": "remind"})
    assert move("reminder", "1830", screened=True) == Move({**at_dinner, "magnesium": "remind"})


def test_a_yes_of_somebody_without_any_time_is_asked_when() -> None:
    timeless = SOMEBODY.model_copy(update={"lights_out": None})
    assert move("magnesium", "yes", profile=timeless) == Move(following=State("reminder"))


def test_only_nothing_or_the_doctors_word_passes_the_safety_screen() -> None:
    passed = [
        (step, value)
        for step in STEPS
        for value in ("yes", "no", "none", "some", "knows", "later", "without", "silent", "before", "same")
        if (found := move(step, value)) and found.changes.get("screened_at")
    ]
    assert passed == [("screening", "none"), ("doctor", "knows")]


@given(st.lists(st.sampled_from(CONCERNS), min_size=1))
def test_whatever_applies_leads_to_the_doctor_and_changes_nothing_but_what_a_yes_does(named: list[Concern]) -> None:
    value = concerns_value(named)
    said = move("screening", value)
    assert said == move("which", value) == move("doctor", value)
    assert said is not None
    assert said.changes == {"magnesium": "remind", "screened_at": None}
    assert said.following is not None
    assert said.following.step == "doctor"
    assert set(said.following.about) <= set(named)
    assert said.following.to_json() == {"step": "doctor"}, "what was said is not kept"


def test_food_is_offered_to_whoever_waits_or_goes_without_and_never_with_the_doctors_word() -> None:
    assert move("doctor", "later_food") == Move(offers_food=True)
    assert move("doctor", "without_food") == Move({"magnesium": "none"}, offers_food=True)
    assert move("doctor", "without") == Move({"magnesium": "none"})
    assert move("doctor", "knows_food") is None


def test_the_list_of_what_counts_is_the_same_question() -> None:
    assert move("screening", "list") == Move(following=State("screening", listed=True))
    assert decide(State("screening", listed=True), "none", SOMEBODY, now=NOW, screened=False) == move(
        "screening", "none"
    )


def test_a_yes_to_the_safety_screen_changes_nothing_that_wanting_the_reminder_did_not() -> None:
    some, wanted = move("screening", "some"), move("magnesium", "yes")
    assert some is not None
    assert wanted is not None
    assert some == Move({"magnesium": "remind", "screened_at": None}, State("doctor"))
    assert {**wanted.changes, "screened_at": None} == some.changes


def test_a_dinner_later_than_the_reminder_may_be_sent_is_refused() -> None:
    assert move("dinner", "2345") is None
    assert move("magnesium", "2345") is None


@pytest.mark.parametrize(
    ("wall", "lights_out", "fits"),
    [
        (time(18), time(23), True),
        (time(23, 29), time(23), True),
        (time(23, 30), time(23), False),
        (time(0, 30), time(1), True),
        (time(18), time(8), True),
        (time(18), time(13), False),
        (time(18), None, True),
    ],
)
def test_a_reminder_fits_up_to_half_an_hour_after_lights_out(wall: time, lights_out: time | None, fits: bool) -> None:
    assert fits_reminder(wall, lights_out) is fits


def test_free_days_vary_when_no_days_are_known_and_the_times_differ() -> None:
    assert varies(SOMEBODY)
    assert not varies(SOMEBODY.model_copy(update={"getup_free": time(7)}))
    assert not varies(SOMEBODY.model_copy(update={"getup_free": time(9), "free_days": frozenset({5, 6})}))


@pytest.mark.parametrize("step", STEPS)
@given(value=st.text(max_size=12))
def test_no_value_of_a_forged_button_raises(step: Step, value: str) -> None:
    found = move(step, value)
    assert found is None or isinstance(found, Move)


@given(
    st.builds(
        State,
        st.sampled_from(STEPS),
        st.none() | st.text("0123456", max_size=7),
        st.none() | st.just("Europe/Brussels"),
        st.text(max_size=5),
        st.lists(st.tuples(st.text(max_size=5), st.text(max_size=5)), max_size=3).map(tuple),
        st.booleans(),
        st.none() | st.integers(0, 6),
        st.booleans(),
    )
)
def test_a_state_survives_json(state: State) -> None:
    assert State.from_json(json.loads(json.dumps(state.to_json()))) == state
