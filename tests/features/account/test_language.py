"""The language of the chat, before consent too."""

from pathlib import Path

import pytest

from tests.features.account.desk import FEATURES, does
from tests.support.stage import Stage, person


@pytest.mark.parametrize("word", ["/english", "english", "/language-en"])
def test_a_language_word_changes_the_language_and_the_menu(stage: Stage, word: str) -> None:
    reply = stage.says(word) if word != "/language-en" else does(stage, "language-en")
    assert (reply.menu, person(stage).language) == ("en", "en")
    assert stage.last.text == "From now on I'll speak English with you."
    stage.says("/instellingen")
    assert "Getting up: 07:00" in stage.last.text


def test_the_language_is_asked_by_its_own_name(stage: Stage) -> None:
    stage.says("/taal")
    assert stage.labels == ["Nederlands", "English", "Terug"]
    reply = stage.taps("English")
    assert reply.menu == "en"


def test_a_stranger_gets_the_first_message_in_the_language_they_name(tmp_path: Path) -> None:
    stage = Stage(tmp_path, FEATURES)
    reply = stage.says("/english")
    assert stage.last.text.startswith("Hi, I'm Sluimer.")
    assert reply.menu == "en"
    assert stage.person() is None


def test_the_language_can_change_while_getting_to_know_each_other(tmp_path: Path) -> None:
    stage = Stage(tmp_path, FEATURES)
    stage.says("/start")
    stage.taps("Beginnen")
    stage.taps("18+")
    stage.says("/english")
    assert stage.last.text == "Lovely. It's 20:14 where you are, right?"
    stage.says("/settings")
    assert stage.last.text == "Lovely. It's 20:14 where you are, right?"
    stage.says("/pause")
    assert stage.last.text == "Lovely. It's 20:14 where you are, right?"


def test_the_language_that_one_has_already_leaves_the_menu_alone(stage: Stage) -> None:
    assert stage.says("/nederlands").menu is None
    assert stage.says("/english").menu == "en"
    assert stage.says("/english").menu is None
    assert stage.says("/nederlands").menu == "nl"
