"""When somebody sleeps, by what they told: from lights-out until getting up. Nobody is written to in these hours."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from bot.domain.local_time import local, to_instant
from bot.domain.night import LONGEST_NIGHT
from bot.domain.person import Profile, getup_on

_CLOCKS_MOVE = 3 * 60
"""Minutes; no change of the clocks is as large."""
_LONGEST = timedelta(minutes=LONGEST_NIGHT)
"""From one of the two times to the other it is hardly longer: then one of them is not what it seems."""


def asleep_until(profile: Profile, at: datetime, *, after: timedelta = timedelta()) -> datetime | None:
    """When somebody who sleeps at that instant gets up; None where they are awake, or where nobody knows.

    `after`: so long after lights-out, to the very end of it, they still count as awake.
    """
    for day in _evenings(profile, at):
        night = _night(profile, day)
        if night is not None and _begins(night[0], after) <= at < night[1]:
            return night[1]
    return None


def next_lights_out(profile: Profile, after: datetime) -> datetime | None:
    """The first lights-out of a known night later than that instant; None where nobody knows."""
    today = local(after, profile.zone).date()
    nights = (_night(profile, today + timedelta(days=ahead)) for ahead in range(3))
    return next((night[0] for night in nights if night is not None and night[0] > after), None)


def _evenings(profile: Profile, at: datetime) -> Iterator[date]:
    """The days on which a sleep may have begun that lasts at that instant, by the clock: most instants have none."""
    here = local(at, profile.zone)
    today, minutes = here.date(), here.hour * 60 + here.minute
    getup = getup_on(profile, today)
    if profile.lights_out is not None and minutes >= _minutes(profile.lights_out) - _CLOCKS_MOVE:
        yield today
    if getup is not None and minutes <= _minutes(getup) + _CLOCKS_MOVE:
        yield today - timedelta(days=1)


def _night(profile: Profile, day: date) -> tuple[datetime, datetime] | None:
    """Lights-out on that calendar day, and the getting up that comes next; None where either is not known."""
    if profile.lights_out is None:
        return None
    start = to_instant(day, profile.lights_out, profile.zone)
    end = next((up for up in _getups(profile, day) if up > start), None)
    return (start, end) if end is not None and end - start <= _LONGEST else None


def _getups(profile: Profile, day: date) -> Iterator[datetime]:
    for one in (day, day + timedelta(days=1)):
        wall = getup_on(profile, one)
        if wall is not None:
            yield to_instant(one, wall, profile.zone)


def _minutes(wall: time) -> int:
    return wall.hour * 60 + wall.minute


def _begins(lights_out: datetime, after: timedelta) -> datetime:
    return lights_out + after + datetime.resolution if after else lights_out
