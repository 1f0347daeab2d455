from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from bot.db import people, questions, schedules
from bot.db.tables import outbox as table
from bot.delivery import outbox
from bot.delivery.planner import LONGEST_AWAY, next_at, plan
from bot.domain.delivery import MOST_MISSED
from tests.delivery.rig import ANNE, BRAM, CAS, settle, utc

THURSDAY = utc("2026-06-11 10:00")


def again(conn: Connection, due: datetime) -> None:
    """Anne's first schedule is due then."""
    schedules.move(conn, {schedules.of_person(conn, ANNE)[0].id: due})


def planned(conn: Connection, kind: str | None = None) -> list[tuple[str, date, str, str | None]]:
    query = select(table.c.kind, table.c.day, table.c.state, table.c.outcome).order_by(table.c.id)
    return [tuple(row) for row in conn.execute(query) if kind in (None, row.kind)]


def new(conn: Connection, now: datetime) -> int:
    """Plan what is due; returns how many messages wait more than before."""
    waiting = select(func.count()).select_from(table).where(table.c.state == "waiting")
    before = conn.execute(waiting).scalar_one()
    plan(conn, now)
    return conn.execute(waiting).scalar_one() - before


def live(conn: Connection, start: datetime, end: datetime, minutes: int = 5) -> list[datetime]:
    """Tick from start to end; returns the instants at which something was planned."""
    found = []
    while start < end:
        if new(conn, start):
            found.append(start)
        start += timedelta(minutes=minutes)
    return found


def test_a_due_schedule_becomes_one_message_and_moves_on(conn: Connection) -> None:
    settle(conn, ANNE, THURSDAY)
    assert (new(conn, utc("2026-06-11 19:59")), next_at(conn)) == (0, utc("2026-06-11 20:00"))
    assert (new(conn, utc("2026-06-11 20:00")), next_at(conn)) == (1, utc("2026-06-12 05:30"))
    assert new(conn, utc("2026-06-11 20:01")) == 0
    assert planned(conn) == [("magnesium", date(2026, 6, 12), "waiting", None)]


def test_a_week_brings_seven_check_ins_seven_reminders_and_one_weekly_message(conn: Connection) -> None:
    settle(conn, ANNE, THURSDAY, free_days=frozenset({5, 6}), getup_free=time(9))
    live(conn, THURSDAY, THURSDAY + timedelta(days=7), minutes=30)
    kinds = [kind for kind, *_ in planned(conn)]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {"checkin": 7, "magnesium": 7, "weekly": 1}
    assert len(set(planned(conn))) == 15


def test_a_reminder_moved_across_midnight_on_the_same_evening_is_still_one(conn: Connection) -> None:
    settle(conn, ANNE, THURSDAY, lights_out=time(0))
    assert new(conn, utc("2026-06-11 21:00")) == 1  # 23:00 in Amsterdam
    person = people.change(conn, ANNE, lights_out=time(1, 30))
    schedules.replan(conn, person, utc("2026-06-11 21:10"))
    assert live(conn, utc("2026-06-11 21:10"), utc("2026-06-12 12:00")) == [utc("2026-06-12 05:30")]
    assert planned(conn, "magnesium") == [("magnesium", date(2026, 6, 12), "waiting", None)]


@pytest.mark.parametrize("start", ["2026-03-28 12:00", "2026-10-24 12:00"])
@pytest.mark.parametrize(
    ("getup", "lights_out"),
    [(time(7), time(23)), (time(2), time(3, 30)), (time(1, 30), time(3)), (time(2, 30), time(4))],
)
def test_a_night_with_a_clock_change_has_one_check_in_and_one_reminder(
    conn: Connection, start: str, getup: time, lights_out: time
) -> None:
    noon = utc(start)
    settle(conn, ANNE, noon, getup=getup, lights_out=lights_out)
    live(conn, noon, noon + timedelta(hours=48))
    sunday = noon.date() + timedelta(days=1)
    for kind in ("checkin", "magnesium"):
        days = [day for one, day, *_ in planned(conn) if one == kind]
        assert days.count(sunday) == 1
        assert days == sorted(set(days))
        assert len(days) == 2


