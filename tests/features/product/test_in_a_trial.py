"""A change of dose while a trial runs: the eight weeks begin anew, once that was said and wanted."""

from datetime import date

import pytest

from bot.db import trials
from bot.domain.trial_plan import Plan, paused, phase_on
from tests.features.product.jar import TONIGHT, TWO_OF_100, kept, opens, takes, tells
from tests.support.stage import Stage, person

WITH = Plan(question="sol", first=date(2026, 5, 1), began=date(2026, 5, 15), baseline_ended=date(2026, 5, 15))
WITHOUT = Plan(question="sol", first=date(2026, 6, 5))


def runs(stage: Stage, plan: Plan) -> None:
    somebody = person(stage)
    with stage.database() as conn:
        trials.begin(conn, somebody, plan, stage.now)


def plan_of(stage: Stage) -> Plan:
    somebody = person(stage)
    with stage.database() as conn:
        trial = trials.running(conn, somebody)
    assert trial is not None
    return trial.plan


@pytest.mark.parametrize(("no", "yes"), [("*Laat maar", "*Toch wijzigen"), ("nee", "ja")])
def test_it_is_said_first_that_the_eight_weeks_begin_anew(stage: Stage, no: str, yes: str) -> None:
    takes(stage)
    runs(stage, WITH)
    opens(stage)
    tells(stage, "*Wijzigen", "1 capsule")
    assert "beginnen de acht weken met magnesium opnieuw" in stage.last.text
    assert stage.labels == ["Toch wijzigen", "Laat maar"]
    tells(stage, no)
    assert kept(stage) == [(date(2026, 5, 1), TWO_OF_100)]
    assert plan_of(stage) == WITH
    tells(stage, "*Wijzigen", "1 capsule", "misschien")
    assert stage.last.text.startswith("Typ ja of nee.")
    stage.restart()
    tells(stage, yes)
    assert kept(stage)[-1][0] == TONIGHT
    assert plan_of(stage).began == TONIGHT
    assert phase_on(plan_of(stage), date(2026, 5, 30)) is None, "with the dose before: no baseline"
    tells(stage, "*Ongedaan maken")
    assert plan_of(stage) == WITH


def test_a_change_that_began_before_counts_from_then_on(stage: Stage) -> None:
    takes(stage)
    runs(stage, WITH)
    opens(stage)
    tells(stage, "*Wijzigen", "sinds 1 juni 1 capsule", "ja")
    assert plan_of(stage).began == date(2026, 6, 2)


def test_no_change_is_put_off_while_a_trial_runs(stage: Stage) -> None:
    takes(stage)
    runs(stage, WITH)
    opens(stage)
    assert "Andere dag" not in stage.labels
    tells(stage, "*Wijzigen", "vanaf maandag 1 capsule", "ja")
    assert kept(stage)[-1][0] == TONIGHT


def test_the_same_dose_and_the_supply_touch_no_trial(stage: Stage) -> None:
    takes(stage)
    runs(stage, WITH)
    opens(stage)
    tells(stage, "*Wijzigen", "2 capsules", "*Voorraad bijhouden", "30")
    assert plan_of(stage) == WITH


def test_before_the_weeks_with_magnesium_a_change_only_fixes_the_dose(stage: Stage) -> None:
    takes(stage)
    runs(stage, WITHOUT)
    opens(stage)
    tells(stage, "*Wijzigen", "1 capsule")
    assert "Tijdens je proef blijft deze dosis dan hetzelfde." in stage.last.text
    assert plan_of(stage) == WITHOUT


def test_what_was_decided_since_stays_when_a_change_is_taken_back(stage: Stage) -> None:
    takes(stage)
    runs(stage, WITH)
    opens(stage)
    tells(stage, "*Wijzigen", "1 capsule", "ja")
    somebody = person(stage)
    with stage.database() as conn:
        trials.rest(conn, somebody, stage.now)
    tells(stage, "*Ongedaan maken")
    assert plan_of(stage) == paused(WITH, TONIGHT)


def test_of_another_trial_nothing_is_taken_back(stage: Stage) -> None:
    takes(stage)
    runs(stage, WITH)
    opens(stage)
    tells(stage, "*Wijzigen", "1 capsule", "ja")
    with stage.database() as conn:
        trial = trials.latest(conn, stage.user)
        assert trial is not None
        trials.end(conn, trial, "stopped", stage.now)
    runs(stage, WITHOUT)
    tells(stage, "*Ongedaan maken")
    assert kept(stage) == [(date(2026, 5, 1), TWO_OF_100)]
    assert plan_of(stage) == WITHOUT
