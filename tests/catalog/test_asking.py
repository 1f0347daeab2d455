from datetime import date
from pathlib import Path

import pytest

from bot.catalog.asking import Asked, answer, told
from bot.catalog.catalog import load
from tests.support.learned import CONTENT, learned, learned_from

TODAY = date(2026, 6, 11)


@pytest.fixture
def ask(content: Path):
    catalog = load(content)
    search = learned_from(catalog)
    return lambda text, language: answer(catalog, search, text, language, today=TODAY)


def test_danger_comes_before_every_answer_in_the_persons_language(ask):
    asked = ask("hoeveel milligram elke avond, want ik wil niet meer leven", "en")
    assert asked == Asked("safety", (), "crisis", "Help: crisis.")


def test_an_answer_about_magnesium_ends_with_the_reminder(ask):
    assert ask("hoeveel milligram elke avond", "nl") == Asked("answer", ("mg-dose",), None, "Kort.\n\n*Info.*")


def test_another_answer_stands_by_itself(ask):
    assert ask("dutje in de namiddag", "nl").text == "Kort."


def test_the_whole_answer_has_both_parts_and_one_reminder(content: Path):
    catalog = load(content)
    topics, words = catalog.topics("nl"), catalog.words("nl")
    assert told(topics["mg-dose"], words, whole=True) == "Kort.\n\nLang.\n\n*Info.*"
    assert told(topics["sleep-naps"], words, whole=True) == "Kort.\n\nLang."


def test_guesses_are_titles():
    catalog = load(CONTENT, default_language="nl")
    asked = answer(catalog, learned(), "helpt dat", "nl", today=TODAY)
    titles = [f"- {catalog.topics('nl')[id].title}" for id in asked.topics]
    assert asked.outcome == "suggest"
    assert asked.text == "\n".join([catalog.words("nl")("faq-guesses"), *titles])


def test_what_is_not_known_is_said_in_the_persons_language(ask):
    assert ask("qwrtzpl", "en") == Asked("none", (), None, "Weet ik niet (en).")


def test_a_wish_for_which_there_is_no_topic_changes_nothing(ask):
    assert ask("zet de herinnering op half 10", "nl").topics != ("bot-times",)
