"""What somebody tells by the way: the fitting answer, an offer to stop the reminder, and nothing kept."""

import json
from pathlib import Path

import pytest

from bot.db import trials
from bot.db.tables import metadata
from bot.domain import actions
from bot.domain.actions import ACTIONS, Action
from bot.domain.trial_plan import Plan
from bot.features import account, checkin, faq, magnesium, trial
from bot.features.faq import protecting
from bot.tg.router import Router
from bot.tg.screen import Reply, Screen
from bot.view.parts import Parts
from tests.support.stage import Stage, person, planned

OFFER = "Dit kan uitmaken voor je magnesium."
OFF = "Ja, zet de herinnering uit"


def turns_off(router: Router, parts: Parts) -> None:
    """Stands in for the feature that turns the reminder off, where it is not there."""
    if protecting.REMINDER_OFF not in router.actions:
        router.action(protecting.REMINDER_OFF, lambda conn, turn: Reply.of(Screen("uit"), below=True))


@pytest.fixture(autouse=True)
def action(monkeypatch: pytest.MonkeyPatch) -> None:
    """The action is there, whoever does it."""
    known = {**ACTIONS, protecting.REMINDER_OFF: Action(protecting.REMINDER_OFF, "magnesium")}
    monkeypatch.setattr(protecting, "ACTIONS", known)
    monkeypatch.setattr(actions, "ACTIONS", known)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = Stage(tmp_path, [faq.register, account.register, checkin.register, turns_off])
    stage.settled()
    return stage


def texts(stage: Stage) -> list[str]:
    return [screen.text for screen in stage.chat.values()]


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        ("ik heb een antibioticakuur", "Vraag het eerst je apotheker"),
        ("ik ben zwanger", "Overleg eerst met je arts"),
        ("mag ik magnesium bij mijn bloeddrukpillen", "Vraag het eerst je apotheker"),
        ("mijn nieren werken slecht", "Overleg eerst met je arts"),
        ("hoeveel mg magnesium per dag nu ik zwanger ben", "Overleg eerst met je arts"),
        ("ik heb nierinsufficiëntie", "Overleg eerst met je arts"),
        ("ik slik sotalol", "Vraag het eerst je apotheker"),
        ("I'm pregnant", "Ask your doctor or pharmacist first"),
        ("I got antibiotics from my doctor today", "Ask your pharmacist first"),
    ],
)
def test_is_answered_with_the_fitting_page_and_an_offer_to_stop_the_reminder(
    stage: Stage, said: str, answered: str
) -> None:
    stage.says(said)
    page, offer = list(stage.chat.values())[-2:]
    assert page.text.startswith(answered)
    assert offer.keyboard[0][0].data == "do:reminder-off:ask"
    assert page.text.endswith(("arts of apotheker.", "doctor or pharmacist."))


def test_whoever_wants_the_reminder_back_meets_the_safety_screen(tmp_path: Path) -> None:
    stage = Stage(tmp_path, [faq.register, account.register, magnesium.register])
    stage.settled()
    stage.says("ik ben zwanger")
    stage.taps(OFF)
    assert (person(stage).magnesium, person(stage).screened_at) == ("silent", None)
    assert "magnesium" not in dict(planned(stage))


def test_the_offer_turns_it_off_or_leaves_it(stage: Stage) -> None:
    stage.says("ik ben zwanger")
    assert stage.last.text.startswith(OFFER)
    stage.taps("Nee, laat maar")
    assert stage.last.text == "Goed, dan laat ik het zoals het is."
    stage.says("ik ben zwanger")
    stage.taps(OFF)
    assert stage.last.text == "uit"


@pytest.mark.parametrize(
    "values",
    [{"magnesium": "silent"}, {"magnesium": "none", "screened_at": None}, {"screened_at": None}],
    ids=["no reminder", "no magnesium", "the reminder waits"],
)
def test_without_a_reminder_there_is_the_page_and_no_offer(stage: Stage, values: dict[str, object]) -> None:
    stage.settled(**values)
    stage.says("ik ben zwanger")
    assert stage.last.text.startswith("Overleg eerst met je arts")
    assert not any(OFFER in text for text in texts(stage))


