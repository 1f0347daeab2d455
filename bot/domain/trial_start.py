"""From which night on something in a trial holds, and what has become of a trial by then."""

from datetime import date, datetime, timedelta

from bot.domain.local_time import SMALL_HOURS_END, local, to_instant
from bot.domain.person import Profile, reminder_deadline


def next_night(profile: Profile, now: datetime) -> date:
    """The night of the first evening that can still follow what is decided now.

    An evening is over half an hour after lights-out; where that is not known, at four o'clock.
    """
    today = local(now, profile.zone).date()
    nights = (today + timedelta(days=ahead) for ahead in range(3))
    return next(night for night in nights if now <= _ends(profile, night))


def _ends(profile: Profile, night: date) -> datetime:
    return reminder_deadline(profile, night) or to_instant(night, SMALL_HOURS_END, profile.zone)
