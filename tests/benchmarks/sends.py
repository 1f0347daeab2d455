"""Sends a second: the bare client, 32 at once, and through the outbox as shipped, both beside stock."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Any

from bot.clock import Clock
from bot.delivery.worker import at_once
from tests.benchmarks import crowd
from tests.benchmarks.children.sender import WARM_UP
from tests.benchmarks.processes import LIFTED, child, coach
from tests.benchmarks.rows import Figure
from tests.benchmarks.standin import stand_in

DELAY = 0.08
"""Seconds that Telegram may take to answer, where that is looked at."""
LOOK = 0.004
"""Seconds between two looks at the outbox."""


@dataclass
class Runs:
    """Several runs of one sender: sends a second, and milliseconds of a core a send."""

    rates: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def shown(self) -> dict[str, Any]:
        return {"sends/s": [round(one) for one in self.rates], "ms of a core a send": round(median(self.cpu), 2)}


def bare(folder: Path, quick: bool) -> Figure:
    """Bot.send_message on our client and on the library's own."""
    names = ["ours", "coach", "stock", *(["aiogram"] if find_spec("aiogram") else [])]
    runs = {name: Runs() for name in names}
    for _ in range(1 if quick else 3):
        for name in names:
            _send(runs[name], name, 1000 if quick else 4000)
    ours, stock = median(runs["ours"].rates), median(runs["stock"].rates)
    beside: dict[str, Any] = {name: one.shown() for name, one in runs.items()}
    reached = ours >= 5 * stock
    return Figure(ours, "sends/s", "5x stock", reached, stock, "stock Bot.send_message", ours / stock, beside)


def outbox(folder: Path, quick: bool) -> Figure:
    """Check-ins that are due, sent by the real process: claimed, marked, sent and recorded on a FULL SQLite file."""
    count, repeats = (1000, 1) if quick else (3000, 3)
    ours, stock = Runs(), Runs()
    marked: list[int] = []
    for repeat in range(repeats):
        marked.append(_through_outbox(_made(folder / str(repeat)), ours, count))
        _send(stock, "stock", count)
    far = Runs()
    _through_outbox(_made(folder / "far"), far, count // 2, delay=DELAY)
    rate, peer = median(ours.rates), median(stock.rates)
    in_flight = at_once(float(LIFTED["MESSAGES_PER_SECOND"]))
    beside = {
        "ours": ours.shown(),
        "stock Bot.send_message": stock.shown(),
        "rows marked as sending, at most": marked,
        "sends in flight, at most": in_flight,
        f"ours, where an answer takes {DELAY} s": far.shown(),
    }
    reached = rate >= 2 * peer and max(marked) <= in_flight
    target = "2x stock, never more marked than in flight"
    return Figure(rate, "sends/s", target, reached, peer, "stock Bot.send_message", rate / peer, beside)


def _send(runs: Runs, name: str, count: int) -> None:
    with stand_in() as server:
        took = child("sender", server.url, name, count)
        if (sent := server.order("totals")["sent"]) != WARM_UP + count:
            raise RuntimeError(f"{name}: {sent} of {WARM_UP + count} arrived")
    runs.rates.append(count / took["seconds"])
    runs.cpu.append(took["cpu"] / count * 1000)


def _through_outbox(folder: Path, runs: Runs, count: int, *, delay: float = 0.0) -> int:
    """From a tenth of the sends on; returns how many rows were marked at once, at most."""
    zone = crowd.daytime_zone()
    crowd.many(folder, count, zone, [crowd.Plan("checkin", Clock().now() - timedelta(seconds=5))])
    with stand_in() as server, _watching(folder / crowd.DATABASE) as marked:
        server.order("delay", seconds=delay)
        with coach(folder, server.url, **LIFTED) as bot:
            begin = server.order("wait", sent=count // 10)
            before = bot.cpu()
            end = server.order("wait", sent=count)
            spent = bot.cpu() - before
    done = end["sent"] - begin["sent"]
    runs.rates.append(done / (end["at"] - begin["at"]))
    runs.cpu.append(spent / done * 1000)
    return max(marked)


@contextmanager
def _watching(database: Path) -> Iterator[list[int]]:
    """How many outbox rows are marked as sending, looked at all the time."""
    seen = [0]
    over = threading.Event()

    def look() -> None:
        with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=10)) as rows:
            while not over.wait(LOOK):
                seen.append(rows.execute("SELECT count(*) FROM outbox WHERE state = 'sending'").fetchone()[0])

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        yield seen
    finally:
        over.set()
        watcher.join()


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder
