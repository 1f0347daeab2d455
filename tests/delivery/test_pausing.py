"""When the line comes that asks a day later whether to go on: at an hour at which it wakes nobody."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, select

from bot.db.tables import outbox
from bot.delivery.pausing import pause
from tests.delivery.rig import settle

HERE = ZoneInfo("Europe/Amsterdam")


def here(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment in June 2026 in Amsterdam."""
    return datetime(2026, 6, day, hour, minute, tzinfo=HERE)


@pytest.mark.parametrize(
    ("getup", "paused", "asks"),
    [
        (time(7), here(10, 14, 20), here(11, 14, 20)),
        (time(7), here(10, 9), here(11, 9)),
        (time(7), here(10, 3), here(11, 9)),
        (time(7), here(10, 21), here(11, 21)),
        (time(7), here(10, 21, 1), here(12, 9)),
        (time(7), here(10, 23, 30), here(12, 9)),
        (time(13), here(10, 10), here(11, 13, 30)),
        (time(23), here(10, 23, 45), here(12, 23, 30)),
        (None, here(10, 3), here(11, 9)),
    ],
)
def test_the_line_comes_a_day_later_by_day_and_not_before_the_check_in(
    conn: Connection, getup: time | None, paused: datetime, asks: datetime
) -> None:
    now = paused.astimezone(UTC)
    pause(conn, settle(conn, 1001, now, getup=getup), now)
    assert conn.execute(select(outbox.c.due_at).where(outbox.c.kind == "resume")).scalars().all() == [asks]
