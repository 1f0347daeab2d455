"""Whether magnesium is borne well: asked on four Sundays, answered by tap or in words, met with what can be done."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.db.tables import weeks
from bot.features import faq, weekly
from bot.tg.richtext import rich
from tests.features.weekly.taking import DAY, MONDAY, comes, follow, notes, regimen, tells, tries, week
from tests.support.stage import Stage
from tests.support.telling import sunday_at_eleven
from tests.support.weeks import FULL, SUNDAY

ASKED = {"nl": "En je magnesium, verdraag je het goed?", "en": "And your magnesium, does it agree with you?"}


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    """Somebody who began on Monday, on the Sunday at eleven."""
    stage = Stage(tmp_path, [faq.register, weekly.register], now=sunday_at_eleven(FULL))
    settled(stage, "nl")
    tells(stage, *week())
    notes(stage, *week())
    regimen(stage, began=MONDAY)
    return stage


def settled(stage: Stage, language: str, **values: object) -> None:
    stage.language = language
    stage.settled(language=language, **values)


def kept(stage: Stage) -> str | None:
    with stage.database() as conn:
        query = select(weeks.c.tolerance).where(weeks.c.person_id == stage.user, weeks.c.sunday == SUNDAY)
        return conn.execute(query).scalar()


@pytest.mark.one_engine
@pytest.mark.parametrize("language", ASKED)
def test_it_is_asked_silently_after_the_days(stage: Stage, language: str) -> None:
    settled(stage, language)
    assert follow(stage) == [1, 2, 3]
    screen = comes(stage, 3)
    assert screen is not None
    assert screen.text == ASKED[language]
    assert screen.silent
    assert len(stage.labels) == 3


@pytest.mark.one_engine
@pytest.mark.parametrize(
    ("language", "label", "stands", "said", "below"),
    [
        ("nl", "Ja", "well", "Fijn om te horen.", ["Ander antwoord"]),
        (
            *("nl", "Last van mijn darmen", "bowel", "Minder nemen of stoppen helpt meestal, dan gaat het over."),
            ["Pauzeer magnesium", "Meer over bijwerkingen", "Ander antwoord"],
        ),
        (
            *("nl", "Iets anders", "other", "stop dan met je magnesium en bel je huisarts of apotheker"),
            ["Pauzeer magnesium", "Meer over bijwerkingen", "Ander antwoord"],
        ),
        ("en", "Yes", "well", "Good to hear.", ["Another answer"]),
        (
            *("en", "Trouble with my bowels", "bowel", "Taking less or stopping usually helps, then it passes."),
            ["Pause magnesium", "More on side effects", "Another answer"],
        ),
        (
            *("en", "Something else", "other", "then stop your magnesium and call your GP or pharmacist"),
            ["Pause magnesium", "More on side effects", "Another answer"],
        ),
    ],
)
def test_a_tap_is_met_in_place(
    stage: Stage, language: str, label: str, stands: str, said: str, below: list[str]
) -> None:
    settled(stage, language)
    comes(stage, 3)
    at = max(stage.chat)
    stage.taps(label)
    assert max(stage.chat) == at
    assert said in stage.last.text
    assert stage.labels == below
    assert kept(stage) == stands


@pytest.mark.one_engine
@pytest.mark.parametrize(
    ("text", "stands"),
    [("mijn darmen", "bowel"), ("buikpijn", "bowel"), ("prima", "well"), ("ja hoor", "well"), ("hoofdpijn", "other")],
)
def test_typed_words_answer_it_below_also_after_a_restart(stage: Stage, text: str, stands: str) -> None:
    comes(stage, 3)
    at = max(stage.chat)
    stage.restart()
    stage.says(text)
    assert kept(stage) == stands
    assert stage.labels[-1] == "Ander antwoord"
    assert stage.chat[at].keyboard == ()
    stage.again()
    assert kept(stage) == stands


@pytest.mark.one_engine
def test_a_bare_no_is_asked_what_it_is_and_nothing_is_kept(stage: Stage) -> None:
    comes(stage, 3)
    stage.says("nee")
    assert stage.last.text == "Waar heb je last van?"
    assert stage.labels == ["Last van mijn darmen", "Iets anders"]
    assert kept(stage) is None
    stage.says("mijn buik")
    assert kept(stage) == "bowel"


def test_what_nobody_understands_gets_an_example_and_loses_nothing(stage: Stage) -> None:
    comes(stage, 3)
    stage.says("qsdf jklm")
    assert 'Bijvoorbeeld "prima", "buikpijn" of "hoofdpijn".' in stage.last.text
    stage.taps("Ja")
    assert kept(stage) == "well"


@pytest.mark.one_engine
def test_another_answer_takes_the_place_of_the_first(stage: Stage) -> None:
    comes(stage, 3)
    stage.taps("Ja")
    stage.taps("Ander antwoord")
    assert stage.last.text == ASKED["nl"]
    assert kept(stage) == "well"
    stage.taps("Last van mijn darmen")
    assert kept(stage) == "bowel"


def test_the_page_on_side_effects_is_one_tap_away(stage: Stage) -> None:
    comes(stage, 3)
    stage.taps("Iets anders")
    stage.taps("Meer over bijwerkingen")
    page, _ = rich(stage.catalog.topics("nl")["mg-side-effects"].first)
    assert stage.last.text.startswith(page)


def test_an_answered_week_asks_no_more(stage: Stage) -> None:
    comes(stage, 3)
    stage.taps("Ja")
    assert comes(stage, 3) is None
    stage.says("/week")
    assert stage.last.text == "En overdag, hoe ging het deze week?"


def test_week_by_hand_asks_it_too_from_sunday_on(stage: Stage) -> None:
    stage.says("/week")
    assert stage.last.text == ASKED["nl"]
    stage.now -= DAY
    stage.says("/week")
    assert stage.last.text != ASKED["nl"]


def test_days_later_a_trouble_counts_and_a_bare_yes_does_not(stage: Stage) -> None:
    comes(stage, 3)
    stage.later(days=2)
    stage.says("ja")
    assert kept(stage) is None
    stage.says("mijn darmen")
    assert kept(stage) == "bowel"


def test_a_yes_after_another_question_is_about_that_one(stage: Stage) -> None:
    comes(stage, 3)
    stage.later(hours=1)
    comes(stage, 2)
    stage.says("ja")
    assert kept(stage) is None


def test_after_the_first_month_it_is_not_asked(stage: Stage) -> None:
    regimen(stage, began=SUNDAY - timedelta(days=27))
    assert comes(stage, 3) is not None
    regimen(stage, began=SUNDAY - timedelta(days=28))
    assert comes(stage, 3) is None
    assert follow(stage) == [1, 2]


def test_who_took_none_this_week_or_takes_none_is_not_asked(stage: Stage) -> None:
    notes(stage, *week(), status="skipped")
    assert comes(stage, 3) is None
    notes(stage, SUNDAY)
    assert comes(stage, 3) is not None
    settled(stage, "nl", magnesium="none")
    assert comes(stage, 3) is None


def test_in_a_trial_it_is_asked_only_where_magnesium_is_taken(stage: Stage) -> None:
    tries(stage, MONDAY)
    assert comes(stage, 3) is None
    with stage.database() as conn:
        conn.exec_driver_sql("delete from trials")
        conn.exec_driver_sql("update persons set trial = null")
    tries(stage, MONDAY - 14 * DAY, began=MONDAY)
    assert comes(stage, 3) is not None


@pytest.mark.one_engine
@pytest.mark.parametrize("data", ["tolerance:say:2026-06-14:fine", "tolerance:say:now:well", "tolerance:no:2026-06-14"])
def test_an_old_button_of_another_version_gets_a_kind_word(stage: Stage, data: str) -> None:
    comes(stage, 3)
    stage.taps_data(data, max(stage.chat))
    assert stage.last.text.startswith("Die knop hoort bij iets van eerder.")
    assert kept(stage) is None
