"""A lease says that its owner lives: however long a row waits for its turn, no other process takes it for lost."""

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.delivery import outbox
from bot.delivery.worker import Worker
from bot.domain.delivery import LEASE
from tests.delivery.rig import ANNE, BRAM, CAS, Rig
from tests.support.waiting import until, until_told


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery.worker.RENEW_SECONDS", 0.02)
    monkeypatch.setattr("bot.delivery.worker.PATIENCE", 0.05)


async def outlive_a_lease(post: Rig) -> None:
    """Two thirds of a lease go by, twice; the worker renews it in between."""

    async def renewed() -> bool:
        instants: list[datetime] = await post.rows("ready_at")
        return set(instants) == {post.clock.now() + LEASE}

    for _ in range(2):
        post.clock.instant += LEASE * 2 / 3
        await until_told(renewed)


async def test_what_waits_long_for_its_turn_is_not_taken_over_by_another_process(
    post: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else each would take the other's rows and spend turns on rows that it has lost: at a slow rate nothing moves."""
    for person in (ANNE, BRAM, CAS):
        await post.settle(person)
    await post.plan()
    come = asyncio.Event()
    turn = post.limiter.turn

    async def slow(chat: int | str, *, scheduled: bool = False) -> None:
        await come.wait()
        await turn(chat, scheduled=scheduled)

    monkeypatch.setattr(post.limiter, "turn", slow)
    first = post.worker()
    await first.deliver_due()
    await outlive_a_lease(post)
    assert await post.worker().deliver_due() == 0
    come.set()
    await until(lambda: all(post.arrived(person) for person in (ANNE, BRAM, CAS)))
    await first.finish()
    assert [post.arrived(person) for person in (ANNE, BRAM, CAS)] == [["magnesium 0"]] * 3
    assert set(await post.rows("outcome", "attempts")) == {("sent", 1)}


async def test_a_slow_send_is_not_repeated_by_another_process(post: Rig) -> None:
    await post.settle(ANNE)
    await post.enqueue(ANNE, "checkin")
    post.fault(hang=1)
    first = post.worker()
    await first.deliver_due()
    await outlive_a_lease(post)
    assert await post.worker().deliver_due() == 0
    await first.finish()
    assert post.arrived(ANNE) == ["checkin 0"]
    assert await post.rows("outcome", "attempts") == [("sent", 1)]


async def test_what_a_worker_is_done_with_is_not_renewed(post: Rig) -> None:
    await post.settle(ANNE)
    await post.enqueue(ANNE, "checkin")
    worker: Worker = post.worker()
    await worker.deliver_due()
    await worker.finish()
    assert worker._renewing is None
    assert await post.rows("ready_at") == [post.clock.now()]
    post.clock.pass_(seconds=timedelta(minutes=1).total_seconds())
    assert await worker.deliver_due() == 0


async def test_a_message_that_did_arrive_after_its_lease_is_not_repeated(
    post: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a machine that stood still: another process took it for lost, and will send it once more."""
    monkeypatch.setattr("bot.delivery.worker.RENEW_SECONDS", 1000)
    await post.settle(ANNE)
    await post.enqueue(ANNE, "checkin")
    post.fault(hang=0.5)
    first = post.worker()
    await first.deliver_due()
    post.clock.instant += LEASE
    await post.database.run(lambda conn: outbox.recover(conn, post.clock.now()))
    assert await post.rows("state", "outcome") == [("waiting", "unknown")]
    await first.finish()
    assert await post.rows("state", "outcome") == [("done", "sent")]
    assert await post.worker().deliver_due() == 0
    assert post.arrived(ANNE) == ["checkin 0"]
