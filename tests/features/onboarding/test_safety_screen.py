"""The safety screen on the way: in doubt the doctor comes first."""

from datetime import time

import pytest

from tests.features.onboarding.road import at
from tests.support.stage import Stage, person, planned


def test_in_doubt_the_doctor_comes_first_and_no_reminder_is_planned(stage: Stage) -> None:
    at(stage, "ja", "07:00", "ook", "23:00", "ja graag")
    stage.says("ik twijfel")
    assert "arts of apotheker" in stage.last.text
    assert "verloskundige" in stage.last.text
    stage.taps("Ik vraag het nog")
    assert "Je herinnering begint zodra je arts of apotheker ervan weet." in stage.last.text
    assert "magnesium" not in dict(planned(stage))
    assert (person(stage).magnesium, person(stage).screened_at) == ("remind", None)


def test_once_the_doctor_knows_the_reminder_is_planned(stage: Stage) -> None:
    at(stage, "ja", "07:00", "ook", "23:00", "ja graag", "ja")
    stage.taps("Mijn arts of apotheker weet ervan")
    stage.taps("Bij het avondeten")
    stage.taps("18:30")
    assert ("magnesium", time(18, 30)) in planned(stage)
    assert person(stage).screened_at == stage.now


def test_rather_without_magnesium_ends_without_a_reminder(stage: Stage) -> None:
    at(stage, "ja", "07:00", "ook", "23:00", "ja graag", "ja", "liever zonder magnesium")
    assert stage.last.text == "Klaar! Ik kom elke dag om 07:30."
    assert person(stage).magnesium == "none"


def test_going_back_to_the_safety_screen_and_doubting_takes_the_pass_away(stage: Stage) -> None:
    at(stage, "ja", "07:00", "ook", "23:00", "ja graag", "nee, niets")
    stage.taps("Terug")
    stage.taps("Ja, of ik twijfel")
    assert person(stage).screened_at is None


@pytest.mark.parametrize("text", ["nieren", "ik ben zwanger", "ik slik bloedverdunners", "I'm pregnant", "heart"])
def test_the_words_of_the_safety_screen_lead_to_the_doctor(stage: Stage, text: str) -> None:
    at(stage, "ja", "07:00", "ook", "23:00", "ja graag", text)
    assert "arts of apotheker" in stage.last.text
    assert (person(stage).magnesium, person(stage).screened_at) == ("remind", None)


@pytest.mark.parametrize("text", ["geen medicijnen", "no medicines", "niet zwanger"])
def test_one_thing_denied_does_not_pass_the_safety_screen(stage: Stage, text: str) -> None:
    at(stage, "ja", "07:00", "ook", "23:00", "ja graag", text)
    assert person(stage).screened_at is None
    assert "Ja, of ik twijfel" in stage.labels
