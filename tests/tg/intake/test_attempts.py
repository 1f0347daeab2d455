"""An update that fails is tried three times, recorded without a word of it, and skipped; everybody else goes on."""

import asyncio
from datetime import timedelta
from typing import Any

import structlog
from sqlalchemy import select
from telegram import Update

from bot.clock import Clock
from bot.db import poisoned
from bot.db.tables import poisoned_updates
from bot.tg import attempts as module
from bot.tg import polling as poll
from bot.tg.attempts import ENDED, Attempts
from bot.tg.intake import Intake
from tests.tg.intake.fake import ANNE, BRAM, CARLA, all_quiet, said

FOREVER = 10**6


async def records(database) -> list[tuple[Any, ...]]:
    """(id, kind, error, attempts) of each poisoned update."""
    columns = (poisoned_updates.c[name] for name in ("update_id", "kind", "error", "attempts"))
    query = select(*columns).order_by(poisoned_updates.c.update_id)
    return await database.run(lambda conn: [tuple(row) for row in conn.execute(query)])


async def noted(database, update_id: int, times: int, age: timedelta = timedelta(0)) -> None:
    """As though an earlier process had ended so many times while it handled this update."""
    at = Clock().now() - age
    for _ in range(times):
        await database.run(lambda conn: poisoned.note(conn, update_id, "text", ENDED, at))


async def test_it_is_skipped_after_its_third_attempt_recorded_and_its_person_told(telegram, polling, watched, database):
    watched.broken = {8: FOREVER}
    telegram.queue = [said(7, ANNE), said(8, BRAM, "ik heb het geprobeerd"), said(9, BRAM)]
    with structlog.testing.capture_logs() as logged:
        async with polling():
            await all_quiet(telegram)
    assert watched.tried.count(8) == 3
    assert (sorted(watched.done), watched.given_up) == ([7, 9], [8])
    assert telegram.offsets[1] == 10  # acknowledged with the others
    assert await records(database) == [(8, "text", "LookupError", 3)]
    told = [(one["event"], one.get("attempt"), one["update_id"]) for one in logged]
    assert told == [("update failed", number, 8) for number in (1, 2, 3)] + [("update skipped", None, 8)]
    assert "geprobeerd" not in str(logged)
    assert "what somebody wrote" not in str(logged)  # nor what the error quotes
    assert logged[0]["where"].startswith("attempts.py:")


async def test_one_that_succeeds_in_the_end_leaves_no_record(telegram, polling, watched, database):
    watched.broken = {8: 2}
    telegram.queue = [said(8, BRAM)]
    async with polling():
        await all_quiet(telegram)
    assert (watched.tried, watched.done, watched.given_up) == ([8, 8, 8], [8], [])
    assert await records(database) == []


async def test_the_attempts_are_counted_on_after_a_restart(telegram, polling, watched, database):
    await noted(database, 8, 2)
    watched.broken = {8: FOREVER}
    telegram.queue = [said(8, BRAM)]
    async with polling():
        await all_quiet(telegram)
    assert (watched.tried, watched.given_up) == ([8], [8])
    assert await records(database) == [(8, "text", "LookupError", 3)]


async def test_an_update_cannot_be_read_is_recorded_and_skipped_at_once(telegram, polling, watched, database):
    telegram.queue = [{"update_id": 7, "callback_query": {"id": "1"}}, said(8, ANNE)]
    async with polling():
        await all_quiet(telegram)
    assert watched.tried == [8]
    assert await records(database) == [(7, "unreadable", "TypeError", 1)]
    assert telegram.offsets[1] == 9


async def test_the_databases_trouble_is_no_attempt(telegram, polling, watched, database, pauses):
    watched.fails = {8: 5}
    telegram.queue = [said(8, BRAM)]
    async with polling():
        await all_quiet(telegram)
    assert (watched.done, watched.given_up) == ([8], [])
    assert await records(database) == []


async def test_nobody_else_waits_for_the_attempts_and_its_persons_own_keep_their_order(
    telegram, poller, watched, monkeypatch
):
    monkeypatch.setattr(module, "PAUSES", (3600.0, 3600.0))
    monkeypatch.setattr(poll, "LOOK_AGAIN", 0.0)
    watched.broken = {8: 1}
    telegram.queue = [said(8, BRAM), said(9, BRAM)]
    heard = asyncio.Event()

    async def receive(update: Update) -> None:
        if update.update_id == 8:
            telegram.queue.append(said(10, CARLA))
        if update.update_id == 10:
            heard.set()
        await watched.receive(update)

    running = asyncio.create_task(poller(receive).run(asyncio.Event()))
    await asyncio.wait_for(heard.wait(), 10)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert watched.tried == [8, 10]
    assert set(telegram.offsets) == {0, 8}  # Carla's is handled, and not acknowledged over Bram's


