"""The process dies, as by kill -9, at the steps where a message could be lost or doubled."""

import asyncio
import os
import sys
from pathlib import Path

import pytest

from bot.delivery.limiter import Limiter
from bot.domain.delivery import LEASE
from bot.faults import KILLED, Step
from tests.delivery.rig import ANNE, EVENING, Rig

ROOT = Path(__file__).resolve().parents[2]


async def die(post: Rig, step: Step) -> None:
    """Another process takes up what is due and dies at `step`."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.delivery.dies", post.server.url, str(post.database.engine.url), EVENING.isoformat()),
        env={**os.environ, "SLUIMER_FAULT": step},
        cwd=ROOT,
    )
    assert await process.wait() == KILLED


@pytest.mark.parametrize(
    ("step", "kind", "left", "arrived", "outcome"),
    [
        ("after-claim", "magnesium", "claimed", 1, "sent"),
        ("after-mark", "magnesium", "sending", 0, "unknown"),
        ("before-record", "magnesium", "sending", 1, "unknown"),
        ("after-mark", "checkin", "sending", 1, "sent"),
        ("before-record", "checkin", "sending", 2, "sent"),
        ("after-claim", "checkin", "claimed", 1, "sent"),
        ("after-claim", "weekly", "claimed", 1, "sent"),
        ("after-mark", "weekly", "sending", 1, "sent"),
        ("before-record", "weekly", "sending", 2, "sent"),
    ],
)
async def test_a_killed_sender_loses_nothing_and_doubles_no_reminder(
    post: Rig, step: Step, kind: str, left: str, arrived: int, outcome: str
) -> None:
    await post.settle(ANNE)
    await post.enqueue(ANNE, kind)
    await die(post, step)
    assert await post.rows("state") == [left]
    worker = post.worker()
    await worker.deliver_due()
    assert await post.rows("state") == [left]  # the lease still runs
    post.clock.pass_(seconds=LEASE.total_seconds())
    await worker.deliver_due()
    assert post.arrived(ANNE) == [f"{kind} 0"] * arrived
    assert await post.rows("state", "outcome") == [("done", outcome)]


async def test_a_message_that_still_waits_for_its_turn_is_not_lost_in_a_kill(post: Rig) -> None:
    """It never left, so it is not of unknown outcome: even a reminder is sent by the next process."""
    await post.settle(ANNE)
    await post.enqueue(ANNE, "magnesium")
    await post.limiter.turn(ANNE)  # a reply just before: the scheduled message waits until the chat is quiet
    worker = post.worker()
    under_way = asyncio.create_task(worker.deliver_due())
    while not post.limiter._turns._scheduled:
        assert not under_way.done()
        await asyncio.sleep(0)
    assert await post.rows("state", "attempts") == [("claimed", 0)]
    for task in (under_way, *worker._busy.values()):
        task.cancel()
    post.limiter = Limiter(1000, 30, post.clock.monotonic)
    post.clock.pass_(seconds=LEASE.total_seconds())
    await post.worker().deliver_due()
    assert post.arrived(ANNE) == ["magnesium 0"]
    assert await post.rows("outcome") == ["sent"]
