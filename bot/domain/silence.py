"""When somebody was last heard, and for how many days they have been silent."""

from datetime import date, datetime, timedelta

from bot.domain.local_time import local

SILENT_DAYS = 5
"""Whole days without a sign, after which the question comes whether to go on."""
FEW = 2
"""So many check-ins must have gone unanswered meanwhile: nobody is asked because the coach itself was away."""
FRESH = timedelta(hours=6)


def is_news(heard_at: datetime | None, now: datetime, zone: str) -> bool:
    """Whether a sign of life at `now` is to be kept: the last one kept is some hours older, or of another day there."""
    if heard_at is None:
        return True
    return now > heard_at and (now - heard_at > FRESH or _day(now, zone) != _day(heard_at, zone))


def silent_days(heard_at: datetime, paused_until: date | None, now: datetime, zone: str) -> int:
    """The whole days, where they are, between the last sign and today.

    `paused_until`: the first day after their latest break, whose days do not count.
    """
    last = _day(heard_at, zone)
    if paused_until is not None:
        last = max(last, paused_until - timedelta(days=1))
    return max(0, (_day(now, zone) - last).days - 1)


def _day(instant: datetime, zone: str) -> date:
    return local(instant, zone).date()
