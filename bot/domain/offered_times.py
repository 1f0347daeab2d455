"""The times that are offered to tap at the questions about somebody's day; any other time can be typed."""

from datetime import time

from bot.domain.local_time import shifted
from bot.domain.person import REMINDER_BEFORE_LIGHTS_OUT, Profile, second_fits
from bot.domain.profile_steps import fits_reminder

GETUPS = (time(6, 30), time(7), time(7, 30))
LIGHTS_OUT, DINNER, LUNCH = time(23), time(18, 30), time(12, 30)
AROUND = (-30, 0, 30)
NIGHT = 8 * 60
"""Minutes in bed of somebody whose day begins at an hour of their own."""
DAY_BEGINS, DAY_BEGUN = time(6), time(10)
"""Whoever gets up between these goes to bed around eleven, as most people do."""
EARLIEST_FREE = time(8)
_HOUR, _HALF = 60, 30


def free_getups(ordinary: time) -> tuple[time, time]:
    """Two whole hours at which somebody may get up on free days: later than on ordinary ones, from eight o'clock on."""
    later = shifted(ordinary, _HALF)[0]
    first = shifted(later, -later.minute % _HOUR)[0]
    if ordinary < EARLIEST_FREE:
        first = max(first, EARLIEST_FREE)
    return first, shifted(first, _HOUR)[0]


def lights_outs(profile: Profile) -> tuple[time, ...]:
    """Around the person's own time; else around eleven, or, where the day begins at an odd hour, eight hours before."""
    usual = profile.lights_out or LIGHTS_OUT
    if profile.lights_out is None and profile.getup is not None and not DAY_BEGINS <= profile.getup < DAY_BEGUN:
        before = shifted(profile.getup, -NIGHT)[0]
        usual = shifted(before, -(before.minute % _HALF))[0]
    return _around(usual)


def dinners(profile: Profile) -> tuple[time, ...]:
    """Around dinner, those at which a reminder can still be sent."""
    return tuple(one for one in _around(profile.dinner or DINNER) if fits_reminder(one, profile.lights_out))


def before_lights_out(profile: Profile) -> time | None:
    """The time of a reminder before lights out; None where that is unknown."""
    return shifted(profile.lights_out, -REMINDER_BEFORE_LIGHTS_OUT)[0] if profile.lights_out is not None else None


def reminders(profile: Profile) -> tuple[time, ...]:
    """Times of a reminder with dinner, beside the one before lights out."""
    return tuple(one for one in dinners(profile) if one != before_lights_out(profile))


def second_moments(profile: Profile) -> tuple[time, ...]:
    """Around breakfast, lunch and dinner, those between getting up and the evening's reminder."""
    breakfast = () if profile.getup is None else (shifted(profile.getup, _HALF)[0],)
    return tuple(one for one in (*breakfast, LUNCH, profile.dinner or DINNER) if second_fits(one, profile))


def _around(usual: time) -> tuple[time, ...]:
    return tuple(shifted(usual, minutes)[0] for minutes in AROUND)
