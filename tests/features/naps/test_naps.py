"""/dutje, /nap: told step by step, in one go, or in a sentence."""

from datetime import time

import pytest

from tests.features.naps.afternoon import Kept, kept
from tests.support.stage import Stage


def test_a_nap_in_two_taps(stage: Stage) -> None:
    stage.says("/dutje")
    assert stage.last.text == "Hoelang sliep je overdag, en hoe laat? Het mag in één keer: 20 min om 14 uur."
    assert stage.labels == ["10 min", "20 min", "30 min", "45 min", "1 uur", "langer", "Geen dutje", "Weet ik niet"]
    at = max(stage.chat)
    stage.taps("20 min")
    assert stage.last.text == "20 minuten. En hoe laat begon dat?"
    assert stage.labels == ["Net", "14:30", "14:00", "13:30", "13:00", "12:30", "Weet ik niet", "Terug"]
    assert kept(stage) == []
    stage.restart()
    stage.taps("14:00")
    assert stage.last.text == "Genoteerd: vandaag 20 minuten om 14:00."
    assert stage.labels == ["Aanpassen", "Weghalen", "Al je dutjes"]
    assert max(stage.chat) == at
    assert kept(stage) == [(12, time(14), 20)]


def test_just_now_is_counted_back_from_now(stage: Stage) -> None:
    stage.says("dutje")
    stage.taps("30 min")
    stage.taps("Net")
    assert kept(stage) == [(12, time(14, 40), 30)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/dutje 20 min om 14 uur", (12, time(14), 20)),
        ("/dutje van 2 tot half 3", (12, time(14), 30)),
        ("/dutje gisteren een half uurtje om 3 uur", (11, time(15), 30)),
        ("dutje van 20 minuten om 1 uur", (12, time(13), 20)),
        ("ik heb vanmiddag een tukje van een kwartier gedaan om half 2", (12, time(13, 30), 15)),
        ("net een powernap van 20 min gedaan", (12, time(14, 50), 20)),
        ("een uur geleden 10 min gedut", (12, time(14, 10), 10)),
        ("dutje om 8 uur, 20 min", (12, time(8), 20)),
    ],
)
def test_a_nap_in_one_go(stage: Stage, text: str, expected: Kept) -> None:
    stage.says(text)
    assert kept(stage) == [expected]
    assert stage.last.text.startswith("Genoteerd: ")
    stage.again()
    assert kept(stage) == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (["20", "om 2 uur"], (12, time(14), 20)),
        (["om 2 uur", "20"], (12, time(14), 20)),
        (["langer", "anderhalf uur", "half 1"], (12, time(12, 30), 90)),
        (["20", "weet ik niet meer"], (12, None, 20)),
        (["geen idee", "14:00"], (12, time(14), None)),
        (["weet ik niet", "weet ik niet"], (12, None, None)),
        (["30 min", "terug", "10 min", "net"], (12, time(15), 10)),
        (["20", "een half uur geleden"], (12, time(14, 40), 20)),
        (["20", "gisteren om 4 uur"], (11, time(16), 20)),
    ],
)
def test_typed_step_by_step(stage: Stage, told: list[str], expected: Kept) -> None:
    stage.says("/dutje")
    for text in told:
        at = max(stage.chat)
        stage.says(text)
        assert max(stage.chat) > at
    assert kept(stage) == [expected]


def test_what_is_not_understood_gets_an_example_and_loses_nothing(stage: Stage) -> None:
    stage.says("/dutje lekker hoor")
    assert stage.last.text.startswith(
        "Typ hoelang ongeveer, bijvoorbeeld 20 minuten of een half uurtje. Hoelang sliep je?"
    )
    stage.says("blauw")
    assert stage.last.text.startswith("Typ hoelang ongeveer")
    stage.says("20 min")
    stage.says("ergens op de dag")
    assert stage.last.text == "Typ een tijd, zoals 14:00 of half 3. En hoe laat begon dat?"
    stage.says("14:00")
    assert kept(stage) == [(12, time(14), 20)]


def test_a_nap_to_come_is_asked_about_again(stage: Stage) -> None:
    stage.says("/dutje 20 min om 17:00")
    assert stage.last.text == "Zo laat is het nog niet. En hoe laat begon dat?"
    assert kept(stage) == []
    stage.says("14:00")
    assert kept(stage) == [(12, time(14), 20)]


def test_a_very_long_nap_is_asked_about_once_and_then_believed(stage: Stage) -> None:
    stage.says("/dutje van 10 tot 2")
    assert stage.last.text == "4 uur, klopt dat?"
    stage.says("hm")
    assert stage.last.text == "Typ ja, of hoelang het dan was. 4 uur, klopt dat?"
    stage.taps("Nee, anders")
    stage.says("4 uur")
    assert stage.last.text == "4 uur, klopt dat?"
    stage.says("ja")
    assert kept(stage) == [(12, time(10), 240)]
    stage.taps("Aanpassen")
    stage.taps("Hoe laat")
    stage.says("half 10")
    assert kept(stage) == [(12, time(9, 30), 240)]


def test_three_hours_are_simply_noted(stage: Stage) -> None:
    stage.says("/dutje 3 uur om 11 uur")
    assert kept(stage) == [(12, time(11), 180)]


@pytest.mark.parametrize("text", ["geen dutje", "nee", "*Geen dutje"])
def test_no_nap_is_nothing(stage: Stage, text: str) -> None:
    stage.says("/dutje")
    stage.taps(text[1:]) if text.startswith("*") else stage.says(text)
    assert stage.last.text == "Prima, dan schrijf ik niets op."
    assert kept(stage) == []
    stage.says("20")
    assert stage.last.text == "?"


def test_two_o_clock_said_in_the_morning_is_no_nap_in_the_night(stage: Stage) -> None:
    stage.later(hours=-6)
    stage.says("dutje van 20 minuten om 2 uur")
    assert kept(stage) == []
    assert stage.last.text.startswith("Zo laat is het nog niet.")
    stage.says("gisteren om 2 uur")
    assert kept(stage) == [(11, time(14), 20)]