async def test_a_handler_that_never_comes_back_counts_as_failed(telegram, polling, watched, database, monkeypatch):
    monkeypatch.setattr(module, "LONGEST", 0.01)

    async def receive(update: Update) -> None:
        if update.update_id == 8:
            await asyncio.Event().wait()
        await watched.receive(update)

    telegram.queue = [said(8, BRAM), said(9, BRAM)]
    async with polling(receive):
        await all_quiet(telegram)
    assert (watched.done, watched.given_up) == ([9], [8])
    assert await records(database) == [(8, "text", "TimeoutError", 3)]


async def test_a_person_who_cannot_be_told_stops_nobody(telegram, polling, watched, monkeypatch):
    async def breaks(update: Update) -> None:
        raise LookupError("no such text")

    monkeypatch.setattr(watched, "give_up", breaks)
    watched.broken = {8: FOREVER}
    telegram.queue = [said(8, BRAM), said(9, BRAM)]
    async with polling():
        await all_quiet(telegram)
    assert watched.done == [9]


class TestWhatEndedTheProcess:
    """The first updates after a start may hold one that ended the process: each is noted before it is handled."""

    async def test_each_is_noted_while_it_is_handled_and_not_afterwards(self, telegram, polling, watched, database):
        seen: list[list[tuple[Any, ...]]] = []

        async def receive(update: Update) -> None:
            seen.append(await records(database))
            await watched.receive(update)

        telegram.queue = [said(7, ANNE)]
        async with polling(receive):
            await all_quiet(telegram)
        assert seen == [[(7, "text", ENDED, 1)]]
        assert await records(database) == []

    async def test_after_the_first_answer_nothing_is_noted_any_more(self, telegram, polling, watched, database):
        seen: list[list[tuple[Any, ...]]] = []

        async def receive(update: Update) -> None:
            seen.append(await records(database))
            telegram.queue += [said(8, ANNE)] if update.update_id == 7 else []

        telegram.queue = [said(7, ANNE)]
        async with polling(receive):
            await all_quiet(telegram)
        assert seen == [[(7, "text", ENDED, 1)], []]

    async def test_what_ended_it_three_times_is_skipped(self, telegram, polling, watched, database):
        await noted(database, 8, 3)
        telegram.queue = [said(7, ANNE), said(8, BRAM), said(9, BRAM)]
        async with polling():
            await all_quiet(telegram)
        assert (sorted(watched.done), watched.given_up) == ([7, 9], [8])
        assert await records(database) == [(8, "text", ENDED, 3)]

    async def test_those_that_were_under_way_go_one_at_a_time_so_that_none_is_blamed_for_another(
        self, telegram, polling, watched, database
    ):
        """Each runs alone, and only the one that runs has a second attempt noted."""
        for update_id in (7, 8, 9):
            await noted(database, update_id, 1)
        running, seen = [], []

        async def receive(update: Update) -> None:
            running.append(update.update_id)
            counts = {update_id: attempts for update_id, *_, attempts in await records(database)}
            seen.append((len(running), counts.pop(update.update_id), set(counts.values())))
            await asyncio.sleep(0)
            running.remove(update.update_id)

        telegram.queue = [said(7, ANNE), said(8, BRAM), said(9, CARLA)]
        async with polling(receive):
            await all_quiet(telegram)
        assert seen == [(1, 2, {1}), (1, 2, {1}), (1, 2, set())]

    async def test_others_do_not_wait_for_these(self, telegram, polling, watched, database):
        await noted(database, 7, 1)
        through = asyncio.Event()

        async def receive(update: Update) -> None:
            if update.update_id == 7:
                await through.wait()
            else:
                through.set()
            await watched.receive(update)

        telegram.queue = [said(7, ANNE), said(8, BRAM)]
        async with polling(receive):
            await all_quiet(telegram)
        assert watched.done == [8, 7]

    async def test_an_attempt_that_the_database_cut_short_is_taken_back(self, telegram, bot, watched, database):
        await noted(database, 8, 1)
        watched.fails = {8: 1}
        handling = Attempts(bot, database, Clock(), watched.receive, watched.give_up)
        intake = Intake(handling)
        assert await intake.take([said(8, BRAM)], careful=True) == set()
        assert await records(database) == [(8, "text", ENDED, 1)]
        assert await intake.take([said(8, BRAM)]) == {8}
        assert await records(database) == []

    async def test_an_id_that_is_given_out_again_after_a_quiet_week_is_another_update(
        self, telegram, polling, watched, database
    ):
        await noted(database, 8, 3, age=timedelta(days=7))
        telegram.queue = [said(8, BRAM)]
        async with polling():
            await all_quiet(telegram)
        assert (watched.done, watched.given_up) == ([8], [])
