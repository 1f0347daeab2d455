"""Buttons under an answer, tapped while getting to know each other: what needs somebody's times waits."""

from pathlib import Path

import pytest

from bot.db import questions
from bot.domain.actions import ACTIONS
from bot.features import account, checkin, diary, faq, magnesium, onboarding, product, trial, weekly
from tests.features.onboarding.road import at, rows
from tests.support.stage import Stage, person

FEATURES = [
    feature.register for feature in (onboarding, account, diary, faq, checkin, magnesium, weekly, trial, product)
]
AT_ONCE = {"faq", "privacy", "delete-all", "language-nl", "language-en"}
"""What a command does at once too, without a word of consent."""
GETUP = "Hoe laat sta je op een gewone dag op?"


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path, FEATURES)


@pytest.mark.parametrize("name", sorted(ACTIONS.keys() - AT_ONCE))
def test_an_action_brings_the_present_question_below_and_begins_nothing(stage: Stage, name: str) -> None:
    at(stage, "ja")
    before = rows(stage)
    message = max(stage.chat)
    reply = stage.taps_data(f"do:{name}", message)
    assert (stage.last.text, reply.below) == (GETUP, True)
    assert rows(stage) == {**before, "seen_updates": before["seen_updates"] + 1}
    with stage.database() as conn:
        assert [one.feature for one in questions.open_of(conn, stage.user, stage.now)] == ["onboarding"]
    stage.says("07:00")
    assert stage.last.text == "07:00. En op vrije dagen?"


@pytest.mark.parametrize("data", ["checkin:start:2026-06-11", "magnesium:taken:2026-06-12", "diary:list"])
def test_a_button_from_before_everything_was_deleted_does_neither(stage: Stage, data: str) -> None:
    at(stage, "ja")
    stage.taps_data(data, max(stage.chat))
    assert stage.last.text == GETUP
    assert rows(stage).keys() == {"persons", "questions", "seen_updates"}


@pytest.mark.parametrize("name", sorted(AT_ONCE))
def test_what_needs_no_times_is_done_at_once(stage: Stage, name: str) -> None:
    at(stage, "ja")
    reply = stage.taps_data(f"do:{name}", max(stage.chat))
    assert reply.below
    assert reply.screens[0].text != GETUP or name == "language-nl"
    assert person(stage).settled_at is None


@pytest.mark.parametrize("name", sorted(ACTIONS))
def test_before_consent_an_action_stores_nothing_and_leaves_the_answer_standing(stage: Stage, name: str) -> None:
    stage.says("hoeveel magnesium mag ik per dag")
    answer = max(stage.chat)
    assert stage.taps_data(f"do:{name}", answer).below
    assert max(stage.chat) > answer
    assert rows(stage) == {}
