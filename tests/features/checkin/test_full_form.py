"""The full form: into bed, awakenings, naps and a note beside the six questions."""

from collections.abc import Callable
from datetime import date, time

import pytest

from bot.db import naps, people
from tests.features.checkin.conftest import Mornings

THURSDAY = date(2026, 6, 11)


@pytest.fixture
def full(open_stage: Callable[..., Mornings]) -> Mornings:
    """Jip, with the full form; the check-in of Friday has arrived."""
    stage = open_stage("nl", form="full", answers_questions=True)
    stage.arrives()
    return stage


def naps_of(stage: Mornings, day: date = THURSDAY) -> list[tuple[time | None, int | None]]:
    with stage.database() as conn:
        return [(nap.starts, nap.minutes) for nap in naps.of_day(conn, stage.user, day)]


def test_all_ten_are_asked_in_their_order_by_taps(full: Mornings) -> None:
    assert full.last.text.endswith("Hoe laat ging je naar bed?")
    assert full.labels[:3] == ["22:30", "22:45", "23:00"]
    assert full.plays("*22:45") == "22:45. En hoe laat deed je het licht uit om te slapen?"
    assert full.plays("*23:15").startswith("23:15. Hoelang duurde")
    assert full.plays("*20 min") == (
        "20 minuten. Hoe vaak werd je 's nachts wakker? Die laatste keer in de ochtend telt niet mee."
    )
    assert full.labels[:5] == ["niet", "1×", "2×", "3×", "4×"]
    assert full.plays("*2×").startswith("2 keer. En hoelang was je 's nachts wakker")
    assert full.plays("*10 min", "*06:45", "*07:00", "*goed").startswith("Goed. Heb je gisteren overdag nog geslapen?")
    assert full.plays("*Nee") == ("Goed. Wil je nog iets kwijt over deze nacht? Typ het maar, of sla het over.")
    assert full.plays("*Overslaan") == "Dank je, het staat erin. Je sliep ongeveer 7 uur. Fijne dag!"
    assert len(full.chat) == 1
    answers = full.answers()
    assert (answers["into_bed"], answers["awakenings"], answers["naps"]) == (time(22, 45), 2, False)
    assert naps_of(full) == []


def test_all_ten_can_be_typed_in_english(open_stage: Callable[..., Mornings]) -> None:
    robin = open_stage("en", form="full")
    robin.arrives()
    assert robin.plays("I got into bed at quarter to 11") == ("22:45. And when did you turn out the light to sleep?")
    assert robin.plays("11:30", "20", "twice").startswith("Twice. And how long were you awake")
    robin.plays("10 min", "6:45", "7", "good")
    assert robin.plays("20 min at 2 pm").startswith("20 minutes at 14:00. Anything else about this night?")
    assert robin.plays("The neighbours had a party.").startswith("Thank you, it's in.")
    assert robin.answers()["note"] == "The neighbours had a party."
    assert naps_of(robin) == [(time(14), 20)]
    assert "Note: The neighbours had a party." in robin.plays("*Change something")


def test_who_was_not_awake_is_not_asked_for_how_long(full: Mornings) -> None:
    assert full.plays("22:45", "23:15", "20", "niet") == "Doorgeslapen. Hoe laat werd je voor het laatst wakker?"
    assert full.answers()["waso"] == 0
    assert full.plays("*Terug").startswith("Hoe vaak werd je")
    assert full.plays("3 keer").startswith("3 keer. En hoelang was je 's nachts wakker")
    assert "waso" not in full.answers()


def test_awake_after_all_is_asked_about_on_the_card(full: Mornings) -> None:
    full.plays("22:45", "23:15", "20", "niet", "06:45", "07:00", "goed", "nee", "overslaan")
    assert full.plays("*Iets aanpassen", "*Hoe vaak wakker", "1").startswith("1 keer. En hoelang")
    assert "Hoe vaak wakker: 1 keer\nWakker in de nacht: 10 minuten" in full.plays("10")
    row = full.night()
    assert row is not None
    assert row.finished_at is not None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("20 min om 14 uur", (time(14), 20)),
        ("om half 3 een half uurtje", (time(14, 30), 30)),
        ("een kwartier", (None, 15)),
        ("ja, 20 minuten om 2 uur", (time(14), 20)),
        ("half an hour at 1pm", (time(13), 30)),
    ],
)
def test_a_nap_is_a_row_of_its_own(full: Mornings, typed: str, kept: tuple[time | None, int]) -> None:
    full.plays("22:45", "23:15", "20", "niet", "06:45", "07:00", "goed", typed)
    assert "Wil je nog iets kwijt over deze nacht?" in full.last.text
    assert naps_of(full) == [kept]
    assert full.answers()["naps"] is True


