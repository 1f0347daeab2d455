"""A piece of the night told at another question is taken; two times for one are asked about kindly."""

from datetime import time

import pytest

from tests.features.checkin.conftest import Mornings


@pytest.mark.parametrize("said", ["tussen 11 en half 12", "11 à half 12", "rond 11:00-11:30", "11 uur of half 12"])
def test_two_times_for_one_are_met_with_a_wish_for_one(curious_jip: Mornings, said: str) -> None:
    assert curious_jip.plays(said) == (
        "Noem liever één tijd, wat er het dichtst bij komt. Hoe laat deed je het licht uit om te slapen?"
    )
    assert curious_jip.answers() == {}
    assert curious_jip.plays("kwart over 11").startswith("23:15.")


def test_so_are_two_times_in_english(robin: Mornings) -> None:
    assert robin.plays("between 11 and 11:30").startswith("One time, please: whichever comes closest. When did you")


def test_two_times_in_a_sentence_are_no_hour_awake(jip: Mornings) -> None:
    jip.plays("23:00", "20", "niet")
    assert jip.plays("ik werd tussen 6 en 7 wakker").startswith("Noem liever één tijd")
    assert jip.answers()["waso"] == 0


def test_a_night_from_and_until_is_still_a_night(jip: Mornings) -> None:
    jip.says("van 11 tot 7")
    assert (jip.answers()["lights_out"], jip.answers()["woke"]) == (time(23), time(7))


def test_a_piece_told_at_another_question_is_taken_and_not_asked_again(jip: Mornings) -> None:
    jip.plays("23:00", "20")
    jip.says("kwart voor 7 eruit")
    assert "Uit bed: 06:45" in jip.last.text
    assert jip.last.text.endswith("En hoelang was je 's nachts wakker, alles bij elkaar?")
    assert jip.answers()["out_of_bed"] == time(6, 45)
    assert jip.plays("niet", "half 7") == "06:30. Hoe vond je je nacht?"


def test_so_it_is_in_english_and_at_a_clock_question(robin: Mornings) -> None:
    robin.says("got up at 7")
    assert robin.answers() == {"out_of_bed": time(7)}
    assert robin.last.text.endswith("And when did you turn out the light to sleep?")
    assert robin.plays("11") == "23:00. How long until you were asleep? A guess is enough."
    robin.says("slept badly")
    assert robin.answers()["quality"] == "poor"


@pytest.mark.parametrize("said", ["om 3 uur wakker", "half 12 of zo", "goed", "2 uur"])
def test_what_may_mean_something_else_is_not_taken(curious_jip: Mornings, said: str) -> None:
    curious_jip.plays("23:00", "20", "10", "06:45", "07:00")
    before = curious_jip.answers()
    curious_jip.plays("*Terug", "*Terug", "*Terug")
    curious_jip.says(said)
    after = {name: value for name, value in curious_jip.answers().items() if name != "waso"}
    assert after == {name: value for name, value in before.items() if name != "waso"}


def test_a_piece_that_differs_from_what_was_said_is_asked_about(jip: Mornings) -> None:
    jip.plays("23:00", "20", "niet", "06:30")
    jip.says("licht uit om half 12")
    assert "Er staat al: licht uit 23:00. Nu zeg je: licht uit 23:30." in jip.last.text
    assert jip.answers()["lights_out"] == time(23)


@pytest.mark.parametrize("told", ["half 12 licht uit, 7 uur wakker", "7 uur eruit"])
def test_what_a_message_filled_in_can_be_undone_on_the_reply(jip: Mornings, told: str) -> None:
    jip.says(told)
    jip.restart()
    message, data = jip.find("Ongedaan maken")
    jip.taps("Ongedaan maken")
    assert jip.answers() == {}
    jip.taps_data(data, message)
    assert jip.answers() == {}, "a second tap is the same undo"
    jip.taps("Invullen")
    assert jip.last.text.endswith("Hoe laat deed je het licht uit om te slapen?")


def test_without_a_change_there_is_nothing_to_undo(jip: Mornings) -> None:
    jip.plays("23:00", "10")
    jip.says("half 12 licht uit, 10 min voor ik sliep")
    assert "Zal ik dat veranderen?" in jip.last.text
    assert "Ongedaan maken" not in jip.labels
