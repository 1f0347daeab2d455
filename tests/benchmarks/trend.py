"""How often /trend says a direction where nothing changes and where something does: `python -m tests.benchmarks.trend`.

Beside it two methods that do not know that nights resemble the nights before them: a t-test, and a bootstrap of blocks
of seven nights. All three say a direction only where their interval excludes 0 and the difference is a meaningful one;
/trend moreover only where the two periods have similar shares of answered nights, which the interval alone leaves out.
"""

from collections.abc import Callable, Mapping
from datetime import date

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.progress import track
from rich.table import Table

from bot.domain.ar1 import difference
from bot.domain.trend import FEWEST_NIGHTS, FIGURES, MEANINGFUL, Figure, compare, values
from tests.support.simulated import World, simulate

DIARIES, SEED = 3000, 1
RESAMPLES, BLOCK_NIGHTS, T_WIDTH = 400, 7, 2.01
Values = Mapping[date, float]
Interval = tuple[float, float]
Method = Callable[[Values, Values], Interval]
UNCHANGED = [World(r) for r in (0, 0.15, 0.3, 0.5)] + [World(r, spread=2) for r in (0.3, 0.5)]
HIDDEN = [World(0.3, hidden=0.15), World(0.3, hidden=0.3)]
CHANGED = [World(0.3, sol_change=change) for change in (-15, 20, 30, 45)] + [World(0.3, waso_change=40)]


def ar1(before: Values, after: Values) -> Interval:
    found = difference(before, after)
    return found.low, found.high


def t_test(before: Values, after: Values) -> Interval:
    """Welch's interval, as if every night stood alone."""
    one, two = _array(before), _array(after)
    margin = T_WIDTH * np.sqrt(one.var(ddof=1) / len(one) + two.var(ddof=1) / len(two))
    estimate = two.mean() - one.mean()
    return float(estimate - margin), float(estimate + margin)


def blocks(before: Values, after: Values) -> Interval:
    """The middle 95 % of differences between periods put together from blocks of seven answered nights."""
    rng = np.random.default_rng(SEED)
    found = _resampled(_array(after), rng) - _resampled(_array(before), rng)
    low, high = np.quantile(found, [0.025, 0.975])
    return float(low), float(high)


def _resampled(nights: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.float64]:
    """Means of resamples, shape (RESAMPLES,)."""
    starts = rng.integers(0, len(nights), (RESAMPLES, -(-len(nights) // BLOCK_NIGHTS)))
    at = (starts[:, :, None] + np.arange(BLOCK_NIGHTS)) % len(nights)
    return np.asarray(nights[at.reshape(RESAMPLES, -1)[:, : len(nights)]].mean(axis=1))


def _array(period: Values) -> NDArray[np.float64]:
    return np.array([period[night] for night in sorted(period)])


TREND = "/trend"
METHODS: Mapping[str, Method] = {"its interval alone": ar1, "t-test": t_test, "blocks of 7": blocks}


def says(method: Method, figure: Figure, before: Values, after: Values) -> bool:
    """Whether a direction is said, by this method's interval."""
    if min(len(before), len(after)) < FEWEST_NIGHTS:
        return False
    low, high = method(before, after)
    estimate = np.mean(list(after.values())) - np.mean(list(before.values()))
    return (low > 0 or high < 0) and abs(estimate) >= MEANINGFUL[figure]


def shares(world: World, diaries: int) -> dict[str, dict[str, float]]:
    """By method, then by figure and for "any": in percent of the diaries."""
    counts = {name: dict.fromkeys([*FIGURES, "any"], 0) for name in (TREND, *METHODS)}
    for before, after in simulate(world, diaries, SEED).halves():
        pairs = {figure: (values(figure, before), values(figure, after)) for figure in FIGURES}
        said = {TREND: [change.figure for change in compare(before, after) if change.direction]}
        for name, method in METHODS.items():
            said[name] = [figure for figure, pair in pairs.items() if says(method, figure, *pair)]
        for name, figures in said.items():
            for one in [*figures, *(["any"] if figures else [])]:
                counts[name][one] += 1
    return {name: {one: 100 * count / diaries for one, count in of.items()} for name, of in counts.items()}


def main() -> None:
    title = f"Directions said, % of {DIARIES} diaries: 28 nights against 28, a fifth of them missing at random"
    table = Table("what changes", "r", "method", *FIGURES, "any of four", title=title)
    for world in track([*UNCHANGED, *HIDDEN, *CHANGED], description="Diaries"):
        for name, of in shares(world, DIARIES).items():
            cells = [f"{of[figure]:.1f}" for figure in (*FIGURES, "any")]
            table.add_row(_what(world), f"{world.r:g}", name, *cells)
        table.add_section()
    Console(width=110).print(table)


def _what(world: World) -> str:
    changes = {"SOL": world.sol_change, "WASO": world.waso_change}
    said = [f"{name} {change:+g} min" for name, change in changes.items() if change] or ["nothing"]
    said += ["nights twice as unlike"] if world.spread == 2 else []
    said += [f"worst {world.hidden:.0%} of mornings skipped, second half"] if world.hidden else []
    return ", ".join(said)


if __name__ == "__main__":
    main()
