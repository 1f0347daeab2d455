"""When a trial says what it has to say: once the sleep of that date is over, and in time for the next evening."""

from datetime import date, time, timedelta

import pytest

from bot.domain.delivery import last_useful, waits_until
from bot.domain.local_time import to_instant
from bot.domain.person import Profile, trial_time
from bot.domain.trial_start import next_night

DAY = date(2026, 6, 12)
ZONE = "Europe/Amsterdam"


@pytest.mark.parametrize("hour", [hour for hour in range(24) if hour != 12])  # around noon two nights meet
@pytest.mark.parametrize("minute", [0, 59])
def test_what_is_decided_then_holds_from_the_night_after_that_date_on(hour: int, minute: int) -> None:
    profile = Profile(language="nl", zone=ZONE, lights_out=time(hour, minute), getup=time((hour + 8) % 24, minute))
    now = to_instant(DAY, trial_time(profile), ZONE)
    assert next_night(profile, now) == DAY + timedelta(days=1)


@pytest.mark.parametrize("hour", range(6, 12))
def test_it_finds_who_sleeps_by_day_awake_or_soon_after(hour: int) -> None:
    profile = Profile(language="nl", zone=ZONE, lights_out=time(hour), getup=time(hour + 8))
    due = to_instant(DAY, trial_time(profile), ZONE)
    comes = waits_until("trial", due=due, now=due, profile=profile) or due
    assert comes <= last_useful("trial", day=DAY, due=due, profile=profile)
    assert next_night(profile, comes) == DAY + timedelta(days=1)


def test_where_lights_out_is_not_known_it_is_at_five() -> None:
    assert trial_time(Profile(language="nl", zone=ZONE)) == time(17)
    assert trial_time(Profile(language="nl", zone=ZONE, lights_out=time(23))) == time(17)
    assert trial_time(Profile(language="nl", zone=ZONE, lights_out=time(0, 30))) == time(18, 30)
