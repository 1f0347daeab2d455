"""A government changes when its clocks move: at the next start the next messages follow, and none comes twice."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import Connection, select, update
from structlog.testing import capture_logs

from bot.db import Database, open_database, people, schedules, zone_rules
from bot.db.tables import outbox
from bot.db.tables import schedules as table
from bot.delivery import planner
from bot.delivery.zone_rules import follow, move_lot
from bot.domain.local_time import local
from bot.domain.zone_rules import fingerprint
from tests.delivery.rig import AMSTERDAM, ANNE, BRAM, CAS, settle, utc
from tests.support.databases import DATABASES
from tests.support.zones import rules

THURSDAY = utc("2026-06-11 10:00")
KIRITIMATI = "Pacific/Kiritimati"
WINTER_TIME = {AMSTERDAM: "CET-1"}
Instants = list[datetime | None]


@pytest_asyncio.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """Anne lives in Amsterdam; her schedules are by the rules that the machine has."""
    opened = open_database(DATABASES.fresh(tmp_path))
    await opened.run(lambda conn: settle(conn, ANNE, THURSDAY))
    await follow(opened, THURSDAY)
    yield opened
    await opened.close()


async def instants(database: Database, person: int = ANNE) -> Instants:
    """Of check-in, reminder and weekly message."""
    kinds = ("checkin", "magnesium", "weekly")
    return await database.run(lambda conn: [schedules.next_of(conn, person, kind) for kind in kinds])


def planned(conn: Connection) -> list[tuple[Any, ...]]:
    query = select(outbox.c.kind, outbox.c.day, outbox.c.due_at, outbox.c.outcome).order_by(outbox.c.due_at)
    return [tuple(row) for row in conn.execute(query)]


async def test_the_wall_times_stay_and_the_instants_move(database: Database, tmp_path: Path) -> None:
    assert await instants(database) == [utc("2026-06-12 05:30"), utc("2026-06-11 20:00"), utc("2026-06-14 09:00")]
    with rules(tmp_path, **WINTER_TIME):
        await follow(database, THURSDAY)
        assert await instants(database) == [utc("2026-06-12 06:30"), utc("2026-06-11 21:00"), utc("2026-06-14 10:00")]
    await follow(database, THURSDAY)  # and back
    assert await instants(database) == [utc("2026-06-12 05:30"), utc("2026-06-11 20:00"), utc("2026-06-14 09:00")]


async def test_what_is_planned_after_a_pause_of_a_year_moves_too(database: Database, tmp_path: Path) -> None:
    def pause(conn: Connection) -> None:
        person = people.change(conn, ANNE, paused_at=THURSDAY, paused_until=date(2027, 6, 10))
        schedules.replan(conn, person, THURSDAY)

    await database.run(pause)
    with rules(tmp_path, **WINTER_TIME):
        await follow(database, THURSDAY)
        assert (await instants(database))[0] == utc("2027-06-10 06:30")


async def test_only_the_zone_whose_rules_changed_is_touched(database: Database, tmp_path: Path) -> None:
    await database.run(lambda conn: settle(conn, BRAM, THURSDAY, zone="Europe/London"))
    await follow(database, THURSDAY)
    before = await instants(database, BRAM)
    with rules(tmp_path, **WINTER_TIME), capture_logs() as logs:
        await follow(database, THURSDAY)
    assert await instants(database, BRAM) == before
    assert [(line["zone"], line["moved"]) for line in logs] == [(AMSTERDAM, 3)]


async def test_without_other_rules_no_schedule_is_looked_at_years_later_either(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr("bot.delivery.zone_rules.move_lot")
    for years in range(7):
        await follow(database, THURSDAY + timedelta(days=years * 365))
    assert await database.run(lambda conn: zone_rules.known(conn, AMSTERDAM)) == fingerprint(
        AMSTERDAM, THURSDAY + timedelta(days=6 * 365)
    )


async def test_a_message_that_is_due_by_the_old_rules_only_waits_for_its_hour(
    database: Database, tmp_path: Path
) -> None:
    """The coach was away in the night; it starts at 07:00 by the new rules, and 07:30 by the old ones is over."""
    await database.run(lambda conn: planner.plan(conn, THURSDAY + timedelta(hours=11)))
    with rules(tmp_path, **WINTER_TIME):
        start = utc("2026-06-12 06:00")
        await follow(database, start)
        await database.run(lambda conn: planner.plan(conn, start))
        assert [row for row in await database.run(planned) if row[0] == "checkin"] == []
        await database.run(lambda conn: planner.plan(conn, utc("2026-06-12 06:30")))
    found = [row for row in await database.run(planned) if row[0] == "checkin"]
    assert found == [("checkin", date(2026, 6, 12), utc("2026-06-12 06:30"), None)]


async def test_a_message_whose_new_hour_has_passed_comes_at_once_and_once(database: Database, tmp_path: Path) -> None:
    with rules(tmp_path, **{AMSTERDAM: "EET-3"}):
        start = utc("2026-06-12 05:00")  # 08:00 by the new rules
        await follow(database, start)
        for minutes in (0, 30, 60):
            await database.run(lambda conn, at=start + timedelta(minutes=minutes): planner.plan(conn, at))
    found = [row for row in await database.run(planned) if row[0] == "checkin"]
    assert found == [("checkin", date(2026, 6, 12), utc("2026-06-12 04:30"), None)]


@pytest.mark.parametrize(("before", "after"), [("LINT-14", "AOE12"), ("AOE12", "LINT-14")])
@pytest.mark.parametrize("moved_at", range(0, 48, 9))
async def test_over_the_date_line_too_each_day_has_at_most_one_message(
    database: Database, tmp_path: Path, before: str, after: str, moved_at: int
) -> None:
    change, end = THURSDAY + timedelta(hours=moved_at), THURSDAY + timedelta(days=7)
    with rules(tmp_path, **{KIRITIMATI: before}):
        await database.run(lambda conn: people.remove(conn, ANNE))
        await database.run(lambda conn: settle(conn, BRAM, THURSDAY, zone=KIRITIMATI))
        await database.run(lambda conn: every_half_hour(conn, THURSDAY, change))
    with rules(tmp_path, **{KIRITIMATI: after}):
        await follow(database, change)
        await database.run(lambda conn: every_half_hour(conn, change, end))
        today = local(end, KIRITIMATI).date()
    for kind in ("checkin", "magnesium"):
        rows = [row for row in await database.run(planned) if row[0] == kind]
        days = [day for _, day, *_ in rows]
        assert len(days) == len(set(days))
        assert [outcome for *_, outcome in rows] == [None] * len(rows)
        assert days[-4:] == [days[-1] - timedelta(days=ago) for ago in (3, 2, 1, 0)]
        assert days[-1] >= today - timedelta(days=1)


def every_half_hour(conn: Connection, start: datetime, end: datetime) -> None:
    while start < end:
        planner.plan(conn, start)
        start += timedelta(minutes=30)


async def test_a_message_that_is_due_at_once_stays_so(database: Database, tmp_path: Path) -> None:
    now = utc("2026-06-12 05:00") + timedelta(seconds=12)
    mine = update(table).where(table.c.kind == "checkin")
    await database.run(lambda conn: conn.execute(mine.values(next_due_at=now)))
    with rules(tmp_path, **WINTER_TIME):
        await follow(database, now)
    assert (await instants(database))[0] == now


async def test_it_moves_few_rows_at_a_time_and_goes_on_after_a_kill_where_it_is_needed(
    database: Database, tmp_path: Path
) -> None:
    crowd = range(2000, 2030)
    for person in crowd:
        await database.run(lambda conn, one=person: settle(conn, one, THURSDAY))
    dies = Dies(database, after=4)
    with rules(tmp_path, **WINTER_TIME):
        with pytest.raises(Killed):
            await follow(dies, THURSDAY, limit=20)
        moved = [person for person in crowd if (await instants(database, person))[0] == utc("2026-06-12 06:30")]
        assert 0 < len(moved) < len(crowd)
        with capture_logs() as logs:
            await follow(database, THURSDAY, limit=20)
        assert 0 < logs[0]["moved"] < 3 * len(crowd)
        everybody = [await instants(database, person) for person in (ANNE, *crowd)]
    assert everybody == [[utc("2026-06-12 06:30"), utc("2026-06-11 21:00"), utc("2026-06-14 10:00")]] * 31


class Killed(BaseException):
    """The process is gone."""


class Dies:
    """A database whose process dies after a number of transactions."""

    def __init__(self, database: Database, after: int) -> None:
        self._database, self._left = database, after

    async def run(self, step: Any) -> Any:
        self._left -= 1
        if self._left < 0:
            raise Killed
        return await self._database.run(step)

    async def close(self) -> None: ...


async def test_a_lot_is_bounded_and_says_where_the_next_one_begins(database: Database, tmp_path: Path) -> None:
    for person in range(2000, 2010):
        await database.run(lambda conn, one=person: settle(conn, one, THURSDAY))
    with rules(tmp_path, **WINTER_TIME):
        last: int | None = 0
        lots = []
        while last is not None:
            last, moved = await database.run(lambda conn, after=last: move_lot(conn, AMSTERDAM, after, 10))
            lots.append(moved)
    assert lots == [10, 10, 10, 3]


async def test_two_that_start_together_move_everything_once(database: Database, tmp_path: Path) -> None:
    with rules(tmp_path, **WINTER_TIME):
        await asyncio.gather(follow(database, THURSDAY, limit=1), follow(database, THURSDAY, limit=1))
        assert await instants(database) == [utc("2026-06-12 06:30"), utc("2026-06-11 21:00"), utc("2026-06-14 10:00")]


async def test_a_zone_that_exists_no_more_is_logged_and_left_and_the_others_follow(
    database: Database, tmp_path: Path
) -> None:
    await database.run(lambda conn: settle(conn, BRAM, THURSDAY))
    await database.run(
        lambda conn: conn.execute(update(table).where(table.c.person_id == BRAM).values(zone="Africa/Atlantis"))
    )
    before = await instants(database, BRAM)
    with rules(tmp_path, **WINTER_TIME), capture_logs() as logs:
        await follow(database, THURSDAY)
    assert [(line["log_level"], line["zone"]) for line in logs] == [("warning", "Africa/Atlantis"), ("info", AMSTERDAM)]
    assert await instants(database, BRAM) == before
    assert (await instants(database))[0] == utc("2026-06-12 06:30")
    assert await database.run(lambda conn: zone_rules.known(conn, "Africa/Atlantis")) is None


@pytest.mark.parametrize("values", ["wall = '25:99'", "weekdays = 0"])
async def test_a_schedule_of_which_nothing_can_be_made_stops_nobody_elses(
    database: Database, tmp_path: Path, values: str
) -> None:
    for person in (BRAM, CAS):
        await database.run(lambda conn, one=person: settle(conn, one, THURSDAY))
    await database.run(lambda conn: conn.exec_driver_sql(f"update schedules set {values} where person_id = {BRAM}"))
    with rules(tmp_path, **WINTER_TIME), capture_logs() as logs:
        await follow(database, THURSDAY)
    assert [line["event"] for line in logs if line["log_level"] == "warning"] == ["schedule not moved"] * 3
    assert (await instants(database, CAS))[1] == utc("2026-06-11 21:00")


async def test_somebody_with_odd_hours_keeps_them(database: Database, tmp_path: Path) -> None:
    """02:30 is skipped on the last Sunday of March; by rules without summer time it is there."""
    noon = utc("2026-03-28 12:00")
    await database.run(lambda conn: settle(conn, BRAM, noon, getup=time(2), lights_out=time(18)))
    assert (await instants(database, BRAM))[0] == utc("2026-03-29 01:30")  # 03:30
    with rules(tmp_path, **WINTER_TIME):
        await follow(database, noon)
        assert (await instants(database, BRAM))[0] == utc("2026-03-29 01:30")  # 02:30
