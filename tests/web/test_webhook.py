"""An answer of 200 means that an update is done with; one person's go in order, different people's at once."""

import asyncio

import pytest
from sqlalchemy import select
from telegram import Update

from bot.db.tables import poisoned_updates
from bot.tg import intake as module
from bot.tg import lanes
from bot.tg.outgoing import Chains
from bot.web.webhook import CAREFUL_SECONDS, HEADER
from tests.tg.intake.fake import ANNE, BRAM, said
from tests.web.conftest import PATH, SECRET


def tapped(update_id: int, user: int) -> dict:
    person = {"id": user, "is_bot": False, "first_name": "P"}
    old = {"message_id": 3, "date": 0, "chat": {"id": user, "type": "private"}}
    return {"update_id": update_id, "callback_query": {"id": "1", "from": person, "chat_instance": "1", "message": old}}


async def records(database) -> list[tuple]:
    columns = (poisoned_updates.c[name] for name in ("update_id", "kind", "error", "attempts"))
    return await database.run(lambda conn: [tuple(row) for row in conn.execute(select(*columns))])


async def test_it_is_acknowledged_after_it_was_handled(serving):
    began, go = asyncio.Event(), asyncio.Event()

    async def receive(update: Update) -> None:
        began.set()
        await go.wait()

    async with serving(receive) as web:
        posted = asyncio.create_task(web.post(said(7, ANNE)))
        await asyncio.wait_for(began.wait(), 10)
        assert not posted.done()
        go.set()
        assert await posted == 200


async def test_what_could_not_be_committed_comes_again_in_some_seconds(web):
    web.watched.fails = {7: 1}
    async with web.session.post(web.url + PATH, json=said(7, ANNE), headers={HEADER: SECRET}) as answer:
        assert (answer.status, answer.headers["Retry-After"]) == (503, "5")
    assert await web.post(said(7, ANNE)) == 200
    assert (web.watched.done, web.watched.given_up) == ([7], [])


async def test_one_that_fails_each_time_is_recorded_skipped_and_acknowledged(web, database):
    web.watched.broken = {7: 10**6}
    assert await web.post(said(7, ANNE)) == 200
    assert (web.watched.tried, web.watched.given_up) == ([7, 7, 7], [7])
    assert await records(database) == [(7, "text", "LookupError", 3)]


async def test_one_that_cannot_be_read_is_recorded_skipped_and_acknowledged(web, database):
    assert await web.post({"update_id": 7, "message": "hoi"}) == 200
    assert await records(database) == [(7, "unreadable", "AttributeError", 1)]


async def test_a_tap_that_overtakes_a_message_of_the_same_person_waits_for_it(serving):
    began, go, order = asyncio.Event(), asyncio.Event(), []

    async def receive(update: Update) -> None:
        if update.update_id == 7:
            began.set()
            await go.wait()
        order.append(update.update_id)

    async with serving(receive) as web:
        message = asyncio.create_task(web.post(said(7, ANNE)))
        await asyncio.wait_for(began.wait(), 10)
        tap = asyncio.create_task(web.post(tapped(8, ANNE)))
        assert await web.post(said(9, BRAM)) == 200  # nobody else waits
        assert order == [9]
        go.set()
        assert await asyncio.gather(message, tap) == [200, 200]
    assert order == [9, 7, 8]


async def test_more_than_so_many_of_one_person_come_again_later(serving):
    began, go = [], asyncio.Event()

    async def receive(update: Update) -> None:
        began.append(update.update_id)
        await go.wait()

    async with serving(receive) as web:
        posted = [asyncio.create_task(web.post(said(number, ANNE))) for number in range(lanes.MOST_WAITING + 2)]
        refused, _ = await asyncio.wait(posted, return_when=asyncio.FIRST_COMPLETED)
        assert [one.result() for one in refused] == [503]
        go.set()
        assert sorted(await asyncio.gather(*posted)) == [200] * (lanes.MOST_WAITING + 1) + [503]


async def test_a_reply_is_waited_for_but_never_for_long(serving, monkeypatch):
    monkeypatch.setattr(module, "WAIT_FOR_REPLIES", 0.05)
    chains, said_so = Chains(), []

    async def quick() -> None:
        said_so.append("quick")

    async def never() -> None:
        await asyncio.Event().wait()

    async def receive(update: Update) -> None:
        chains.start(update.effective_chat.id, quick if update.update_id == 7 else never)

    async with serving(receive) as web:
        assert await web.post(said(7, ANNE)) == 200
        assert said_so == ["quick"]
        assert await asyncio.wait_for(web.post(said(8, BRAM)), 10) == 200
    await chains.finish(0)


async def test_a_stop_finishes_what_is_under_way(serving):
    began, go = asyncio.Event(), asyncio.Event()

    async def receive(update: Update) -> None:
        began.set()
        await go.wait()

    posted = None
    async with serving(receive) as web:
        posted = asyncio.create_task(web.post(said(7, ANNE)))
        await asyncio.wait_for(began.wait(), 10)
        asyncio.get_running_loop().call_later(0.3, go.set)
    assert await posted == 200


@pytest.mark.parametrize(("later", "noted"), [(0.0, 1), (CAREFUL_SECONDS - 1, 1), (CAREFUL_SECONDS + 1, 0)])
async def test_for_some_time_after_a_start_an_update_may_be_one_that_ended_the_process(serving, database, later, noted):
    counts = []

    async def receive(update: Update) -> None:
        counts.append(len(await records(database)))

    async with serving(receive) as web:
        web.seconds.now += later
        assert await web.post(said(7, ANNE)) == 200
    assert counts == [noted]
    assert await records(database) == []
