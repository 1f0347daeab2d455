"""The steps of telling a nap: how long it was, whether so long is right, and when it began."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Literal

from bot.domain.callback import pack_time, unpack_time
from bot.domain.local_time import SMALL_HOURS_END, local, minutes_until, to_instant
from bot.domain.spoken_nap import AFTERNOON, NapReading

Step = Literal["minutes", "sure", "starts"]
PARTS: tuple[Step, ...] = ("minutes", "starts")
"""What can be told of a nap."""
UNLIKELY = 180
"""Minutes; a longer nap is asked about once, and then believed."""
LONGEST = 24 * 60
ROUNDED_UP = timedelta(minutes=15)
"""So far ahead of the clock the beginning of a nap may be."""
NEAREST = 5
"""Minutes to which "just now" is rounded."""
HALF_HOURS = 5
"""Recent half hours that are offered."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A nap as far as it is told. None is not told yet, or, where `left_open` names it, will not be.

    `nap`: the id of the one that is being changed, in which `only` that step is asked.
    """

    day: date
    minutes: int | None = None
    starts: time | None = None
    believed: bool = False
    left_open: frozenset[str] = frozenset()
    nap: int | None = None
    only: Step | None = None

    @property
    def step(self) -> Step | None:
        """What is to be asked next; None where all is told."""
        if self.minutes is not None and self.minutes > UNLIKELY and not self.believed:
            return "sure"
        if self.nap is not None:
            return self.only
        if self.minutes is None and "minutes" not in self.left_open:
            return "minutes"
        return "starts" if self.starts is None and "starts" not in self.left_open else None

    def state(self) -> dict[str, Any]:
        """As JSON for the row of the open question."""
        return {
            "day": self.day.isoformat(),
            "minutes": self.minutes,
            "starts": pack_time(self.starts) if self.starts else None,
            "believed": self.believed,
            "left_open": sorted(self.left_open),
            "nap": self.nap,
            "only": self.only,
        }

    @classmethod
    def of(cls, state: Mapping[str, Any]) -> "Telling":
        """From that JSON."""
        starts = unpack_time(state["starts"]) if state["starts"] else None
        left_open, day = frozenset(state["left_open"]), date.fromisoformat(state["day"])
        return cls(day, state["minutes"], starts, state["believed"], left_open, state["nap"], state["only"])


def lasted(telling: Telling, minutes: int | None) -> Telling:
    """With its length; None: they do not know."""
    left_open = telling.left_open | {"minutes"} if minutes is None else telling.left_open - {"minutes"}
    only = None if telling.only == "minutes" else telling.only
    return replace(telling, minutes=minutes, believed=False, left_open=left_open, only=only)


def began(telling: Telling, starts: time | None) -> Telling:
    """With its beginning; None: they do not know."""
    left_open = telling.left_open | {"starts"} if starts is None else telling.left_open - {"starts"}
    only = None if telling.only == "starts" else telling.only
    return replace(telling, starts=starts, left_open=left_open, only=only)


def believe(telling: Telling) -> Telling:
    """It really was that long."""
    return replace(telling, believed=True)


def back(telling: Telling) -> Telling:
    """To the question of its length."""
    return replace(telling, minutes=None, believed=False, left_open=telling.left_open - {"minutes"})


def is_ahead(telling: Telling, zone: str, now: datetime) -> bool:
    """Whether it would begin in the future."""
    return telling.starts is not None and to_instant(telling.day, telling.starts, zone) > now + ROUNDED_UP


def told(telling: Telling, reading: NapReading, zone: str, now: datetime) -> Telling:
    """With what a message said."""
    if reading.days_ago and telling.nap is None:
        telling = replace(telling, day=telling.day - timedelta(days=reading.days_ago))
    if reading.minutes is not None:
        telling = lasted(telling, reading.minutes)
    if reading.just:
        starts: time | None = just_now(telling, zone, now)
    elif reading.ago is not None:
        starts = rounded(now - timedelta(minutes=reading.ago), zone)
    else:
        starts = _likeliest(telling, reading, zone, now)
    return began(telling, starts) if starts is not None else telling


def just_now(telling: Telling, zone: str, now: datetime) -> time | None:
    """When a nap began that ended just now; None while its length is not known."""
    return None if telling.minutes is None else rounded(now - timedelta(minutes=telling.minutes), zone)


def rounded(instant: datetime, zone: str) -> time:
    """A wall time to the nearest five minutes before."""
    wall = local(instant, zone).time()
    return time(wall.hour, wall.minute // NEAREST * NEAREST)


def half_hours(telling: Telling, today: date, zone: str, now: datetime) -> list[time]:
    """Full and half hours to choose from, the latest first: on its own day those at which it could have begun."""
    if telling.day != today:
        return [time(13), time(13, 30), time(14), time(15), time(16)]
    last = local(now - timedelta(minutes=telling.minutes or 0), zone)
    last = last.replace(minute=last.minute // 30 * 30, second=0, microsecond=0)
    walls = [last - timedelta(minutes=30 * back) for back in range(HALF_HOURS)]
    return [one.time() for one in walls if one.date() == telling.day]


def _likeliest(telling: Telling, reading: NapReading, zone: str, now: datetime) -> time | None:
    """Of two readings one that is not ahead, the one closest to the afternoon, and none in the night."""
    if reading.starts is None or not reading.others:
        return reading.starts
    readings = sorted((reading.starts, *reading.others), key=_from_afternoon)
    by_day = (one for one in readings if one >= SMALL_HOURS_END)
    past = (one for one in by_day if not is_ahead(replace(telling, starts=one), zone, now))
    return next(past, readings[0])


def _from_afternoon(wall: time) -> tuple[int, bool]:
    """Minutes between it and the afternoon; of two at the same distance the later one comes first."""
    return min(minutes_until(wall, AFTERNOON), minutes_until(AFTERNOON, wall)), wall < AFTERNOON
