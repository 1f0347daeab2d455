"""A whole night in one message: it fills what it says, shows the card, and asks only what is missing."""

from collections.abc import Callable
from datetime import date, time

import pytest

from tests.features.checkin.conftest import FRIDAY, Mornings
from tests.features.checkin.test_conversation import WHOLE

TOLD = "half 12 licht uit, kwartiertje wakker gelegen, 2x wakker samen 20 min, 7 uur wakker kwart over eruit, ging wel"


def test_with_nothing_open_a_night_told_whole_is_filled_in_and_shown(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl")
    stage.says(TOLD)
    assert stage.last.text.startswith("Dank je, het staat erin.\n\nDe nacht van donderdag op vrijdag")
    assert "Licht uit: 23:30\nInslapen: een kwartier\nHoe vaak wakker: 2 keer\nWakker in de nacht: 20 minuten" in (
        stage.last.text
    )
    kept = {name: value for name, value in stage.answers().items() if name != "awakenings"}
    assert kept == {**WHOLE, "woke": time(7), "out_of_bed": time(7, 15)}
    row = stage.night()
    assert row is not None
    assert row.finished_at == stage.now
    assert stage.compose(0) is None


def test_only_what_is_missing_is_asked(jip: Mornings) -> None:
    jip.says("half 12 licht uit, 7 uur wakker, kwart over 7 eruit")
    assert "Licht uit: 23:30" in jip.last.text
    assert jip.last.text.endswith("Hoelang duurde het voor je sliep? Een schatting is genoeg.")
    assert jip.plays("20", "niet") == "Doorgeslapen. Hoe vond je je nacht?"
    assert jip.plays("goed").startswith("Dank je, het staat erin.")


def test_it_works_in_english_and_names_its_own_night(robin: Mornings) -> None:
    robin.plays(
        "tuesday night: lights out at 11:30 pm, took 15 minutes, awake for 20 minutes, woke up at 6:45 am, up at 7 am"
    )
    assert robin.last.text.startswith("The night from Tuesday to Wednesday")
    assert robin.answers(date(2026, 6, 10))["woke"] == time(6, 45)
    assert robin.answers(FRIDAY) == {}


def test_what_differs_is_asked_before_it_is_replaced(jip: Mornings) -> None:
    jip.plays("23:00", "10")
    jip.says("half 12 licht uit, 20 minuten wakker gelegen in de nacht, 7 uur wakker")
    assert "Er staat al: licht uit 23:00. Nu zeg je: licht uit 23:30. Zal ik dat veranderen?" in jip.last.text
    assert jip.answers()["lights_out"] == time(23)
    assert jip.labels == ["Ja, verander het", "Nee, laat zo"]
    jip.restart()
    jip.taps("Ja, verander het")
    assert jip.last.text == "Aangepast. En hoe laat stapte je uit bed?"
    assert (jip.answers()["lights_out"], jip.answers()["sol"]) == (time(23, 30), 10)


def test_a_no_leaves_what_was_there(jip: Mornings) -> None:
    jip.plays("23:30", "15", "20", "06:45", "07:00", "goed")
    before = jip.answers()
    jip.says("23:00 licht uit, 8 uur wakker, 8 uur eruit")
    assert "Zal ik dat veranderen?" in jip.last.text
    assert jip.plays("nee").startswith("Dan blijft het zoals het was. Dank je, het staat erin.")
    assert jip.answers() == before


def test_a_night_told_whole_can_be_undone(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl")
    stage.says(TOLD)
    stage.taps("Ongedaan maken")
    assert stage.answers() == {}


def test_what_was_replaced_can_be_undone(jip: Mornings) -> None:
    jip.plays("23:30", "15", "20", "06:45", "07:00", "goed")
    before = jip.answers()
    jip.plays("23:00 licht uit, 6:30 wakker", "ja")
    assert jip.answers()["lights_out"] == time(23)
    jip.says("ongedaan maken")
    assert jip.answers() == before


def test_a_repeated_update_changes_nothing_and_shows_the_card(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl")
    stage.says(TOLD)
    before = stage.answers()
    reply = stage.again()
    assert reply.screens[0].text.startswith("De nacht van donderdag op vrijdag")
    assert stage.answers() == before


def test_an_unlikely_part_of_it_is_asked_about(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl")
    stage.says("23:30 licht uit, 5 uur wakker gelegen voor ik sliep, 8:30 wakker, 9 uur eruit")
    assert stage.last.text.endswith("Het duurde 5 uur voor je sliep, klopt dat?")


@pytest.mark.parametrize("text", ["is 20 minuten wakker normaal?", "zet de wekker op kwart voor 7", "ging wel"])
def test_what_is_no_night_is_not_taken_for_one(open_stage: Callable[..., Mornings], text: str) -> None:
    stage = open_stage("nl", answers_questions=True)
    stage.says(text)
    assert stage.night() is None
