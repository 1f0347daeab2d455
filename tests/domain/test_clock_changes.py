"""Nights over which the clocks change are as long as they really were; the sleep hours end when somebody gets up."""

from datetime import time, timedelta

import pytest

from bot.domain.local_time import to_instant
from bot.domain.night import NightAnswers, contradiction, figures
from bot.domain.person import Profile
from bot.domain.sleep_hours import asleep_until
from tests.support.clock_changes import CHANGES, Change

TOLD = NightAnswers(lights_out=time(23), sol=20, waso=10, woke=time(6, 45), out_of_bed=time(7))


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_the_minutes_of_the_night_of_a_change(change: Change) -> None:
    found = figures(TOLD, change.day, change.zone)
    assert contradiction(TOLD, change.day, change.zone) is None
    assert found.window == 8 * 60 - change.minutes
    assert found.spt == 7 * 60 + 45 - 20 - change.minutes
    assert found.tst == 7 * 60 + 45 - 30 - change.minutes
    assert found.twak == 15


@pytest.mark.parametrize("change", CHANGES, ids=str)
@pytest.mark.parametrize("ahead", [-1, 1])
def test_the_nights_beside_it_are_as_always(change: Change, ahead: int) -> None:
    night = change.day + timedelta(days=ahead)
    assert figures(TOLD, night, change.zone).window == 8 * 60


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_a_night_that_ends_in_the_change_itself(change: Change) -> None:
    """Out of bed at a time that is skipped (it counts as so much later) or comes twice (the first one counts)."""
    told = TOLD.model_copy(update={"woke": None, "out_of_bed": change.middle, "sol": 5, "waso": 5})
    wall = change.middle.hour * 60 + change.middle.minute
    assert figures(told, change.day, change.zone).window == 60 + wall


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_somebody_sleeps_until_the_clock_shows_their_time(change: Change) -> None:
    profile = Profile(language="nl", zone=change.zone, getup=time(7), lights_out=time(23))
    start = to_instant(change.day - timedelta(days=1), time(23), change.zone)
    minutes = 8 * 60 - change.minutes
    assert asleep_until(profile, start) == start + timedelta(minutes=minutes)
    asleep = [asleep_until(profile, start + timedelta(minutes=one)) is not None for one in range(-1, minutes + 1)]
    assert asleep == [False, *[True] * minutes, False]
