"""The peer of the planner, one APScheduler job a message: `python -m tests.benchmarks.children.jobs PEOPLE`."""

import asyncio
import json
import os
import sys
import time

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger

from tests.benchmarks.processes import memory_of

KINDS = ("checkin", "magnesium", "weekly")


async def send(person: int, kind: str) -> None:
    """Nothing: no job comes to be due here."""


async def measured(people: int) -> dict[str, float]:
    """Seconds until every job is known and the scheduler runs, and MB that they take."""
    before, begin = memory_of(os.getpid()), time.perf_counter()
    scheduler = AsyncIOScheduler(timezone="Europe/Amsterdam")
    for person in range(people):
        for at, kind in enumerate(KINDS):
            hour, minute = divmod((person + 480 * at) % 1440, 60)
            trigger = CronTrigger(hour=hour, minute=minute, timezone="Europe/Amsterdam")
            scheduler.add_job(send, trigger, (person, kind), id=f"{person}-{kind}")
    scheduler.start(paused=True)
    seconds = time.perf_counter() - begin
    return {"seconds": seconds, "MB": memory_of(os.getpid()) - before, "jobs": len(scheduler.get_jobs())}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measured(int(sys.argv[1])))))
