"""Restarts, repeated updates, old and forged buttons, and /start once more."""

from datetime import time

import pytest

from tests.features.onboarding.road import agree, at, rows
from tests.support.stage import Stage, person


def test_a_restart_in_the_middle_loses_nothing(stage: Stage) -> None:
    at(stage, "ja", "07:00")
    stage.restart()
    stage.taps("08:00")
    stage.restart()
    stage.says("weekend")
    assert person(stage).free_days == frozenset({5, 6})


def test_start_in_the_middle_shows_the_present_question_again(stage: Stage) -> None:
    at(stage, "ja", "07:00")
    stage.says("/start")
    assert stage.last.text == "07:00. En op vrije dagen?"
    stage.says("/opnieuw")
    assert stage.last.text == "07:00. En op vrije dagen?"


def test_start_afterwards_says_welcome_back_with_the_plan(stage: Stage) -> None:
    stage.settled()
    stage.says("/start")
    assert "Op gewone dagen kom ik om 07:30, op vrije dagen om 09:00" in stage.last.text
    assert "/dagboek" in stage.last.text
    stage.says("/pauze 2 weken")
    stage.says("/start")
    assert "/verder" in stage.last.text
    assert "07:30" not in stage.last.text


@pytest.mark.parametrize("how", ["tap", "typed"])
def test_a_repeated_update_changes_nothing_and_shows_the_present_question(stage: Stage, how: str) -> None:
    at(stage, "ja")
    if how == "tap":
        stage.taps("07:00")
    else:
        stage.says("07:00")
    stage.again()
    assert stage.last.text == "07:00. En op vrije dagen?"
    assert person(stage).getup == time(7)


def test_a_repeated_consent_shows_the_first_question(stage: Stage) -> None:
    agree(stage)
    stage.again()
    assert stage.last.text == "Fijn. Bij jou is het nu 20:14, klopt dat?"
    assert rows(stage)["persons"] == 1


def test_a_second_tap_on_the_same_button_leaves_the_next_question_standing(stage: Stage) -> None:
    at(stage, "ja")
    message, data = stage.find("07:00")
    stage.taps_data(data, message)
    stage.taps_data(data, message)
    assert stage.chat[message].text == "07:00. En op vrije dagen?"


def test_an_older_button_brings_the_present_question_below(stage: Stage) -> None:
    at(stage, "ja")
    message, data = stage.find("07:00")
    stage.says("06:30")
    stage.taps_data(data, message)
    assert person(stage).getup == time(6, 30)
    assert stage.last.text == "06:30. En op vrije dagen?"
    assert not stage.chat[message].keyboard


def test_buttons_from_before_consent_are_old_once_everything_is_settled(stage: Stage) -> None:
    stage.says("/start")
    message, data = stage.find("Beginnen")
    stage.settled()
    stage.taps_data(data, message)
    assert "hoort bij iets van eerder" in stage.last.text


@pytest.mark.parametrize(
    "data", ["onboarding:agree:xx", "onboarding:agree", "onboarding:what:nl", "onboarding:getup:0700"]
)
def test_forged_buttons_of_strangers_show_the_first_message_and_store_nothing(stage: Stage, data: str) -> None:
    stage.says("/start")
    stage.taps_data(f"onboarding:{data}", max(stage.chat))
    assert stage.last.text.startswith("Hoi, ik ben Sluimer.")
    assert rows(stage) == {}


@pytest.mark.parametrize(
    "data", ["onboarding:getup:9999", "onboarding:getup:", "onboarding:back:place", "onboarding:getup"]
)
def test_forged_answers_change_nothing(stage: Stage, data: str) -> None:
    at(stage, "ja")
    stage.taps_data(f"onboarding:{data}", max(stage.chat))
    assert person(stage).getup is None
    assert stage.last.text == "Hoe laat sta je op een gewone dag op?"
