"""What a night was before its last change, and whether it was filled in late."""

from dataclasses import fields
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.db import nights
from bot.db.nights import Night
from bot.domain.local_time import local, to_instant
from bot.domain.night import NightAnswers

NIGHT = date(2026, 6, 12)
FULL = NightAnswers(lights_out=time(23), sol=10, waso=0, woke=time(6, 30), out_of_bed=time(7), quality="good")
HALF = NightAnswers(lights_out=time(23))
ZONES = ("Europe/Amsterdam", "America/New_York", "Asia/Tokyo", "Pacific/Kiritimati", "Pacific/Pago_Pago")


def keep(conn, anne, answers, now, *, finished=True, night=NIGHT):
    nights.save(conn, anne, night, zone="Europe/Amsterdam", answers=answers, now=now, finished=finished)


def state(conn, anne, night=NIGHT):
    row = nights.load(conn, anne, night)
    return (row.answers, row.finished_at) if row else None


def test_undo_gives_back_what_was_there_and_undo_of_that_what_came_after(conn, anne, now):
    keep(conn, anne, FULL, now)
    whole = state(conn, anne)
    nights.keep_before(conn, anne, NIGHT, now)
    keep(conn, anne, HALF, now, finished=False)
    for expected in (whole, (HALF, None), whole):
        assert nights.restore(conn, anne, NIGHT, now)
        assert state(conn, anne) == expected


def test_a_night_that_was_not_there_is_given_back_as_an_empty_one(conn, anne, now):
    nights.keep_before(conn, anne, NIGHT, now)
    keep(conn, anne, FULL, now)
    assert nights.restore(conn, anne, NIGHT, now)
    assert state(conn, anne) == (NightAnswers(), None)
    assert nights.restore(conn, anne, NIGHT, now)
    assert state(conn, anne) == (FULL, now)


def test_where_nothing_changed_there_is_nothing_to_give_back(conn, anne, now):
    assert not nights.restore(conn, anne, NIGHT, now)
    keep(conn, anne, FULL, now)
    assert not nights.restore(conn, anne, NIGHT, now)
    nights.keep_before(conn, anne, NIGHT, now)
    assert not nights.restore(conn, anne, NIGHT, now)
    assert state(conn, anne) == (FULL, now)


def test_only_the_last_change_is_remembered_and_each_night_has_its_own(conn, anne, now):
    other = NIGHT - timedelta(days=1)
    keep(conn, anne, FULL, now, night=other)
    nights.keep_before(conn, anne, other, now)
    for sol in (1, 2, 3):
        nights.keep_before(conn, anne, NIGHT, now + timedelta(minutes=sol))
        keep(conn, anne, FULL.model_copy(update={"sol": sol}), now)
    assert nights.latest_before(conn, anne, now).night == NIGHT
    assert nights.latest_before(conn, anne, now + timedelta(minutes=4)) is None
    assert nights.restore(conn, anne, NIGHT, now)
    assert state(conn, anne)[0].sol == 2
    assert state(conn, anne, other) == (FULL, now)


def test_what_was_before_is_forgotten_in_lots_for_those_whose_turn_it_is(conn, anne, now):
    for ago in range(3):
        nights.keep_before(conn, anne, NIGHT - timedelta(days=ago), now)
    nights.forget_befores(conn, {anne + 1}, now + timedelta(seconds=1), 2)
    nights.forget_befores(conn, {anne}, now, 2)
    left = [NIGHT - timedelta(days=ago) for ago in range(3)]
    assert all(nights.load_before(conn, anne, one) for one in left)
    for expected in (1, 0):
        nights.forget_befores(conn, {anne}, now + timedelta(seconds=1), 2)
        assert sum(nights.load_before(conn, anne, one) is not None for one in left) == expected


def test_an_emptied_night_starts_anew_with_the_next_answer(conn, anne, now):
    keep(conn, anne, FULL, now)
    keep(conn, anne, NightAnswers(), now + timedelta(days=1), finished=False)
    assert nights.load(conn, anne, NIGHT).started_at == now
    keep(conn, anne, HALF, now + timedelta(days=2), finished=False)
    keep(conn, anne, FULL, now + timedelta(days=3))
    row = nights.load(conn, anne, NIGHT)
    assert (row.started_at, row.finished_at) == (now + timedelta(days=2), now + timedelta(days=3))


def row(started, finished=None, *, zone="Europe/Amsterdam", zone_up=None):
    known = {"night": NIGHT, "zone": zone, "zone_up": zone_up, "answers": FULL}
    empty = dict.fromkeys(field.name for field in fields(Night))
    return Night(**{**empty, **known, "started_at": started, "finished_at": finished})


@pytest.mark.parametrize(
    ("wall", "late"),
    [("2026-06-12 07:15", False), ("2026-06-12 23:59", False), ("2026-06-13 03:59", False), ("2026-06-13 04:00", True)],
)
def test_a_night_is_late_from_four_o_clock_after_its_own_day(wall, late):
    moment = datetime.fromisoformat(wall)
    instant = to_instant(moment.date(), moment.time(), "Europe/Amsterdam")
    assert nights.is_late(row(instant, instant)) == late
    assert nights.is_late(row(instant)) == late


def test_a_night_that_was_begun_in_time_and_finished_later_is_late():
    begun = datetime(2026, 6, 12, 6, tzinfo=UTC)
    assert nights.is_late(row(begun, begun + timedelta(days=1)))
    assert not nights.is_late(row(begun))


def test_after_a_journey_the_day_ends_where_one_rose():
    evening = datetime(2026, 6, 13, 3, tzinfo=UTC)  # 05:00 in Amsterdam, 23:00 in New York
    assert nights.is_late(row(evening, evening))
    assert not nights.is_late(row(evening, evening, zone_up="America/New_York"))


@given(st.sampled_from(ZONES), st.integers(0, 72 * 60))
def test_whoever_answers_before_four_in_the_morning_of_their_own_clock_is_in_time(zone, minutes):
    instant = datetime(2026, 6, 11, 12, tzinfo=UTC) + timedelta(minutes=minutes)
    ends = datetime.combine(NIGHT + timedelta(days=1), time(4))
    in_time = local(instant, zone).replace(tzinfo=None) < ends
    assert nights.is_late(row(instant, instant, zone=zone)) != in_time
