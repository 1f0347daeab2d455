"""The cluster: 1, 2, 4 `work` processes on one PostgreSQL that writes to disk as it should, and one limit for all."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from bot.db.engine import make_engine
from bot.db.migrate import migrate
from tests.benchmarks.processes import LIFTED, Running, running
from tests.benchmarks.rows import Figure
from tests.benchmarks.standin import TOKEN, StandIn, stand_in
from tests.support.databases import administer, url_of

LIMIT = 100.0  # messages a second, where one limit is shared
FIRST = 5_000_000_000
PEOPLE = """
INSERT INTO persons (id, language, zone, free_days, magnesium, reminder_at, weekly_day, weekly_time, consent_at,
  consent_version, settled_at, form, complaints, words_only, nudges, rhythm, repeats, discreet)
SELECT :first + number, 'nl', 'Etc/UTC', 0, 'none', 'before_lights_out', 6, '11:00', now(), 1, now(),
  'short', '', false, true, 'daily', 1, true
FROM generate_series(1, :people) AS number
"""
DUE = """
INSERT INTO schedules (person_id, kind, weekdays, wall, zone, next_due_at)
SELECT id, 'checkin', 127, '07:30', 'Etc/UTC', now() FROM persons
"""


def measure(folder: Path, quick: bool) -> Figure:
    """All messages are due at once; the rate is from the first that left to the last."""
    people = 1000 if quick else 6000
    rates: dict[int, float] = {}
    faults: dict[str, int] = {"doubled": 0, "lost": 0}
    for processes in (1, 2, 4):
        rates[processes] = _run(folder, processes, people, LIFTED, faults)["rate"]
    limited = {**LIFTED, "MESSAGES_PER_SECOND": str(LIMIT)}
    shared = _run(folder, 4, 1000 if quick else 3000, limited, faults, bucket=LIMIT)
    beside: dict[str, Any] = {
        "messages/s by number of processes": {str(count): round(rate) for count, rate in rates.items()},
        f"4 processes at one limit of {LIMIT:g}/s": {
            "share of it used": f"{shared['rate'] / LIMIT:.1%}",
            "429s": shared["refused"],
        },
        **faults,
    }
    reached = not any(faults.values()) and not shared["refused"]
    return Figure(max(rates.values()), "messages/s", "no doubles, no losses", reached, beside=beside)


def _run(
    folder: Path, processes: int, people: int, settings: dict[str, str], faults: dict[str, int], bucket: float = 0.0
) -> dict[str, float]:
    with database(people) as url, stand_in() as server, ExitStack() as stack:
        if bucket:
            server.order("limit", rate=bucket, size=bucket)
        for _ in range(processes):
            stack.enter_context(work(Path(tempfile.mkdtemp(dir=folder)), server, url, settings))
        totals = server.order("wait", sent=people)
        doubled = server.order("doubled")
        sends = server.order("sends")
        faults["doubled"] += doubled["messages"]
        faults["lost"] += people - doubled["chats"]
    return {"rate": (people - 1) / (sends[people - 1] - sends[0]), "refused": totals["refused"]}


@contextmanager
def work(folder: Path, server: StandIn, url: str, settings: dict[str, str]) -> Iterator[Running]:
    """`sluimer work` on the database at `url`."""
    environment = {"BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": server.url, "DATA_DIR": str(folder), "DATABASE_URL": url}
    with running(folder, "-m", "bot", "work", settings={**environment, "TICK_SECONDS": "1", **settings}) as one:
        yield one


@contextmanager
def database(people: int) -> Iterator[str]:
    """A database with so many people whose check-in is due."""
    administer("CREATE DATABASE bench")
    url = url_of("bench")
    try:
        migrate(url)
        engine = make_engine(url)
        with engine.begin() as conn:
            fill(conn, people)
        engine.dispose()
        yield url
    finally:
        administer("DROP DATABASE bench WITH (FORCE)")


def fill(conn: Connection, people: int) -> None:
    conn.execute(text(PEOPLE), {"first": FIRST, "people": people})
    conn.execute(text(DUE))
