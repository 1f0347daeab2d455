"""A week without figures: asked for under the week, by worry in a message, and in the words of both languages."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.db import nights
from bot.delivery.kinds import OutboxRow
from bot.domain.night import NightAnswers
from bot.features.weekly.sending import WeeklyKind
from bot.features.weekly.without_figures import share
from tests.support.stage import Stage, person
from tests.support.weeks import FULL, GAPS, NIGHT_SHIFTS

Opens = Callable[..., Stage]
LABELS = {
    "nl": ("Liever zonder cijfers", "Toch met cijfers", "Meer cijfers"),
    "en": ("Rather no figures", "Figures after all", "More figures"),
}


def test_the_full_week_in_dutch_words(opens: Opens) -> None:
    stage = opens(words_only=True)
    stage.says("/week")
    assert stage.chat[2].text == (
        "Je week in woorden. Je vulde elke nacht in, dank je. Je sliep steeds binnen een half uur. "
        "'s Nachts lag je steeds hooguit een half uur wakker. "
        'Zelf noemde je je nachten "gaat wel" tot "heel goed".\n\n'
        "Je magnesium nam je de meeste avonden die je invulde."
    )
    assert [button.label for row in stage.chat[2].keyboard for button in row] == ["Toch met cijfers"]


@pytest.mark.parametrize(
    ("language", "sleepless", "said"),
    [("nl", "Eén nacht sliep je niet.", "andere nachten"), ("en", "One night you did not sleep.", "other nights")],
)
def test_a_night_without_sleep_is_not_among_those_with_a_quick_one(
    opens: Opens, language: str, sleepless: str, said: str
) -> None:
    week = replace(FULL, nights=(*FULL.nights[:6], replace(FULL.nights[6], answers=NightAnswers(no_sleep=True))))
    stage = opens(week, language, words_only=True)
    stage.says("/week")
    _, _, after = stage.chat[2].text.partition(sleepless)
    assert said in after.split(".")[0]


def test_the_full_week_in_english_words(opens: Opens) -> None:
    stage = opens(language="en", words_only=True)
    stage.says("/week")
    assert stage.chat[2].text == (
        "Your week in words. You filled in every night, thank you. You were always asleep within half an hour. "
        "In the night you always lay awake for half an hour at most. "
        'You called your nights "so-so" to "very good".\n\n'
        "You took your magnesium most evenings you filled in."
    )


@pytest.mark.parametrize("language", LABELS)
def test_a_button_under_the_week_leads_to_words_and_back(opens: Opens, language: str) -> None:
    without, back, more = LABELS[language]
    stage = opens(language=language)
    stage.says("/week")
    with_figures = stage.chat[2]
    stage.taps(without)
    assert person(stage).words_only
    assert stage.last.picture is None
    assert stage.labels == [back]
    assert not re.search(r"\d", stage.last.text)
    stage.restart()
    stage.taps(back)
    assert not person(stage).words_only
    assert stage.last == with_figures
    stage.taps(more)
    assert stage.last.text != with_figures.text
    assert stage.last.picture == with_figures.picture


def test_the_weekly_message_comes_in_words_then(opens: Opens) -> None:
    stage = opens(words_only=True)
    whose, row = person(stage), OutboxRow(1, stage.user, "weekly", FULL.sunday, 0, stage.now, 0)
    with stage.database() as conn:
        screen = WeeklyKind(stage.catalog).compose(conn, whose, row, stage.now)
    assert screen is not None
    assert screen.text.startswith("Je week in woorden.")
    assert screen.picture is None


@pytest.mark.parametrize(
    ("language", "text", "offered"),
    [
        ("nl", "ik word onrustig van die cijfers", "Cijfers over je slaap kunnen onrustig maken"),
        ("en", "the numbers make me anxious", "Figures about your sleep can make you uneasy"),
    ],
)
def test_worry_in_a_message_is_met_with_an_offer_that_may_be_left(
    opens: Opens, language: str, text: str, offered: str
) -> None:
    stage = opens(language=language)
    stage.says(text)
    assert stage.last.text.startswith(offered)
    stage.taps({"nl": "Laat maar zo", "en": "Leave it as it is"}[language])
    assert not person(stage).words_only
    stage.says(text)
    stage.taps(LABELS[language][0])
    assert person(stage).words_only
    assert stage.labels == [LABELS[language][1]]
    stage.says(text)
    assert stage.labels == [LABELS[language][1]], "it is so already, and says so"
    stage.taps(LABELS[language][1])
    assert not person(stage).words_only


def test_worry_does_not_come_before_danger(opens: Opens) -> None:
    stage = opens()
    stage.says("ik word gek van die cijfers, ik wil niet meer leven")
    assert "113" in stage.last.text


def test_worry_in_a_note_is_met_with_a_line_under_the_week(opens: Opens) -> None:
    stage = opens()
    told = FULL.nights[0].answers.model_copy(update={"note": "ik word zenuwachtig van die cijfers"})
    with stage.database() as conn:
        kept = {"zone": "Europe/Amsterdam", "answers": told, "now": stage.now, "finished": True}
        nights.save(conn, stage.user, FULL.nights[0].night, **kept)
    stage.says("/week")
    assert stage.chat[2].text.endswith("Dan vertel ik je week voortaan in gewone woorden.")


def test_gaps_and_late_nights_in_words(opens: Opens) -> None:
    stage = opens(GAPS, words_only=True)
    stage.says("/week")
    assert "Je vulde een deel van de nachten in, dank je." in stage.chat[2].text
    assert "De nacht van donderdag op vrijdag vulde je later in." in stage.chat[2].text


def test_night_shifts_in_words(opens: Opens) -> None:
    stage = opens(NIGHT_SHIFTS, words_only=True)
    stage.says("/week")
    assert "Je had nachtdienst." in stage.chat[2].text


def test_an_empty_week_in_words_has_no_figure_of_the_week_before(opens: Opens) -> None:
    stage = opens(words_only=True)
    stage.later(days=14)
    stage.says("/week")
    assert stage.last.text == "Van deze en vorige week heb ik nog geen nachten van je."


@pytest.mark.parametrize(
    ("count", "n", "said"),
    [
        (7, 7, "all"),
        (0, 7, "none"),
        (5, 7, "most"),
        (4, 7, "mixed"),
        (2, 7, "few"),
        (2, 3, "most"),
        (1, 3, "few"),
        (1, 2, "mixed"),
        (1, 1, "one-yes"),
        (0, 1, "one-no"),
    ],
)
def test_two_thirds_are_most_and_one_third_is_few(count: int, n: int, said: str) -> None:
    assert share(count, n) == said
