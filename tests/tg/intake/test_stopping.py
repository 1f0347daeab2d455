"""A stop finishes what is under way and confirms it."""

import asyncio

from telegram import Update

from bot.tg import polling as module
from tests.tg.intake.fake import ANNE, BRAM, CARLA, all_quiet, said


async def test_a_stop_while_it_waits_ends_at_once_and_confirms(telegram, polling, watched):
    telegram.queue = [said(7, ANNE)]
    async with polling(watched.receive):
        await all_quiet(telegram)
    assert (telegram.calls[-1]["timeout"], telegram.offsets[-1]) == ("0", 8)


async def test_a_stop_while_updates_are_handled_finishes_and_confirms_them(telegram, polling, watched):
    telegram.queue = [said(7, ANNE), said(8, ANNE)]
    began, go = asyncio.Event(), asyncio.Event()

    async def receive(update: Update) -> None:
        began.set()
        await go.wait()
        await watched.receive(update)

    async with polling(receive) as stop:
        await asyncio.wait_for(began.wait(), 10)
        stop.set()
        go.set()
    assert watched.done == [7, 8]
    assert telegram.offsets == [0, 9]
    assert telegram.queue == []


async def test_a_stop_confirms_nothing_that_was_not_committed(telegram, polling, watched, monkeypatch):
    watched.fails = {8: 10**6}
    telegram.queue = [said(7, ANNE), said(8, BRAM), said(9, CARLA)]
    resting = asyncio.Event()

    async def rest(stop: asyncio.Event, seconds: float) -> None:
        if seconds:
            resting.set()
            await stop.wait()

    monkeypatch.setattr(module, "rest", rest)
    async with polling(watched.receive):
        await asyncio.wait_for(resting.wait(), 10)
    assert telegram.offsets[-1] == 8
    assert [one["update_id"] for one in telegram.queue] == [8, 9]


async def test_a_stop_ends_a_pause(telegram, polling, watched):
    telegram.fails(429, retry_after=3600)
    async with polling(watched.receive):
        await asyncio.wait_for(telegram.asked.wait(), 10)
    assert telegram.offsets == [0, 0]


async def test_a_stop_with_telegram_away_ends_too(telegram, polling, watched):
    telegram.queue = [said(7, ANNE)]
    async with polling(watched.receive):
        await all_quiet(telegram)
        telegram.fails(502)
    assert telegram.offsets[-1] == 8
