"""One person's updates and replies in order, different people's at once."""

import asyncio

import pytest
from telegram import Update

from bot.tg import intake as module
from bot.tg import polling as polling_module
from bot.tg.outgoing import Chains
from tests.support.waiting import until
from tests.tg.intake.fake import ANNE, BRAM, all_quiet, said


async def test_one_person_is_handled_in_order_and_different_people_at_once(telegram, polling):
    telegram.queue = [said(7, ANNE), said(8, ANNE), said(9, BRAM), said(10, BRAM)]
    bram_is_through, order = asyncio.Event(), []

    async def receive(update: Update) -> None:
        if update.update_id == 7:
            await bram_is_through.wait()
        order.append(update.update_id)
        if update.update_id == 10:
            bram_is_through.set()

    async with polling(receive):
        await all_quiet(telegram)
    assert order == [9, 10, 7, 8]


async def test_a_tap_and_a_message_of_one_person_keep_their_order(telegram, polling):
    person = {"id": ANNE, "is_bot": False, "first_name": "Anne"}
    old = {"message_id": 3, "date": 0, "chat": {"id": ANNE, "type": "private"}}
    tapped = {"update_id": 8, "callback_query": {"id": "1", "from": person, "chat_instance": "1", "message": old}}
    telegram.queue = [said(7, ANNE), tapped, said(9, ANNE)]
    running, order = [], []

    async def receive(update: Update) -> None:
        assert not running
        running.append(update.update_id)
        await asyncio.sleep(0)
        order.append(running.pop())

    async with polling(receive):
        await all_quiet(telegram)
    assert order == [7, 8, 9]


async def test_a_backlog_of_one_person_holds_nobody_up(telegram, polling, monkeypatch):
    assert module.WAIT_FOR_REPLIES == 2.0
    monkeypatch.setattr(module, "WAIT_FOR_REPLIES", 0.2)
    chains, go = Chains(), asyncio.Event()

    async def reply() -> None:
        await go.wait()

    async def receive(update: Update) -> None:
        chains.start(ANNE, reply)

    telegram.queue = [said(number, ANNE) for number in range(7, 47)]
    began = asyncio.get_running_loop().time()
    async with polling(receive):
        await all_quiet(telegram)
        assert asyncio.get_running_loop().time() - began < 0.2 * 10  # one wait, not forty
        assert telegram.offsets[:2] == [0, 47]
    go.set()
    await chains.finish(5)


@pytest.fixture
def looking_again(telegram, monkeypatch):
    """Wait until the poller has looked again a few times, while something is under way."""
    monkeypatch.setattr(module, "WAIT_FOR_REPLIES", 60)
    monkeypatch.setattr(polling_module, "LOOK_AGAIN", 0.0)

    async def looks() -> None:
        seen = len(telegram.calls)
        await until(lambda: len(telegram.calls) > seen + 3)

    return looks


async def test_while_there_is_time_an_update_waits_for_the_reply_to_the_one_before(telegram, polling, looking_again):
    chains, order, go = Chains(), [], asyncio.Event()

    async def receive(update: Update) -> None:
        async def reply() -> None:
            await go.wait()
            order.append(f"reply to {update.update_id}")

        order.append(f"update {update.update_id}")
        chains.start(update.effective_chat.id, reply)

    telegram.queue = [said(7, ANNE), said(8, ANNE)]
    async with polling(receive):
        await until(lambda: order)
        await looking_again()
        assert order == ["update 7"]
        go.set()
        await all_quiet(telegram)
    assert order == ["update 7", "reply to 7", "update 8", "reply to 8"]


async def test_a_batch_is_acknowledged_after_its_replies(telegram, polling, looking_again):
    chains, go = Chains(), asyncio.Event()

    async def receive(update: Update) -> None:
        chains.start(update.effective_chat.id, go.wait)

    telegram.queue = [said(7, ANNE), said(8, BRAM)]
    async with polling(receive):
        await until(lambda: len(chains) == 2)
        await looking_again()
        assert set(telegram.offsets) == {0, 7}
        go.set()
        await all_quiet(telegram)
    assert telegram.offsets[-1] == 9