@pytest.mark.parametrize(
    ("night", "expected"), [("2026-03-28 12:00", "2026-03-29 01:30"), ("2026-10-24 12:00", "2026-10-25 00:30")]
)
def test_a_time_that_the_change_skips_or_repeats_has_one_instant(conn: Connection, night: str, expected: str) -> None:
    """02:30 is skipped in spring (03:30 comes instead) and there twice in autumn (the first one counts)."""
    settle(conn, ANNE, utc(night), getup=None, lights_out=time(3, 30))
    sent = live(conn, utc(night), utc(night) + timedelta(hours=20))
    assert utc(expected) in sent
    assert len(planned(conn, "magnesium")) == 1


def test_after_three_days_away_only_the_newest_message_of_a_schedule_waits(conn: Connection) -> None:
    settle(conn, ANNE, THURSDAY)
    assert new(conn, utc("2026-06-14 21:00")) == 3
    reminders = [(day.day, state, outcome) for _, day, state, outcome in planned(conn, "magnesium")]
    assert reminders == [
        (12, "done", "missed"),
        (13, "done", "missed"),
        (14, "done", "missed"),
        (15, "waiting", None),
    ]
    check_ins = [(day.day, state) for _, day, state, _ in planned(conn, "checkin")]
    assert check_ins == [(12, "done"), (13, "done"), (14, "waiting")]
    assert [state for _, _, state, _ in planned(conn, "weekly")] == ["waiting"]


@pytest.mark.parametrize("away", [timedelta(days=9), timedelta(days=400)])
def test_after_a_long_time_away_only_the_newest_missed_days_are_recorded(conn: Connection, away: timedelta) -> None:
    settle(conn, ANNE, THURSDAY)
    later = THURSDAY + away
    plan(conn, later)
    assert (next_at(conn) or THURSDAY) > later
    for kind, newest in (("checkin", later.date()), ("magnesium", later.date())):
        found = [(day, state) for _, day, state, _ in planned(conn, kind)]
        missed = [(newest - timedelta(days=ahead), "done") for ahead in range(MOST_MISSED, 0, -1)]
        assert found == [*missed, (newest, "waiting")]
    assert min(day for _, day, *_ in planned(conn, "weekly")) >= (later - LONGEST_AWAY).date()


def test_a_month_away_is_made_up_for_in_lots_of_a_bounded_number_of_rows(conn: Connection) -> None:
    for person in range(1, 9):
        settle(conn, person, THURSDAY)
    later, lots, more = THURSDAY + timedelta(days=30), [0], True
    while more:
        more = plan(conn, later, limit=20)
        lots.append(len(planned(conn)))
    rows = [after - before for before, after in pairwise(lots)]
    assert max(rows) <= 20
    assert min(rows[:-1]) > 20 - (MOST_MISSED + 1)
    states = [(kind, state) for kind, _, state, _ in planned(conn)]
    assert [states.count((kind, "waiting")) for kind in ("checkin", "magnesium", "weekly")] == [8, 8, 8]
    assert (next_at(conn) or THURSDAY) > later


def test_a_lot_smaller_than_one_schedule_needs_still_goes_on(conn: Connection) -> None:
    settle(conn, ANNE, THURSDAY)
    later = THURSDAY + timedelta(days=30)
    assert [plan(conn, later, limit=1) for _ in range(4)] == [True, True, True, False]
    assert len(planned(conn, "checkin")) == MOST_MISSED + 1


