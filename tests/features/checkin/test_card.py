"""The card of a night, and changing one answer on it."""

from datetime import date, time

import pytest

from tests.features.checkin.conftest import Mornings

CARD = """De nacht van donderdag op vrijdag

Licht uit: 23:30
Inslapen: een kwartier
Wakker in de nacht: 20 minuten
Wakker geworden: 06:45
Uit bed: 07:00
Je nacht: gaat wel

Geslapen: ongeveer 6 uur en 40 minuten"""


@pytest.fixture
def done(jip: Mornings) -> Mornings:
    jip.plays("23:30", "15", "20", "06:45", "07:00", "gaat wel")
    return jip


def test_the_card_shows_each_answer_in_order_with_a_button_each(done: Mornings) -> None:
    done.taps("Iets aanpassen")
    assert done.last.text == CARD
    assert done.labels == [
        *("Licht uit", "Inslapen", "Wakker in de nacht", "Wakker geworden", "Uit bed", "Je nacht"),
        *("Nacht leegmaken", "Klaar"),
    ]


def test_one_answer_is_changed_and_the_card_comes_back(done: Mornings) -> None:
    row = done.night()
    assert row is not None
    finished_at = row.finished_at
    done.later(minutes=5)
    done.plays("*Iets aanpassen", "*Inslapen")
    assert done.last.text == "Hoelang duurde het voor je sliep? Een schatting is genoeg."
    assert done.labels[-4:] == ["Weet ik niet", "Leegmaken", "Terug", "Waarom vraag je dat?"]
    done.says("drie kwartier")
    assert done.last.text == CARD.replace("een kwartier", "drie kwartier").replace("6 uur en 40", "6 uur en 10")
    assert done.open_subjects() == []
    assert done.plays("*Klaar") == "Dank je, het staat erin. Je sliep ongeveer 6 uur en 10 minuten. Fijne dag!"
    row = done.night()
    assert row is not None
    assert (row.answers.sol, row.finished_at) == (45, finished_at)


def test_the_ways_beside_an_answer_stand_at_most_three_in_a_row(done: Mornings) -> None:
    done.plays("*Iets aanpassen", "*Licht uit")
    labels = [[button.label for button in row] for row in done.last.keyboard]
    assert labels[-3:] == [["Niet geslapen", "Weet ik niet"], ["Leegmaken", "Terug"], ["Waarom vraag je dat?"]]


def test_back_from_a_change_leaves_the_answer(done: Mornings) -> None:
    assert done.plays("*Iets aanpassen", "*Uit bed", "*Terug") == CARD
    assert done.open_subjects() == []
    assert done.answers()["out_of_bed"] == time(7)


def test_an_answer_can_be_taken_out_on_the_card(done: Mornings) -> None:
    card = done.plays("*Iets aanpassen", "*Wakker in de nacht", "*Weet ik niet")
    assert "Wakker in de nacht: overgeslagen" in card
    assert "Geslapen" not in card
    assert "waso" not in done.answers()


def test_a_change_that_contradicts_is_mended_before_the_card_comes_back(done: Mornings) -> None:
    asked = done.plays("*Iets aanpassen", "*Wakker geworden", "07:30")
    assert asked.startswith("Even kijken: wakker om 07:30 en uit bed om 07:00")
    assert "Wakker geworden: 07:30\nUit bed: 07:45" in done.plays("07:45")


def test_slept_after_all_goes_on_with_the_questions(jip: Mornings) -> None:
    jip.plays("*Niet geslapen", "*slecht", "*Iets aanpassen", "*Toch geslapen")
    assert jip.plays("23:00").startswith("23:00. Hoelang duurde het")
    assert jip.answers() == {"lights_out": time(23), "quality": "poor"}
    assert jip.plays("10", "20", "06:30", "07:00").startswith("Dank je, het staat erin. Je sliep ongeveer 7 uur.")


def test_diary_beside_a_finished_night_shows_the_card(done: Mornings) -> None:
    assert done.plays("/ochtend") == CARD
    reply = done.taps_data("do:checkin-now", max(done.chat))
    assert reply.below
    assert reply.screens[0].text == CARD


def test_a_restart_in_the_middle_of_a_change_loses_nothing(done: Mornings) -> None:
    done.plays("*Iets aanpassen", "*Je nacht")
    done.restart()
    assert "Je nacht: heel goed" in done.plays("heel goed")


def test_the_card_speaks_english(robin: Mornings) -> None:
    robin.plays("11:30", "right away", "slept through", "6:45", "skip", "good", "*Change something")
    assert robin.last.text == (
        "The night from Thursday to Friday\n\nLights out: 23:30\nFalling asleep: right away\n"
        "Awake in the night: not at all\nWoke up: 06:45\nOut of bed: skipped\nYour night: good\n\n"
        "Asleep: about 7 hours 15 minutes"
    )


def test_an_earlier_night_is_stored_under_its_own_date(done: Mornings) -> None:
    done.says("/nachten")
    done.taps("wo op do")
    assert done.last.text.startswith("Dit gaat over de nacht van woensdag op donderdag.")
    done.plays("22:00", "10")
    assert done.answers(date(2026, 6, 11)) == {"lights_out": time(22), "sol": 10}
