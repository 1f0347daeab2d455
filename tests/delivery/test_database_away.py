"""The database is away for a moment, somewhere in the middle of a delivery."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.exc import DBAPIError, InternalError, OperationalError

from bot.db import people
from bot.db.tables import outbox as table
from bot.delivery import outbox
from bot.delivery.record import MOST_ATTEMPTS
from tests.delivery.rig import ANNE, Bell, Rig


class GivesWay(Exception):
    """What psycopg says of a server that is about to give way to another one."""

    sqlstate = "25006"


AWAY = OperationalError("UPDATE", None, Exception("the database is away"))
READ_ONLY = InternalError("UPDATE", None, GivesWay())


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery.worker.RECORD_PAUSES", (0.0, 0.0, 0.0, 0.0))


def first_failing(function: Callable[..., Any], *errors: DBAPIError) -> Callable[..., Any]:
    """The function, whose first calls raise these."""
    ahead = [*errors]

    def sometimes(*args: Any) -> Any:
        if ahead:
            raise ahead.pop(0)
        return function(*args)

    return sometimes


@pytest.mark.parametrize("errors", [(AWAY, AWAY), (READ_ONLY,)])
async def test_what_was_sent_is_recorded_although_the_database_was_away_for_a_moment(
    post: Rig, monkeypatch: pytest.MonkeyPatch, errors: tuple[DBAPIError, ...]
) -> None:
    """Else the reminder would count as of unknown outcome, and a check-in would come twice."""
    monkeypatch.setattr(outbox, "finish", first_failing(outbox.finish, *errors))
    await post.settle(ANNE)
    await post.plan()
    await post.worker().deliver_due()
    assert await post.rows("state", "outcome") == [("done", "sent")]
    assert post.arrived(ANNE) == ["magnesium 0"]


async def test_what_follows_a_message_is_not_forgotten_over_it(post: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Bell, "sent", first_failing(Bell.sent, AWAY))
    await post.settle(ANNE)
    await post.enqueue(ANNE, "weekly")
    await post.worker().deliver_due()
    assert post.kinds["weekly"].told == await post.rows("id")
    assert await post.rows("state", "outcome") == [("done", "sent")]
    assert post.arrived(ANNE) == ["weekly 0"]


async def test_a_message_that_was_refused_often_is_not_given_up_over_it(
    post: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only what cannot be rendered is: the network was away again and again, then the database for a moment."""
    await post.settle(ANNE)
    await post.enqueue(ANNE, "checkin")
    await post.database.run(lambda conn: conn.execute(update(table).values(attempts=MOST_ATTEMPTS)))
    monkeypatch.setattr(people, "lock", first_failing(people.lock, AWAY))
    await post.worker().deliver_due()
    assert await post.rows("state", "outcome", "attempts") == [("waiting", None, MOST_ATTEMPTS)]
