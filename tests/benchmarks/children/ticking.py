"""Ticks of the planner, 100 messages due each: `python -m tests.benchmarks.children.ticking FOLDER ENROLLED TICKS`."""

import asyncio
import json
import os
import sys
import time
from functools import partial
from pathlib import Path
from statistics import median

from sqlalchemy import Connection, text

from bot.clock import Clock
from bot.db import Database, open_database
from bot.delivery import planner
from bot.delivery.due import next_due
from tests.benchmarks import crowd
from tests.benchmarks.processes import memory_of

DUE = 100
WARM_UP = 3


def make_due(conn: Connection, people: range) -> None:
    """The reminders of these people are due now."""
    which = f"person_id IN ({', '.join(map(str, people))})"
    due = {"now": crowd.stored(Clock().now())}
    conn.execute(text(f"UPDATE schedules SET next_due_at = :now WHERE kind = 'magnesium' AND {which}"), due)


async def tick(database: Database) -> float:
    """What the engine does of itself, sending aside; in seconds."""
    begin = time.perf_counter()
    now = Clock().now()
    assert await database.run(next_due)
    await database.run(partial(planner.plan, now=now))
    await database.run(next_due)
    return time.perf_counter() - begin


async def measured(folder: Path, enrolled: int, ticks: int) -> dict[str, float]:
    """The median tick in milliseconds, MB before the first that counts and after the last, and how long it took to
    know what comes next, from opening the database.
    """
    begin = time.perf_counter()
    database = open_database(crowd.url_of(folder))
    assert await database.run(next_due)
    opened = time.perf_counter() - begin
    apart = enrolled // (ticks + WARM_UP)
    took: list[float] = []
    before = 0.0
    for number in range(ticks + WARM_UP):
        first = crowd.FIRST + number * apart
        await database.run(partial(make_due, people=range(first, first + DUE)))
        took.append(await tick(database))
        if number == WARM_UP - 1:
            before = memory_of(os.getpid())
    planned = await database.run(lambda conn: conn.execute(text("SELECT count(*) FROM outbox")).scalar_one())
    after = memory_of(os.getpid())
    await database.close()
    ms = median(took[WARM_UP:]) * 1000
    return {"ms": ms, "before": before, "after": after, "planned": planned, "opened": opened}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measured(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))))
