"""When a zone moves its clocks, as a fingerprint: governments change it, and a new tzdata brings the change.

A fingerprint covers whole calendar years, each by itself, so that it says the same as time passes.
"""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime, time, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

from bot.domain.local_time import local, time_zone, to_instant

YEARS = 10
"""Calendar years in a fingerprint, the first of them the year before."""
COMPARED = 4
"""Of these, from the first on, those in which a next instant can lie: a pause may last a year."""
_DIGITS = 6
_DAY, _MINUTE = timedelta(days=1), timedelta(minutes=1)


def fingerprint(zone: str, now: datetime) -> str:
    """The first year, then six digits for the rules of each year. Raises ValueError for an unknown zone."""
    rules, first = time_zone(zone), now.astimezone(UTC).year - 1
    return f"{first:04}" + "".join(_digest(rules, first + ahead) for ahead in range(YEARS))


def same_rules(before: str | None, present: str) -> bool:
    """Whether two fingerprints agree on every year in which a next instant can lie; a year that one lacks differs."""
    known, wanted = _by_year(before or ""), _by_year(present)
    return all(known.get(year) == wanted[year] for year in sorted(wanted)[:COMPARED])


def changes(rules: ZoneInfo, year: int) -> Iterator[tuple[datetime, timedelta]]:
    """The UTC offset with which a calendar year begins, and each minute of it at which it becomes another one."""
    at, end = datetime(year, 1, 1, tzinfo=UTC), datetime(year + 1, 1, 1, tzinfo=UTC)
    offset = _offset(rules, at)
    yield at, offset
    while at < end:
        following = min(at + _DAY, end)
        if _offset(rules, following) != offset:
            following = _moved_at(rules, at, following)
            offset = _offset(rules, following)
            yield following, offset
        at = following


def nearest(instant: datetime, wall: time, weekdays: Collection[int], zone: str) -> datetime:
    """The moment of a schedule nearest to an instant: the same one by the rules of today.

    Raises ValueError when no weekday is named.
    """
    today = local(instant, zone).date()
    days = (today + timedelta(days=ahead) for ahead in range(-4, 5))
    moments = [to_instant(day, wall, zone) for day in days if day.weekday() in weekdays]
    return min(moments, key=lambda moment: abs(moment - instant))


def _moved_at(rules: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """The first minute whose offset is not that of `before`, by halves; the offset of `after` is another one."""
    offset, minutes = _offset(rules, before), (after - before) // _MINUTE
    low, high = 0, minutes
    while high - low > 1:
        middle = (low + high) // 2
        if _offset(rules, before + middle * _MINUTE) == offset:
            low = middle
        else:
            high = middle
    return before + high * _MINUTE


def _offset(rules: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(rules).utcoffset() or timedelta()


def _digest(rules: ZoneInfo, year: int) -> str:
    told = ",".join(f"{at:%m%d%H%M}{offset}" for at, offset in changes(rules, year))
    return sha256(told.encode()).hexdigest()[:_DIGITS]


def _by_year(told: str) -> dict[int, str]:
    """The digits of each year of a fingerprint; none of text that is none."""
    first, digits = told[:4], told[4:]
    if not first.isdigit():
        return {}
    return {int(first) + at // _DIGITS: digits[at : at + _DIGITS] for at in range(0, len(digits), _DIGITS)}
