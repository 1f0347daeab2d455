"""How often a direction is said of diaries in which nothing changes, and of ones in which something does."""

from collections import Counter

import pytest

from bot.domain.trend import FIGURES, compare
from tests.support.simulated import World, simulate

DIARIES, SEED = 1200, 20260614
SKIPPED = [World(0.3, hidden=0.15), World(0.3, hidden=0.3)]
"""The worst mornings of one period only are not answered."""
AT_MOST = 5
"""Percent, of both directions together, for each figure."""


def said(world: World) -> dict[str, float]:
    """In percent of the diaries: for each figure how often a direction is said, and how often of any of the four."""
    counted: Counter[str] = Counter()
    for before, after in simulate(world, DIARIES, SEED).halves():
        spoken = [change.figure for change in compare(before, after) if change.direction]
        counted.update(spoken)
        counted["any"] += bool(spoken)
    return {name: 100 * counted[name] / DIARIES for name in (*FIGURES, "any")}


@pytest.mark.parametrize(
    "world",
    [World(0), World(0.15), World(0.3), World(0.5), World(0.5, missing=0), World(0.5, spread=2), *SKIPPED],
    ids=str,
)
def test_of_an_unchanged_diary_a_direction_is_said_of_no_figure_in_over_5_percent(world: World) -> None:
    shares = said(world)
    assert max(shares[figure] for figure in FIGURES) <= AT_MOST, shares
    assert shares["any"] <= 2 * AT_MOST + 1, shares


def test_a_great_change_is_seen_more_often_than_not() -> None:
    shares = said(World(0.3, sol_change=30))
    assert shares["sol"] > 70, shares
    assert shares["waso"] <= AT_MOST, shares
