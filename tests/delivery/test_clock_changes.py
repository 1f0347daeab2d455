"""On the days on which clocks change each message is planned once, and comes, in zones of every sort."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot.db import people
from bot.db.tables import outbox
from bot.delivery import planner
from bot.delivery.kinds import OutboxRow
from bot.delivery.record import obstacle
from bot.domain.delivery import day_of
from bot.domain.local_time import local, shifted, to_instant
from tests.delivery.rig import ANNE, Rig, settle
from tests.support.clock_changes import CHANGES, Change

DAYS = 4


def somebody(conn: Connection, change: Change, now: datetime, wall: time, lights_out: time) -> None:
    """Checked in at that wall time, reminded an hour before lights-out."""
    getup = shifted(wall, -30)[0]
    settle(conn, ANNE, now, zone=change.zone, getup=getup, getup_free=getup, lights_out=lights_out)


def live(conn: Connection, start: datetime) -> None:
    """Tick a minute before each due instant and at it."""
    now = start
    while now < start + timedelta(days=DAYS):
        for tick in (now - timedelta(minutes=1), now):
            planner.plan(conn, tick)
        following = planner.next_at(conn)
        assert following is not None
        assert following > now
        now = following


def planned(conn: Connection, kind: str) -> list[tuple[date, datetime]]:
    query = select(outbox.c.day, outbox.c.due_at).where(outbox.c.kind == kind).order_by(outbox.c.due_at)
    return [(row.day, row.due_at) for row in conn.execute(query)]


def walls() -> list[Any]:
    """In the middle of the hour that is skipped or repeated, at its edges, and beside them."""
    found = []
    for change in CHANGES:
        first, last = min(change.before, change.after), max(change.before, change.after)
        around = {
            change.middle,
            first,
            last,
            shifted(first, -1)[0],
            shifted(last, 1)[0],
            shifted(last, -1)[0],
            time(0, 15),
            time(7),
            time(12),
        }
        found += [pytest.param(change, wall, id=f"{change} {wall:%H:%M}") for wall in sorted(around)]
    return found


def expected(change: Change, day: date, wall: time) -> datetime:
    """The first instant on that local day at which its clock shows the wall time; a skipped one comes so much later."""
    gap = change.minutes if change.minutes > 0 and day == change.day and change.before <= wall < change.after else 0
    shown = datetime.combine(day, shifted(wall, gap)[0])
    around = to_instant(day, time(12), change.zone) - timedelta(hours=20)
    minutes = (around + timedelta(minutes=minute) for minute in range(36 * 60))
    return next(at for at in minutes if local(at, change.zone).replace(tzinfo=None) == shown)


@pytest.mark.one_engine
@pytest.mark.parametrize(("change", "wall"), walls())
def test_each_day_has_one_check_in_at_its_wall_time(conn: Connection, change: Change, wall: time) -> None:
    start = to_instant(change.day - timedelta(days=2), time(20), change.zone)
    somebody(conn, change, start, wall, lights_out=shifted(wall, -8 * 60)[0])
    live(conn, start)
    found = planned(conn, "checkin")
    days = [change.day + timedelta(days=ahead) for ahead in (-1, 0, 1)]
    assert [one for one in found if one[0] in days] == [(day, expected(change, day, wall)) for day in days]
    assert len({day for day, _ in found}) == len(found)


@pytest.mark.one_engine
@pytest.mark.parametrize(("change", "wall"), walls())
def test_each_night_has_one_reminder_at_its_wall_time(conn: Connection, change: Change, wall: time) -> None:
    start = to_instant(change.day - timedelta(days=2), time(13), change.zone)
    somebody(conn, change, start, time(16, 30), lights_out=shifted(wall, 60)[0])
    live(conn, start)
    found = planned(conn, "magnesium")
    nights = [night for night, _ in found]
    assert nights == [nights[0] + timedelta(days=ahead) for ahead in range(len(nights))]
    assert len(nights) >= DAYS - 1
    for night, due in found:
        assert due == expected(change, local(due, change.zone).date(), wall)
        assert night == day_of("magnesium", due, change.zone)


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_all_of_them_may_go_out_when_they_are_due(conn: Connection, change: Change) -> None:
    """Neither the deadline of a reminder nor the sleep hours are confused by the change."""
    start = to_instant(change.day - timedelta(days=2), time(13), change.zone)
    somebody(conn, change, start, time(7, 30), lights_out=time(23))
    live(conn, start)
    person = people.load(conn, ANNE)
    assert person is not None
    for kind in ("checkin", "magnesium"):
        for day, due in planned(conn, kind):
            assert obstacle(person, OutboxRow(1, ANNE, kind, day, 0, due, 0), due) is None


@pytest.mark.parametrize("change", CHANGES, ids=str)
async def test_they_arrive_once_over_the_night_of_the_change(post: Rig, change: Change) -> None:
    post.clock.instant = to_instant(change.day - timedelta(days=1), time(13), change.zone)
    await post.settle(ANNE, zone=change.zone)
    came = []
    for _ in range(2 * 30):
        post.clock.pass_(minutes=30)
        await post.plan()
        before = len(post.arrived(ANNE))
        await post.worker().deliver_due()
        came += [(f"{local(post.clock.now(), change.zone):%d %H:%M}", text) for text in post.arrived(ANNE)[before:]]
    eve = change.day - timedelta(days=1)
    messages = [(f"{eve:%d} 22:00", "magnesium 0"), (f"{change.day:%d} 07:30", "checkin 0")]
    weekly = [(f"{one:%d} 11:00", "weekly 0") for one in (change.day,) if one.weekday() == 6]
    assert came == [*messages, *weekly]


def test_the_list_of_changes_is_true() -> None:
    for change in CHANGES:
        midnight = to_instant(change.day, time(0), change.zone)
        seconds = [
            (local(at, change.zone), local(at + timedelta(minutes=1), change.zone))
            for at in (midnight + timedelta(minutes=minute) for minute in range(-1, 6 * 60))
        ]
        jumps = [(one.time(), other.time()) for one, other in seconds if one.utcoffset() != other.utcoffset()]
        wanted = [] if not change.minutes else [(shifted(change.before, -1)[0], change.after)]
        assert jumps == wanted, change
        assert midnight.tzinfo is UTC
