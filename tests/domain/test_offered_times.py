"""The times on the buttons: never twice the same, never one that makes no sense for this person."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.local_time import minutes_until
from bot.domain.offered_times import before_lights_out, dinners, free_getups, lights_outs, reminders
from bot.domain.person import Profile
from bot.domain.profile_steps import fits_reminder

SOMEBODY = Profile(language="nl", zone="Europe/Amsterdam")


def wall(text: str) -> time:
    return time.fromisoformat(text)


@pytest.mark.parametrize(
    ("ordinary", "first", "second"),
    [
        ("04:00", "08:00", "09:00"),
        ("06:45", "08:00", "09:00"),
        ("07:00", "08:00", "09:00"),
        ("07:30", "08:00", "09:00"),
        ("07:45", "09:00", "10:00"),
        ("09:10", "10:00", "11:00"),
        ("21:30", "22:00", "23:00"),
        ("22:00", "23:00", "00:00"),
        ("23:30", "00:00", "01:00"),
    ],
)
def test_getting_up_on_free_days_is_later_than_on_ordinary_ones(ordinary: str, first: str, second: str) -> None:
    assert free_getups(wall(ordinary)) == (wall(first), wall(second))


@given(st.times())
def test_the_times_for_free_days_differ_from_the_ordinary_one_and_lie_ahead(ordinary: time) -> None:
    ordinary = ordinary.replace(second=0, microsecond=0)
    first, second = free_getups(ordinary)
    assert len({ordinary, first, second}) == 3
    assert 30 <= minutes_until(ordinary, first) < minutes_until(ordinary, second) <= 9 * 60


@pytest.mark.parametrize(
    ("getup", "lights_out", "offered"),
    [
        ("07:00", None, "22:30 23:00 23:30"),
        ("06:00", None, "22:30 23:00 23:30"),
        ("04:30", None, "20:00 20:30 21:00"),
        ("15:00", None, "06:30 07:00 07:30"),
        ("16:40", None, "08:00 08:30 09:00"),
        ("07:00", "00:15", "23:45 00:15 00:45"),
        ("15:00", "07:10", "06:40 07:10 07:40"),
    ],
)
def test_lights_out_lies_around_the_own_time_or_eight_hours_before_an_odd_morning(
    getup: str, lights_out: str | None, offered: str
) -> None:
    known = {"getup": wall(getup), "lights_out": wall(lights_out) if lights_out else None}
    assert lights_outs(SOMEBODY.model_copy(update=known)) == tuple(map(wall, offered.split()))


def test_dinner_lies_around_the_own_one() -> None:
    assert dinners(SOMEBODY) == (time(18), time(18, 30), time(19))
    assert dinners(SOMEBODY.model_copy(update={"dinner": time(20)})) == (time(19, 30), time(20), time(20, 30))


@given(st.none() | st.times(), st.none() | st.times())
def test_a_reminder_is_offered_once_and_only_where_it_can_be_sent(lights_out: time | None, dinner: time | None) -> None:
    known = {"lights_out": lights_out, "dinner": dinner}
    known = {name: one.replace(second=0, microsecond=0) if one else None for name, one in known.items()}
    profile = SOMEBODY.model_copy(update=known)
    offered = reminders(profile)
    assert before_lights_out(profile) not in offered
    assert len(set(offered)) == len(offered)
    assert all(fits_reminder(one, profile.lights_out) for one in offered)
