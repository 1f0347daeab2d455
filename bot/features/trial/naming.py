"""Evenings and doses of a trial, as they are said."""

from datetime import date, datetime, timedelta

from babel.dates import format_date
from babel.numbers import format_decimal

from bot.catalog.words import Words
from bot.domain.local_time import SMALL_HOURS_END, local

_DAY = timedelta(days=1)


def when(night: date, now: datetime, zone: str) -> str:
    """Which evening leads to a night: `tonight`, `tomorrow`, or `other`."""
    here = local(now, zone)
    if here.time() < SMALL_HOURS_END:  # "tonight" would be the evening that is hardly over
        return "other"
    return {1: "tonight", 2: "tomorrow"}.get((night - here.date()).days, "other")


def evening(words: Words, night: date, now: datetime, zone: str) -> str:
    """The evening before a night: vanavond, morgenavond, else zondag 14 juni."""
    near = when(night, now, zone)
    return words(f"trial-{near}") if near != "other" else day(words, night)


def day(words: Words, night: date) -> str:
    """The evening before a night by its date."""
    return format_date(night - _DAY, words("trial-evening-pattern"), locale=words.language)


def milligrams(words: Words, amount: float) -> str:
    """200, 198,8."""
    return str(format_decimal(amount, "#,##0.#", locale=words.language))
