"""Which words plainly tell of this evening's magnesium, and which may be about anything else."""

from datetime import time

import pytest

from bot.features.magnesium.answers import Answer
from bot.features.magnesium.unasked import read_unasked


def read(text: str, *, noted: bool = False) -> Answer | None:
    return read_unasked(text, language="nl", near=time(22), noted=noted)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("taken", "ik heb mijn magnesium al genomen"),
        ("taken", "magnesium genomen"),
        ("now", "net genomen"),
        ("now", "just took my magnesium"),
        ("taken", "genomen"),
        ("taken", "al genomen"),
        ("taken", "ik heb het al genomen"),
        ("taken", "heb ik al genomen"),
        ("taken", "I already took it"),
        ("taken", "already took my magnesium"),
        ("taken", "alvast genomen"),
        ("taken", "mijn magnesium alvast gepakt"),
        ("taken", "2 tabletten magnesium genomen"),
        ("taken", "magnesium gehad"),
        ("now", "ik neem nu mijn magnesium"),
        ("now", "ik heb net mijn magnesium gepakt"),
        ("dinner", "magnesium bij het eten genomen"),
        ("earlier", "eerder genomen"),
        ("earlier", "magnesium allang genomen"),
        ("skipped", "vanavond geen magnesium"),
        ("skipped", "geen magnesium vanavond"),
        ("skipped", "ik sla mijn magnesium vanavond over"),
        ("skipped", "no magnesium tonight"),
        ("skipped", "I'm skipping my magnesium tonight"),
    ],
)
def test_what_plainly_tells_of_the_evening_is_read(kind: str, text: str) -> None:
    assert read(text) == Answer(kind)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("om half 9 magnesium genomen", Answer("at", wall=time(20, 30))),
        ("magnesium genomen om half 9", Answer("at", wall=time(20, 30))),
        ("een half uur geleden magnesium genomen", Answer("ago", minutes=30)),
    ],
)
def test_a_time_is_read_with_it(text: str, answer: Answer) -> None:
    assert read(text) == answer


@pytest.mark.parametrize(
    "text",
    [
        "hoeveel magnesium per dag?",
        "magnesium vergeten, dubbel nemen?",
        "magnesium vergeten",
        "vandaag mijn magnesium vergeten",
        "geen magnesium genomen",
        "niet genomen",
        "toch niet genomen",
        "magnesium",
        "magnesium nu",
        "ik neem magnesium",
        "ik neem al magnesium",
        "ik neem mijn magnesium al",
        "ik neem mijn magnesium om 9 uur",
        "magnesium om 9 uur",
        "heb ik mijn magnesium al genomen",
        "heb ik het al genomen",
        "have I taken my magnesium",
        "did I take my magnesium",
        "gisteravond magnesium genomen",
        "I took it yesterday",
        "took it last night",
        "een pil genomen",
        "mijn pil genomen",
        "2 tabletten genomen",
        "ik heb een bad genomen",
        "melatonine genomen",
        "paracetamol genomen",
        "magnesium en melatonine genomen",
        "dubbel genomen",
        "genomen?",
        "gedaan",
        "net",
        "ja",
        "nee",
        "klaar",
        "gehad",
        "nu",
        "straks magnesium",
        "ik ga zo mijn magnesium nemen",
        "magnesium is op",
        "5 tabletten magnesium genomen",
        "mag ik magnesium samen met ijzer nemen",
        "2 keer magnesium genomen",
        "bij het eten",
        "om 9 uur",
        "wat als ik magnesium genomen heb",
    ],
)
def test_what_may_be_about_something_else_is_left_alone(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("skipped", "ik heb het toch niet genomen"),
        ("skipped", "toch niet genomen"),
        ("skipped", "nee, toch niet genomen"),
        ("skipped", "niet genomen"),
        ("skipped", "toch niet gepakt"),
        ("skipped", "I didn't take it after all"),
        ("skipped", "actually not taken"),
        ("taken", "toch genomen"),
        ("taken", "nee, ik heb het wel genomen"),
        ("taken", "toch gepakt"),
        ("taken", "alsnog genomen"),
        ("taken", "took it after all"),
    ],
)
def test_what_mends_an_answer_is_read_once_there_is_one(kind: str, text: str) -> None:
    assert read(text, noted=True) == Answer(kind)


@pytest.mark.parametrize("text", ["toch niet", "niet", "gedaan", "niet gedaan", "ja", "vergeten"])
def test_what_may_mend_anything_is_left_alone(text: str) -> None:
    assert read(text, noted=True) is None
