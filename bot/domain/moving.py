"""Somebody who is in another time zone: their times go along, or keep the moments that they had."""

from datetime import datetime, time
from hashlib import sha256
from typing import Any

from bot.domain.local_time import local, shifted
from bot.domain.person import Profile

_DAY = 24 * 60
_TIMES = {"zone", "getup", "getup_free", "lights_out", "dinner", "weekly_day", "weekly_time"}


def minutes_ahead(before: str, after: str, now: datetime) -> int:
    """How many minutes the clock in the zone `after` is ahead of the one in `before` at that instant."""
    there, here = (local(now, zone).replace(tzinfo=None) for zone in (after, before))
    return round((there - here).total_seconds() / 60)


def is_other_time(minutes: int) -> bool:
    """Whether a clock so many minutes ahead shows another time; over the date line it may be another day only."""
    return minutes % _DAY != 0


def at_the_same_moments(profile: Profile, minutes: int) -> dict[str, Any]:
    """The times that are said differently, to keep their moments, on a clock so many minutes ahead.

    A day goes along where its time crosses midnight: that of the weekly message, and the free days with getting up on
    ordinary days. With the opposite number of minutes everything is as it was.
    """
    weekly_time, weekly_later = shifted(profile.weekly_time, minutes)
    getup = profile.getup if profile.getup is not None else profile.getup_free
    later = shifted(getup, minutes)[1] if getup is not None else 0
    return {
        "getup": _moved(profile.getup, minutes),
        "getup_free": _moved(profile.getup_free, minutes),
        "free_days": frozenset((day + later) % 7 for day in profile.free_days),
        "lights_out": _moved(profile.lights_out, minutes),
        "dinner": _moved(profile.dinner, minutes),
        "weekly_day": (profile.weekly_day + weekly_later) % 7,
        "weekly_time": weekly_time,
    }


def mark_of(profile: Profile) -> str:
    """Eight digits that say which times somebody has now: a button that changes them fits no others."""
    told = profile.model_dump_json(include=_TIMES) + str(sorted(profile.free_days))
    return sha256(told.encode()).hexdigest()[:8]


def _moved(wall: time | None, minutes: int) -> time | None:
    return None if wall is None else shifted(wall, minutes)[0]
