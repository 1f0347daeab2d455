"""In the second week that nothing noticed yet is usual, in the eighth the review: each once, on the real database."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.db import products
from bot.features import faq, weekly
from tests.features.weekly.taking import DAY, MONDAY, comes, ends, follow, notes, regimen, tells, tries, week
from tests.support.stage import Stage
from tests.support.telling import sunday_at_eleven
from tests.support.weeks import FULL, SUNDAY

EARLY = {"nl": "Merk je nog niets van je magnesium?", "en": "Not noticing anything from your magnesium yet?"}
REVIEW = {"nl": "Je neemt nu een week of acht magnesium.", "en": "You have been taking magnesium for some eight weeks."}
CAUSAL = re.compile(
    r"door (je )?magnesium|dankzij|daardoor|omdat|helpt|werkt|effect|because|thanks to|due to|so that|helps|works",
    re.IGNORECASE,
)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    """Somebody who takes magnesium every evening, on the Sunday at eleven."""
    stage = Stage(tmp_path, [faq.register, weekly.register], now=sunday_at_eleven(FULL))
    stage.settled()
    tells(stage, *week(), *week(SUNDAY - 7 * DAY))
    notes(stage, *week())
    return stage


def speaks(stage: Stage, language: str, **values: object) -> None:
    stage.language = language
    stage.settled(language=language, **values)


def begins(stage: Stage, weeks: int) -> None:
    """The week of the stage is that number since they began."""
    regimen(stage, began=MONDAY - timedelta(weeks=weeks - 1))


@pytest.mark.one_engine
@pytest.mark.parametrize("language", EARLY)
@pytest.mark.parametrize("words_only", [False, True])
def test_the_second_week_has_one_line_that_stays_when_pages_are_turned(
    stage: Stage, language: str, words_only: bool
) -> None:
    speaks(stage, language, words_only=words_only)
    begins(stage, 2)
    screen = comes(stage)
    assert screen is not None
    assert screen.text.count(EARLY[language]) == 1
    again = comes(stage)
    assert again is not None
    assert again.text == screen.text
    if not words_only:
        stage.taps(stage.catalog.words(language)("weekly-button-more"))
        stage.taps(stage.catalog.words(language)("weekly-button-less"))
        assert EARLY[language] in stage.last.text


def test_the_line_comes_once_and_a_week_later_where_the_second_had_no_message(stage: Stage) -> None:
    begins(stage, 1)
    first = comes(stage)
    assert first is not None
    assert EARLY["nl"] not in first.text
    begins(stage, 3)
    third = comes(stage)
    assert third is not None
    assert EARLY["nl"] in third.text
    with stage.database() as conn:
        assert products.regimen(conn, stage.user).early_on == SUNDAY
    regimen(stage, early_on=SUNDAY - 7 * DAY)
    later = comes(stage)
    assert later is not None
    assert EARLY["nl"] not in later.text


def test_looking_at_the_week_by_hand_does_not_use_the_line_up(stage: Stage) -> None:
    begins(stage, 2)
    stage.says("/week")
    assert not any(EARLY["nl"] in one.text for one in stage.chat.values())
    screen = comes(stage)
    assert screen is not None
    assert EARLY["nl"] in screen.text


@pytest.mark.one_engine
@pytest.mark.parametrize("language", REVIEW)
def test_the_eighth_week_looks_back_once_with_three_ways_on(stage: Stage, language: str) -> None:
    speaks(stage, language)
    begins(stage, 8)
    assert follow(stage) == [1, 2, 4]
    screen = comes(stage, 4)
    assert screen is not None
    assert screen.text.startswith(REVIEW[language])
    assert screen.silent
    assert [button.data for row in screen.keyboard for button in row] == [
        "do:reminder-off",
        f"review:go-on:{SUNDAY}",
        "do:trial",
    ]
    assert comes(stage, 4) == screen
    with stage.database() as conn:
        assert products.regimen(conn, stage.user).reviewed_on == SUNDAY
    regimen(stage, reviewed_on=SUNDAY - 7 * DAY)
    assert comes(stage, 4) is None


def test_who_takes_it_for_long_is_told_so(stage: Stage) -> None:
    begins(stage, 20)
    screen = comes(stage, 4)
    assert screen is not None
    assert screen.text.startswith("Je neemt nu al langer dan acht weken magnesium.")


@pytest.mark.one_engine
@pytest.mark.parametrize(("language", "label"), [("nl", "Ik ga door"), ("en", "I'll go on")])
@pytest.mark.parametrize("typed", [False, True])
def test_going_on_changes_nothing_and_leaves_the_other_two_ways(
    stage: Stage, language: str, label: str, typed: bool
) -> None:
    speaks(stage, language)
    begins(stage, 8)
    comes(stage, 4)
    at = max(stage.chat)
    stage.restart()
    if typed:
        stage.says(label.lower())
    else:
        stage.taps(label)
    assert (max(stage.chat) > at) is typed
    assert stage.last.text == stage.catalog.words(language)("review-answer-go-on")
    assert [button.data for row in stage.last.keyboard for button in row] == ["do:reminder-off", "do:trial"]


@pytest.mark.one_engine
@pytest.mark.parametrize(
    ("text", "data"), [("Ik stop even", "do:reminder-off"), ("uitzoeken of het helpt", "do:trial")]
)
def test_the_other_two_when_typed_bring_their_button(stage: Stage, text: str, data: str) -> None:
    begins(stage, 8)
    comes(stage, 4)
    stage.says(text)
    assert stage.last.keyboard[0][0].data == data


def test_neither_comes_while_a_trial_runs_nor_to_who_finished_one(stage: Stage) -> None:
    tries(stage, MONDAY - 70 * DAY, began=MONDAY - 56 * DAY)
    for weeks in (2, 8):
        begins(stage, weeks)
        screen = comes(stage)
        assert screen is not None
        assert EARLY["nl"] not in screen.text
        assert comes(stage, 4) is None
    ends(stage)
    assert comes(stage, 4) is None


def test_who_took_none_this_week_is_told_neither(stage: Stage) -> None:
    notes(stage, *week(), status="skipped")
    for weeks in (2, 8):
        begins(stage, weeks)
        screen = comes(stage)
        assert screen is not None
        assert EARLY["nl"] not in screen.text
        assert comes(stage, 4) is None


@pytest.mark.one_engine
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("words_only", [False, True])
@pytest.mark.parametrize("weeks", [1, 2])
def test_no_causal_word_stands_near_the_evenings(stage: Stage, language: str, words_only: bool, weeks: int) -> None:
    speaks(stage, language, words_only=words_only)
    begins(stage, weeks)
    screen = comes(stage)
    assert screen is not None
    near = next(part for part in screen.text.split("\n\n") if "agnesium" in part)
    assert not CAUSAL.search(near)


def test_an_evening_counts_by_its_main_dose(stage: Stage) -> None:
    notes(stage, *week()[:5])
    notes(stage, *week()[5:], status="skipped")
    notes(stage, *week(), moment="second")
    screen = comes(stage)
    assert screen is not None
    assert "Magnesium: 5 van de 7 avonden." in screen.text