@pytest.mark.parametrize("values", ["zone = 'Mars/Base'", "wall = '25:99'", "weekdays = 0"])
def test_a_schedule_of_which_nothing_can_be_made_is_put_aside_and_stops_nobody_elses(
    conn: Connection, values: str
) -> None:
    for person in (ANNE, BRAM, CAS):
        settle(conn, person, THURSDAY)
    bad = schedules.of_person(conn, BRAM)[0].id
    conn.exec_driver_sql(f"update schedules set {values} where id = {bad}")
    with capture_logs() as logs:
        assert plan(conn, utc("2026-06-11 20:00")) is False
        assert plan(conn, utc("2026-06-12 20:00")) is False
    assert [(one["log_level"], one["schedule"], one["kind"]) for one in logs] == [("error", bad, "magnesium")]
    mine = conn.execute(select(table.c.person_id).where(table.c.kind == "magnesium", table.c.day == date(2026, 6, 12)))
    assert sorted(mine.scalars()) == [ANNE, CAS]
    assert len(planned(conn, "checkin")) == 3  # Bram's own others go on too
    assert next_at(conn) == utc("2026-06-13 05:30")


def test_the_databases_own_trouble_puts_no_schedule_aside(conn: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*args: object) -> None:
        raise OperationalError("INSERT", None, Exception("database or disk is full"))

    settle(conn, ANNE, THURSDAY)
    now = utc("2026-06-11 20:00")
    with monkeypatch.context() as patch:
        patch.setattr(outbox, "enqueue_all", full)
        with pytest.raises(OperationalError):
            plan(conn, now)
    assert (new(conn, now), next_at(conn)) == (1, utc("2026-06-12 05:30"))


def test_questions_that_expired_over_a_week_ago_are_forgotten_in_small_lots(conn: Connection) -> None:
    now = utc("2026-06-11 20:00")
    for person in (ANNE, BRAM):
        settle(conn, person, THURSDAY, **({"magnesium": "none"} if person == BRAM else {}))
        for days in (30, 8, 7, 1):
            end = now - timedelta(days=days)
            questions.put(conn, person, "checkin", str(end.date()), now=end, expires_at=end)
        questions.put(conn, person, "onboarding", "step", now=THURSDAY - timedelta(days=90))

    def left(person: int) -> int:
        return people.count_rows(conn, person)["questions"]

    plan(conn, now, limit=1)
    assert left(ANNE) == 4
    again(conn, now)
    plan(conn, now, limit=1)
    assert left(ANNE) == 3  # of seven days ago, of yesterday, and the one without an end
    again(conn, now)
    plan(conn, now, limit=1)
    assert (left(ANNE), left(BRAM)) == (3, 5)  # Bram's turn comes with his next message
    plan(conn, utc("2026-06-12 05:30"))
    assert left(BRAM) == 2


def test_a_message_that_was_sent_is_not_recorded_as_missed(conn: Connection) -> None:
    settle(conn, ANNE, THURSDAY)
    plan(conn, utc("2026-06-11 20:00"))
    conn.execute(table.update().values(state="done", outcome="sent"))
    person = people.load(conn, ANNE)
    assert person is not None
    schedules.replan(conn, person, THURSDAY)
    plan(conn, utc("2026-06-12 21:00"))
    outcomes = [(day.day, outcome) for _, day, _, outcome in planned(conn, "magnesium")]
    assert outcomes == [(12, "sent"), (13, None)]


def test_a_lot_is_bounded_and_says_that_there_is_more(conn: Connection) -> None:
    for person in (ANNE, BRAM, CAS):
        settle(conn, person, THURSDAY)
    now = utc("2026-06-11 20:00")
    assert (plan(conn, now, limit=2), len(planned(conn)), next_at(conn)) == (True, 2, now)
    assert (plan(conn, now, limit=2), len(planned(conn)), next_at(conn)) == (False, 3, utc("2026-06-12 05:30"))
    assert (plan(conn, now, limit=2), len(planned(conn))) == (False, 3)


@pytest.mark.parametrize(
    "values", [{"gone_at": THURSDAY}, {"paused_at": THURSDAY}, {"settled_at": None}], ids=["gone", "paused", "new"]
)
def test_nothing_is_planned_for_somebody_who_is_away(conn: Connection, values: dict[str, datetime | None]) -> None:
    settle(conn, ANNE, THURSDAY, **values)
    assert next_at(conn) is None
    assert plan(conn, THURSDAY + timedelta(days=30)) is False
    assert planned(conn) == []


