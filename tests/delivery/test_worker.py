import asyncio
from datetime import date, time, timedelta
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.db import people, questions, schedules
from bot.delivery import outbox
from bot.delivery import worker as sending
from bot.tg.outgoing import send
from tests.delivery.rig import ANNE, BRAM, CAS, EVENING, Rig

NIGHT = date(2026, 6, 12)


async def test_a_planned_message_is_sent_once_and_recorded_with_its_question(post: Rig) -> None:
    await post.settle(ANNE)
    await post.plan()
    worker = post.worker()
    assert [await worker.deliver_due(), await worker.deliver_due()] == [1, 0]
    assert post.arrived(ANNE) == ["magnesium 0"]
    [(state, outcome, attempts, message_id)] = await post.rows("state", "outcome", "attempts", "message_id")
    assert (state, outcome, attempts) == ("done", "sent", 1)
    asked = await post.database.run(lambda conn: questions.find(conn, ANNE, "magnesium", str(NIGHT)))
    assert asked is not None
    assert asked.message_id == message_id
    assert len(post.kinds["magnesium"].told) == 1


async def test_two_workers_share_the_work_without_doubling_any(post: Rig) -> None:
    crowd = range(2000, 2060)
    for person in crowd:
        await post.settle(person)
    await post.plan()
    await asyncio.gather(post.worker().deliver_due(), post.worker().deliver_due())
    assert [post.arrived(person) for person in crowd] == [["magnesium 0"]] * len(crowd)


async def test_never_more_rows_are_marked_than_sends_may_be_in_flight(post: Rig) -> None:
    for person in range(2000, 2030):
        await post.settle(person)
    await post.plan()
    marked: list[int] = []

    async def watched(*args: Any, **kwargs: Any) -> int:
        marked.append((await post.rows("state")).count("sending"))
        return await send(*args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sending, "send", watched)
        await post.worker(concurrency=4).deliver_due()
    assert len(marked) == 30
    assert max(marked) <= 4


@pytest.mark.parametrize(
    "values", [{"gone_at": EVENING}, {"paused_at": EVENING}, {"paused_at": EVENING, "paused_until": NIGHT}]
)
async def test_somebody_who_left_or_paused_meanwhile_gets_nothing(post: Rig, values: dict[str, Any]) -> None:
    await post.settle(ANNE)
    await post.plan()
    await post.database.run(lambda conn: people.change(conn, ANNE, **values))
    await post.worker().deliver_due()
    assert post.arrived(ANNE) == []
    assert await post.rows("outcome") == ["unwanted"]


async def test_somebody_who_is_no_longer_allowed_gets_nothing_and_the_others_get_theirs(post: Rig) -> None:
    await post.settle(ANNE)
    await post.settle(BRAM)
    await post.plan()
    await post.worker(allowed=frozenset({BRAM})).deliver_due()
    assert [post.arrived(ANNE), post.arrived(BRAM)] == [[], ["magnesium 0"]]
    assert await post.rows("person_id", "outcome") == [(ANNE, "unwanted"), (BRAM, "sent")]
    assert await post.database.run(lambda conn: questions.open_of(conn, ANNE, post.clock.now())) == []


async def test_a_pause_that_is_over_stops_nothing(post: Rig) -> None:
    await post.settle(ANNE, paused_at=EVENING - timedelta(days=3), paused_until=date(2026, 6, 11))
    await post.enqueue(ANNE, "magnesium")
    await post.worker().deliver_due()
    assert post.arrived(ANNE) == ["magnesium 0"]


async def test_somebody_who_had_everything_deleted_gets_nothing(post: Rig) -> None:
    await post.settle(ANNE)
    await post.plan()
    await post.database.run(lambda conn: people.remove(conn, ANNE))
    assert await post.worker().deliver_due() == 0
    assert post.arrived(ANNE) == []


async def test_what_is_answered_already_is_not_sent(post: Rig) -> None:
    await post.settle(ANNE)
    await post.plan()
    post.kinds["magnesium"].wanted = False
    await post.worker().deliver_due()
    assert post.arrived(ANNE) == []
    assert await post.rows("outcome") == ["unwanted"]


@pytest.mark.parametrize(("late", "outcome"), [(timedelta(minutes=90), "sent"), (timedelta(minutes=91), "missed")])
async def test_a_reminder_is_sent_until_half_an_hour_after_lights_out(post: Rig, late: timedelta, outcome: str) -> None:
    await post.settle(ANNE)
    await post.plan()
    post.clock.instant += late
    await post.worker().deliver_due()
    assert await post.rows("outcome") == [outcome]


async def test_after_three_days_away_only_what_is_still_useful_is_sent(post: Rig) -> None:
    await post.settle(ANNE)
    post.clock.pass_(days=3, hours=2)  # Monday 15 June, 00:00 in Amsterdam
    await post.plan()
    assert (await post.rows("state")).count("waiting") == 3
    await post.worker().deliver_due()
    post.clock.pass_(hours=8)
    await post.worker().deliver_due()
    assert post.arrived(ANNE) == ["weekly 0"]
    outcomes = await post.rows("kind", "outcome")
    assert sorted(outcomes) == [
        *[("checkin", "missed")] * 3,
        *[("magnesium", "missed")] * 4,
        ("weekly", "sent"),
    ]


@pytest.mark.parametrize("number", [0, 1])
async def test_a_weekly_message_that_an_outage_held_up_waits_for_the_morning(post: Rig, number: int) -> None:
    await post.settle(ANNE)
    await post.enqueue(ANNE, "weekly", number)
    post.clock.pass_(hours=5)  # 03:00 in Amsterdam
    worker = post.worker()
    assert [await worker.deliver_due(), await worker.deliver_due()] == [1, 0]
    assert post.arrived(ANNE) == []
    assert await post.rows("state", "outcome", "attempts") == [("waiting", None, 0)]
    assert await post.database.run(outbox.next_at) == post.clock.now() + timedelta(hours=4, minutes=30)
    post.clock.pass_(hours=4, minutes=30)  # the time of the check-in
    await worker.deliver_due()
    assert post.arrived(ANNE) == [f"weekly {number}"]


