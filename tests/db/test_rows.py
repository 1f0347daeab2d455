"""The rows that features share: persons, nights, evenings, open questions, schedules, applied updates."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import Boolean, Date, Float, Integer, String, func, insert, select
from sqlalchemy.exc import IntegrityError

from bot.db import intakes, nights, people, questions, schedules, updates
from bot.db.tables import metadata, persons, seen_updates
from bot.db.types import Instant, Json, Names, WallTime
from bot.domain.night import NightAnswers

NIGHT = date(2026, 6, 12)


def fill(table, person_id, now):
    """One row of this person with every column filled, made up from the column types."""

    def value(column):
        texts = {String: "{}", WallTime: time(7), Names: frozenset({"legs"}), Json: NightAnswers(sol=20)}
        made = {Integer: 1, Float: 1.5, Boolean: True, Date: NIGHT, Instant: now, **texts}
        if column.name in ("person_id", "id"):
            return person_id
        return next(made[kind] for kind in type(column.type).__mro__ if kind in made)

    return {column.name: value(column) for column in table.columns if column.name != "id" or table is persons}


@pytest.fixture
def everything(conn, now):
    """A row in every table for each of two people."""
    for person_id in (1001, 1002):
        for table in metadata.sorted_tables:
            if table is persons or "person_id" in table.c:
                conn.execute(insert(table).values(fill(table, person_id, now)))
    return conn


def count(conn, person_id):
    """Rows of a person by table, counted without the code under test."""
    return {
        table.name: conn.execute(
            select(func.count()).where(table.c["id" if table is persons else "person_id"] == person_id)
        ).scalar_one()
        for table in metadata.sorted_tables
        if table is persons or "person_id" in table.c
    }


def test_removal_leaves_no_row_of_the_person_anywhere_and_all_of_others(everything):
    before = count(everything, 1002)
    assert set(count(everything, 1001).values()) == {1}
    assert len(before) == 14
    people.remove(everything, 1001)
    assert set(count(everything, 1001).values()) == {0}
    assert count(everything, 1002) == before


def test_rows_are_counted_per_table(everything):
    assert people.count_rows(everything, 1001) == count(everything, 1001)
    assert set(people.count_rows(everything, 404).values()) == {0}


def test_removing_nobody_is_fine(conn):
    people.remove(conn, 404)


def test_nothing_is_kept_of_somebody_who_has_not_agreed(conn, now):
    with pytest.raises(IntegrityError):
        questions.put(conn, 404, "checkin", "2026-06-12", now=now)


def test_consent_twice_is_once_and_changes_nothing(conn, anne, now):
    people.change(conn, anne, language="en", getup=time(7))
    people.add(conn, anne, language="nl", zone="Europe/Brussels", consent_at=now + timedelta(days=1), version=2)
    person = people.load(conn, anne)
    assert (person.language, person.zone, person.getup, person.consent_at) == ("en", "Europe/Amsterdam", time(7), now)


@pytest.mark.parametrize("days", [frozenset(), frozenset({0}), frozenset({5, 6}), frozenset(range(7))])
def test_free_days_come_back(conn, anne, days):
    assert people.change(conn, anne, free_days=days).free_days == days
    assert people.load(conn, anne).profile().free_days == days


@pytest.mark.parametrize("complaints", [frozenset(), frozenset({"legs"}), frozenset({"stress", "falling_asleep"})])
def test_what_somebody_runs_into_comes_back(conn, anne, complaints):
    assert people.change(conn, anne, complaints=complaints).complaints == complaints


def test_who_begins_has_the_short_form_every_day_with_figures(conn, anne):
    anne = people.load(conn, anne)
    assert (anne.form, anne.rhythm, anne.words_only, anne.nudges) == ("short", "daily", False, True)
    assert (anne.complaints, anne.shift_until, anne.heard_at, anne.silent_at) == (frozenset(), None, None, None)


def test_changing_nobody_is_an_error(conn):
    with pytest.raises(LookupError):
        people.change(conn, 404, language="en")


def test_the_first_start_and_the_first_finish_of_a_night_stay(conn, anne, now):
    def save(hours, finished, **answers):
        nights.save(
            conn,
            anne,
            NIGHT,
            zone="Europe/Amsterdam" if hours == 0 else "America/New_York",
            answers=NightAnswers(**answers),
            now=now + timedelta(hours=hours),
            finished=finished,
        )

    save(0, False, sol=20)
    save(1, True, sol=30)
    save(2, True, sol=45)
    save(3, True, sol=0)
    night = nights.load(conn, anne, NIGHT)
    assert (night.started_at, night.finished_at) == (now, now + timedelta(hours=1))
    assert (night.zone, night.answers.sol) == ("Europe/Amsterdam", 0)


def test_nights_come_oldest_first_both_ends_included(conn, anne, now):
    for day in (14, 11, 12, 15, 10):
        nights.save(
            conn, anne, date(2026, 6, day), zone="Etc/UTC", answers=NightAnswers(sol=day), now=now, finished=True
        )
    found = nights.between(conn, anne, date(2026, 6, 11), date(2026, 6, 14))
    assert [night.night.day for night in found] == [11, 12, 14]
    assert nights.between(conn, 1002, date(2026, 6, 1), date(2026, 6, 30)) == []


def test_a_later_answer_about_the_magnesium_replaces_the_earlier_one(conn, anne, now):
    intakes.save(conn, anne, NIGHT, status="taken", taken_at=now, now=now)
    intakes.save(conn, anne, NIGHT, status="skipped", taken_at=None, now=now + timedelta(minutes=1))
    assert intakes.load(conn, anne, NIGHT) == intakes.Intake(NIGHT, "skipped", None, now + timedelta(minutes=1))
    intakes.remove(conn, anne, NIGHT)
    assert intakes.load(conn, anne, NIGHT) is None


def test_open_questions_come_latest_asked_first(conn, anne, now):
    questions.put(conn, anne, "checkin", "2026-06-12", now=now)
    questions.put(conn, anne, "magnesium", "2026-06-12", now=now + timedelta(seconds=5))
    assert [one.feature for one in questions.open_of(conn, anne, now)] == ["magnesium", "checkin"]
    questions.put(conn, anne, "checkin", "2026-06-12", now=now + timedelta(seconds=9))
    assert [one.feature for one in questions.open_of(conn, anne, now)] == ["checkin", "magnesium"]


@pytest.mark.parametrize("seconds", [0, -0.7, -7200])
def test_the_question_asked_last_is_first_though_its_message_is_dated_earlier(conn, anne, now, seconds):
    questions.put(conn, anne, "checkin", "2026-06-12", now=now)
    questions.put(conn, anne, "account", "zone", now=now + timedelta(seconds=seconds))
    assert [one.feature for one in questions.open_of(conn, anne, now)] == ["account", "checkin"]
    questions.put(conn, anne, "checkin", "2026-06-12", now=now + timedelta(seconds=seconds))
    assert [one.feature for one in questions.open_of(conn, anne, now)] == ["checkin", "account"]


def test_a_question_expires_and_is_still_to_be_found(conn, anne, now):
    questions.put(conn, anne, "checkin", "x", now=now, state={"step": "sol"}, expires_at=now + timedelta(hours=1))
    assert questions.open_of(conn, anne, now + timedelta(minutes=59))
    assert not questions.open_of(conn, anne, now + timedelta(hours=1))
    assert questions.find(conn, anne, "checkin", "x").state == {"step": "sol"}


def test_renewing_a_question_keeps_its_message_and_drops_its_old_state(conn, anne, now):
    questions.put(conn, anne, "checkin", "x", now=now, state={"step": "sol"}, expires_at=now + timedelta(hours=1))
    questions.note_message(conn, anne, ("checkin", "x"), 42)
    questions.put(conn, anne, "checkin", "x", now=now + timedelta(hours=2))
    renewed = questions.find(conn, anne, "checkin", "x")
    assert (renewed.message_id, renewed.state, renewed.expires_at) == (42, {}, None)


def test_closing_closes_what_was_meant(conn, anne, now):
    for feature, subject in (("checkin", "a"), ("checkin", "b"), ("account", "zone")):
        questions.put(conn, anne, feature, subject, now=now)
    questions.close(conn, anne, "checkin", "a")
    assert {one.key for one in questions.open_of(conn, anne, now)} == {("checkin", "b"), ("account", "zone")}
    questions.close(conn, anne, "checkin")
    assert {one.key for one in questions.open_of(conn, anne, now)} == {("account", "zone")}
    questions.close_all(conn, anne)
    assert not questions.open_of(conn, anne, now)


@pytest.fixture
def settled(conn, anne, now):
    return people.change(
        conn,
        anne,
        getup=time(7),
        getup_free=time(8, 30),
        free_days=frozenset({5, 6}),
        lights_out=time(23),
        magnesium="remind",
        screened_at=now,
        settled_at=now,
    )


def test_replanning_writes_the_next_instants_and_twice_is_once(conn, settled, now):
    schedules.replan(conn, settled, now)
    schedules.replan(conn, settled, now)
    planned = schedules.of_person(conn, settled.id)
    assert [(one.kind, one.wall) for one in planned] == [
        ("magnesium", time(22)),
        ("checkin", time(7, 30)),
        ("checkin", time(9)),
        ("weekly", time(11)),
    ]
    assert schedules.next_of(conn, settled.id, "checkin") == datetime(2026, 6, 12, 5, 30, tzinfo=UTC)


@pytest.mark.parametrize("why", ["settled_at", "gone_at", "paused_at"])
def test_nothing_is_planned_for_who_is_not_there(conn, settled, now, why):
    schedules.replan(conn, settled, now)
    schedules.replan(conn, people.change(conn, settled.id, **{why: None if why == "settled_at" else now}), now)
    assert schedules.of_person(conn, settled.id) == []
    assert schedules.next_of(conn, settled.id, "checkin") is None


def test_no_reminder_is_planned_before_the_safety_screen(conn, settled, now):
    schedules.replan(conn, people.change(conn, settled.id, screened_at=None), now)
    assert {one.kind for one in schedules.of_person(conn, settled.id)} == {"checkin", "weekly"}


def test_a_pause_until_a_day_plans_from_that_day_on(conn, settled, now):
    paused = people.change(conn, settled.id, paused_at=now, paused_until=date(2026, 6, 20))
    schedules.replan(conn, paused, now)
    assert schedules.next_of(conn, settled.id, "checkin") == datetime(2026, 6, 20, 7, tzinfo=UTC)  # a Saturday
    assert schedules.next_of(conn, settled.id, "magnesium") == datetime(2026, 6, 20, 20, tzinfo=UTC)


def test_telegrams_longest_ids_are_kept(conn, now):
    longest = 2**52 - 1
    people.add(conn, longest, language="nl", zone="Europe/Amsterdam", consent_at=now, version=1)
    questions.put(conn, longest, "sheep", "x", now=now)
    questions.note_message(conn, longest, ("sheep", "x"), 2**31 - 1)
    assert people.load(conn, longest).id == longest
    assert [one.message_id for one in questions.open_of(conn, longest, now)] == [2**31 - 1]


def known(conn, now):
    return [updates.seen(conn, number, now) for number in (7, 8, 9)]


def test_an_update_is_remembered_once(conn, now):
    assert known(conn, now) == [False, False, False]
    updates.mark(conn, 7, now)
    updates.mark(conn, 7, now + timedelta(hours=1))
    updates.mark(conn, 8, now + timedelta(hours=12))
    assert known(conn, now + timedelta(hours=24)) == [True, True, False]


def test_after_a_quiet_week_the_same_id_is_another_update(conn, now):
    updates.mark(conn, 7, now)
    later = now + timedelta(days=7, minutes=1)
    assert known(conn, later) == [False, False, False]
    updates.mark(conn, 7, later)
    assert known(conn, later + timedelta(hours=1)) == [True, False, False]


def test_update_ids_go_after_eight_days_in_small_lots(conn, now):
    def left():
        return conn.execute(select(func.count()).select_from(seen_updates)).scalar_one()

    for number in (7, 8, 9):
        updates.mark(conn, number, now + timedelta(hours=number))
    updates.forget(conn, now + timedelta(days=8), 10)
    assert left() == 3
    updates.forget(conn, now + timedelta(days=9), 2)
    assert left() == 1
    updates.forget(conn, now + timedelta(days=9), 2)
    assert left() == 0
