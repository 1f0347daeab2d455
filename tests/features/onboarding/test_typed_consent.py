"""The first screens, typed instead of tapped: the words on a button tell the step and the language."""

from pathlib import Path

import pytest

from bot.features import account, faq, onboarding
from tests.support.stage import Stage

FEATURES = [onboarding.register, account.register, faq.register]
CONDITIONS = {"nl": "Even vooraf. Ik ben een programma", "en": "First things first. I'm a program"}
FIRST_QUESTION = {"nl": "Fijn. Bij jou is het nu 20:14, klopt dat?", "en": "Lovely. It's 20:14 where you are, right?"}


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path, FEATURES)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Beginnen", CONDITIONS["nl"]),
        ("beginnen!", CONDITIONS["nl"]),
        ("Terug", CONDITIONS["nl"]),
        ("wat bewaar je precies", "Wat ik bewaar"),
        ("Liever niet.", "Prima, dan laat ik je met rust."),
        ("Rather not", "That's fine, I'll leave you be."),
        ("What do you keep exactly?", "What I keep"),
        ("English", "Hi, I'm Sluimer."),
        ("Nederlands", "Hoi, ik ben Sluimer."),
        ("hallo", "Hoi, ik ben Sluimer."),
        ("start", "Hoi, ik ben Sluimer."),
    ],
)
def test_a_typed_label_leads_where_its_button_does(stage: Stage, said: str, shown: str) -> None:
    stage.says("/start")
    stage.says(said)
    assert shown in stage.last.text
    assert stage.person() is None


@pytest.mark.parametrize(("said", "language"), [("ja", "nl"), ("Ja!", "nl"), ("yes", "en")])
def test_a_mere_yes_shows_the_conditions_and_never_consents(stage: Stage, said: str, language: str) -> None:
    stage.says("/start")
    for _ in range(2):
        stage.says(said)
        assert stage.last.text.startswith(CONDITIONS[language])
        assert stage.person() is None


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("ok", "nl"),
        ("akkoord", "nl"),
        ("ja dat is goed", "nl"),
        ("ik ben 18+", "nl"),
        ("ja, ik ben 18 en dat is goed", "nl"),
        ("👍", "nl"),
        ("yes please", "en"),
        ("I'm over 18 and I agree", "en"),
    ],
)
def test_agreement_in_other_words_is_told_how_to_consent(stage: Stage, said: str, language: str) -> None:
    stage.says("/start")
    stage.taps("Beginnen")
    stage.says(said)
    how = {
        "nl": "Ga je akkoord? Tik dan op de knop, of typ: Ik ben 18+ en dat is goed.",
        "en": "Do you agree? Then tap the button, or type: I'm 18+ and that's fine.",
    }
    assert stage.last.text.startswith(CONDITIONS[language])
    assert stage.last.text.endswith(how[language])
    assert stage.labels[0] in how[language]
    assert stage.person() is None


def test_the_button_that_begins_shows_the_conditions_alone(stage: Stage) -> None:
    stage.says("/start")
    stage.taps("Beginnen")
    assert stage.last.text.endswith("Met /wis haal ik alles weg.")


@pytest.mark.parametrize(("said", "shown"), [("nee", "Prima, dan laat ik je met rust."), ("no thanks", "That's fine")])
def test_a_no_is_left_in_peace(stage: Stage, said: str, shown: str) -> None:
    stage.says("/start")
    stage.says(said)
    assert stage.last.text.startswith(shown)


def test_the_english_start_is_a_button_for_those_who_see_it(tmp_path: Path) -> None:
    stage = Stage(tmp_path, FEATURES, language="en")
    stage.says("/start")
    assert stage.last.text.startswith("Hi, I'm Sluimer.")
    stage.says("Start")
    assert stage.last.text.startswith(CONDITIONS["en"])


@pytest.mark.parametrize(
    ("said", "language"),
    [("Ik ben 18+ en dat is goed", "nl"), ("ik ben 18+ en dat is goed.", "nl"), ("I’m 18+ and that’s fine", "en")],
)
def test_consent_can_be_typed_and_is_stored_in_its_language(stage: Stage, said: str, language: str) -> None:
    stage.says("Beginnen")
    stage.says(said)
    assert stage.last.text == FIRST_QUESTION[language]
    person = stage.person()
    assert person is not None
    assert (person.language, person.consent_at) == (language, stage.now)
    stage.again()
    assert stage.last.text == FIRST_QUESTION[language]


@pytest.mark.parametrize(
    "said", ["ja, dat is goed", "ik ben 18 en dat is goed", "ik ben geen 18+", "dat is goed", "👍"]
)
def test_other_words_are_no_consent(stage: Stage, said: str) -> None:
    stage.says("Beginnen")
    stage.says(said)
    assert stage.person() is None


def test_consent_can_be_typed_to_a_coach_that_answers_questions_too(tmp_path: Path) -> None:
    stage = Stage(tmp_path, [onboarding.register, account.register, faq.register])
    stage.says("/start")
    stage.says("ja")
    assert stage.last.text.startswith(CONDITIONS["nl"])
    stage.says("Ik ben 18+ en dat is goed")
    assert stage.last.text == FIRST_QUESTION["nl"]
