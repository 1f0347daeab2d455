"""Reminders follow the phase of a trial; what is told in a phase without is kept, and taken kindly."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, event

from bot.db import people, schedules, trials
from bot.db.tables import schedules as rows
from bot.domain.trial_plan import Plan, begun, paused
from bot.view.plan import next_of_all
from tests.features.magnesium.evening import AT_2204, NIGHT, Evening

pytestmark = pytest.mark.one_engine

DAY = timedelta(days=1)
FORTNIGHT = timedelta(days=14)


@pytest.fixture
def stage(tmp_path: Path) -> Evening:
    return Evening(tmp_path)


def takes_part(stage: Evening, plan: Plan) -> None:
    with stage.database() as conn:
        person = people.load(conn, stage.user)
        assert person is not None
        trials.begin(conn, person, plan, stage.now)


def plan(first: date, **values: object) -> Plan:
    return Plan(question="sol", first=first, **values)


@pytest.mark.parametrize(
    ("running", "comes"),
    [
        (plan(NIGHT + DAY), True),
        (plan(NIGHT), False),
        (plan(NIGHT, washout=14), False),
        (plan(NIGHT - 40 * DAY), False),
        (begun(plan(NIGHT - FORTNIGHT), NIGHT), True),
        (begun(plan(NIGHT - 50 * DAY), NIGHT - 30 * DAY), True),
        (paused(begun(plan(NIGHT - 50 * DAY), NIGHT - 30 * DAY), NIGHT), False),
        (begun(plan(NIGHT - 80 * DAY), NIGHT - 60 * DAY).model_copy(update={"after": NIGHT}), False),
        (begun(plan(NIGHT - 90 * DAY), NIGHT - 70 * DAY).model_copy(update={"after": NIGHT - FORTNIGHT}), True),
    ],
    ids=["not yet", "without", "washout", "waits", "building", "with", "pause", "after", "over"],
)
def test_the_reminder_follows_the_phase(stage: Evening, running: Plan, comes: bool) -> None:
    takes_part(stage, running)
    assert (stage.composed() is not None) is comes
    assert (stage.composed(1) is not None) is comes


@pytest.mark.parametrize(
    ("language", "said", "line"),
    [
        (
            "nl",
            "magnesium genomen",
            "Voor je proef was dit een avond zonder. Geeft niets, het staat er gewoon bij.",
        ),
        ("en", "took my magnesium", "For your trial this was an evening without. That's all right, it's simply noted."),
    ],
)
def test_told_in_a_phase_without_it_is_kept_and_kindly_said(
    stage: Evening, language: str, said: str, line: str
) -> None:
    stage.knows(language=language)
    takes_part(stage, plan(NIGHT))
    stage.says(said)
    assert stage.noted() == ("taken", AT_2204)
    assert stage.last.text.endswith(line)
    stage.taps("Aanpassen" if language == "nl" else "Change")
    stage.taps("Wissen" if language == "nl" else "Clear")
    assert stage.noted() is None


def test_in_a_phase_with_nothing_of_the_kind_is_said(stage: Evening) -> None:
    takes_part(stage, begun(plan(NIGHT - FORTNIGHT), NIGHT))
    stage.remind()
    stage.taps("Genomen")
    assert stage.last.text == "Genoteerd, om 22:04. Slaap zacht."


def test_in_a_phase_without_magnesium_asks_nothing_and_counts_no_evening_as_missing(stage: Evening) -> None:
    stage.knows(consent_at=AT_2204 - timedelta(days=30))
    takes_part(stage, plan(NIGHT - 2 * DAY))
    stage.says("/magnesium")
    lines = stage.last.text.split("\n")
    assert lines[0] == "Vanavond is voor je proef een avond zonder magnesium."
    assert [line.partition(": ")[2] for line in lines[3:6]] == ["zonder, voor je proef"] * 2 + ["niet ingevuld"]
    assert lines[-1] == "Voor je proef herinner ik je nu niet."
    assert not stage.is_open
    assert stage.labels == ["Avond aanpassen", "Wat ik neem", "Herinnering", "Herinnering uit"]


def test_later_is_not_offered_where_no_reminder_comes(stage: Evening) -> None:
    takes_part(stage, paused(begun(plan(NIGHT - FORTNIGHT), NIGHT - DAY), NIGHT))
    stage.says("/magnesium")
    assert not [label for label in stage.labels if label.startswith("Over")]


def test_somebody_without_a_trial_costs_no_look_at_trials(stage: Evening) -> None:
    asked: list[str] = []
    event.listen(stage.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    assert stage.composed() is not None
    assert not [one for one in asked if "trials" in one]


def test_a_question_asked_before_a_trial_that_wants_none_is_not_asked_again(stage: Evening) -> None:
    stage.remind()
    stage.says("xyzzy plugh")
    assert "Dat begreep ik niet" in stage.last.text
    takes_part(stage, plan(NIGHT))
    stage.says("xyzzy plugh")
    assert "Is het al gelukt" not in stage.last.text
    assert "net genomen" not in stage.last.text


@pytest.mark.parametrize(
    ("running", "due"),
    [(plan(NIGHT), AT_2204.replace(day=12, hour=5, minute=30)), (plan(NIGHT + DAY), AT_2204.replace(minute=0))],
    ids=["without: the check-in of Friday", "not yet: the reminder of today"],
)
def test_what_is_told_of_the_next_message_passes_over_reminders_that_do_not_come(
    stage: Evening, running: Plan, due: datetime
) -> None:
    stage.later(hours=-1)
    takes_part(stage, running)
    with stage.database() as conn:
        conn.execute(delete(rows))
        person = people.load(conn, stage.user)
        assert person is not None
        schedules.replan(conn, person, stage.now)
        assert next_of_all(conn, person) == due
