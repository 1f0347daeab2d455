"""Naps listed, changed, taken away and brought back."""

from datetime import date, time
from pathlib import Path

import pytest

from bot.db import naps, nights
from bot.domain.night import NightAnswers
from bot.features import faq
from bot.features import naps as feature
from tests.features.naps.afternoon import AFTERNOON, TODAY, kept, staged
from tests.support.stage import Stage


def test_the_naps_of_two_weeks_are_listed_the_newest_first(stage: Stage) -> None:
    stage.says("/dutje")
    assert "Al je dutjes" not in stage.labels
    with stage.database() as conn:
        for day in (date(2026, 5, 29), date(2026, 5, 30), date(2026, 6, 11)):
            naps.add(conn, stage.user, day, starts=time(14), minutes=20, zone="Europe/Amsterdam", now=stage.now)
    stage.says("/dutje")
    stage.taps("Al je dutjes")
    assert stage.last.text.startswith("Je dutjes van de laatste 14 dagen.")
    assert stage.labels == ["do 11 jun: 20 minuten om 14:00", "za 30 mei: 20 minuten om 14:00", "Dutje noteren"]
    stage.says("20")
    assert stage.last.text == "?"


def test_a_nap_is_changed_and_put_right_again(stage: Stage) -> None:
    stage.says("/dutje 20 min om 14 uur")
    stage.taps("Aanpassen")
    assert stage.last.text == "Dutje vandaag: 20 minuten om 14:00."
    stage.taps("Hoelang")
    assert stage.labels[-2:] == ["Weet ik niet", "Terug"]
    stage.taps("Terug")
    assert stage.last.text == "Dutje vandaag: 20 minuten om 14:00."
    stage.taps("Hoelang")
    stage.says("een half uur")
    assert stage.last.text == "Dutje vandaag: een half uur om 14:00."
    stage.taps("Ongedaan maken")
    assert kept(stage) == [(12, time(14), 20)]
    stage.taps("Ongedaan maken")
    assert kept(stage) == [(12, time(14), 30)]
    stage.taps("Hoe laat")
    stage.taps("Weet ik niet")
    assert kept(stage) == [(12, None, 30)]
    assert stage.last.text == "Dutje vandaag: een half uur."


def test_a_nap_is_taken_away_and_brought_back_once(stage: Stage) -> None:
    stage.says("/dutje 20 min om 14 uur")
    stage.taps("Weghalen")
    assert stage.last.text == "Weggehaald: vandaag 20 minuten om 14:00."
    assert kept(stage) == []
    message, data = stage.find("Ongedaan maken")
    for _ in range(2):
        stage.taps_data(data, message)
        assert kept(stage) == [(12, time(14), 20)]
    assert stage.last.text == "Teruggezet. Dutje vandaag: 20 minuten om 14:00."


def test_undo_in_words_takes_back_the_nap_that_was_told_just_before(stage: Stage) -> None:
    stage.says("/dutje 20 min om 14 uur")
    stage.says("undo")
    assert kept(stage) == []
    assert stage.last.text == "Weggehaald: vandaag 20 minuten om 14:00."
    stage.taps("Ongedaan maken")
    stage.later(minutes=16)
    stage.says("undo")
    assert stage.last.text == "?"
    assert kept(stage) == [(12, time(14), 20)]


def test_undo_in_words_is_about_what_was_done_last(stage: Stage) -> None:
    with stage.database() as conn:
        answers = NightAnswers(lights_out=time(23), sol=10)
        nights.save(conn, stage.user, TODAY, zone="Europe/Amsterdam", answers=answers, now=stage.now, finished=False)
    stage.says("/nachten")
    stage.taps("vannacht")
    stage.taps("Inslapen")
    stage.taps("30 min")
    stage.later(minutes=1)
    stage.says("/dutje 20 min om 14 uur")
    stage.later(minutes=1)
    stage.says("ongedaan maken")
    assert kept(stage) == []
    stage.says("ongedaan maken")
    with stage.database() as conn:
        row = nights.load(conn, stage.user, TODAY)
    assert row is not None
    assert row.answers.sol == 10


def test_a_second_tap_on_the_last_answer_does_nothing(stage: Stage) -> None:
    stage.says("/dutje")
    stage.taps("20 min")
    message, data = stage.find("14:00")
    stage.taps_data(data, message)
    assert stage.taps_data(data, message).screens == ()
    assert len(kept(stage)) == 1
    stage.later(hours=3)
    assert stage.taps_data(data, message).screens[0].text.startswith("Die knop hoort bij iets van eerder.")


@pytest.mark.parametrize(
    "data",
    [
        "open:7",
        "open:x",
        "change:7:minutes",
        "set:7:1400:20",
        "set:x",
        "again:x",
        "again:2026-06-13:1400:20",
        "at:1400",
    ],
)
def test_buttons_of_a_nap_that_is_not_there_mean_nothing(stage: Stage, data: str) -> None:
    stage.says("hoi")
    stage.taps_data(f"naps:{data}", max(stage.chat))
    assert kept(stage) == []


def test_nobody_sees_the_nap_of_another(stage: Stage) -> None:
    stage.says("/dutje 20 min om 14 uur")
    message, data = stage.find("Aanpassen")
    stage.user = 1002
    stage.settled()
    assert stage.taps_data(data, message).screens[0].text.startswith("Die knop")


def test_before_four_in_the_morning_it_is_still_the_day_before(stage: Stage) -> None:
    stage.later(hours=10)
    stage.says("/dutje 20 min om 2 uur 's middags")
    assert kept(stage) == [(12, time(14), 20)]


def test_a_nap_does_not_answer_the_check_in_nor_the_other_way_round(stage: Stage) -> None:
    stage.says("/dagboek")
    stage.says("/dutje 20 min om 14 uur")
    stage.says("half 12")
    assert "23:30" in stage.last.text
    assert kept(stage) == [(12, time(14), 20)]


def test_a_question_about_naps_is_answered_and_not_noted(tmp_path: Path) -> None:
    stage = Stage(tmp_path, [feature.register, faq.register], now=AFTERNOON)
    stage.settled()
    stage.says("is een dutje van 20 minuten slecht voor de nacht")
    assert stage.last.text.startswith("Een dutje mag gerust")
    assert kept(stage) == []


def test_in_english(tmp_path: Path) -> None:
    stage = staged(tmp_path, "en")
    stage.says("/nap")
    assert stage.last.text.startswith("How long did you nap, and when?")
    stage.says("half an hour")
    assert stage.last.text == "Half an hour. And when did it begin?"
    stage.says("quarter past two")
    assert stage.last.text == "Noted, today: half an hour at 14:15."
    stage.says("I had a nap of 20 minutes at 1")
    assert kept(stage) == [(12, time(13), 20), (12, time(14, 15), 30)]
    stage.says("no nap")
    assert stage.last.text == "Fine, then I won't note anything."
