"""What it costs that people are enrolled: a tick of the planner, beside APScheduler with a job a message."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.clock import Clock
from tests.benchmarks import crowd
from tests.benchmarks.children.ticking import DUE, WARM_UP
from tests.benchmarks.processes import child
from tests.benchmarks.rows import Figure

TICKS = 30
KINDS = ("magnesium", "checkin", "weekly")
AWAY, DAY = timedelta(hours=2), 20 * 60 * 60
"""Everybody's messages are due from two hours on, over twenty hours."""
MOST_GROWTH = 10.0
"""MB that the ticks may leave behind, allocator and caches included, and still count as none."""


def planner(folder: Path, quick: bool) -> Figure:
    """A tick with 100 messages due, by how many people are enrolled with three schedules each."""
    sizes = (1_000, 10_000, 100_000) if quick else (10_000, 100_000, 1_000_000)
    found = {size: _ticks(folder / str(size), size) for size in sizes}
    first, last = found[sizes[0]], found[sizes[-1]]
    grown = max(one["after"] - one["before"] for one in found.values())
    between = last["after"] - first["after"]
    beside: dict[str, Any] = {
        f"{size:,} enrolled": {
            "ms a tick": round(one["ms"], 1),
            "MB before": round(one["before"]),
            "MB after": round(one["after"]),
        }
        for size, one in found.items()
    }
    reached = last["ms"] <= 2 * first["ms"] and grown <= MOST_GROWTH and between <= MOST_GROWTH
    unit = f"x, a tick at {sizes[-1]:,} to one at {sizes[0]:,}"
    return Figure(last["ms"] / first["ms"], unit, "at most 2x; memory flat", reached, beside=beside)


def jobs(folder: Path, quick: bool) -> Figure:
    """How long until it is known what comes next: the planner's question, and a job a message in APScheduler."""
    sizes = (1_000, 5_000) if quick else (10_000, 100_000)
    peers = {size: child("jobs", size) for size in sizes}
    ours = _ticks(folder / "ours", sizes[-1])
    beside: dict[str, Any] = {
        f"APScheduler, {size:,} enrolled": {"s to start": round(one["seconds"], 1), "MB": round(one["MB"])}
        for size, one in peers.items()
    }
    beside[f"ours, {sizes[-1]:,} enrolled"] = {"s": round(ours["opened"], 3), "MB of the process": round(ours["after"])}
    peer = peers[sizes[-1]]["seconds"]
    return Figure(ours["opened"], "s", "shown", True, peer, "APScheduler", peer / ours["opened"], beside)


def _ticks(folder: Path, size: int) -> dict[str, float]:
    folder.mkdir()
    first = Clock().now() + AWAY
    zone = crowd.zone_at(21, first)
    crowd.many(folder, size, zone, [crowd.Plan(kind, first, DAY) for kind in KINDS])
    ticks = min(TICKS, size // DUE - WARM_UP)
    found: dict[str, float] = child("ticking", folder, size, ticks)
    if found["planned"] != (ticks + WARM_UP) * DUE:
        raise RuntimeError(f"{found['planned']} messages were planned, not {(ticks + WARM_UP) * DUE}")
    for file in folder.iterdir():
        file.unlink()
    return found
