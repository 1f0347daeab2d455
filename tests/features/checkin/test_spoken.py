"""Typed words at the questions."""

from datetime import time

import pytest

from bot.domain.night import NightField
from bot.features.checkin.spoken import read_answer, read_wish

NOON = time(12)


@pytest.mark.parametrize(
    ("text", "quality"),
    [
        ("heel slecht", "very_poor"),
        ("Vreselijk!", "very_poor"),
        ("slecht", "poor"),
        ("niet zo best", "poor"),
        ("slecht geslapen", "poor"),
        ("gaat wel", "so_so"),
        ("ging wel hoor", "so_so"),
        ("mwah", "so_so"),
        ("goed", "good"),
        ("wel lekker geslapen", "good"),
        ("Heel goed 😀", "very_good"),
        ("very poor", "very_poor"),
        ("bad", "poor"),
        ("so-so", "so_so"),
        ("I slept well", "good"),
        ("great", "very_good"),
        ("niet slecht", "good"),
        ("Not bad", "good"),
        ("not too bad", "so_so"),
        ("viel wel mee", "so_so"),
        ("👍", "good"),
        ("👍👍", "good"),
        ("👎", "poor"),
        ("heel goed 👍", "very_good"),
        ("goed 👎", None),
        ("is dat goed?", None),
        ("goed slecht", None),
        ("goed voor je hart", None),
    ],
)
def test_the_five_words_and_their_kin_in_both_languages(text: str, quality: str | None) -> None:
    assert read_answer("quality", text, language="nl", near=NOON) == quality


@pytest.mark.parametrize(
    ("step", "text", "wish"),
    [
        ("sol", "weet ik niet", "skip"),
        ("sol", "terug", "back"),
        ("sol", "Go back", "back"),
        ("sol", "later", "later"),
        ("sol", "langer", "longer"),
        ("sol", "heel lang", "longer"),
        ("sol", "uren", "longer"),
        ("waso", "Hours!", "longer"),
        ("sol", "een paar uur", "longer"),
        ("sol", "10-15 min", "range"),
        ("waso", "tussen 10 en 20", "range"),
        ("woke", "7 à 8", None),
        ("woke", "langer", None),
        ("lights_out", "niet geslapen", "no_sleep"),
        ("lights_out", "I didn’t sleep", "no_sleep"),
        ("quality", "niet geslapen", None),
        ("out_of_bed", "ik lig nog", "in_bed"),
        ("woke", "ik lig nog", None),
        ("quality", "4", "number"),
        ("quality", "een 7", "number"),
        ("sol", "4", None),
        ("lights_out", "kan ik dat later nog aanpassen", None),
    ],
)
def test_wishes_beside_answers(step: NightField, text: str, wish: str | None) -> None:
    assert read_wish(step, text, language="nl") == wish


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("nee", 0), ("No.", 0), ("nee hoor", 0), ("nauwelijks", 0), ("liever niet", None), ("ja", None)],
)
def test_no_to_how_long_awake_is_not_awake_at_all(text: str, minutes: int | None) -> None:
    assert read_answer("waso", text, language="nl", near=NOON) == minutes


def test_no_to_how_long_falling_asleep_took_is_no_answer() -> None:
    assert read_answer("sol", "nee", language="nl", near=NOON) is None


@pytest.mark.parametrize("text", ["meteen", "Meteen opgestaan", "dezelfde tijd", "right away", "got up straight away"])
def test_up_at_once_is_the_time_of_waking_where_that_is_known(text: str) -> None:
    woke = time(6, 45)
    assert read_answer("out_of_bed", text, language="nl", near=woke, woke=woke) == woke
    assert read_answer("out_of_bed", text, language="nl", near=woke) is None


@pytest.mark.parametrize(
    ("step", "text", "wall"),
    [
        ("lights_out", "ik deed het licht om 23:15 uit", time(23, 15)),
        ("lights_out", "licht uit om elf uur", time(23)),
        ("lights_out", "I turned the light off at 11", time(23)),
        ("lights_out", "ik werd om 7 uur wakker", None),
        ("lights_out", "ik ging om 11 uur naar bed", None),
        ("lights_out", "ik deed het licht niet uit om 11 uur", None),
        ("woke", "ik werd om kwart voor 7 wakker", time(6, 45)),
        ("woke", "I woke up at 7", time(7)),
        ("out_of_bed", "rond een uur of 7 uit bed", time(7)),
        ("out_of_bed", "ik stond om half 8 op", time(7, 30)),
    ],
)
def test_a_time_in_a_sentence_about_the_question_is_read(step: NightField, text: str, wall: time | None) -> None:
    near = time(23) if step == "lights_out" else time(7)
    assert read_answer(step, text, language="nl", near=near) == wall