async def test_a_weekly_message_planned_for_somebodys_sleep_waits_for_their_check_in(post: Rig) -> None:
    await post.settle(ANNE, getup=time(15), lights_out=time(7), weekly_day=4, weekly_time=time(11))
    await post.plan()
    post.clock.pass_(hours=13)  # Friday, 11:00 in Amsterdam
    await post.plan()
    worker = post.worker()
    await worker.deliver_due()
    assert post.arrived(ANNE) == []
    post.clock.pass_(hours=4, minutes=29)
    assert await worker.deliver_due() == 0
    post.clock.pass_(minutes=1)
    await worker.deliver_due()
    assert post.arrived(ANNE) == ["weekly 0"]


async def test_a_weekly_message_at_the_odd_time_of_somebody_whose_sleep_is_not_known_comes_then(post: Rig) -> None:
    await post.settle(ANNE, weekly_day=4, weekly_time=time(0, 15), getup=None)
    post.clock.pass_(hours=2, minutes=15)
    await post.plan()
    await post.worker().deliver_due()
    assert "weekly 0" in post.arrived(ANNE)


async def test_a_weekly_message_for_which_no_morning_is_left_is_missed_at_once(post: Rig) -> None:
    await post.settle(ANNE, weekly_day=3, weekly_time=time(22), magnesium="none", getup=None)
    await post.plan()
    post.clock.pass_(days=1, hours=23, minutes=30)  # 21:30 in Amsterdam: the next morning is past its two days
    await post.worker().deliver_due()
    assert await post.rows("kind", "outcome") == [("weekly", "missed")]


async def test_somebody_who_blocked_the_bot_is_gone_and_the_others_get_theirs(post: Rig) -> None:
    for person in (ANNE, BRAM, CAS):
        await post.settle(person)
    await post.plan()
    post.server.server.world.chats[ANNE].blocked = True
    post.server.server.world.chats[BRAM].started = False  # "chat not found"
    await post.worker().deliver_due()
    assert sorted(await post.rows("outcome")) == ["gone", "gone", "sent"]
    assert post.arrived(CAS) == ["magnesium 0"]
    for person in (ANNE, BRAM):
        assert (await post.person(person)).gone_at == EVENING
        assert await post.database.run(lambda conn, person=person: schedules.of_person(conn, person)) == []


@pytest.mark.parametrize("kind", ["checkin", "magnesium"])
async def test_after_429_the_row_waits_as_told_and_is_sent_then(post: Rig, kind: str) -> None:
    await post.settle(ANNE)
    await post.enqueue(ANNE, kind)
    post.fault(chat_id=ANNE, status=429, retry_after=1)
    worker = post.worker()
    await worker.deliver_due()
    assert await post.rows("state", "outcome") == [("waiting", None)]
    await post.settle(BRAM)
    await post.enqueue(BRAM, kind)
    assert await worker.deliver_due() == 0  # the whole bot waits
    post.clock.pass_(seconds=1)
    assert await worker.deliver_due() == 2
    assert [post.arrived(person) for person in (ANNE, BRAM)] == [[f"{kind} 0"]] * 2


async def test_a_429_elsewhere_sends_what_waits_for_its_turn_back_unmarked(post: Rig) -> None:
    await post.settle(ANNE)
    await post.enqueue(ANNE, "magnesium")
    await post.limiter.turn(ANNE)
    worker = post.worker()
    under_way = asyncio.create_task(worker.deliver_due())
    while not post.limiter._turns._scheduled:
        assert not under_way.done()
        await asyncio.sleep(0)
    post.limiter._pause("sendMessage", RetryAfter(30))
    await under_way
    assert await post.rows("state", "outcome", "attempts") == [("waiting", None, 0)]
    post.clock.pass_(seconds=30)
    await worker.deliver_due()
    assert post.arrived(ANNE) == ["magnesium 0"]


async def test_what_is_not_sent_after_all_takes_nobodys_turn(post: Rig) -> None:
    await post.settle(ANNE)
    await post.enqueue(ANNE, "magnesium")
    post.kinds["magnesium"].wanted = False
    await post.worker().deliver_due()
    assert await post.rows("outcome") == ["unwanted"]
    await asyncio.wait_for(post.limiter.turn(ANNE, scheduled=True), 5)  # on a clock that stands still


async def test_what_is_not_to_go_out_does_not_wait_for_a_turn(post: Rig) -> None:
    await post.settle(ANNE)
    await post.enqueue(ANNE, "magnesium")
    await post.limiter.turn(ANNE)  # on a clock that stands still the next one never comes
    post.clock.instant += timedelta(minutes=91)
    worker = post.worker()
    assert [await worker.deliver_due(), await worker.deliver_due()] == [1, 0]
    assert await post.rows("state", "outcome") == [("done", "missed")]


async def test_what_has_become_too_late_while_it_waited_for_its_turn_is_not_sent(post: Rig) -> None:
    await post.settle(ANNE)
    await post.enqueue(ANNE, "magnesium")
    await post.limiter.turn(ANNE)
    under_way = asyncio.create_task(post.worker().deliver_due())
    while not post.limiter._turns._scheduled:
        assert not under_way.done()
        await asyncio.sleep(0)
    post.clock.pass_(minutes=91)
    post.limiter._admit()
    await under_way
    assert post.arrived(ANNE) == []
    assert await post.rows("outcome") == ["missed"]
