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
    assert read_wish(step, text) == wish
