from pathlib import Path

from bot.catalog.asking import Asked, answer, told
from bot.catalog.catalog import load


def test_danger_comes_before_every_answer_in_the_persons_language(content: Path):
    asked = answer(load(content), "hoeveel milligram elke avond, want ik wil niet meer leven", "en")
    assert asked == Asked("safety", (), "crisis", "Help: crisis.")


def test_an_answer_about_magnesium_ends_with_the_reminder(content: Path):
    asked = answer(load(content), "hoeveel milligram elke avond", "nl")
    assert asked == Asked("answer", ("mg-dose",), None, "Kort.\n\n*Info.*")


def test_another_answer_stands_by_itself(content: Path):
    assert answer(load(content), "dutje in de namiddag", "nl").text == "Kort."


def test_the_whole_answer_has_both_parts_and_one_reminder(content: Path):
    catalog = load(content)
    topics, words = catalog.topics("nl"), catalog.words("nl")
    assert told(topics["mg-dose"], words, whole=True) == "Kort.\n\nLang.\n\n*Info.*"
    assert told(topics["sleep-naps"], words, whole=True) == "Kort.\n\nLang."


def test_guesses_are_titles(content: Path):
    asked = answer(load(content), "milligram of dutje", "nl")
    assert (asked.outcome, asked.text) == ("suggest", "?\n- Titel mg-dose\n- Titel sleep-naps")


def test_what_is_not_known_is_said_in_the_persons_language(content: Path):
    assert answer(load(content), "bitcoin", "en") == Asked("none", (), None, "Weet ik niet (en).")
