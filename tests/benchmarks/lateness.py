"""How late the last of very many is who want the same time, at a limit of 300 messages a second."""

import threading
from datetime import timedelta
from pathlib import Path

from bot.clock import Clock
from tests.benchmarks import crowd
from tests.benchmarks.processes import coach
from tests.benchmarks.rows import Figure
from tests.benchmarks.standin import stand_in

LIMIT = 300
AHEAD = timedelta(seconds=20)
"""Time to start in."""
DELAY = 0.05
"""Seconds that an answer takes, as Telegram's do."""
MOST = 1.02


def measure(folder: Path, quick: bool) -> Figure:
    """Everybody's reminder is due at 22:00; from then on it counts until the last has arrived."""
    people = 5_000 if quick else 50_000
    due = Clock().now().replace(second=0, microsecond=0) + timedelta(minutes=1)
    while due - Clock().now() < AHEAD:
        due += timedelta(minutes=1)
    crowd.many(folder, people, crowd.zone_at(22, due), [crowd.Plan("magnesium", due)])
    with stand_in() as server:
        server.order("delay", seconds=DELAY)
        with coach(folder, server.url, MESSAGES_PER_SECOND=str(LIMIT)) as bot:
            server.order("wait", polls=1)
            left = (due - Clock().now()).total_seconds()
            at = Clock().monotonic() + left
            threading.Event().wait(max(0.0, left))
            before = bot.cpu()
            server.order("wait", sent=people)
            spent = bot.cpu() - before
        sends = server.order("sends")
        doubled = server.order("doubled")
    if left < 0 or doubled["messages"] or doubled["chats"] != people:
        raise RuntimeError(f"started {left:.0f} s before it was due; {doubled}")
    bound = people / LIMIT
    ratio = (sends[-1] - at) / bound
    beside = {
        "s from 22:00 to the first": round(sends[0] - at, 2),
        "s from 22:00 to the last": round(sends[-1] - at, 1),
        "bound in s": round(bound, 1),
        "ms of a core a send": round(spent / people * 1000, 2),
    }
    target = f"at most {MOST - 1:.0%} over the bound"
    return Figure((ratio - 1) * 100, "% over the bound", target, ratio <= MOST, beside=beside)
