from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.delivery import KINDS, POLICIES, day_of, last_useful, waits_until
from bot.domain.local_time import next_due
from bot.domain.person import Profile, reminder_time

AMSTERDAM = "Europe/Amsterdam"
NOOR = Profile(language="nl", zone=AMSTERDAM, getup=time(6, 45), lights_out=time(23), magnesium="remind")


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_every_kind_has_a_policy_and_only_a_reminder_is_never_repeated() -> None:
    assert set(POLICIES) == set(KINDS)
    assert [kind for kind in KINDS if POLICIES[kind].repeats == 0] == ["magnesium", "second"]


@pytest.mark.parametrize(
    ("kind", "instant", "day"),
    [
        ("magnesium", "2026-01-15 22:00", date(2026, 1, 16)),
        ("magnesium", "2026-01-15 23:30", date(2026, 1, 16)),
        ("checkin", "2026-01-16 06:15", date(2026, 1, 16)),
        ("checkin", "2026-01-16 12:30", date(2026, 1, 16)),
        ("weekly", "2026-01-18 10:00", date(2026, 1, 18)),
        ("weekly", "2026-01-19 10:00", date(2026, 1, 18)),
        ("weekly", "2026-01-24 10:00", date(2026, 1, 18)),
        ("weekly", "2026-01-17 23:30", date(2026, 1, 18)),
    ],
)
def test_a_message_is_for_a_night_or_for_the_week_that_ended(kind: str, instant: str, day: date) -> None:
    assert day_of(kind, utc(instant), AMSTERDAM) == day


def test_a_reminder_moved_over_midnight_is_for_the_same_night() -> None:
    moved = {day_of("magnesium", utc(instant), AMSTERDAM) for instant in ("2026-01-15 22:00", "2026-01-15 23:30")}
    assert len(moved) == 1


@pytest.mark.parametrize(
    ("kind", "due", "last"),
    [
        ("checkin", "2026-01-16 06:15", "2026-01-16 19:00"),
        ("checkin", "2026-01-16 17:30", "2026-01-16 19:30"),
        ("checkin", "2026-01-16 21:00", "2026-01-16 22:00"),
        ("checkin", "2026-07-16 05:15", "2026-07-16 18:00"),
        ("weekly", "2026-01-18 10:00", "2026-01-20 10:00"),
        ("magnesium", "2026-01-15 21:00", "2026-01-15 22:30"),
    ],
)
def test_a_late_message_goes_out_as_long_as_it_is_of_use(kind: str, due: str, last: str) -> None:
    instant = utc(due)
    assert last_useful(kind, day=day_of(kind, instant, AMSTERDAM), due=instant, profile=NOOR) == utc(last)


@pytest.mark.parametrize(
    ("changes", "due", "last"),
    [
        ({"getup": time(4), "lights_out": time(19, 30)}, "2026-01-16 03:30", "2026-01-16 18:30"),
        ({"getup": time(16), "lights_out": time(8)}, "2026-01-16 15:30", "2026-01-16 19:00"),
        ({"getup": time(20), "lights_out": time(11)}, "2026-01-16 19:30", "2026-01-17 10:00"),
        ({"getup": time(19), "lights_out": time(11)}, "2026-01-16 18:30", "2026-01-16 20:30"),
        ({"getup": time(12), "lights_out": time(21, 30)}, "2026-01-16 18:59", "2026-01-16 20:30"),
        ({"lights_out": None}, "2026-01-16 18:30", "2026-01-16 20:30"),
        ({"lights_out": None}, "2026-01-16 20:30", "2026-01-16 22:30"),
        ({"lights_out": time(6)}, "2026-01-16 18:30", "2026-01-16 20:30"),
    ],
)
def test_a_late_check_in_is_of_use_until_the_evening_or_until_lights_out(
    changes: dict[str, time | None], due: str, last: str
) -> None:
    profile, day = NOOR.model_copy(update=changes), day_of("checkin", utc(due), AMSTERDAM)
    assert last_useful("checkin", day=day, due=utc(due), profile=profile) == utc(last)


def test_a_reminder_without_any_known_time_is_of_use_at_its_own_moment_only() -> None:
    due = utc("2026-01-15 21:00")
    unknown = NOOR.model_copy(update={"lights_out": None})
    assert last_useful("magnesium", day=date(2026, 1, 16), due=due, profile=unknown) == due


UNKNOWN = NOOR.model_copy(update={"getup": None})


