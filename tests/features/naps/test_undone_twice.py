"""Undo after a nap was taken away brings that one back, and never takes another one; a nap told twice is one."""

from datetime import time

import pytest

from tests.features.naps.afternoon import kept
from tests.support.stage import Stage

ONE, OTHER = (12, time(13), 10), (12, time(14), 20)


def two_told(stage: Stage) -> None:
    stage.says("/dutje 10 min om 13 uur")
    stage.later(minutes=1)
    stage.says("/dutje 20 min om 14 uur")
    stage.later(minutes=1)


@pytest.mark.parametrize("first", ["typed", "tapped"])
def test_undo_after_a_nap_went_brings_it_back(stage: Stage, first: str) -> None:
    two_told(stage)
    stage.says("ongedaan maken") if first == "typed" else stage.taps("Weghalen")
    assert kept(stage) == [ONE]
    stage.later(minutes=1)
    stage.restart()
    stage.says("ongedaan maken")
    assert stage.last.text.startswith("Teruggezet.")
    assert kept(stage) == [ONE, OTHER]
    stage.later(minutes=1)
    stage.says("ongedaan maken")
    assert kept(stage) == [ONE], "and a third time it goes again"


def test_after_a_new_nap_undo_is_about_that_one(stage: Stage) -> None:
    two_told(stage)
    stage.says("ongedaan maken")
    stage.later(minutes=1)
    stage.says("/dutje 30 min om 12 uur")
    stage.later(minutes=1)
    stage.says("ongedaan maken")
    assert kept(stage) == [ONE]


def test_what_is_typed_after_a_nap_went_is_no_answer_about_it(stage: Stage) -> None:
    two_told(stage)
    stage.taps("Weghalen")
    stage.says("20")
    assert stage.last.text == "?"
    stage.later(minutes=16)
    stage.says("ongedaan maken")
    assert kept(stage) == [ONE]


def test_a_nap_told_twice_is_one(stage: Stage) -> None:
    stage.says("dutje van 20 min om 14 uur gedaan")
    stage.later(minutes=5)
    stage.says("/dutje 20 min om 14 uur")
    assert stage.last.text == "Genoteerd: vandaag 20 minuten om 14:00."
    assert kept(stage) == [OTHER]
