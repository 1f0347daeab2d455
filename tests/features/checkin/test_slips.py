"""Slips and short ways of saying it: which answer is asked again, and what is understood all the same."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest

from tests.features.checkin.conftest import Mornings


@pytest.mark.parametrize(
    ("said", "up"),
    [
        ("10 minuten later", time(6, 40)),
        ("10 min later eruit", time(6, 40)),
        ("na een kwartier", time(6, 45)),
        ("een half uurtje erna", time(7)),
        ("meteen", time(6, 30)),
    ],
)
def test_getting_up_may_be_told_from_waking_on(jip: Mornings, said: str, up: time) -> None:
    jip.plays("23:00", "20", "niet", "06:30", said)
    assert jip.answers()["out_of_bed"] == up


def test_so_it_may_in_english_and_later_alone_is_still_a_wish(robin: Mornings) -> None:
    robin.plays("23:00", "20", "none", "06:30")
    robin.says("later")
    assert "out_of_bed" not in robin.answers()
    robin.says("10 minutes later")
    assert robin.answers()["out_of_bed"] == time(6, 40)


@pytest.mark.parametrize(("said", "second"), [("de eerste keer", False), ("de tweede keer", True)])
def test_which_of_two_hours_may_be_said_as_a_time(open_stage: Callable[..., Mornings], said: str, second: bool) -> None:
    stage = open_stage("nl", answers_questions=True)
    stage.now = datetime(2026, 10, 25, 7, 30, tzinfo=UTC)
    stage.arrives(0, date(2026, 10, 25))
    stage.plays("02:10", said)
    assert stage.last.text.startswith("02:10. Hoelang")
    assert ("after_change" in stage.answers(date(2026, 10, 25))) is second


def test_of_bed_and_light_the_odd_one_is_asked_again(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl", form="full")
    stage.arrives()
    stage.plays("05:30")
    assert stage.plays("23:00") == (
        "Even kijken: naar bed om 05:30 en licht uit om 23:00, dat kan niet allebei. Hoe laat ging je naar bed?"
    )
    assert stage.plays("22:45").endswith("Hoelang duurde het voor je sliep? Een schatting is genoeg.")
    assert stage.answers() == {"into_bed": time(22, 45), "lights_out": time(23)}


@pytest.mark.parametrize(
    "said", ["nee half 12", "Nee, 23:30", "sorry, 23:30 bedoel ik", "het was toch half 12", "oeps, half 12"]
)
def test_the_time_before_can_be_put_right_at_the_next_question(curious_jip: Mornings, said: str) -> None:
    curious_jip.plays("23:00")
    assert curious_jip.plays(said) == "23:30. Hoelang duurde het voor je sliep? Een schatting is genoeg."
    assert curious_jip.answers() == {"lights_out": time(23, 30)}


def test_so_it_can_in_english_between_two_times(robin: Mornings) -> None:
    robin.plays("11 pm", "20", "none", "6:30")
    assert robin.plays("no, I meant quarter to 7") == "06:45. And when did you get out of bed?"
    assert "out_of_bed" not in robin.answers()


@pytest.mark.parametrize("said", ["sorry", "nee", "sorry 20", "nee, geen zin"])
def test_what_puts_no_time_right_changes_none(curious_jip: Mornings, said: str) -> None:
    curious_jip.plays("23:00", said)
    assert curious_jip.answers()["lights_out"] == time(23)


@pytest.mark.parametrize("said", ["ongedaan maken", "maak dat ongedaan"])
def test_undo_with_nothing_else_to_undo_goes_back(curious_jip: Mornings, said: str) -> None:
    curious_jip.plays("23:00", "20")
    assert curious_jip.plays(said).startswith("Hoelang duurde het voor je sliep?")
    assert curious_jip.plays("10") == "10 minuten. En hoelang was je 's nachts wakker, alles bij elkaar?"
    assert curious_jip.answers() == {"lights_out": time(23), "sol": 10}


def test_undo_right_after_a_piece_takes_the_piece(jip: Mornings) -> None:
    jip.plays("23:00")
    jip.later(seconds=20)
    jip.plays("7 uur eruit")
    jip.later(seconds=20)
    jip.says("ongedaan maken")
    assert jip.answers() == {"lights_out": time(23)}


def test_a_repeated_piece_shows_where_the_two_of_you_are(curious_jip: Mornings) -> None:
    curious_jip.plays("23:00", "7 uur eruit")
    reply = curious_jip.again()
    assert reply.screens[0].text.startswith("De nacht van donderdag op vrijdag")
    assert "hoelang duurde het voor je sliep?" in reply.screens[-1].text


@pytest.mark.parametrize(
    ("language", "said", "example"),
    [
        ("nl", "laat", "Typ een tijd, zoals 23:15 of kwart voor 7."),
        ("nl", "zoals altijd", "Typ een tijd, zoals 23:15 of kwart voor 7."),
        ("en", "the usual", "Type a time, such as 23:15 or quarter to 7."),
    ],
)
def test_where_the_coach_only_guesses_the_question_comes_with_an_example(
    open_stage: Callable[..., Mornings], language: str, said: str, example: str
) -> None:
    stage = open_stage(language, answers_questions=True)
    stage.arrives()
    assert stage.plays(said).startswith(example)


def test_after_an_answer_of_the_coach_the_question_comes_without(curious_jip: Mornings) -> None:
    assert curious_jip.plays("helpt magnesium tegen kramp?").startswith("Over de nacht van donderdag op vrijdag:")


@pytest.mark.parametrize(("way", "asks"), [("Weet ik niet", "Geeft niet. Hoelang"), ("Terug", "Hoe laat deed je")])
def test_who_does_not_know_which_hour_can_say_so_or_go_back(
    open_stage: Callable[..., Mornings], way: str, asks: str
) -> None:
    stage = open_stage("nl")
    stage.now = datetime(2026, 10, 25, 7, 30, tzinfo=UTC)
    stage.arrives(0, date(2026, 10, 25))
    stage.plays("02:10")
    stage.taps(way)
    assert stage.last.text.startswith(asks)
    assert stage.answers(date(2026, 10, 25))["lights_out"] == time(2, 10)