@pytest.mark.parametrize(
    ("due", "now", "until"),
    [
        ("2026-01-18 10:00", "2026-01-18 10:00", None),
        ("2026-01-18 10:00", "2026-01-18 19:59", None),
        ("2026-01-18 10:00", "2026-01-18 20:00", "2026-01-19 07:00"),  # 21:00 in Amsterdam
        ("2026-01-18 10:00", "2026-01-18 23:30", "2026-01-19 07:00"),
        ("2026-01-18 10:00", "2026-01-19 02:00", "2026-01-19 07:00"),
        ("2026-01-18 10:00", "2026-01-19 06:59", "2026-01-19 07:00"),
        ("2026-01-18 10:00", "2026-01-19 07:00", None),
        ("2026-03-28 10:00", "2026-03-28 23:00", "2026-03-29 06:00"),  # the clock changes that night
        ("2026-01-18 04:00", "2026-01-18 04:00", None),  # 05:00 was chosen
        ("2026-01-18 04:00", "2026-01-18 04:30", None),
        ("2026-01-18 04:00", "2026-01-18 04:31", "2026-01-18 07:00"),
        ("2026-01-18 22:30", "2026-01-18 22:30", None),  # 23:30 was chosen
        ("2026-01-18 22:30", "2026-01-18 23:30", "2026-01-19 07:00"),
    ],
)
@pytest.mark.parametrize("kind", ["weekly", "resume"])
def test_where_the_sleep_hours_are_not_known_a_late_message_comes_by_day(
    kind: str, due: str, now: str, until: str | None
) -> None:
    waits = waits_until(kind, due=utc(due), now=utc(now), profile=UNKNOWN)
    assert waits == (utc(until) if until else None)


@pytest.mark.parametrize(
    ("getup", "now", "until"),
    [
        (time(5), "2026-01-18 04:29", "2026-01-18 04:30"),
        (time(5), "2026-01-18 04:30", None),
        (time(13), "2026-01-18 09:00", "2026-01-18 12:30"),
        (time(13), "2026-01-18 12:30", None),
        (time(13), "2026-01-18 20:00", "2026-01-19 12:30"),
        (time(21), "2026-01-18 19:00", "2026-01-18 20:30"),
        (time(21), "2026-01-18 21:00", None),
        (time(21), "2026-01-18 22:30", "2026-01-19 20:30"),
    ],
)
def test_where_only_getting_up_is_known_a_late_message_waits_for_the_check_in(
    getup: time, now: str, until: str | None
) -> None:
    profile = NOOR.model_copy(update={"getup": getup, "lights_out": None})
    waits = waits_until("weekly", due=utc("2026-01-17 10:00"), now=utc(now), profile=profile)
    assert waits == (utc(until) if until else None)


@pytest.mark.parametrize("kind", ["checkin", "magnesium"])
def test_the_other_messages_belong_to_their_own_hour(kind: str) -> None:
    assert waits_until(kind, due=utc("2026-01-18 00:00"), now=utc("2026-01-18 02:00"), profile=UNKNOWN) is None


WALLS = st.integers(0, 24 * 12 - 1).map(lambda fives: time(*divmod(fives * 5, 60)))


@given(WALLS, st.none() | WALLS, st.dates(date(2026, 1, 1), date(2026, 12, 31)))
def test_every_reminder_can_be_sent_when_it_is_due_and_never_half_an_hour_after_lights_out(
    lights_out: time, dinner: time | None, today: date
) -> None:
    reminder_at = "before_lights_out" if dinner is None else "dinner"
    profile = NOOR.model_copy(update={"lights_out": lights_out, "dinner": dinner, "reminder_at": reminder_at})
    zone = "Asia/Tokyo"  # its clock never changes
    profile = profile.model_copy(update={"zone": zone})
    wall = reminder_time(profile)
    assert wall is not None
    due = next_due(datetime.combine(today, time(12), UTC), wall, range(7), zone)
    end = last_useful("magnesium", day=day_of("magnesium", due, zone), due=due, profile=profile)
    assert due < end <= due + timedelta(hours=16)
    assert end == next_due(due - timedelta(minutes=30), lights_out, range(7), zone) + timedelta(minutes=30)


@given(
    st.sampled_from(KINDS),
    st.dates(date(2025, 1, 1), date(2027, 12, 31)),
    st.times().map(lambda wall: wall.replace(second=0, microsecond=0)),
    st.sampled_from([AMSTERDAM, "America/New_York", "Pacific/Kiritimati"]),
)
def test_planned_messages_of_one_schedule_never_share_a_day(kind: str, start: date, wall: time, zone: str) -> None:
    weekdays = {6} if kind == "weekly" else set(range(7))
    due = datetime.combine(start, time(12), UTC)
    days = []
    for _ in range(10):
        due = next_due(due, wall, weekdays, zone)
        days.append(day_of(kind, due, zone))
    step = timedelta(days=7 if kind == "weekly" else 1)
    assert days == [days[0] + step * ahead for ahead in range(10)]
