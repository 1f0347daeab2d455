"""By whatever way an answer is changed that was there: the night stands as mended. First answers do not mend it."""

from collections.abc import Callable

import pytest

from bot.db import nights
from tests.features.checkin.conftest import Mornings

TOLD = ("23:30", "15", "20", "06:45", "07:00", "goed")
WAYS = {
    "the card": ("*Iets aanpassen", "*Inslapen", "*30 min"),
    "awake in the night": ("*Iets aanpassen", "*Wakker in de nacht", "*30 min"),
    "how it was": ("*Iets aanpassen", "*Je nacht", "slecht"),
    "left out after all": ("*Iets aanpassen", "*Inslapen", "weet ik niet"),
    "a part emptied": ("*Iets aanpassen", "*Inslapen", "*Leegmaken"),
    "the list of nights": ("/nachten", "*vannacht", "*Inslapen", "45"),
    "all of it emptied": ("/nachten", "*vannacht", "*Nacht leegmaken", "*Ja, maak leeg"),
    "a whole night": ("half 12 licht uit, 40 minuten wakker gelegen, 7 uur eruit", "ja"),
    "not slept": ("vannacht niet geslapen",),
}
NOT_MENDED = {
    "nothing": (),
    "a clock time": ("*Iets aanpassen", "*Licht uit", "23:00"),
    "the same answer": ("*Iets aanpassen", "*Inslapen", "15"),
    "a look": ("*Iets aanpassen", "*Klaar"),
    "a change that was begun": ("*Iets aanpassen", "*Inslapen", "*Terug"),
    "a whole night that is not to replace it": ("half 12 licht uit, 40 minuten wakker gelegen, 7 uur eruit", "nee"),
}


def is_mended(stage: Mornings) -> bool:
    row = stage.night()
    assert row is not None
    return row.mended_at is not None


@pytest.mark.parametrize("way", WAYS)
def test_an_answer_that_was_there_and_changes_mends_the_night(jip: Mornings, way: str) -> None:
    jip.plays(*TOLD)
    assert not is_mended(jip)
    jip.later(minutes=5)
    jip.plays(*WAYS[way])
    row = jip.night()
    assert row is not None
    assert row.mended_at == jip.now


@pytest.mark.parametrize("way", NOT_MENDED)
def test_what_changes_none_of_the_three_answers_mends_nothing(jip: Mornings, way: str) -> None:
    jip.plays(*TOLD, *NOT_MENDED[way])
    assert not is_mended(jip)


def test_a_slip_put_right_at_once_is_mended_and_not_late(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl", trial="sol")
    stage.arrives()
    stage.plays("200")
    stage.later(minutes=1)
    stage.plays("20")
    row = stage.night()
    assert row is not None
    assert row.answers.sol == 20
    assert not nights.is_changed_late(row)


@pytest.mark.parametrize(
    ("language", "question", "told", "slip", "now"),
    [
        ("nl", "sol", "50", "nee, 15", "Inslapen: een kwartier"),
        ("nl", "waso", "50", "ik bedoel een kwartier", "Wakker in de nacht: een kwartier"),
        ("nl", "quality", "goed", "nee, slecht", "Je nacht: slecht"),
        ("en", "sol", "50", "no, 15", "Falling asleep: a quarter of an hour"),
    ],
)
def test_right_after_the_one_question_a_slip_is_put_right_by_typing(
    open_stage: Callable[..., Mornings], language: str, question: str, told: str, slip: str, now: str
) -> None:
    stage = open_stage(language, trial=question)
    stage.arrives()
    stage.plays(told)
    stage.restart()
    assert now in stage.plays(slip)
    assert now in stage.again().screens[0].text
    assert stage.labels[-2:] == (["Ongedaan maken", "Klaar"] if language == "nl" else ["Undo", "Done"])
    row = stage.night()
    assert row is not None
    assert row.finished_at is not None
    assert not nights.is_changed_late(row)
    assert now not in stage.plays("*Ongedaan maken" if language == "nl" else "*Undo")


def test_back_asks_the_one_question_again(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl", trial="sol")
    stage.arrives()
    assert stage.plays("50", "terug") == "Hoelang duurde het voor je sliep? Een schatting is genoeg."
    assert "Inslapen: 20 minuten" in stage.plays("20")


def test_hours_later_no_is_not_about_the_night(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl", trial="sol")
    stage.arrives()
    stage.plays("50")
    stage.later(hours=2)
    stage.says("nee, 15")
    assert stage.answers() == {"sol": 50}


def test_going_back_and_answering_otherwise_mends(jip: Mornings) -> None:
    jip.plays("23:30", "15", "terug", "20")
    assert is_mended(jip)


@pytest.mark.parametrize("undo", ["*Ongedaan maken", "ongedaan maken"])
def test_undo_mends_where_it_gives_back_an_answer(jip: Mornings, undo: str) -> None:
    jip.plays(*TOLD, "*Iets aanpassen", "*Licht uit", "23:00", undo)
    assert not is_mended(jip)
    jip.plays("*Inslapen", "30", undo)
    row = jip.night()
    assert row is not None
    assert row.answers.sol == 15
    assert is_mended(jip)


def test_undo_of_a_whole_night_that_was_told_mends_it(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl")
    stage.plays("half 12 licht uit, kwartiertje wakker gelegen, 2x wakker samen 20 min, 7 uur wakker kwart over eruit")
    assert not is_mended(stage)
    stage.plays("*Ongedaan maken")
    assert stage.answers() == {}
    assert is_mended(stage)


def test_flags_and_a_note_mend_nothing(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl", form="full", complaints=frozenset({"stress"}))
    stage.arrives()
    stage.plays("22:30", "23:00", "15", "2", "20", "06:45", "7", "goed", "nee", "de buren", "*Spanning")
    stage.plays("*Iets aanpassen", "*Notitie", "De buren hadden een feest.")
    assert stage.answers()["note"] == "De buren hadden een feest."
    assert not is_mended(stage)


def test_sleep_after_all_mends(jip: Mornings) -> None:
    jip.plays("niet geslapen", "slecht")
    assert not is_mended(jip)
    jip.plays("*Iets aanpassen", "*Toch geslapen", "23:00")
    assert is_mended(jip)