def test_a_pause_with_an_end_plans_from_that_day_on(conn: Connection) -> None:
    settle(conn, ANNE, THURSDAY, paused_at=THURSDAY, paused_until=date(2026, 6, 15))
    assert new(conn, utc("2026-06-14 21:59")) == 0
    assert new(conn, utc("2026-06-15 05:30")) == 1


def test_finished_messages_are_forgotten_after_35_days_in_small_lots(conn: Connection) -> None:
    settle(conn, ANNE, THURSDAY, magnesium="none")
    live(conn, THURSDAY, THURSDAY + timedelta(days=10), minutes=30)
    conn.execute(table.update().values(state="done", outcome="sent"))
    days = [day for _, day, *_ in planned(conn, "checkin")]
    end = utc("2026-06-15 05:30") + LONGEST_AWAY
    again(conn, end + timedelta(days=1))
    plan(conn, end, limit=2)
    assert [day for _, day, *_ in planned(conn, "checkin")][:8] == days[2:]  # the third is the next one, not a lot more
    plan(conn, end, limit=2)
    assert [day for _, day, *_ in planned(conn, "checkin")][:7] == days[3:]  # due 35 days ago or less


def test_what_is_not_finished_is_never_forgotten(conn: Connection) -> None:
    settle(conn, ANNE, THURSDAY, getup=None)
    plan(conn, utc("2026-06-11 20:00"))
    plan(conn, THURSDAY + timedelta(days=400))
    assert planned(conn, "magnesium")[0] == ("magnesium", date(2026, 6, 12), "waiting", None)


@pytest.mark.one_engine
def test_every_zone_of_the_odd_ones_gets_one_check_in_a_day_all_year(conn: Connection) -> None:
    """Lord Howe moves by half an hour, Troll by two hours, Casablanca around Ramadan, Kiritimati is a day ahead."""
    start = datetime(2026, 1, 1, tzinfo=UTC)
    for number, zone in enumerate(
        ["Australia/Lord_Howe", "Antarctica/Troll", "Africa/Casablanca", "Pacific/Kiritimati"]
    ):
        settle(conn, number + 1, start, zone=zone, getup=time(2), lights_out=None, magnesium="none")
    live(conn, start, start + timedelta(days=365), minutes=360)
    days = [day for _, day, *_ in planned(conn, "checkin")]
    assert len(days) in range(4 * 364, 4 * 366)
    rows = conn.execute(select(table.c.person_id, table.c.day).where(table.c.kind == "checkin")).all()
    for number in range(1, 5):
        mine = sorted(day for person, day in rows if person == number)
        assert {later - earlier for earlier, later in pairwise(mine)} == {timedelta(days=1)}


def test_check_ins_can_be_spread_over_some_minutes_and_reminders_never_are(conn: Connection) -> None:
    for person in range(1, 201):
        settle(conn, person, THURSDAY)
    minutes = timedelta(minutes=10)
    for now in (utc("2026-06-11 20:00"), utc("2026-06-12 05:30")):
        while plan(conn, now, spread=minutes):
            pass
    rows = conn.execute(select(table.c.person_id, table.c.kind, table.c.due_at)).all()
    assert {row.due_at for row in rows if row.kind == "magnesium"} == {utc("2026-06-11 20:00")}
    late = {row.person_id: row.due_at - utc("2026-06-12 05:30") for row in rows if row.kind == "checkin"}
    assert len(late) == 200
    assert all(timedelta() <= one < minutes for one in late.values())
    for part in range(5):  # evenly: of 200 people some 40 in each two minutes
        assert 20 < sum(part * minutes / 5 <= one < (part + 1) * minutes / 5 for one in late.values()) < 60
    while plan(conn, utc("2026-06-13 05:30"), spread=minutes):
        pass
    again = conn.execute(select(table.c.person_id, table.c.due_at).where(table.c.day == date(2026, 6, 13))).all()
    assert all(due - utc("2026-06-13 05:30") == late[person] for person, due in again if due > utc("2026-06-13 05:30"))
