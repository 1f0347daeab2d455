"""Buttons below the week that other features do: pausing magnesium, and the card of the trial."""

from pathlib import Path

import pytest

from bot.features import faq, magnesium, trial, weekly
from tests.features.weekly.taking import MONDAY, comes, notes, regimen, tells, tries, week
from tests.support.stage import Stage, planned
from tests.support.telling import sunday_at_eleven
from tests.support.weeks import FULL


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = Stage(
        tmp_path, [faq.register, magnesium.register, weekly.register, trial.register], now=sunday_at_eleven(FULL)
    )
    stage.settled()
    tells(stage, *week())
    notes(stage, *week())
    regimen(stage, began=MONDAY)
    return stage


def test_who_bears_it_badly_pauses_it_with_one_tap(stage: Stage) -> None:
    comes(stage, 3)
    stage.says("mijn darmen")
    assert any(kind == "magnesium" for kind, _ in planned(stage))
    stage.taps("Pauzeer magnesium")
    assert not any(kind == "magnesium" for kind, _ in planned(stage))
    assert comes(stage, 3) is None


@pytest.mark.one_engine
def test_the_card_of_the_trial_is_below_its_week(stage: Stage) -> None:
    tries(stage, MONDAY)
    comes(stage)
    shown = len(stage.chat)
    stage.taps("Mijn proef")
    assert "proef" in stage.last.text.casefold()
    assert "eerder" not in stage.last.text
    assert len(stage.chat) >= shown
