"""Whatever somebody's hours are and however long the coach was away: nobody is written to while they sleep."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.db.people import Person
from bot.delivery.kinds import OutboxRow
from bot.delivery.record import obstacle
from bot.domain.delivery import KINDS, day_of, last_useful
from bot.domain.local_time import next_due
from bot.domain.person import REMINDER_GRACE, reminder_deadline, schedules_for
from bot.domain.sleep_hours import asleep_until
from tests.support.newcomer import NEWCOMER

START = datetime(2026, 3, 1, tzinfo=UTC)  # the clocks of Europe and America change in these weeks
NOOR = replace(
    NEWCOMER,
    getup=time(7),
    getup_free=time(9),
    free_days=frozenset({5, 6}),
    lights_out=time(23),
    magnesium="remind",
    consent_at=START,
    screened_at=START,
    settled_at=START,
)
WALLS = st.integers(0, 24 * 4 - 1).map(lambda quarters: time(*divmod(quarters * 15, 60)))
PEOPLE = st.builds(
    lambda **changes: replace(NOOR, **changes),
    zone=st.sampled_from(["Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "Asia/Tokyo"]),
    getup=st.none() | WALLS,
    getup_free=st.none() | WALLS,
    free_days=st.frozensets(st.integers(0, 6)),
    lights_out=st.none() | WALLS,
    dinner=WALLS,
    reminder_at=st.sampled_from(["before_lights_out", "dinner"]),
    weekly_day=st.integers(0, 6),
    weekly_time=WALLS,
    second_at=st.none() | WALLS,
    trial=st.sampled_from([None, "sol"]),
)
INSTANTS = st.integers(0, 45 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
AWAY = st.integers(0, 3 * 24 * 60).map(lambda minutes: timedelta(minutes=minutes))
GRACE = timedelta(minutes=REMINDER_GRACE)


def row_of(person: Person, kind: str, around: datetime, number: int = 0) -> OutboxRow:
    """The message of that kind that is planned next; of one that is not planned, one that is due then."""
    planned = [one for one in schedules_for(person.profile()) if one.kind == kind]
    due = min((next_due(around, one.wall, one.weekdays, person.zone) for one in planned), default=around)
    return OutboxRow(1, person.id, kind, day_of(kind, due, person.zone), number, due, 0)


@given(PEOPLE, st.sampled_from(KINDS), INSTANTS, AWAY)
def test_no_message_goes_out_in_the_sleep_hours_however_late_it_is(
    person: Person, kind: str, around: datetime, away: timedelta
) -> None:
    row = row_of(person, kind, around)
    now = row.due_at + away
    if obstacle(person, row, now) is None:
        grace = GRACE if kind in ("magnesium", "second") else timedelta()
        assert asleep_until(person.profile(), now, after=grace) is None
        deadline = reminder_deadline(person.profile(), row.day)
        assert kind != "magnesium" or deadline is None or now <= deadline


@given(PEOPLE, st.sampled_from(KINDS), INSTANTS, AWAY)
def test_what_has_to_wait_may_go_when_its_time_has_come(
    person: Person, kind: str, around: datetime, away: timedelta
) -> None:
    row = row_of(person, kind, around)
    now = row.due_at + away
    until = obstacle(person, row, now)
    if isinstance(until, datetime):
        assert now < until <= now + timedelta(hours=27)
        assert obstacle(person, row, until) is None


@given(PEOPLE, st.sampled_from(KINDS), INSTANTS, AWAY)
def test_nothing_is_missed_while_there_is_a_waking_hour_left_for_it(
    person: Person, kind: str, around: datetime, away: timedelta
) -> None:
    row, profile = row_of(person, kind, around), person.profile()
    now = row.due_at + away
    if obstacle(person, row, now) == "missed":
        end = last_useful(kind, day=row.day, due=row.due_at, profile=profile)
        hours = [at for at in (now + half * GRACE for half in range(49 * 2)) if at <= end]
        awake = [at for at in hours if obstacle(person, row, at) is None]
        assert [at for at in awake if asleep_until(profile, at - GRACE) is None] == []  # the half-hour after getting up


@given(PEOPLE, INSTANTS)
def test_a_planned_check_in_or_reminder_of_somebody_with_ordinary_hours_comes_at_its_minute(
    person: Person, around: datetime
) -> None:
    somebody = replace(person, getup=time(7), getup_free=time(9), lights_out=time(23), reminder_at="before_lights_out")
    for kind in ("checkin", "magnesium"):
        row = row_of(somebody, kind, around)
        assert obstacle(somebody, row, row.due_at) is None


@pytest.mark.parametrize(
    ("changes", "kind", "due", "now", "met"),
    [
        ({}, "checkin", (16, 7, 30), (16, 19, 59), None),
        ({}, "checkin", (16, 7, 30), (16, 20, 1), "missed"),
        ({"getup": time(4), "lights_out": time(19, 30)}, "checkin", (16, 4, 30), (16, 19, 29), None),
        ({"getup": time(4), "lights_out": time(19, 30)}, "checkin", (16, 4, 30), (16, 19, 30), "missed"),
        (
            {"getup": time(16), "getup_free": None, "lights_out": time(8)},
            "weekly",
            (15, 11, 0),
            (15, 11, 0),
            (15, 16, 30),
        ),
        ({"getup": time(16), "lights_out": time(8)}, "resume", (16, 9, 0), (16, 9, 0), (16, 16, 30)),
        ({"getup": time(16), "lights_out": time(8)}, "magnesium", (16, 7, 0), (16, 8, 30), None),
        ({"getup": time(16), "lights_out": time(8)}, "magnesium", (16, 7, 0), (16, 8, 31), "missed"),
        ({}, "weekly", (15, 11, 0), (15, 22, 59), None),
        ({}, "weekly", (15, 11, 0), (15, 23, 0), (16, 7, 30)),
        ({}, "weekly", (15, 11, 0), (17, 7, 0), None),
        ({}, "weekly", (15, 11, 0), (17, 11, 1), "missed"),
        ({"weekly_day": 5}, "weekly", (14, 11, 0), (15, 2, 0), (15, 9, 30)),  # on a free day they sleep longer
        ({"lights_out": None}, "weekly", (15, 11, 0), (15, 21, 0), (16, 7, 30)),
        ({"getup": None, "getup_free": None}, "weekly", (15, 11, 0), (15, 21, 0), (16, 8, 0)),
    ],
)
def test_hours_of_day_and_night_workers(
    changes: dict[str, Any], kind: str, due: tuple[int, int, int], now: tuple[int, int, int], met: Any
) -> None:
    def at(moment: tuple[int, int, int]) -> datetime:
        day, hour, minute = moment
        return datetime(2026, 3, day, hour, minute, tzinfo=UTC) - timedelta(hours=1)

    person = replace(NOOR, **changes)
    row = OutboxRow(1, person.id, kind, day_of(kind, at(due), person.zone), 0, at(due), 0)
    assert obstacle(person, row, at(now)) == (at(met) if isinstance(met, tuple) else met)
