"""Acknowledged is what was committed, and nothing else."""

import asyncio

import pytest
from telegram import Update

from bot.tg import polling as module
from tests.tg.intake.fake import ANNE, BRAM, CARLA, all_quiet, said


async def test_the_offset_moves_past_what_is_handled(telegram, polling, watched):
    telegram.queue = [said(7, ANNE), said(8, BRAM), said(9, ANNE)]
    async with polling(watched.receive):
        await all_quiet(telegram)
    assert sorted(watched.done) == [7, 8, 9]
    assert telegram.offsets[:2] == [0, 10]


async def test_it_asks_for_what_it_reads(telegram, polling, watched):
    async with polling(watched.receive):
        await all_quiet(telegram)
    assert telegram.calls[0]["timeout"] == "30"
    assert telegram.calls[0]["allowed_updates"] == '["message", "edited_message", "callback_query", "my_chat_member"]'


async def test_what_could_not_be_committed_is_fetched_again_and_the_rest_is_not_handled_twice(
    telegram, polling, watched, pauses
):
    watched.fails = {8: 2}
    telegram.queue = [said(7, ANNE), said(8, BRAM), said(9, CARLA), said(10, BRAM), said(11, ANNE)]
    async with polling(watched.receive):
        await all_quiet(telegram)
    assert sorted(watched.done) == [7, 8, 9, 10, 11]
    assert watched.done.index(8) < watched.done.index(10)
    assert telegram.offsets[:4] == [0, 8, 8, 12]
    assert len(pauses) == 2


async def test_while_one_persons_commit_fails_others_go_on(telegram, polling, watched, monkeypatch):
    watched.fails = {8: 10**6}
    telegram.queue = [said(8, BRAM)]
    handled = asyncio.Event()

    async def rest(stop: asyncio.Event, seconds: float) -> None:
        assert seconds  # Bram's fails in every round
        telegram.queue.append(said(9 + len(telegram.calls), ANNE))
        if len(telegram.calls) > 3:
            handled.set()
            await stop.wait()

    monkeypatch.setattr(module, "rest", rest)
    async with polling(watched.receive):
        await asyncio.wait_for(handled.wait(), 10)
    assert watched.done == [10, 11, 12]
    assert set(telegram.offsets) == {0, 8}


async def test_ids_that_begin_anew_somewhere_lower_are_handled_and_confirmed(telegram, poller, watched):
    """After a quiet week Telegram starts its ids anew, anywhere."""
    telegram.over.set()  # an empty queue is answered at once
    polling, stop = poller(), asyncio.Event()
    for number in (900_000, 17):
        telegram.queue = [said(number, ANNE)]
        await polling._round(stop)
        await polling._round(stop)
        assert telegram.queue == []
    assert watched.done == [900_000, 17]
    assert telegram.offsets == [0, 900_001, 900_001, 18]


async def test_a_single_update_in_an_answer_forgets_nothing_that_is_done(telegram, poller, watched, monkeypatch):
    """Telegram answers a fetch that comes too soon after one like it with the first update alone."""
    monkeypatch.setattr(module, "LOOK_AGAIN", 0.0)
    go = asyncio.Event()

    async def receive(update: Update) -> None:
        if update.update_id == 7:
            await go.wait()
        await watched.receive(update)

    queue = [said(7, ANNE), said(8, BRAM)]
    polling = poller(receive)
    for fetched in (queue, queue[:1], queue):
        polling._take_up(fetched)
        await polling._wait(0.05)
        polling._move_on()
    go.set()
    await polling._wait(5)
    polling._move_on()
    assert (watched.done, polling._offset) == ([8, 7], 9)


def test_a_fetch_waits_no_longer_than_telegram_lets_it():
    assert module.POLL_SECONDS <= 50


async def test_the_pause_after_a_failing_commit_grows_and_starts_afresh(telegram, polling, watched, pauses):
    watched.fails = {7: 7, 8: 1}
    telegram.queue = [said(7, ANNE), said(8, ANNE)]
    async with polling(watched.receive):
        await all_quiet(telegram)
    assert pauses == [1, 2, 4, 8, 16, 30, 30, 30]
    assert watched.done == [7, 8]


@pytest.mark.parametrize(
    "malformed",
    [
        {"update_id": 7, "callback_query": {"id": "1"}},
        {"update_id": 7, "message": {"message_id": 1}},
        {"update_id": 7, "message": "hoi"},
        {"update_id": 7, "message": {"from": "Anne"}},
        {"update_id": 7, "message": {"from": {"id": "1001"}}},
        {"update_id": 7, "message": []},
        {"update_id": 7},
        {"update_id": "seven", "message": {}},
        {"message": {"text": "no id"}},
        {},
        None,
        "update",
    ],
)
async def test_one_malformed_update_does_not_hold_up_the_others(telegram, polling, watched, malformed):
    telegram.queue = [said(6, ANNE), malformed, said(8, ANNE)]
    telegram.over.set()  # rubbish without an id cannot be confirmed away
    seen = asyncio.Event()

    async def receive(update: Update) -> None:
        await watched.receive(update)
        if update.update_id == 8:
            seen.set()

    async with polling(receive):
        await asyncio.wait_for(seen.wait(), 10)
    assert [one for one in watched.done if one != 7] == [6, 8]
    assert telegram.offsets[-1] == 9
