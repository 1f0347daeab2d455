"""How much the check-in asks, chosen in the settings."""

import pytest

from tests.features.account.desk import still_open
from tests.support.settings import opens
from tests.support.stage import Stage


def form_of(stage: Stage) -> str:
    person = stage.person()
    assert person is not None
    return person.form


def test_the_card_says_how_much_is_asked_and_a_tap_changes_it(stage: Stage) -> None:
    opens(stage, "Hoeveel vragen")
    assert stage.last.text.startswith("Kort: zes vragen.")
    stage.taps("Uitgebreid")
    assert stage.last.text == "Goed, ik vraag voortaan wat meer. Overslaan mag altijd."
    assert form_of(stage) == "full"
    stage.says("/instellingen")
    assert "Hoeveel vragen: uitgebreid" in stage.last.text
    assert still_open(stage) == []


@pytest.mark.parametrize(("typed", "form"), [("full", "full"), ("the full one", "full"), ("ten questions", "full")])
def test_it_can_be_typed(english: Stage, typed: str, form: str) -> None:
    opens(english, "How many questions")
    english.says(typed)
    assert form_of(english) == form


def test_a_wrong_answer_gets_an_example_and_back_changes_nothing(stage: Stage) -> None:
    opens(stage, "Hoeveel vragen")
    stage.says("paars")
    assert stage.last.text.startswith("Dat begreep ik niet. Typ kort of uitgebreid.")
    stage.restart()
    stage.taps("Terug")
    assert form_of(stage) == "short"
