"""From nothing to the first poll, and the memory of a coach that nobody talks to; its search is learned already."""

import threading
import time
from pathlib import Path
from statistics import median

from bot.db.migrate import migrate
from tests.benchmarks import crowd
from tests.benchmarks.processes import coach
from tests.benchmarks.rows import Figure
from tests.benchmarks.standin import stand_in

IDLE = 5.0
"""Seconds after the first poll at which memory is read: the search is loaded by then."""
MOST_SECONDS, MOST_MEMORY = 4.0, 170.0


def measure(folder: Path, quick: bool) -> Figure:
    """Medians of several starts on a migrated database."""
    migrate(crowd.url_of(folder))
    seconds: list[float] = []
    memory: list[float] = []
    for _ in range(2 if quick else 5):
        with stand_in() as server:
            begin = time.monotonic()
            with coach(folder, server.url) as bot:
                seconds.append(server.order("wait", polls=1)["at"] - begin)
                threading.Event().wait(IDLE)
                memory.append(bot.memory())
    reached = median(seconds) <= MOST_SECONDS and median(memory) <= MOST_MEMORY
    beside = {"seconds": [round(one, 2) for one in seconds], "MB idle": [round(one) for one in memory]}
    target = f"at most {MOST_SECONDS:g} s; {MOST_MEMORY:g} MB"
    return Figure(median(seconds), "s", target, reached, beside=beside)
