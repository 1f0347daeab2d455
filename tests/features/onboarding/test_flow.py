import pytest

from bot.domain.person import Profile
from bot.domain.profile_steps import STEPS, Move, State, Step
from bot.features.onboarding.flow import FIRST, after, before

SOMEBODY = Profile(language="nl", zone="Europe/Amsterdam")


def test_the_topics_follow_each_other_and_end_after_magnesium() -> None:
    state: State | None = FIRST
    seen = []
    while state is not None:
        seen.append(state.step)
        state = after(state, Move())
    assert seen == ["clock", "getup", "getup_free", "lights_out", "magnesium"]


@pytest.mark.parametrize("step", STEPS)
def test_going_back_often_enough_leads_to_the_first_question(step: Step) -> None:
    state = State(step)
    for _ in STEPS:
        state = before(state, SOMEBODY)
    assert state == FIRST


def test_back_from_ticking_days_is_the_question_itself() -> None:
    assert before(State("free_days", picked="2"), SOMEBODY) == State("free_days")
