from datetime import date, timedelta

import pytest
from sqlalchemy import Connection, select, update

from bot.db.tables import outbox as table
from bot.delivery import outbox
from bot.delivery.kinds import OutboxRow
from bot.domain.delivery import LEASE
from tests.delivery.rig import ANNE, BRAM, EVENING, settle

DAY = date(2026, 6, 12)


@pytest.fixture
def anne(conn: Connection) -> Connection:
    settle(conn, ANNE, EVENING)
    settle(conn, BRAM, EVENING)
    return conn


def put(conn: Connection, kind: str = "checkin", number: int = 0, person: int = ANNE) -> bool:
    return outbox.enqueue(conn, person, kind, DAY, number, EVENING + timedelta(minutes=number))


def claim(conn: Connection, owner: str = "me", minutes: int = 10, limit: int = 10) -> list[OutboxRow]:
    return list(outbox.claim(conn, owner, EVENING + timedelta(minutes=minutes), limit))


def states(conn: Connection) -> list[tuple[str, str | None]]:
    query = select(table.c.state, table.c.outcome).order_by(table.c.id)
    return [(state, outcome) for state, outcome in conn.execute(query)]


def test_a_person_kind_day_and_number_stand_there_once(anne: Connection) -> None:
    assert put(anne)
    assert not put(anne)
    assert put(anne, number=1)
    assert put(anne, kind="weekly")
    assert put(anne, person=BRAM)
    assert len(states(anne)) == 4


def test_the_next_number_follows_the_highest_of_that_day(anne: Connection) -> None:
    assert outbox.next_number(anne, ANNE, "checkin", DAY) == 0
    put(anne, number=0)
    put(anne, number=3)
    assert outbox.next_number(anne, ANNE, "checkin", DAY) == 4
    assert outbox.next_number(anne, ANNE, "checkin", DAY + timedelta(days=1)) == 0


def test_cancelling_ends_what_waits_of_one_kind_and_day_only(anne: Connection) -> None:
    put(anne)
    put(anne, kind="weekly")
    put(anne, person=BRAM)
    outbox.cancel(anne, ANNE, "checkin", DAY)
    assert states(anne) == [("done", "unwanted"), ("waiting", None), ("waiting", None)]
    assert [row.kind for row in claim(anne)] == ["weekly", "checkin"]


def test_a_claim_takes_what_is_due_the_longest_due_first(anne: Connection) -> None:
    for number in (5, 1, 3, 30):
        put(anne, number=number)
    assert [row.number for row in claim(anne, limit=2)] == [1, 3]
    assert [row.number for row in claim(anne)] == [5]


def test_two_workers_never_hold_the_same_row(anne: Connection) -> None:
    for number in range(6):
        put(anne, number=number)
    mine, theirs = claim(anne, "me", limit=4), claim(anne, "they", limit=4)
    assert sorted(row.number for row in [*mine, *theirs]) == list(range(6))
    assert not outbox.mark(anne, mine[0], "they", EVENING)
    assert outbox.mark(anne, mine[0], "me", EVENING)


def test_a_claimed_row_whose_owner_died_waits_again(anne: Connection) -> None:
    put(anne)
    claimed = claim(anne, "dead", minutes=0)[0]
    assert outbox.recover(anne, EVENING + LEASE - timedelta(seconds=1)) == 0
    assert outbox.recover(anne, EVENING + LEASE) == 1
    assert claim(anne, "alive")[0].id == claimed.id
    assert not outbox.mark(anne, claimed, "dead", EVENING)


@pytest.mark.parametrize(("kind", "times"), [("checkin", 2), ("weekly", 2), ("magnesium", 1)])
def test_a_row_marked_by_a_dead_owner_is_tried_as_often_as_its_kind_bears(
    anne: Connection, kind: str, times: int
) -> None:
    put(anne, kind)
    tried = 0
    for minutes in range(0, 10, 2):
        for row in claim(anne, minutes=minutes):
            assert outbox.mark(anne, row, "me", EVENING + timedelta(minutes=minutes))
            tried += 1
        outbox.recover(anne, EVENING + timedelta(minutes=minutes + 1))
    assert tried == times
    assert states(anne) == [("done", "unknown")]


def test_what_the_worker_itself_is_busy_with_is_not_lost_when_the_clock_is_turned(anne: Connection) -> None:
    put(anne, "magnesium")
    row = claim(anne)[0]
    outbox.mark(anne, row, "me", EVENING)
    assert outbox.recover(anne, EVENING + timedelta(hours=1), [row.id]) == 0
    assert outbox.finish(anne, row, "me", "sent", EVENING, 7)


def test_a_lease_from_before_the_clock_was_turned_back_ends(anne: Connection) -> None:
    put(anne)
    claim(anne, "dead", minutes=60)
    assert outbox.recover(anne, EVENING) == 1


def test_a_released_row_waits_for_its_next_try_and_keeps_its_due_time(anne: Connection) -> None:
    put(anne)
    row = claim(anne)[0]
    until = EVENING + timedelta(minutes=12)
    outbox.release(anne, row, "me", until, failed=True)
    assert claim(anne, minutes=11) == []
    assert outbox.next_at(anne) == until
    again = claim(anne, minutes=12)[0]
    assert (again.due_at, again.attempts) == (EVENING, 1)


def test_a_finished_row_is_nobodys_to_finish_again(anne: Connection) -> None:
    put(anne)
    row = claim(anne)[0]
    assert outbox.finish(anne, row, "me", "sent", EVENING, 7)
    assert not outbox.finish(anne, row, "me", "failed", EVENING)
    assert not outbox.release(anne, row, "me", EVENING)
    assert states(anne) == [("done", "sent")]


def test_the_next_instant_is_the_earliest_of_due_times_tries_and_leases(anne: Connection) -> None:
    assert outbox.next_at(anne) is None
    put(anne, number=5)
    assert outbox.next_at(anne) == EVENING + timedelta(minutes=5)
    claim(anne, minutes=5)
    assert outbox.next_at(anne) == EVENING + timedelta(minutes=5) + LEASE
    anne.execute(update(table).values(state="done", ready_at=table.c.due_at))
    assert outbox.next_at(anne) is None
