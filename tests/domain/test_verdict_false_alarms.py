"""How often a trial comes to "likely" or "worse" of people with whom magnesium changes nothing, or something.

A few hundred people a cell: `python -m tests.benchmarks.verdicts` has the full table, docs/figures.md what it says.
"""

from collections import Counter
from math import sqrt

import pytest

from bot.domain import ar1
from tests.support.simulated_trials import World, simulate

PEOPLE, SEED = 400, 20260614
AT_MOST = 5 + 100 * 3 * sqrt(0.05 * 0.95 / PEOPLE)
"""Percent: 5, and three standard errors that chance allows of so few people."""
UNCHANGED = [World("sol", 0), *(World(question, 0.5) for question in ("sol", "waso", "quality"))]
SKIPPED = [World("quality", 0.5, hidden=0.15, hidden_in=where) for where in ("both", "with")]


def alarms(world: World) -> float:
    """In percent, both directions together."""
    counted = Counter(found.verdict for found in simulate(world, PEOPLE, SEED).outcomes())
    return 100 * (counted["likely"] + counted["worse"]) / PEOPLE


@pytest.mark.parametrize(
    "world", [*UNCHANGED, *SKIPPED], ids=lambda world: f"{world.question}-{world.r}-{world.hidden_in}"
)
def test_where_nothing_changes_a_change_is_told_of_no_more_than_five_in_a_hundred(world: World) -> None:
    assert alarms(world) <= AT_MOST


@pytest.mark.parametrize(
    "world",
    [World("sol", 0.3, drift=-20, level=55), World("sol", 0.3, level=55, sd=20, wander=15)],
    ids=["season", "spells"],
)
def test_where_weeks_differ_by_themselves_it_is_told_more_often_as_the_explanation_says(world: World) -> None:
    by_chance = 100 * 3 * sqrt(0.15 * 0.85 / PEOPLE)
    assert 5 < alarms(world) <= 15 + by_chance


def test_an_interval_that_knows_nothing_of_the_night_before_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ar1, "LEAST_R", 0)
    monkeypatch.setattr(ar1, "MOST_R", 0)
    assert alarms(World("quality", 0.5)) > AT_MOST


def test_a_great_change_is_seen_more_often_than_not_of_those_who_can_be_compared() -> None:
    counted = Counter(
        found.verdict for found in simulate(World("sol", 0.3, effect=30, level=55), PEOPLE, SEED).outcomes()
    )
    compared = PEOPLE - counted["not_enough"] - counted["not_comparable"]
    assert counted["likely"] > 0.7 * compared
    assert counted["worse"] == 0
