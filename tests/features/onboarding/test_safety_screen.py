"""The safety screen on the way: in doubt the doctor comes first, and nothing that stays tells what was answered."""

from datetime import time, timedelta

import pytest

from bot.db import questions
from tests.features.onboarding.road import at
from tests.support.stage import Stage, person, planned


def test_in_doubt_the_doctor_comes_first_and_no_reminder_is_planned(stage: Stage) -> None:
    at(stage, "ja", "07:00", "ook", "23:00", "ja graag")
    stage.says("ik twijfel")
    assert "arts of apotheker" in stage.last.text
    assert "verloskundige" in stage.last.text
    stage.taps("Ik vraag het nog")
    assert stage.last.text == (
        "Klaar! Ik kom elke dag om 07:30. Je herinnering begint zodra de veiligheidsvragen rond zijn. "
        "Je vindt ze bij /instellingen, onder Magnesium. "
        "Moet je het nog aan je arts of apotheker vragen? Doe dat dan eerst."
    )
    assert "magnesium" not in dict(planned(stage))
    assert (person(stage).magnesium, person(stage).screened_at) == ("remind", None)


def test_once_the_doctor_knows_the_reminder_is_planned(stage: Stage) -> None:
    at(stage, "ja", "07:00", "ook", "23:00")
    stage.taps("Ja, om 18:30")
    stage.says("ja")
    stage.taps("Mijn arts of apotheker weet ervan")
    assert ("magnesium", time(18, 30)) in planned(stage)
    assert person(stage).screened_at == stage.now


def test_rather_without_magnesium_ends_without_a_reminder(stage: Stage) -> None:
    at(stage, "ja", "07:00", "ook", "23:00", "ja graag", "ja", "liever zonder magnesium")
    assert stage.last.text == "Klaar! Ik kom elke dag om 07:30."
    assert person(stage).magnesium == "none"


def test_going_back_to_the_safety_screen_and_doubting_again_starts_no_reminder(stage: Stage) -> None:
    at(stage, "ja", "07:00", "ook", "23:00", "ja graag", "ik twijfel")
    stage.taps("Terug")
    stage.taps("Ja, of ik twijfel")
    stage.says("ok")
    assert "Je herinnering begint zodra de veiligheidsvragen rond zijn." in stage.last.text
    assert person(stage).screened_at is None
    assert "magnesium" not in dict(planned(stage))


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


@pytest.fixture
def at_the_doctor(stage: Stage) -> Stage:
    """The screen was answered with yes; whether the doctor knows was asked."""
    at(stage, "ja", "07:00", "ook", "23:00", "ja graag")
    assert (person(stage).magnesium, person(stage).screened_at) == ("remind", None), "as before any answer"
    stage.taps("Ja, of ik twijfel")
    return stage


def test_a_yes_changes_nothing_of_what_is_stored_but_the_open_question_for_an_hour(stage: Stage) -> None:
    at(stage, "ja", "07:00", "ook", "23:00", "ja graag")
    before = person(stage)
    stage.taps("Ja, of ik twijfel")
    assert person(stage) == before
    with stage.database() as conn:
        (question,) = questions.open_of(conn, stage.user, stage.now)
        assert question.expires_at == stage.now + timedelta(hours=1)
        stage.later(hours=1)
        assert not questions.open_of(conn, stage.user, stage.now)


@pytest.mark.parametrize("said", ["nee", "ja", "niets", "/start", "/opnieuw", "/instellingen", "hallo"])
def test_after_the_hour_whatever_is_typed_brings_the_safety_screen_again(at_the_doctor: Stage, said: str) -> None:
    at_the_doctor.later(hours=1)
    at_the_doctor.says(said)
    assert "Nieren die minder goed werken" in at_the_doctor.last.text
    assert person(at_the_doctor).screened_at is None
    at_the_doctor.says("nee, niets")
    assert person(at_the_doctor).screened_at == at_the_doctor.now


@pytest.mark.parametrize(
    ("label", "magnesium", "passed"),
    [
        ("Mijn arts of apotheker weet ervan", "remind", True),
        ("Ik vraag het nog", "remind", False),
        ("Liever zonder magnesium", "none", False),
    ],
)
def test_the_buttons_about_the_doctor_go_on_working(
    at_the_doctor: Stage, label: str, magnesium: str, passed: bool
) -> None:
    at_the_doctor.later(days=2)
    at_the_doctor.taps(label)
    found = person(at_the_doctor)
    assert (found.magnesium, found.screened_at is not None) == (magnesium, passed)


def test_back_from_the_doctor_after_the_hour_is_the_safety_screen(at_the_doctor: Stage) -> None:
    at_the_doctor.later(hours=2)
    at_the_doctor.taps("Terug")
    assert "Nieren die minder goed werken" in at_the_doctor.last.text
    at_the_doctor.says("nee, niets")
    assert at_the_doctor.last.text == "Klaar! Ik kom elke dag om 07:30, en voor je magnesium om 22:00."
