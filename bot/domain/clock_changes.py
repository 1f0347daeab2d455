"""Where a zone changes its clocks: wall times that come twice, or not at all."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from bot.domain.local_time import NOON, time_zone


def placed(day: date, wall: time, zone: str, *, second: bool = False) -> datetime:
    """The UTC instant of a wall time on a local day; `second`: the later one of two equal hours.

    A time that the spring change skips moves forward by the length of the gap. Raises ValueError for an unknown zone.
    """
    return datetime.combine(day, wall.replace(tzinfo=None, fold=int(second)), time_zone(zone)).astimezone(UTC)


def comes_twice(day: date, wall: time, zone: str) -> bool:
    """Whether the clocks are put back over this wall time on that day."""
    return placed(day, wall, zone) < placed(day, wall, zone, second=True)


def is_skipped(day: date, wall: time, zone: str) -> bool:
    """Whether the clocks are put forward over this wall time on that day."""
    return placed(day, wall, zone, second=True) < placed(day, wall, zone)


@lru_cache(maxsize=1024)
def change_within(night: date, zone: str) -> bool:
    """Whether the zone's clocks are changed at some time from the noon before the night to the noon a day after it."""
    day = timedelta(days=1)
    return not same_offset(placed(night - day, NOON, zone), placed(night + day, NOON, zone), zone)


def same_offset(start: datetime, end: datetime, zone: str) -> bool:
    """Whether the zone shows two instants on one and the same clock."""
    there = time_zone(zone)
    return start.astimezone(there).utcoffset() == end.astimezone(there).utcoffset()


def is_put_back(night: date, zone: str) -> bool:
    """Whether more than 24 hours lie between the noons before and after the night of that morning."""
    before, after = (placed(day, NOON, zone) for day in (night - timedelta(days=1), night))
    return after - before > timedelta(days=1)
