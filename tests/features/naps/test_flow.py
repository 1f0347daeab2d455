"""The steps of telling a nap."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.local_time import SMALL_HOURS_END, local, to_instant
from bot.domain.spoken_nap import NapReading
from bot.features.naps import flow
from bot.features.naps.flow import Telling

ZONES = st.sampled_from(["Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"])
YEAR = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 365 * 24 * 60).map(lambda minutes: YEAR + timedelta(minutes=minutes))
MINUTES = st.none() | st.integers(1, flow.LONGEST)
WALLS = st.none() | st.times().map(lambda wall: wall.replace(second=0, microsecond=0))
TELLINGS = st.builds(
    Telling,
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    MINUTES,
    WALLS,
    st.booleans(),
    st.frozensets(st.sampled_from(flow.PARTS)),
    st.none() | st.integers(1, 9),
    st.none() | st.sampled_from(flow.PARTS),
)


@given(TELLINGS)
def test_a_nap_half_told_is_the_same_after_a_restart(telling):
    assert Telling.of(telling.state()) == telling


@given(st.lists(st.tuples(st.sampled_from(["minutes", "starts", "sure"]), MINUTES, WALLS), max_size=6))
def test_no_answer_is_asked_for_twice_and_a_long_nap_about_once(answers):
    telling = Telling(date(2026, 6, 12))
    asked = []
    for _, minutes, wall in answers:
        step = telling.step
        if step is None:
            break
        asked.append(step)
        if step == "sure":
            telling = flow.believe(telling)
        else:
            telling = flow.lasted(telling, minutes) if step == "minutes" else flow.began(telling, wall)
    assert len(asked) == len(set(asked))


@given(MINUTES, WALLS, ZONES, MOMENTS)
def test_of_two_readings_one_by_day_that_is_past_is_taken(minutes, wall, zone, now):
    if wall is None:
        return
    day = local(now, zone).date()
    other = (datetime.combine(day, wall) + timedelta(hours=12)).time()
    told = flow.told(Telling(day), NapReading(minutes, wall, (other,)), zone, now)
    assert told.starts in (wall, other)
    past = [one for one in (wall, other) if one >= SMALL_HOURS_END and to_instant(day, one, zone) <= now]
    assert not past or not flow.is_ahead(told, zone, now)


@given(MINUTES, ZONES, MOMENTS)
def test_half_hours_that_are_offered_are_of_that_day_and_past(minutes, zone, now):
    day = local(now, zone).date()
    telling = Telling(day, minutes)
    for wall in flow.half_hours(telling, day, zone, now):
        assert wall.minute in (0, 30)
        assert not flow.is_ahead(Telling(day, minutes, wall), zone, now)


def test_a_time_at_the_same_distance_from_the_afternoon_is_the_later_one_once_it_is_past():
    day = date(2026, 6, 12)
    reading = NapReading(20, time(8), (time(20),))
    for hour, expected in ((17, time(8)), (19, time(20))):
        now = datetime(2026, 6, 12, hour, tzinfo=UTC)
        assert flow.told(Telling(day), reading, "Europe/Amsterdam", now).starts == expected
