"""Wall time, time zones and nights. Instants are aware UTC datetimes; a night is the local date of its morning."""

from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

NOON = time(12)
EVENING = time(19)
SMALL_HOURS_END = time(4)
"""After midnight until then few people's new night is over."""
_DAY = 24 * 60
_MINUTE = timedelta(minutes=1)


def time_zone(key: str) -> ZoneInfo:
    """The IANA zone of that name. Raises ValueError for anything else."""
    try:
        return ZoneInfo(key)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError(f"not a time zone: {key!r}") from error


def to_instant(day: date, wall: time, zone: str) -> datetime:
    """The UTC instant of a wall time on a local day. Raises ValueError for an unknown zone.

    A time that the spring change skips moves forward by the length of the gap (02:30 becomes 03:30); of a time
    that autumn repeats the first one counts.
    """
    return datetime.combine(day, wall.replace(tzinfo=None, fold=0), time_zone(zone)).astimezone(UTC)


def local(now: datetime, zone: str) -> datetime:
    """An instant as wall time of the zone. Raises ValueError for a naive instant or an unknown zone."""
    return _aware(now).astimezone(time_zone(zone))


def night_of(instant: datetime, zone: str) -> date:
    """The night that an instant belongs to: from noon on it is the one whose morning is tomorrow."""
    moment = local(instant, zone)
    return moment.date() + timedelta(days=1) if moment.time() >= NOON else moment.date()


def latest_night(now: datetime, zone: str, *, begins: time) -> date:
    """The night that "last night" means: the one that ended today, or before the day `begins` the one before it."""
    here = local(now, zone)
    return here.date() if here.time() >= begins else here.date() - timedelta(days=1)


def wall_day(night: date, wall: time, *, ends: time | None = None) -> date:
    """The calendar day of a wall time of a night: from noon on the day before, else the date of the morning.

    `ends`: when the sleep that begins at it ended. One that begins in the afternoon and ends before midnight is all
    of the date on which one got up.
    """
    by_day = ends is not None and NOON <= wall < min(ends, EVENING)
    return night - timedelta(days=1) if wall >= NOON and not by_day else night


def elapsed_minutes(start: datetime, end: datetime) -> int:
    """Whole minutes that really pass between two instants. Raises ValueError for a naive one."""
    return (_aware(end).astimezone(UTC) - _aware(start).astimezone(UTC)) // _MINUTE


def shifted(wall: time, minutes: int) -> tuple[time, int]:
    """A wall time some minutes later (or earlier), and by how many days that moves it."""
    days, minute = divmod(wall.hour * 60 + wall.minute + minutes, _DAY)
    return time(*divmod(minute, 60)), days


def minutes_until(wall: time, later: time) -> int:
    """Minutes of the wall clock from one time to the next coming of another, 0 to 1439."""
    return (later.hour * 60 + later.minute - wall.hour * 60 - wall.minute) % _DAY


def next_due(after: datetime, wall: time, weekdays: Collection[int], zone: str) -> datetime:
    """The first instant later than `after` at which the wall time comes on one of the weekdays (Monday 0).

    Once a local day, over the spring gap and the autumn fold too. Raises ValueError when no weekday is named.
    """
    if not weekdays or not set(weekdays) <= set(range(7)):
        raise ValueError(f"no such weekdays: {sorted(weekdays)}")
    today = local(after, zone).date()
    days = (today + timedelta(days=ahead) for ahead in range(-1, 15))
    instants = (to_instant(day, wall, zone) for day in days if day.weekday() in weekdays)
    return next(instant for instant in instants if instant > after)


def _aware(instant: datetime) -> datetime:
    if instant.tzinfo is None:
        raise ValueError(f"not an instant, its time zone is missing: {instant}")
    return instant
