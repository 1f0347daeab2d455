"""Too much magnesium in so many words is danger by its phrases, before anything was learned; a question is none."""

import pytest

from bot.catalog.phrase_index import PhraseIndex
from tests.support.stage import content

PHRASES = PhraseIndex(content())


@pytest.mark.parametrize(
    "text",
    [
        "ik heb te veel magnesium ingenomen",
        "per ongeluk veel te veel magnesium geslikt",
        "teveel magnesium genomen, wat nu",
        "ik heb net 12 magnesiumtabletten geslikt",
        "de hele pot magnesium is leeg",
        "flauwgevallen na mijn magnesium",
        "heb een overdosis genomen",
        "i swallowed too much magnesium",
        "had too much magnesium and feel weak",
        "took 15 magnesium tablets",
        "she swallowed 20 magnesium pills",
        "i fainted after taking magnesium",
        "taken an overdose",
    ],
)
def test_an_overdose_is_an_emergency(text: str) -> None:
    assert PHRASES.match(text) == "emergency"


@pytest.mark.parametrize(
    "text",
    [
        "kan je te veel magnesium binnenkrijgen",
        "wat is te veel magnesium",
        "ik neem 2 magnesiumtabletten",
        "can you take too much magnesium",
        "how much magnesium is too much",
        "i take 2 magnesium tablets a day",
    ],
)
def test_a_question_about_the_limit_is_none(text: str) -> None:
    assert PHRASES.match(text) is None
