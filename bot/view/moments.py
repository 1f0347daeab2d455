"""Moments, nights and durations in words."""

from datetime import date, datetime, time
from typing import Literal

from babel.dates import format_date

from bot.catalog.words import Words
from bot.domain.local_time import SMALL_HOURS_END, latest_night, local

WEEK = 7
NEAREST = 5
"""Minutes to which a duration is rounded where a sentence says "ongeveer"."""


def clock(value: time) -> str:
    """A clock time as people read it here: 23:30."""
    return value.strftime("%H:%M")


def weekday(words: Words, day: date) -> str:
    """The name of the day: vrijdag, Friday."""
    return format_date(day, "EEEE", locale=words.language)


def night_name(words: Words, night: date) -> str:
    """Which night, by the evening and the morning: "de nacht van donderdag op vrijdag"."""
    evening = date.fromordinal(night.toordinal() - 1)
    return words("view-night", evening=weekday(words, evening), morning=weekday(words, night))


def sleep_name(words: Words, night: date, *, by_day: bool) -> str:
    """The night's name; for who sleeps `by_day` the day itself: "je slaap van vrijdag"."""
    return words("view-day-sleep", day=weekday(words, night)) if by_day else night_name(words, night)


def day_name(words: Words, day: date, today: date) -> str:
    """vandaag, morgen, a weekday within the week, else a date, as in a sentence: "on Friday", "op 12 december"."""
    ahead = (day - today).days
    if ahead == 0:
        return words("view-today")
    if ahead == 1:
        return words("view-tomorrow")
    if ahead == -1:
        return words("view-yesterday")
    if 1 < ahead < WEEK:
        return words("view-on-weekday", day=weekday(words, day))
    return format_date(day, words("view-date-pattern"), locale=words.language)


def moment(words: Words, instant: datetime, now: datetime, zone: str) -> str:
    """When something comes, in the person's own time: "morgen om 07:15"; "zo" for what is due already.

    The hours after midnight belong to the night before them: "vannacht om 00:30".
    """
    if instant <= now:
        return words("view-soon")
    there, here = local(instant, zone), local(now, zone)
    night, last = (latest_night(one, zone, begins=SMALL_HOURS_END) for one in (instant, now))
    tonight = there.time() < SMALL_HOURS_END and night == last
    day = words("view-tonight") if tonight else day_name(words, there.date(), here.date())
    return words("view-moment", day=day, time=clock(there.time()))


def duration(words: Words, minutes: float) -> str:
    """Minutes as hours and minutes: "6 uur en 40 minuten"."""
    hours, rest = divmod(round(minutes), 60)
    if hours and rest:
        return words("view-hours-and-minutes", hours=hours, minutes=rest)
    return words("view-hours", hours=hours) if hours else words("view-minutes", minutes=rest)


def about(words: Words, minutes: float) -> str:
    """A duration to the nearest five minutes, for sentences that say "ongeveer"."""
    return duration(words, NEAREST * round(minutes / NEAREST))


def length(minutes: float) -> Literal["none", "hardly", "some"]:
    """Whether a sentence can say `about` so long; `hardly` is what would be "about 0 minutes"."""
    if minutes == 0:
        return "none"
    return "some" if round(minutes / NEAREST) else "hardly"


def said(words: Words, minutes: int) -> str:
    """Minutes the way one repeats them: "een kwartier", "een half uur"."""
    key = f"view-said-{minutes}"
    return words(key) if words.has(key) else duration(words, minutes)


def enumerated(words: Words, parts: list[str]) -> str:
    """ "a, b en c"."""
    if len(parts) < 2:
        return "".join(parts)
    return words("view-and", most=", ".join(parts[:-1]), last=parts[-1])


def short_date(words: Words, day: date) -> str:
    """A date where there is little room: "23 mrt"."""
    return format_date(day, words("picture-short-date"), locale=words.language).rstrip(".")
