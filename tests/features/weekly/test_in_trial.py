"""The week while a trial runs: nights, evenings and phase, and nothing from which its outcome could be guessed."""

import re
from datetime import time
from pathlib import Path

import pytest

from bot.features import faq, weekly
from bot.features.weekly import store
from bot.tg.screen import Screen
from tests.features.weekly.taking import DAY, MONDAY, comes, ends, follow, notes, tells, tries, week
from tests.support.dated import told
from tests.support.stage import Stage, person
from tests.support.telling import sunday_at_eleven
from tests.support.weeks import FULL, SUNDAY

FIGURES = re.compile(
    r"\d+ (uur|min|hour|%)|slaap viel|inslapen|wakker|falling asleep|awake|slept about|%", re.IGNORECASE
)
WEEK_WITHOUT = (
    "Je week in het kort. Je vulde 6 van de 7 nachten in, dank je.\n\n"
    "Je proef: nacht 5 van de 14 zonder magnesium.\n\n"
    "Over hoe je sliep vertel ik niets zolang je proef loopt. Hoor je dat onderweg al, dan ga je misschien anders naar "
    "je nachten kijken, en dan zegt de uitkomst minder."
)
FIRST = SUNDAY - 4 * DAY
"""The Wednesday, so that Sunday is the fifth night."""


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    """Six nights of this week and all of the last one, on the Sunday at eleven."""
    stage = Stage(tmp_path, [faq.register, weekly.register], now=sunday_at_eleven(FULL))
    stage.settled()
    tells(stage, *week()[1:], *week(SUNDAY - 7 * DAY))
    return stage


def speaks(stage: Stage, language: str, **values: object) -> None:
    stage.language = language
    stage.settled(language=language, **values)


def tells_nothing(screen: Screen) -> None:
    """No picture and no figure of the nights."""
    assert screen.picture is None
    assert not FIGURES.search(screen.text), screen.text


def labels(screen: Screen) -> list[str]:
    return [button.label for row in screen.keyboard for button in row]


@pytest.mark.one_engine
def test_the_sunday_of_a_trial_tells_nights_and_phase(stage: Stage) -> None:
    tries(stage, FIRST)
    screen = comes(stage)
    assert screen is not None
    assert screen.text == WEEK_WITHOUT
    assert labels(screen) == ["Mijn proef"]


def test_the_same_in_english_by_hand(stage: Stage) -> None:
    speaks(stage, "en")
    tries(stage, FIRST)
    stage.says("/week")
    said = stage.chat[2]
    assert said.text.startswith(
        "Your week in short. You filled in 6 of 7 nights, thank you.\n\n"
        "Your trial: night 5 of the 14 without magnesium."
    )
    tells_nothing(said)
    assert stage.last.text == "And the days, how were they this week?"


@pytest.mark.one_engine
@pytest.mark.parametrize(
    ("plan", "says"),
    [
        ({"washout": 14}, "Je proef: nacht 5 van de eerste 14 zonder magnesium. Die tellen nog niet mee."),
        ({"began": FIRST}, "Je proef: nacht 5 van de eerste 14 met magnesium. Die tellen nog niet mee."),
        (
            {"first": FIRST - 35 * DAY, "began": FIRST - 20 * DAY},
            "Je proef: nacht 11 van de 42 met magnesium die meetellen.",
        ),
        (
            {"first": FIRST - 90 * DAY, "began": FIRST - 70 * DAY, "after": FIRST},
            "Je proef: nacht 5 van de laatste 14 zonder magnesium.",
        ),
        (
            {"first": FIRST - 20 * DAY},
            'Je nachten zonder magnesium zitten erop. Bij "Mijn proef" kies je hoe het verdergaat.',
        ),
        ({"first": SUNDAY + DAY}, "Je proef begint met de nacht van zondag op maandag."),
        ({"pauses": ({"first": SUNDAY},)}, "Je proef rust even."),
        ({"first": FIRST - 90 * DAY, "began": FIRST - 70 * DAY}, "Alle nachten van je proef zitten erop."),
    ],
)
def test_each_phase_is_named(stage: Stage, plan: dict[str, object], says: str) -> None:
    tries(stage, **{"first": FIRST, **plan})  # type: ignore[arg-type]
    screen = comes(stage)
    assert screen is not None
    assert says in screen.text
    tells_nothing(screen)


