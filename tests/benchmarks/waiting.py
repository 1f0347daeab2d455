"""A long queue in the outbox, at Telegram's own limit: how much of it is used, and how long a reply takes meanwhile."""

from datetime import timedelta
from pathlib import Path
from statistics import median, quantiles

from bot.clock import Clock
from tests.benchmarks import crowd
from tests.benchmarks.checkin import EXPECTED, SCRIPT
from tests.benchmarks.processes import coach
from tests.benchmarks.rows import Figure
from tests.benchmarks.standin import StandIn, stand_in

LIMIT = 30
AT_ONCE = 10
THINKS = 4.0
"""Seconds before each line: 10 people write some 2.5 a second."""


def limit(folder: Path, quick: bool) -> Figure:
    """At 30 messages a second, to a server that refuses what is above 30 at once and 30 a second."""
    count = 300 if quick else 3000
    _due(folder, count)
    with stand_in() as server:
        server.order("limit", rate=LIMIT, size=LIMIT)
        with coach(folder, server.url) as bot:
            refused = server.order("wait", sent=count)["refused"]
            spent = bot.cpu()
        sends = server.order("sends")
    used = (count - 1) / (sends[-1] - sends[0]) / LIMIT
    beside = {"429s": refused, "seconds": round(sends[-1] - sends[0], 1), "seconds of a core, start included": spent}
    return Figure(used * 100, "% of the limit", "at least 98 %, no 429", used >= 0.98 and not refused, beside=beside)


def reply(folder: Path, quick: bool) -> Figure:
    """People type a whole check-in while 10,000 others wait in the outbox."""
    count, talkers = (3000, 10) if quick else (10_000, 30)
    _due(folder, count)
    chats = range(crowd.FIRST + count, crowd.FIRST + count + talkers)
    crowd.settled(folder, chats, crowd.daytime_zone())
    with stand_in() as server, coach(folder, server.url):
        server.order("wait", sent=LIMIT)
        waiting = _talk(server, count, chats)
        latencies = server.order("people")["latencies"]
        totals = server.order("totals")
    if totals["wrong"]:
        raise RuntimeError(f"another reply than expected: {totals['wrong']}")
    p95 = quantiles(latencies, n=20)[-1] * 1000
    beside = {
        "replies": len(latencies),
        "median ms": round(median(latencies) * 1000),
        "longest ms": round(max(latencies) * 1000),
        "waiting in the outbox": waiting,
    }
    return Figure(p95, "ms (p95)", "at most 300 ms", p95 <= 300, beside=beside)


def _due(folder: Path, count: int) -> None:
    zone = crowd.daytime_zone()
    crowd.many(folder, count, zone, [crowd.Plan("checkin", Clock().now() - timedelta(seconds=5))])


def _talk(server: StandIn, count: int, chats: range) -> str:
    """Returns how many messages waited meanwhile."""
    before = count - server.order("totals")["sent"]
    server.order("crowd", chats=list(chats), script=SCRIPT, expected=EXPECTED, at_once=AT_ONCE, pause=THINKS)
    end = server.order("wait", answered=len(chats) * len(SCRIPT))
    return f"{before:,} at first, {count + end['answered'] - end['sent']:,} at last"
