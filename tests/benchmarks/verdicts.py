"""What a trial comes to where magnesium changes nothing, and where it does: `python -m tests.benchmarks.verdicts`.

Beside the coach's verdicts, how often a change is told by other methods: by its interval alone (without the rule that
uneven periods are not compared), by a t-test, by a bootstrap of blocks of seven nights, and by a regression on period
and weekend. All tell a change only where their interval excludes 0, the difference is one that may be noticed and there
are enough nights. Simulated people, fixed seeds; see tests/support/simulated_trials.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from time import perf_counter
from typing import get_args

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.progress import track
from rich.table import Table

from bot.domain.ar1 import difference
from bot.domain.outcome import MEANINGFUL, Outcome, Verdict
from bot.domain.verdicts import outcome_of, verdict_of
from tests.benchmarks import peers
from tests.benchmarks.peers import Intervals
from tests.support.simulated import MONDAY, correlated
from tests.support.simulated_trials import People, World, simulate

PEOPLE, SEED = 3000, 1
AT_MOST = 5
"""Percent of people of whom a change is told where there is none, both directions together, in each cell."""
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
QUESTIONS = ("sol", "waso", "quality")
RS = (0, 0.15, 0.3, 0.5)
"""One table a title."""
WORLDS: Mapping[str, list[World]] = {
    "Nothing changes": [World(question, r) for question in QUESTIONS for r in RS],
    "Nothing changes, nights twice as unlike": [
        World(question, r, level=level, sd=sd)
        for question, level, sd in (("sol", 50, 40), ("waso", 60, 60), ("quality", 3, 1.4))
        for r in (0.3, 0.5)
    ],
    "Nothing changes, the worst mornings are skipped besides": [
        World(question, r, hidden=share, hidden_in=where)
        for question in QUESTIONS
        for r in (0.3, 0.5)
        for share, where in ((0.15, "both"), (0.1, "without"), (0.15, "with"), (0.3, "with"))
    ],
    "Nothing changes, and too few nights without are followed by more": [
        *(World(question, 0.5, extends=True) for question in QUESTIONS),
        World("quality", 0.5, missing=0.35, extends=True),
        *(
            World(question, 0.5, hidden=share, hidden_in=where, extends=True)
            for question in QUESTIONS
            for share, where in ((0.15, "both"), (0.1, "without"))
        ),
    ],
    "Magnesium changes something": [
        *(World("sol", r, effect=effect, level=55) for effect in (20, 30) for r in RS),
        *(World("waso", r, effect=44, level=90) for r in (0.15, 0.3, 0.5)),
        *(World("quality", r, effect=1.3, level=2.3) for r in (0.15, 0.3, 0.5)),
        World("sol", 0.3, effect=-30, level=30),
        World("sol", 0.3, effect=30, level=55, missing=0.05),
    ],
    "Something else changes": [
        *(World("sol", 0.3, drift=drift, level=55) for drift in (10, 20, -20)),
        *(World("sol", r, after_bad_week=True) for r in (0.3, 0.5)),
        World("sol", 0.3, after_bad_week=True, level=55, sd=20, wander=15),
        World("sol", 0.3, level=55, sd=20, wander=15),
        World("quality", 0.3, after_bad_week=True),
    ],
}
NULL = tuple(title for title in WORLDS if title.startswith("Nothing"))
METHODS = ("interval alone", "t-test", "blocks", "regression")


@dataclass(frozen=True)
class Cell:
    """In percent of the people: each verdict, and of whom each method tells a change in either direction."""

    verdicts: Mapping[Verdict, float]
    told: Mapping[str, float]

    @property
    def alarms(self) -> float:
        return self.verdicts["likely"] + self.verdicts["worse"]

    @property
    def of_compared(self) -> float:
        """The same, in percent of those with enough nights and even periods."""
        return 100 * self.alarms / (100 - self.verdicts["not_enough"] - self.verdicts["not_comparable"])


def cell(world: World, people: int = PEOPLE) -> Cell:
    """What these people are told."""
    made = simulate(world, people, SEED)
    found = list(made.outcomes())
    counted = Counter(one.verdict for one in found)
    told = {"interval alone": sum(_by_interval(one) for one in found)}
    enough = np.array([not one.lacking for one in found])
    least = MEANINGFUL[world.question]
    told |= {name: int(one.reach(least).sum()) for name, one in _intervals(made, enough).items()}
    return Cell(
        {verdict: 100 * counted[verdict] / people for verdict in VERDICTS},
        {name: 100 * count / people for name, count in told.items()},
    )


def _by_interval(one: Outcome) -> bool:
    if one.estimate is None or one.low is None or one.high is None:
        return False
    return verdict_of(one.estimate, one.low, one.high, MEANINGFUL[one.question]) in ("likely", "worse")


def _intervals(made: People, enough: NDArray[np.bool_]) -> dict[str, Intervals]:
    """Of those with enough nights."""
    before, during = made.values[enough, made.before], made.values[enough, made.during]
    weekend = made.weekend[enough]
    return {
        "t-test": peers.t_test(before, during),
        "blocks": peers.bootstrap(before, during),
        "regression": peers.regression(before, during, weekend[:, made.before], weekend[:, made.during]),
    }


def verdict_table(title: str, cells: Mapping[World, Cell]) -> Table:
    table = Table(title=f"{title}: what is told, % of {PEOPLE:,} people", title_justify="left")
    heads = ("not enough", "uneven", *VERDICTS[2:], "either", "of compared", *METHODS)
    for head in ("question", "what", "r", *heads):
        table.add_column(head, justify="left" if head in ("question", "what") else "right")
    for world, found in cells.items():
        mark = " !" if title in NULL and found.alarms > AT_MOST else ""
        shares = [f"{found.verdicts[verdict]:.1f}" for verdict in VERDICTS]
        told = [f"{found.told[name]:.1f}" for name in METHODS]
        table.add_row(
            world.question,
            what(world),
            f"{world.r:g}",
            *shares,
            f"{found.alarms:.1f}{mark}",
            f"{found.of_compared:.1f}",
            *told,
        )
    return table


def what(world: World) -> str:
    """In words, short."""
    said = [f"effect {world.effect:g}"] if world.effect else []
    said += [f"drift {world.drift:g}"] if world.drift else []
    said += [f"worst {world.hidden:.0%} skipped, {world.hidden_in}"] if world.hidden else []
    said += ["after a bad week"] if world.after_bad_week else []
    said += ["in spells"] if world.wander else []
    said += [f"{world.missing:.0%} missing"] if world.missing != 0.2 else []
    return ", ".join(said)


def interval_table() -> Table:
    """The comparison of section E: plain nights without gaps, no effect; how often each interval excludes 0."""
    table = Table(title="Intervals that exclude 0 where nothing changes, %, 14 nights against 49 (section E)")
    for head in ("r", "the coach's", "t-test", "single nights", "blocks of 3", "blocks of 7"):
        table.add_column(head, justify="right")
    for r in (0, 0.3, 0.5):
        table.add_row(f"{r:g}", *(f"{share:.1f}" for share in excluded(r).values()))
    return table


def excluded(r: float, people: int = 1500) -> dict[str, float]:
    """By method, in percent."""
    nights = correlated(np.random.default_rng(SEED), (people, 14 + 49), r)
    before, after = nights[:, :14], nights[:, 14:]
    ours = [difference(_dated(one), _dated(other)).excludes_zero for one, other in zip(before, after, strict=True)]
    found = {"t-test": peers.t_test(before, after)}
    found |= {f"blocks of {block}": peers.bootstrap(before, after, block) for block in (1, 3, 7)}
    return {"ar1": 100 * float(np.mean(ours))} | {
        name: 100 * float(one.exclude_zero.mean()) for name, one in found.items()
    }


def _dated(nights: NDArray[np.float64]) -> dict[date, float]:
    return {MONDAY + timedelta(days=day): value for day, value in enumerate(nights.tolist())}


def throughput() -> float:
    """Results a minute, on one core."""
    trials = list(simulate(World("sol", 0.3), PEOPLE, SEED).trials())
    start = perf_counter()
    for trial in trials:
        outcome_of(*trial)
    return 60 * len(trials) / (perf_counter() - start)


def main() -> None:
    console = Console(width=200)
    beyond = []
    for title, worlds in WORLDS.items():
        cells = {world: cell(world) for world in track(worlds, description=title, console=console, transient=True)}
        console.print(verdict_table(title, cells))
        beyond += [(world, found.alarms) for world, found in cells.items() if title in NULL and found.alarms > AT_MOST]
    console.print(interval_table())
    console.print(f"{throughput():,.0f} results a minute on one core (10,000 wanted)")
    console.print(f"Cells of no change with over {AT_MOST} % likely or worse: {len(beyond)}")
    for world, alarms in beyond:
        console.print(f"  {world.question}, r {world.r:g}, {what(world)}: {alarms:.1f} %")


if __name__ == "__main__":
    main()