def test_a_nap_is_no_part_of_the_nights_figures(full: Mornings) -> None:
    full.plays("22:45", "23:15", "20", "niet", "06:45", "07:00", "goed", "2 uur om 14 uur", "overslaan")
    assert "Je sliep ongeveer 7 uur en 10 minuten." in full.last.text


def test_a_very_long_nap_is_asked_about_once_and_then_believed(full: Mornings) -> None:
    full.plays("22:45", "23:15", "20", "niet", "06:45", "07:00", "goed")
    assert full.plays("4 uur om 13 uur") == "Een dutje van 4 uur, klopt dat?"
    assert naps_of(full) == []
    full.restart()
    assert full.plays("*Nee, verbeter").startswith("Heb je gisteren overdag nog geslapen?")
    assert full.plays("4 uur om 13 uur").startswith("4 uur om 13:00.")
    assert naps_of(full) == [(time(13), 240)]


def test_back_from_the_note_a_second_nap_can_be_told_and_the_first_stays(full: Mornings) -> None:
    full.plays("22:45", "23:15", "20", "niet", "06:45", "07:00", "goed", "20 min om 14 uur", "*Terug")
    assert full.last.text.startswith("Dat dutje staat erin. Was er nog een?")
    full.plays("nee")
    assert (naps_of(full), full.answers()["naps"]) == ([(time(14), 20)], True)


def test_a_question_is_no_note_and_neither_is_what_sounds_like_danger(full: Mornings) -> None:
    full.plays("22:45", "23:15", "20", "niet", "06:45", "07:00", "goed", "nee")
    full.says("Hoeveel magnesium mag ik per dag?")
    assert "note" not in full.answers()
    full.says("ik wil niet meer leven")
    assert "note" not in full.answers()
    assert "113" in full.last.text or any("113" in one.text for one in full.chat.values())


def test_a_note_that_is_too_long_is_asked_again_and_never_cut(full: Mornings) -> None:
    full.plays("22:45", "23:15", "20", "niet", "06:45", "07:00", "goed", "nee")
    assert full.plays("a" * 501).startswith("Dat is net te lang. Lukt het in 500 tekens?")
    assert "note" not in full.answers()
    full.says("a" * 500)
    assert full.answers()["note"] == "a" * 500


def test_a_night_without_sleep_asks_how_it_was_the_naps_and_the_note(full: Mornings) -> None:
    assert full.plays("*Niet geslapen").endswith("Hoe vond je je nacht?")
    assert "overdag" in full.plays("slecht")
    assert full.plays("nee", "overslaan").startswith("Dank je, het staat erin.")
    row = full.night()
    assert row is not None
    assert row.finished_at is not None
    assert row.answers.no_sleep


def test_to_bed_after_the_light_went_out_is_mended_by_one_question(full: Mornings) -> None:
    assert full.plays("23:30", "23:00") == (
        "Even kijken: naar bed om 23:30 en licht uit om 23:00, dat kan niet allebei. "
        "Hoe laat deed je het licht uit om te slapen?"
    )
    assert full.plays("23:45").startswith("23:45. Hoelang duurde")


def test_a_finished_short_night_stays_finished_when_the_form_changes(jip: Mornings) -> None:
    jip.plays("23:30", "15", "20", "06:45", "07:00", "goed")
    with jip.database() as conn:
        people.change(conn, jip.user, form="full")
    card = jip.plays("*Iets aanpassen")
    assert "Naar bed: nog niet ingevuld" in card
    jip.plays("*Inslapen", "20")
    row = jip.night()
    assert row is not None
    assert row.finished_at is not None
    assert jip.compose(0) is None
