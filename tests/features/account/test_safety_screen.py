"""The safety screen in the settings: before it no reminder, and what was answered is told by nothing that is stored."""

from datetime import time, timedelta

import pytest

from bot.db import questions
from tests.features.account.desk import does, still_open
from tests.support.settings import opens
from tests.support.stage import Stage, person, planned

WAITING = "Je herinnering begint zodra de veiligheidsvragen rond zijn."
SCREEN = "Nieren die minder goed werken"


@pytest.fixture
def stage(stage: Stage) -> Stage:
    """Somebody without a reminder, who was never screened."""
    stage.settled(magnesium="none", screened_at=None)
    return stage


def test_the_reminder_is_turned_on_only_after_the_safety_screen(stage: Stage) -> None:
    assert "magnesium" not in dict(planned(stage))
    does(stage, "reminder-time")
    stage.taps("Ja, om 22:00")
    assert SCREEN in stage.last.text
    assert "magnesium" not in dict(planned(stage))
    stage.taps("Nee, niets")
    assert stage.last.text == "Genoteerd. Dan herinner ik je vandaag om 22:00 aan je magnesium."
    assert person(stage).screened_at == stage.now


def test_whoever_asked_the_doctor_can_say_so_in_the_settings(stage: Stage) -> None:
    opens(stage, "Magnesium")
    stage.says("ja graag")
    stage.says("ik weet het niet")
    stage.says("nog niet")
    assert stage.last.text.startswith(f"Genoteerd. {WAITING}")
    assert "magnesium" not in dict(planned(stage))
    opens(stage, "Magnesium")
    for label in ("Ja, om 22:00", "Ja, of ik twijfel", "Mijn arts of apotheker weet ervan"):
        stage.taps(label)
    assert ("magnesium", time(22)) in planned(stage)


@pytest.mark.parametrize("left_at", ["the screen", "the doctor", "I'll ask"])
def test_an_unfinished_screen_looks_the_same_as_a_yes_to_it(stage: Stage, left_at: str) -> None:
    opens(stage, "Magnesium")
    before = person(stage)
    stage.taps("Ja, om 22:00")
    if left_at != "the screen":
        stage.taps("Ja, of ik twijfel")
    if left_at == "I'll ask":
        stage.taps("Ik vraag het nog")
    found = person(stage)
    assert (found.magnesium, found.screened_at) == ("remind", None)
    assert {name for name in found.__slots__ if getattr(found, name) != getattr(before, name)} == {"magnesium"}
    stage.later(hours=2)
    assert still_open(stage) == []
    stage.says("/instellingen")
    assert "Magnesium: ik herinner je zodra de veiligheidsvragen rond zijn" in stage.last.text
    stage.taps("Magnesium")
    stage.taps("Magnesium")
    assert stage.labels[0] == "Ja, om 22:00"
    assert stage.labels[-3:] == ["Ik neem het, maar nee", "Ik neem het niet", "Terug"]
    does(stage, "reminder-time")
    assert SCREEN in stage.last.text


def test_the_question_about_the_doctor_is_open_for_an_hour_at_most(stage: Stage) -> None:
    opens(stage, "Magnesium")
    stage.taps("Ja, om 22:00")
    stage.taps("Ja, of ik twijfel")
    with stage.database() as conn:
        (question,) = questions.open_of(conn, stage.user, stage.now)
    assert question.expires_at == stage.now + timedelta(hours=1)
    stage.later(hours=1)
    for said in ("ja", "nee", "mijn arts weet ervan"):
        stage.says(said)
        assert person(stage).screened_at is None


def test_the_words_of_the_card_are_english_too(english: Stage) -> None:
    english.settled(screened_at=None)
    english.says("/settings")
    assert "Magnesium: I'll remind you once the safety questions are settled" in english.last.text


@pytest.mark.one_engine
def test_what_applies_is_answered_with_what_fits_in_the_settings_too(stage: Stage) -> None:
    does(stage, "screening")
    stage.taps("Ja, of ik twijfel")
    stage.says("levothyroxine")
    assert "Vraag je apotheker hoeveel uur ertussen moet." in stage.last.text
    assert "Weet die er al van?" in stage.last.text


@pytest.mark.one_engine
def test_after_kidneys_no_food_is_offered_in_the_settings_either(stage: Stage) -> None:
    does(stage, "screening")
    for label in ("Ja, of ik twijfel", "Zeg waar het om gaat", "Nieren"):
        stage.taps(label)
    assert stage.last.text.startswith("Als je nieren minder goed werken, kan er te veel magnesium in je bloed komen.")
    stage.taps("Liever zonder magnesium")
    assert not any("Magnesium zit ook gewoon in eten" in screen.text for screen in stage.chat.values())
    with stage.database() as conn:
        assert "kidneys" not in str([one.state for one in questions.open_of(conn, stage.user, stage.now)])
