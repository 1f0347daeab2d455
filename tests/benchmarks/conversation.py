"""Updates a second through a whole typed check-in, every answer durable, beside stock python-telegram-bot.

Ours also takes the buttons off each answered question, a call to Telegram more; stock leaves them.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from tests.benchmarks import crowd
from tests.benchmarks.checkin import ANSWERS, EXPECTED, SCRIPT
from tests.benchmarks.processes import LIFTED, Running, coach, running
from tests.benchmarks.rows import Figure
from tests.benchmarks.standin import StandIn, stand_in

AT_ONCE = 40
FIELDS = ("lights_out", "sol", "waso", "woke", "out_of_bed", "quality")


@dataclass(frozen=True)
class Run:
    """One run: updates a second, and what an update cost the bot's process in milliseconds of a core."""

    rate: float
    cpu: float
    p95: float  # milliseconds from an update to its reply


def measure(folder: Path, quick: bool) -> Figure:
    """Ours and stock in turns; medians of the runs."""
    updates, repeats = (1400, 1) if quick else (5600, 3)
    ours: list[Run] = []
    one: list[Run] = []
    many: list[Run] = []
    lost = 0
    for repeat in range(repeats):
        place = folder / str(repeat)
        place.mkdir()
        run, missing = _ours(place, updates)
        ours.append(run)
        lost += missing
        one.append(_stock(place, updates, "one"))
        many.append(_stock(place, updates, "many"))
    rate = median(run.rate for run in ours)
    stock = max((one, many), key=lambda runs: median(run.rate for run in runs))
    peer = median(run.rate for run in stock)
    beside: dict[str, Any] = {"acknowledged answers lost by kill -9": lost}
    for name, runs in (("ours", ours), ("stock, one at a time", one), ("stock, concurrent updates", many)):
        beside[name] = {
            "updates/s": [round(run.rate) for run in runs],
            "ms of a core an update": round(median(run.cpu for run in runs), 2),
            "p95 ms to the reply": round(median(run.p95 for run in runs), 1),
        }
    reached = rate >= peer and not lost
    return Figure(rate, "updates/s", "1x stock, nothing lost", reached, peer, "stock", rate / peer, beside)


def _ours(folder: Path, updates: int) -> tuple[Run, int]:
    """The run, and how many acknowledged answers were not in the database after kill -9."""
    chats = _chats(updates)
    crowd.settled(folder, chats, crowd.daytime_zone())
    with stand_in() as server:
        with coach(folder, server.url, **LIFTED) as bot:
            run = _timed(server, bot, chats, updates)
            bot.kill()
        replies, acknowledged = server.order("people")["replies"], server.order("totals")["acknowledged"]
    database = folder / crowd.DATABASE
    return run, _unseen(database, acknowledged) + sum(_missing(database, replies))


def _stock(folder: Path, updates: int, how: str) -> Run:
    with (
        stand_in() as server,
        running(folder, "-m", "tests.benchmarks.children.stock_bot", server.url, str(folder), how) as bot,
    ):
        return _timed(server, bot, _chats(updates), updates)


def _chats(updates: int) -> range:
    """More people than are measured: at the end everybody is in the middle of it."""
    return range(crowd.FIRST, crowd.FIRST + updates * 5 // 4 // len(SCRIPT) + 2 * AT_ONCE)


def _timed(server: StandIn, bot: Running, chats: range, updates: int) -> Run:
    """Measured from a quarter of the updates on, while everybody goes on talking."""
    server.order("crowd", chats=list(chats), script=SCRIPT, expected=EXPECTED, at_once=AT_ONCE)
    begin = server.order("wait", answered=updates // 4)
    before = bot.cpu()
    end = server.order("wait", answered=updates // 4 + updates)
    spent = bot.cpu() - before
    if end["wrong"]:
        raise RuntimeError(f"not the same conversation: {end['wrong']}")
    done = end["answered"] - begin["answered"]
    latencies = server.order("people")["latencies"][begin["answered"] : end["answered"]]
    return Run(done / (end["at"] - begin["at"]), spent / done * 1000, quantiles(latencies, n=20)[-1] * 1000)


def _unseen(database: Path, acknowledged: int) -> int:
    """How many of the updates that were acknowledged to the server, numbered from 1, were never applied."""
    with closing(sqlite3.connect(database)) as rows:
        query = "SELECT count(*) FROM seen_updates WHERE update_id <= ?"
        return acknowledged - int(rows.execute(query, (acknowledged,)).fetchone()[0])


def _missing(database: Path, replies: dict[str, int]) -> Iterator[int]:
    """By person, the answers that were replied to and are not stored."""
    with closing(sqlite3.connect(database)) as rows:
        for chat, told in replies.items():
            found = rows.execute("SELECT answers FROM nights WHERE person_id = ?", (int(chat),)).fetchone()
            stored = sum(f'"{name}"' in found[0] for name in FIELDS) if found else 0
            yield max(0, min(told - 1, ANSWERS) - stored)