@pytest.mark.one_engine
@pytest.mark.parametrize("language", ["nl", "en"])
def test_who_has_it_in_words_hears_no_number_at_all(stage: Stage, language: str) -> None:
    speaks(stage, language, words_only=True)
    tries(stage, FIRST - 14 * DAY, began=FIRST)
    notes(stage, *week())
    screen = comes(stage)
    assert screen is not None
    assert not re.search(r"\d", screen.text)
    assert {"nl": "eerste weken met magnesium", "en": "first weeks with magnesium"}[language] in screen.text
    assert {"nl": "Je vulde de meeste nachten in", "en": "You filled in most nights"}[language] in screen.text
    tells_nothing(screen)


def test_evenings_count_in_the_phases_with_magnesium_only(stage: Stage) -> None:
    notes(stage, *week())
    tries(stage, MONDAY - 14 * DAY, began=FIRST)
    screen = comes(stage)
    assert screen is not None
    assert "Magnesium: 5 van de 5 avonden die je invulde." in screen.text
    with stage.database() as conn:
        conn.exec_driver_sql("delete from trials")
        conn.exec_driver_sql("update persons set trial = null")
    tries(stage, MONDAY)
    screen = comes(stage)
    assert screen is not None
    assert "Magnesium: " not in screen.text


def test_afterwards_the_evenings_of_the_phases_without_still_do_not_count(stage: Stage) -> None:
    notes(stage, *week()[:3], status="skipped")
    notes(stage, *week()[3:])
    tries(stage, MONDAY, began=MONDAY + 3 * DAY)
    ends(stage)
    screen = comes(stage)
    assert screen is not None
    assert "Magnesium: 4 van de 4 avonden die je invulde." in screen.text


def test_a_night_that_contradicts_itself_is_named_and_not_counted(stage: Stage) -> None:
    tells(stage, MONDAY, answers=told(woke=time(12, 30)))
    tries(stage, FIRST)
    screen = comes(stage)
    assert screen is not None
    assert "Niet meegeteld, omdat de tijden elkaar tegenspreken: de nacht van zondag op maandag." in screen.text


@pytest.mark.one_engine
@pytest.mark.parametrize("label", ["Meer cijfers", "Verloop over weken"])
def test_old_buttons_open_no_figures_and_work_again_afterwards(stage: Stage, label: str) -> None:
    stage.says("/week")
    at = 2
    if label != "Meer cijfers":
        stage.taps("Meer cijfers", message_id=at)
    before = stage.chat[at]
    tries(stage, FIRST)
    stage.restart()
    stage.taps(label, message_id=at)
    tells_nothing(stage.last)
    assert "zolang je proef loopt, volgens plan tot en met 17 augustus." in stage.last.text
    assert stage.chat[at] == before
    ends(stage)
    stage.taps(label, message_id=at)
    shown = stage.chat[at] if label == "Meer cijfers" else stage.last
    assert shown.picture is not None
    assert "proef" not in shown.text


@pytest.mark.one_engine
def test_a_wish_for_words_or_figures_is_kept_and_shows_no_week(stage: Stage) -> None:
    stage.says("/week")
    tries(stage, FIRST)
    stage.taps("Liever zonder cijfers", message_id=2)
    assert stage.last.text == "Goed, vanaf nu zonder cijfers."
    assert person(stage).words_only
    stage.taps("Toch met cijfers")
    assert stage.last.text == "Goed, na je proef komen de cijfers er weer bij."
    assert not person(stage).words_only
    stage.taps_data(f"weekly:figures:{SUNDAY}", 2)
    tells_nothing(stage.last)


def test_no_idea_comes_and_an_earlier_one_rests(stage: Stage) -> None:
    tells(stage, *week(), answers=told(waso=50))
    idea = comes(stage, 1)
    assert idea is not None
    at = max(stage.chat)
    tries(stage, FIRST)
    assert comes(stage, 1) is None
    for label in ("Probeer ik", "Waarom?"):
        stage.taps(label, message_id=at)
        assert stage.last.text.startswith("Ideeën rusten zolang je proef loopt")
    stage.says("probeer ik")
    assert stage.last.text.startswith("Ideeën rusten")
    assert stage.chat[at] == idea
    ends(stage)
    stage.taps("Probeer ik", message_id=at)
    assert stage.chat[at].text.endswith("Lukt het een keer niet, dan is dat ook goed.")


@pytest.mark.one_engine
@pytest.mark.one_engine
def test_that_a_doctor_is_the_better_address_is_said_in_a_trial_too(stage: Stage) -> None:
    whose = person(stage)
    for sunday in (SUNDAY - 7 * ago * DAY for ago in range(3)):
        tells(stage, *week(sunday), answers=told(sol=60, quality="poor"))
        with stage.database() as conn:
            store.tell(conn, whose, sunday, days="often_tired")
    tries(stage, FIRST)
    screen = comes(stage, 1)
    assert screen is not None
    assert "huisarts" in screen.text
    stage.taps("Ga ik doen")
    assert stage.last.text.endswith("met /nachten zie je je nachten terug.")


def test_the_days_are_asked_and_nearly_dozing_off_gets_the_driving_text(stage: Stage) -> None:
    tries(stage, FIRST)
    assert follow(stage) == [1, 2]
    comes(stage, 2)
    stage.taps("Viel bijna in slaap")
    assert "112" in stage.last.text


@pytest.mark.one_engine
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("words_only", [False, True])
def test_the_trend_rests_with_its_reason_and_date_and_comes_back(stage: Stage, language: str, words_only: bool) -> None:
    speaks(stage, language, words_only=words_only)
    stage.says("/trend")
    at, before = max(stage.chat), stage.last
    tries(stage, FIRST)
    stage.says("/trend")
    tells_nothing(stage.last)
    assert {"nl": "volgens plan tot en met 17 augustus", "en": "up to and including 17 August"}[
        language
    ] in stage.last.text
    for data in ("trend:four", "trend:twelve", "trend:steady", "trend:how"):
        stage.taps_data(data, at)
        tells_nothing(stage.last)
        assert stage.chat[at] == before
    ends(stage)
    stage.says("/trend")
    assert stage.last == before


def test_no_date_is_named_where_none_is_known_or_it_is_past(stage: Stage) -> None:
    tries(stage, FIRST - 90 * DAY, began=FIRST - 70 * DAY)
    stage.says("/trend")
    assert stage.last.text.startswith("Je verloop rust zolang je proef loopt. ")
    ends(stage, "stopped")
    tries(stage, FIRST, pauses=({"first": SUNDAY},))
    stage.says("/trend")
    assert stage.last.text.startswith("Je verloop rust zolang je proef loopt. ")


def test_an_empty_diary_says_where_the_trial_is_and_nothing_of_the_weeks_before(stage: Stage) -> None:
    tries(stage, FIRST)
    stage.later(days=15)
    stage.says("/week")
    assert stage.last.text.startswith("Van deze en vorige week heb ik nog geen nachten van je.")
    tells_nothing(stage.last)
    assert stage.labels == ["Mijn nacht invullen", "Mijn proef"]


def test_when_the_trial_is_over_all_is_back(stage: Stage) -> None:
    without = comes(stage)
    tries(stage, FIRST)
    in_trial = comes(stage)
    ends(stage, "stopped")
    assert in_trial != without
    assert comes(stage) == without
