"""Column types: what goes in comes out, in UTC and unharmed."""

from datetime import UTC, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, MetaData, Table, create_engine, select
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.exc import StatementError

from bot.db.types import Instant, Json, Names, WallTime
from bot.domain.night import NIGHT_FIELDS, NightAnswers

sample = Table(
    "sample",
    MetaData(),
    Column("at", Instant),
    Column("wall", WallTime),
    Column("answers", Json(NightAnswers)),
    Column("names", Names),
)


@pytest.fixture
def conn():
    engine = create_engine("sqlite://")
    with engine.begin() as conn:
        sample.create(conn)
        yield conn
    engine.dispose()


def test_an_instant_comes_back_in_utc(conn):
    amsterdam = datetime(2026, 10, 25, 2, 30, 15, 123456, tzinfo=ZoneInfo("Europe/Amsterdam"))
    conn.execute(sample.insert().values(at=amsterdam.replace(fold=1)))
    found = conn.execute(select(sample.c.at)).scalar_one()
    assert found == datetime(2026, 10, 25, 1, 30, 15, 123456, tzinfo=UTC)
    assert found.tzinfo is UTC


def test_a_naive_instant_is_refused_also_in_a_comparison(conn):
    naive = datetime(2026, 6, 11, 20, 14)  # noqa: DTZ001  the naive value is what this test is about
    with pytest.raises(StatementError, match="needs a time zone"):
        conn.execute(sample.insert().values(at=naive))
    with pytest.raises(StatementError, match="needs a time zone"):
        conn.execute(select(sample).where(sample.c.at <= naive))


def test_instants_compare_and_sort_whatever_zone_they_came_in(conn):
    noon = datetime(2026, 6, 11, 12, tzinfo=UTC)
    east = timezone(timedelta(hours=14))
    for at in (noon + timedelta(microseconds=1), noon, (noon - timedelta(minutes=1)).astimezone(east)):
        conn.execute(sample.insert().values(at=at))
    due = conn.execute(select(sample.c.at).where(sample.c.at <= noon).order_by(sample.c.at)).scalars().all()
    assert due == [noon - timedelta(minutes=1), noon]


def test_nothing_stays_nothing(conn):
    conn.execute(sample.insert().values(at=None, wall=None, answers=None, names=None))
    assert tuple(conn.execute(select(sample)).one()) == (None, None, None, None)


@given(st.times().map(lambda at: at.replace(second=0, microsecond=0)))
def test_a_wall_time_comes_back_to_the_minute(wall):
    stored = WallTime().process_bind_param(wall, dialect())
    assert len(stored) == 5
    assert WallTime().process_result_value(stored, dialect()) == wall


answers = st.builds(
    NightAnswers,
    lights_out=st.none() | st.times(timezones=st.none()),
    sol=st.none() | st.integers(0, 1440),
    waso=st.none() | st.integers(0, 1440),
    woke=st.none() | st.times(timezones=st.none()),
    quality=st.sampled_from([None, "very_poor", "so_so", "very_good"]),
    no_sleep=st.booleans(),
    skipped=st.frozensets(st.sampled_from(NIGHT_FIELDS)),
    into_bed=st.none() | st.times(timezones=st.none()),
    awakenings=st.none() | st.integers(0, 50),
    note=st.none() | st.text(max_size=500),
    flags=st.frozensets(st.sampled_from(["legs", "cramps", "tension"])),
)


@given(answers)
def test_answers_come_back_as_they_were_zero_is_not_missing(told):
    column = Json(NightAnswers)
    assert column.process_result_value(column.process_bind_param(told, dialect()), dialect()) == told


@given(st.frozensets(st.text("abcdefghijklmnopqrstuvwxyz_", min_size=1)))
def test_names_come_back_whatever_their_number(names):
    assert Names().process_result_value(Names().process_bind_param(names, dialect()), dialect()) == names


@pytest.mark.parametrize("name", ["", "legs,stress"])
def test_a_name_that_could_not_come_back_is_refused(name):
    with pytest.raises(ValueError, match="no comma"):
        Names().process_bind_param(frozenset({name}), dialect())


def test_answers_that_were_not_given_are_not_written(conn):
    conn.execute(sample.insert().values(answers=NightAnswers(waso=0)))
    assert conn.exec_driver_sql("SELECT answers FROM sample").scalar_one() == '{"waso":0}'


def test_a_wall_time_of_midnight_is_not_nothing(conn):
    conn.execute(sample.insert().values(wall=time(0)))
    assert conn.execute(select(sample.c.wall)).scalar_one() == time(0)
