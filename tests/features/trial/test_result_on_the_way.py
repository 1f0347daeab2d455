"""The result in the chat: from the end of a trial to its explanation, to words without figures, and back."""

from datetime import date
from pathlib import Path

import pytest

from bot.tg.screen import Screen
from tests.features.trial.course import FIRST, Course

JOIN = {
    "nl": [
        "/proef", "Vertel verder", "Snap ik", "Geen van beide", "Nee, nu niet",
        "Val ik sneller in slaap?", "Ik doe mee",
    ],
    "en": [
        "/trial", "Tell me more", "I see", "Neither", "No, not now",
        "Do I fall asleep faster?", "Count me in",
    ],
}  # fmt: skip
BEGIN = {"nl": "Begin met magnesium", "en": "Begin with magnesium"}
LOOK = {"nl": "Bekijk de uitkomst", "en": "See the outcome"}
HOW = {"nl": "Hoe is dit berekend?", "en": "How was it calculated?"}
BACK = {"nl": "Terug", "en": "Back"}
WORDS = {"nl": "Liever zonder cijfers", "en": "Rather no figures"}
FIGURES = {"nl": "Toon de cijfers", "en": "Show the figures"}
FASTER = {
    "nl": "Je viel met magnesium waarschijnlijk sneller in slaap: ongeveer 24 minuten (tussen 22 en 26).",
    "en": "With magnesium you probably fell asleep faster: about 24 minutes (between 22 and 26).",
}


def faster(night: date) -> int:
    """Some 44 minutes without, some 20 with, from one day to the next a little more or less."""
    return (44 if (night - FIRST).days < 14 else 20) + 3 * (night.day % 3 - 1)


def ended(folder: Path, language: str, **person: bool) -> tuple[Course, Screen]:
    """A whole trial, and what is shown when its outcome is asked for."""
    course = Course(folder, language=language, **person)
    for label in JOIN[language]:
        course.says(label) if label.startswith("/") else course.taps(label)
    course.goes_by(14, faster)
    course.taps(BEGIN[language])
    course.goes_by(56, faster)
    return course, course.taps(LOOK[language]).screens[0]


@pytest.mark.one_engine
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_result_leads_to_its_explanation_and_to_words_and_back_after_a_restart_too(
    tmp_path: Path, language: str
) -> None:
    course, first = ended(tmp_path, language)
    assert FASTER[language] in first.text
    assert first.picture is not None
    course.restart()
    how = course.taps(HOW[language]).screens[0]
    assert (how.same_picture, how.picture) == (True, first.picture)
    back = course.taps(BACK[language]).screens[0]
    assert (back.text, back.same_picture) == (first.text, True)
    assert course.taps(WORDS[language]).screens[0].picture is None
    assert course.taps(FIGURES[language]).screens[0] == first


@pytest.mark.one_engine
def test_who_would_rather_see_no_figures_gets_words_first_and_figures_behind_a_button(tmp_path: Path) -> None:
    course, first = ended(tmp_path, "nl", words_only=True)
    assert not any(letter.isdigit() for letter in first.text)
    assert first.picture is None
    figures = course.taps(FIGURES["nl"]).screens[0]
    assert FASTER["nl"] in figures.text
    another = course.taps_data("trial:result:how:deadbeef", 2).screens[0]
    assert (another.same_picture, another.picture) == (False, figures.picture)
    assert course.taps_data("trial:result:rubbish", 2).screens[0].text == figures.text
