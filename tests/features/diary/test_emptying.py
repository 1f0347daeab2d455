"""A part of a night emptied, a whole night emptied, and undo."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from bot.db import nights
from bot.domain.night import NightAnswers
from bot.features import checkin, diary, naps
from tests.support.stage import Stage, knows_no_answers

NOON = datetime(2026, 6, 12, 10, 0, tzinfo=UTC)
NIGHT = date(2026, 6, 12)
FULL = NightAnswers(
    lights_out=time(23), sol=10, waso=0, woke=time(6, 30), out_of_bed=time(7), quality="good"
)  # fmt: skip


def staged(folder: Path, language: str = "nl") -> Stage:
    features = [checkin.register, diary.register, naps.register, knows_no_answers]
    stage = Stage(folder, features, language=language, now=NOON)
    stage.settled()
    with stage.database() as conn:
        nights.save(conn, stage.user, NIGHT, zone="Europe/Amsterdam", answers=FULL, now=NOON, finished=True)
    return stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = staged(tmp_path)
    stage.says("/nachten")
    stage.taps("vannacht")
    return stage


def kept(stage: Stage) -> tuple[NightAnswers, bool]:
    """The answers of the night, and whether it is finished."""
    with stage.database() as conn:
        row = nights.load(conn, stage.user, NIGHT)
    assert row is not None
    return row.answers, row.finished_at is not None


def without(*fields: str) -> NightAnswers:
    return FULL.model_copy(update=dict.fromkeys(fields))


def test_one_answer_is_emptied_and_comes_back_with_undo(stage: Stage) -> None:
    at = max(stage.chat)
    stage.taps("Inslapen")
    assert stage.labels[-4:] == ["Weet ik niet", "Leegmaken", "Terug", "Waarom vraag je dat?"]
    stage.taps("Leegmaken")
    assert "Inslapen: nog niet ingevuld" in stage.last.text
    assert stage.labels[6:] == ["Verder invullen", "Nacht leegmaken", "Ongedaan maken", "Terug"]
    assert kept(stage) == (without("sol"), False)
    stage.restart()
    stage.taps("Ongedaan maken")
    assert stage.last.text.startswith("Teruggezet. Toch niet goed? Tik dan nog eens op Ongedaan maken.\n\nDe nacht van")
    assert kept(stage) == (FULL, True)
    stage.taps("Ongedaan maken")
    assert kept(stage) == (without("sol"), False)
    assert max(stage.chat) == at


def test_an_answer_that_is_not_there_cannot_be_emptied(stage: Stage) -> None:
    stage.taps("Inslapen")
    stage.taps("Leegmaken")
    stage.taps("Inslapen")
    assert "Leegmaken" not in stage.labels


def test_what_was_left_out_is_open_again_once_it_is_emptied(stage: Stage) -> None:
    stage.taps("Inslapen")
    stage.taps("Weet ik niet")
    assert "Inslapen: overgeslagen" in stage.last.text
    assert kept(stage)[1]
    stage.taps("Inslapen")
    stage.taps("Leegmaken")
    assert kept(stage) == (without("sol"), False)
    stage.taps("Verder invullen")
    stage.says("een kwartier")
    assert kept(stage) == (FULL.model_copy(update={"sol": 15}), True)


def test_a_whole_night_is_emptied_after_a_question_and_comes_back(stage: Stage) -> None:
    stage.taps("Nacht leegmaken")
    assert stage.last.text == (
        "Zal ik de nacht van donderdag op vrijdag helemaal leegmaken? Je kunt het daarna nog terughalen."
    )
    assert kept(stage) == (FULL, True)
    stage.taps("Ja, maak leeg")
    assert stage.last.text == "De nacht van donderdag op vrijdag\n\nDeze nacht is leeg."
    assert stage.labels == ["Invullen", "Ongedaan maken", "Terug"]
    assert kept(stage) == (NightAnswers(), False)
    stage.taps("Ongedaan maken")
    assert kept(stage) == (FULL, True)


@pytest.mark.parametrize("no", ["*Nee, laat zo", "nee", "laat maar zo"])
def test_no_leaves_the_night_as_it_is(stage: Stage, no: str) -> None:
    stage.taps("Nacht leegmaken")
    stage.taps(no[1:]) if no.startswith("*") else stage.says(no)
    assert kept(stage) == (FULL, True)
    if no == "laat maar zo":
        assert stage.last.text.startswith("Zal ik de nacht")
        stage.says("nee hoor")
    assert stage.last.text.startswith("De nacht van donderdag op vrijdag\n\nLicht uit: 23:00")


def test_yes_may_be_typed_and_answers_below(stage: Stage) -> None:
    stage.taps("Nacht leegmaken")
    at = max(stage.chat)
    stage.says("ja graag")
    assert max(stage.chat) > at
    assert kept(stage) == (NightAnswers(), False)


def test_a_yes_that_comes_too_late_empties_nothing(stage: Stage) -> None:
    stage.taps("Nacht leegmaken")
    stage.later(minutes=11)
    stage.taps("Ja, maak leeg")
    assert kept(stage) == (FULL, True)
    assert "Licht uit: 23:00" in stage.last.text


def test_an_emptied_night_can_still_be_opened_from_the_list(stage: Stage) -> None:
    stage.taps("Nacht leegmaken")
    stage.taps("Ja, maak leeg")
    stage.taps("Terug")
    assert stage.labels[0] == "○ vannacht"
    stage.taps("vannacht")
    assert "Ongedaan maken" in stage.labels


def test_two_taps_on_undo_are_one(stage: Stage) -> None:
    stage.later(minutes=1)
    stage.taps("Inslapen")
    stage.taps("30 min")
    message, data = stage.find("Ongedaan maken")
    for seconds in (0, 1):
        stage.later(seconds=seconds)
        stage.taps_data(data, message)
        assert kept(stage) == (FULL, True)


@pytest.mark.parametrize("text", ["ongedaan maken", "Undo!", "draai dat maar terug", "oeps, zet het terug"])
def test_a_change_is_undone_in_words_right_after_it(stage: Stage, text: str) -> None:
    stage.taps("Inslapen")
    stage.says("drie kwartier")
    stage.later(minutes=5)
    at = max(stage.chat)
    stage.says(text)
    assert max(stage.chat) > at
    assert stage.last.text.startswith("Teruggezet.")
    assert kept(stage) == (FULL, True)
    stage.again()
    assert kept(stage) == (FULL, True)
    stage.says(text)
    assert kept(stage)[0].sol == 45


def test_undo_in_words_hours_later_is_not_about_the_night(stage: Stage) -> None:
    stage.taps("Inslapen")
    stage.taps("30 min")
    stage.later(minutes=61)
    stage.says("ongedaan maken")
    assert stage.last.text == "?"
    assert kept(stage)[0].sol == 30


def test_undo_in_words_right_after_a_check_in_shows_what_can_be_changed(stage: Stage) -> None:
    at = max(stage.chat)
    stage.says("ongedaan maken")
    assert max(stage.chat) > at
    assert stage.last.text.startswith("Wat wil je veranderen? Tik het aan.\n\nDe nacht van donderdag op vrijdag")
    assert kept(stage) == (FULL, True)


def test_a_change_that_had_to_be_mended_is_undone_as_a_whole(stage: Stage) -> None:
    stage.taps("Licht uit")
    stage.says("7 uur 's ochtends")
    assert stage.last.text.startswith("Even kijken")
    stage.says("22:30")
    assert kept(stage)[0].lights_out == time(22, 30)
    stage.says("undo")
    assert kept(stage) == (FULL, True)


def test_what_is_added_in_one_go_is_undone_in_one_go(stage: Stage) -> None:
    for part in ("Inslapen", "Je nacht"):
        stage.taps(part)
        stage.taps("Leegmaken")
    stage.taps("Verder invullen")
    stage.says("20")
    stage.says("goed")
    assert kept(stage)[1]
    stage.says("undo")
    assert kept(stage) == (without("sol", "quality"), False)


def test_a_change_drops_the_question_that_was_open_about_the_night(stage: Stage) -> None:
    stage.taps("Inslapen")
    stage.taps("Leegmaken")
    stage.taps("Verder invullen")
    question = max(stage.chat)
    stage.says("/nachten")
    stage.taps("vannacht")
    stage.taps("Je nacht")
    stage.taps("Leegmaken")
    stage.says("20")
    assert stage.last.text == "?"
    assert kept(stage)[0].sol is None
    assert stage.chat[question].keyboard == ()


def test_a_button_of_a_night_to_come_means_nothing(stage: Stage) -> None:
    for verb in ("clear", "undo", "empty"):
        reply = stage.taps_data(f"diary:{verb}:2026-06-13:sol:open", max(stage.chat))
        assert reply.screens[0].text.startswith("Die knop")


def test_in_english(tmp_path: Path) -> None:
    stage = staged(tmp_path, "en")
    stage.says("/nights")
    stage.taps("last night")
    stage.taps("Clear the night")
    assert stage.last.text.startswith("Shall I clear all of the night from Thursday to Friday?")
    stage.says("yes")
    assert stage.last.text.endswith("This night is empty.")
    stage.says("put it back")
    assert stage.last.text.startswith("Put back. Not right after all?")
    assert kept(stage) == (FULL, True)


def test_the_card_after_a_check_in_keeps_its_way_back(stage: Stage) -> None:
    stage.says("/dagboek")
    assert stage.labels[-1] == "Klaar"
    stage.taps("Inslapen")
    stage.taps("20 min")
    assert stage.labels[-2:] == ["Ongedaan maken", "Klaar"]
    stage.taps("Ongedaan maken")
    stage.taps("Klaar")
    assert stage.last.text.startswith("Dank je, het staat erin.")
