"""The worker when something goes wrong: a refusal, a lost answer, a bug, a slow send, a stop."""

import asyncio
from datetime import date, time
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.db import questions
from bot.delivery.turns import Turns
from bot.domain.delivery import LEASE
from bot.tg.outgoing import call
from tests.delivery.rig import ANNE, BRAM, CAS, Rig
from tests.support.waiting import until

NIGHT = date(2026, 6, 12)


@pytest.mark.parametrize("fault", [{"hang": 0.5}, {"drop": "after"}, {"status": 500}, {"garbage": True}])
@pytest.mark.parametrize(("kind", "arrivals"), [("magnesium", 1), ("checkin", 2), ("weekly", 2)])
async def test_an_unknown_outcome_is_repeated_as_its_kind_bears(
    impatient: Rig, fault: dict[str, Any], kind: str, arrivals: int
) -> None:
    await impatient.settle(ANNE)
    await impatient.enqueue(ANNE, kind)
    impatient.fault(times=5, **fault)
    worker = impatient.worker()
    for _ in range(4):
        await worker.deliver_due()
        impatient.clock.pass_(minutes=2)
    assert impatient.server.server.faults.orders[0].times == 5 - arrivals
    assert await impatient.rows("state", "outcome", "attempts") == [("done", "unknown", arrivals)]


async def test_a_check_in_that_is_repeated_after_a_lost_answer_ends_as_sent(impatient: Rig) -> None:
    await impatient.settle(ANNE)
    await impatient.enqueue(ANNE, "checkin")
    impatient.fault(drop="before")
    worker = impatient.worker()
    await worker.deliver_due()
    impatient.clock.pass_(minutes=2)
    await worker.deliver_due()
    assert impatient.arrived(ANNE) == ["checkin 0"]
    assert await impatient.rows("outcome", "attempts") == [("sent", 2)]


async def test_a_refused_text_is_our_bug_logged_without_it_and_not_tried_again(post: Rig) -> None:
    await post.settle(ANNE)
    await post.settle(BRAM)
    await post.plan()
    post.fault(chat_id=ANNE, status=400, description="Bad Request: can't parse entities of magnesium 0")
    with capture_logs() as logs:
        await post.worker().deliver_due()
    assert await post.rows("person_id", "outcome") == [(ANNE, "failed"), (BRAM, "sent")]
    [line] = logs
    assert (line["log_level"], line["error"], line["verdict"]) == ("error", "BadRequest", "failed")
    assert "magnesium 0" not in str(line)


async def test_a_message_that_cannot_be_rendered_is_pushed_ahead_then_given_up(post: Rig) -> None:
    await post.settle(ANNE)
    await post.enqueue(ANNE, "checkin")
    post.kinds["checkin"].fails = True
    worker = post.worker()
    with capture_logs():
        assert [await worker.deliver_due(), await worker.deliver_due()] == [1, 0]
        for _ in range(5):
            post.clock.pass_(minutes=11)
            await worker.deliver_due()
    assert await post.rows("state", "outcome", "attempts") == [("done", "failed", 4)]
    asked = await post.database.run(lambda conn: questions.open_of(conn, ANNE, post.clock.now()))
    assert asked == []  # what compose had written went with it


async def test_a_feature_that_fails_after_the_send_does_not_double_the_message(post: Rig) -> None:
    await post.settle(ANNE)
    await post.enqueue(ANNE, "checkin")
    post.kinds["checkin"].broken = True
    worker = post.worker()
    with capture_logs():
        await worker.deliver_due()
    post.clock.pass_(hours=1)
    await worker.deliver_due()
    assert post.arrived(ANNE) == ["checkin 0"]
    assert await post.rows("outcome") == ["sent"]
    assert await post.database.run(lambda conn: questions.find(conn, ANNE, "checkin", "half done")) is None


async def test_a_slow_send_does_not_hold_up_the_others(post: Rig) -> None:
    for person in (ANNE, BRAM, CAS):
        await post.settle(person)
    await post.plan()
    post.fault(chat_id=ANNE, hang=30)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.delivery.worker.PATIENCE", 0.3)
        worker = post.worker(concurrency=2)
        await worker.deliver_due()
    assert [post.arrived(person) for person in (BRAM, CAS)] == [["magnesium 0"]] * 2
    assert (await post.rows("state")).count("sending") == 1


async def test_a_stop_waits_for_the_send_in_flight_and_takes_nothing_more_up(post: Rig) -> None:
    await post.settle(ANNE)
    await post.settle(BRAM)
    await post.plan()
    post.fault(chat_id=ANNE, hang=0.2)
    worker = post.worker(concurrency=1)
    under_way = asyncio.create_task(worker.deliver_due())
    while "sending" not in await post.rows("state"):
        assert not under_way.done()
    await worker.finish()
    await under_way
    assert await post.rows("state", "outcome") == [("done", "sent"), ("waiting", None)]
    post.clock.pass_(seconds=1)
    assert await post.worker().deliver_due() == 1
    assert post.arrived(BRAM) == ["magnesium 0"]


async def test_a_stop_does_not_wait_for_turns_that_are_far_ahead(running: Rig) -> None:
    """At one message in ten seconds that would take minutes."""
    crowd = range(2000, 2020)
    for person in crowd:
        await running.settle(person)
    await running.plan()
    running.limiter._turns = Turns(0.001, 30)
    worker = running.worker()
    under_way = asyncio.create_task(worker.deliver_due())
    await until(lambda: running.arrived(2000))
    async with asyncio.timeout(20):
        await worker.finish()
        await under_way
    assert set(await running.rows("state", "outcome")) == {("done", "sent"), ("waiting", None)}


async def test_a_lease_that_ended_during_a_hang_is_not_taken_for_a_crash_by_its_own_worker(post: Rig) -> None:
    await post.settle(ANNE)
    await post.enqueue(ANNE, "checkin")
    post.fault(hang=0.4)
    worker = post.worker()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.delivery.worker.PATIENCE", 0.05)
        await worker.deliver_due()
        post.clock.instant += 2 * LEASE
        assert await worker.deliver_due() == 0
    await worker.finish()
    assert post.arrived(ANNE) == ["checkin 0"]
    assert await post.rows("outcome") == ["sent"]


async def test_a_reminder_after_midnight_belongs_to_the_same_night(post: Rig) -> None:
    await post.settle(ANNE, lights_out=time(1, 30))
    post.clock.pass_(hours=2, minutes=30)  # 00:30 in Amsterdam
    await post.plan()
    await post.worker().deliver_due()
    assert await post.rows("day", "outcome") == [(NIGHT, "sent")]


@pytest.mark.parametrize("paid", [False, True])
async def test_only_an_operator_who_wants_it_pays_for_broadcasts(
    post: Rig, monkeypatch: pytest.MonkeyPatch, paid: bool
) -> None:
    asked: list[bool | None] = []

    async def watched(*args: Any, **fields: Any) -> Any:
        asked.append(fields.get("allow_paid_broadcast"))
        return await call(*args, **fields)

    monkeypatch.setattr("bot.tg.outgoing.call", watched)
    await post.settle(ANNE)
    await post.plan()
    await post.worker(paid=paid).deliver_due()
    assert asked == [paid or None]
    assert post.arrived(ANNE) == ["magnesium 0"]