@pytest.mark.one_engine
@pytest.mark.parametrize("magnesium_is", ["none", "silent", "remind"])
@pytest.mark.parametrize(
    ("language", "said", "rest", "rests"),
    [
        ("nl", "ik ben zwanger", "Ja, leg mijn proef stil", "Goed, je proef rust."),
        ("en", "I got antibiotics from my doctor today", "Yes, pause my trial", "Fine, your trial is paused."),
    ],
)
def test_in_a_trial_the_trial_rests_too_until_the_safety_screen(
    tmp_path: Path, magnesium_is: str, language: str, said: str, rest: str, rests: str
) -> None:
    stage = Stage(tmp_path, [faq.register, account.register, magnesium.register, trial.register], language=language)
    stage.settled(magnesium=magnesium_is, language=language)
    participant, plan = person(stage), Plan(question="sol", first=stage.now.date())
    with stage.database() as conn:
        trials.begin(conn, participant, plan, stage.now)
    stage.says(said)
    assert rest in stage.labels
    stage.taps(rest)
    assert stage.last.text.startswith(rests)
    assert (person(stage).screened_at, person(stage).magnesium) == (
        None,
        "none" if magnesium_is == "none" else "silent",
    )
    stage.taps("Verder met de proef" if language == "nl" else "Resume the trial")
    stage.says("/verder" if language == "nl" else "/resume")
    with stage.database() as conn:
        found = trials.latest(conn, stage.user)
    assert found is not None
    assert found.plan.pauses[-1].until is None


def test_a_stranger_gets_the_page(tmp_path: Path) -> None:
    stage = Stage(tmp_path, [faq.register])
    stage.says("ik heb een antibioticakuur")
    assert stage.last.text.startswith("Vraag het eerst je apotheker")


@pytest.mark.parametrize("said", ["mijn moeder slikt bloedverdunners", "ik ben niet zwanger", "hoi"])
def test_somebody_else_and_what_is_denied_bring_no_offer(stage: Stage, said: str) -> None:
    stage.says(said)
    assert not any(OFFER in text for text in texts(stage))


def test_an_answer_about_sleep_stays_and_the_page_is_a_button_of_the_offer(stage: Stage) -> None:
    stage.says("mag ik overdag een dutje doen nu ik zwanger ben")
    assert "Overleg eerst" not in "".join(texts(stage))
    assert stage.last.text.startswith(OFFER)
    stage.taps("Wie overlegt beter eerst?")
    assert stage.last.text.startswith("Overleg eerst met je arts")


def test_nothing_of_it_is_kept(stage: Stage) -> None:
    stage.says("ik heb een antibioticakuur en slechte nieren")
    with stage.database() as conn:
        rows = json.dumps([str(row) for table in metadata.sorted_tables for row in conn.execute(table.select())])
    for word in ("antibiotica", "nieren", "mg-who-not", "mg-interactions"):
        assert word not in rows


def test_an_open_question_is_asked_again_below_the_offer(stage: Stage) -> None:
    stage.says("/dagboek")
    asked = stage.last.question
    stage.says("ik ben zwanger")
    assert stage.last.question == asked
    assert any(OFFER in text for text in texts(stage))


@pytest.mark.parametrize(
    "said", ["ik heb al dagen diarree", "er zit bloed bij mijn ontlasting", "krijg hartkloppingen van magnesium"]
)
def test_trouble_that_is_no_trifle_means_stop_and_call(stage: Stage, said: str) -> None:
    stage.says(said)
    assert "Neem het dan niet meer, en bel je huisarts of apotheker." in stage.last.text
    assert "112" in stage.last.text
    assert stage.labels == [OFF, "Bijwerkingen van magnesium"]
    stage.taps("Bijwerkingen van magnesium")
    assert stage.last.text.startswith("Bijwerkingen zitten meestal in je buik")


def test_in_english_too(tmp_path: Path) -> None:
    stage = Stage(tmp_path, [faq.register, account.register, turns_off], language="en")
    stage.settled(language="en")
    stage.says("the diarrhoea won't stop")
    assert "Then stop taking it, and call your GP or pharmacist." in stage.last.text


def test_while_nobody_turns_it_off_there_is_no_button_for_it(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protecting, "ACTIONS", {})
    stage.says("ik ben zwanger")
    assert stage.last.text.startswith("Overleg eerst met je arts")


def test_a_question_about_nobody_is_not_taken_over(stage: Stage) -> None:
    stage.says("what time does the doctors surgery open on saturday")
    assert "Daar weet ik het antwoord niet op." in stage.last.text or "I don't know" in stage.last.text
