"""Telegram's server is dead for an hour: nothing that is still of use is lost, and it is asked seldom."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.backoff import backoff
from bot.delivery.worker import CONCURRENCY, Worker
from bot.tryout.faults import Fault
from bot.tryout.server import start
from tests.delivery.rig import ANNE, EVENING, TOKEN, Rig, utc

CROWD = range(2000, 2050)
SUNDAY = utc("2026-06-14 09:00")  # 11:00 in Amsterdam: the weekly message is due
MORNING = utc("2026-06-12 05:30")
DUE = {"magnesium": EVENING, "checkin": MORNING, "weekly": SUNDAY}
MANY = 100_000


async def crowd(post: Rig, kind: str) -> Worker:
    """Fifty people whose message of this kind is due."""
    post.clock.instant = DUE[kind]
    for person in CROWD:
        await post.settle(person)
        await post.enqueue(person, kind)
    return post.worker()


async def an_hour(post: Rig, worker: Worker, *, seconds: int = 20) -> None:
    for _ in range(3600 // seconds):
        await worker.deliver_due()
        post.clock.pass_(seconds=seconds)


def arrivals(post: Rig) -> list[int]:
    return [len(post.arrived(person)) for person in CROWD]


@asynccontextmanager
async def dead(post: Rig, folder: Path) -> AsyncIterator[None]:
    """Nobody listens at the server's address; afterwards the same server does again."""
    before = post.server
    await before.stop()
    yield
    port = int(before.url.rsplit(":", 1)[1])
    post.server = await start(token=TOKEN, port=port, clock_file=folder / "clock")
    post.server.server.world = before.server.world


def silent(post: Rig, *methods: str, **order: Any) -> list[Fault]:
    """These methods get no answer, as often as they are called."""
    orders = [Fault(method=method, times=MANY, **order) for method in methods]
    post.server.server.faults.orders += orders
    return orders


@pytest.mark.parametrize("kind", DUE)
async def test_an_hour_without_a_connection_loses_nothing(post: Rig, tmp_path: Path, kind: str) -> None:
    worker = await crowd(post, kind)
    async with dead(post, tmp_path):
        await an_hour(post, worker)
        assert set(await post.rows("state", "outcome")) == {("waiting", None)}
        attempts = await post.rows("attempts")
        assert max(attempts) <= 2
        assert sum(attempts) <= 2 * CONCURRENCY
    post.clock.pass_(minutes=1)
    await worker.deliver_due()
    assert arrivals(post) == [1] * len(CROWD)
    assert set(await post.rows("outcome")) == {"sent"}


@pytest.mark.parametrize("kind", DUE)
async def test_an_hour_without_an_answer_loses_only_what_was_under_way_and_may_not_be_repeated(
    impatient: Rig, kind: str
) -> None:
    worker = await crowd(impatient, kind)
    sends, questions = silent(impatient, "sendMessage", "getMe", drop="before")
    await an_hour(impatient, worker)
    assert MANY - sends.times <= CONCURRENCY
    assert 30 <= MANY - questions.times <= 100  # a minute between two, with jitter
    impatient.server.server.faults.orders.clear()
    impatient.clock.pass_(minutes=2)
    while await worker.deliver_due():
        impatient.clock.pass_(seconds=5)
    lost = (await impatient.rows("outcome")).count("unknown")
    assert lost == (MANY - sends.times if kind == "magnesium" else 0)
    assert sorted(arrivals(impatient)) == [0] * lost + [1] * (len(CROWD) - lost)


@pytest.mark.parametrize(("kind", "most"), [("magnesium", 1), ("checkin", 2), ("weekly", 2)])
async def test_an_hour_in_which_only_messages_get_no_answer_costs_few_and_each_is_tried_as_its_kind_bears(
    impatient: Rig, kind: str, most: int
) -> None:
    """The server answers everything but sendMessage, and what was sent arrives nowhere."""
    worker = await crowd(impatient, kind)
    [sends] = silent(impatient, "sendMessage", drop="before")
    await an_hour(impatient, worker)
    attempts = await impatient.rows("attempts")
    assert sum(attempts) == MANY - sends.times
    assert max(attempts) <= most
    assert sum(attempts) <= CONCURRENCY + 100


async def test_messages_that_hang_hold_up_the_question_and_not_the_stop(impatient: Rig) -> None:
    worker = await crowd(impatient, "magnesium")
    sends, questions = silent(impatient, "sendMessage", "getMe", hang=60.0)
    for _ in range(4):
        await worker.deliver_due()
        impatient.clock.pass_(seconds=61)
    assert MANY - sends.times <= CONCURRENCY
    assert 1 <= MANY - questions.times <= 4
    await asyncio.wait_for(worker.finish(), 5)


async def test_one_lost_answer_holds_up_nobody_for_longer_than_a_question(impatient: Rig) -> None:
    worker = await crowd(impatient, "magnesium")
    impatient.fault(chat_id=CROWD[0], drop="after")
    await worker.deliver_due()
    assert arrivals(impatient) == [1] * len(CROWD)
    assert sorted(set(await impatient.rows("outcome"))) == ["sent", "unknown"]


async def test_after_a_silence_one_message_goes_at_a_time_until_one_has_arrived(
    impatient: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = await crowd(impatient, "checkin")
    silent(impatient, "sendMessage", "getMe", drop="before")
    await worker.deliver_due()
    impatient.clock.pass_(minutes=5)
    impatient.server.server.faults.orders.clear()
    marked: list[int] = []
    post = type(impatient.bot)._post

    async def watched(bot: Any, method: str, *args: Any, **kwargs: Any) -> Any:
        if method == "sendMessage":
            marked.append((await impatient.rows("state")).count("sending"))
        return await post(bot, method, *args, **kwargs)

    monkeypatch.setattr(type(impatient.bot), "_post", watched)
    await worker.deliver_due()
    assert marked[0] == 1
    assert max(marked) > 1
    assert arrivals(impatient) == [1] * len(CROWD)


async def test_whoever_blocked_the_bot_answers_for_the_server(impatient: Rig) -> None:
    await impatient.settle(ANNE)
    await impatient.enqueue(ANNE, "magnesium")
    worker = impatient.worker()
    worker._pulse.lost()
    impatient.fault(status=403)
    await worker.deliver_due()
    assert await impatient.rows("outcome") == ["gone"]
    assert (worker._pulse.in_doubt, worker._pulse.careful) == (False, False)


async def test_a_server_that_answers_with_an_error_is_there(impatient: Rig) -> None:
    await impatient.settle(ANNE)
    await impatient.enqueue(ANNE, "magnesium")
    worker = impatient.worker()
    worker._pulse.lost()
    impatient.server.server.faults.orders.append(Fault(method="getMe", status=400))
    await worker.deliver_due()
    assert impatient.arrived(ANNE) == ["magnesium 0"]


@given(st.integers(0, 1000))
def test_a_pause_doubles_up_to_its_bound_with_a_quarter_of_jitter(attempts: int) -> None:
    first, longest = timedelta(seconds=2), timedelta(minutes=1)
    without = min(longest, first * 2 ** min(attempts, 16))
    assert 0.75 * without <= backoff(attempts, first, longest) <= 1.25 * without


def test_two_that_failed_together_are_not_tried_again_together() -> None:
    pauses = {backoff(5, timedelta(seconds=2), timedelta(minutes=1)) for _ in range(100)}
    assert len(pauses) > 90
    assert max(pauses) - min(pauses) > timedelta(seconds=10)
