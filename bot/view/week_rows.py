"""A night as a row of the week's picture: its moments on the wall clock, and what is said beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from babel.dates import format_date

from bot.catalog.words import Words
from bot.domain.dated import DatedNight
from bot.domain.local_time import NOON, local
from bot.domain.night import NightAnswers, NightInstants, instants

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Moments:
    """Minutes since noon of the day before the night's date, on the clock where it began; None is not known.

    `onset` is lights out and the minutes to fall asleep after it. None is earlier than the one before it.
    """

    lights_out: int | None = None
    onset: int | None = None
    woke: int | None = None
    out_of_bed: int | None = None

    @property
    def known(self) -> tuple[int, ...]:
        """Those that are known, in order."""
        every = (self.lights_out, self.onset, self.woke, self.out_of_bed)
        return tuple(one for one in every if one is not None)


@dataclass(frozen=True, slots=True)
class NightRow:
    """`waso`: minutes awake in the night, of which nobody knows when; `awake`: these in words.

    `said`: what is known where the clock times for a bar are not. `note`: what is special about the bar.
    `magnesium`: whether it was taken in the evening before; None when unknown.
    """

    label: str
    filled_in: bool = False
    moments: Moments = Moments()
    no_sleep: bool = False
    waso: int | None = None
    awake: str = ""
    said: str = ""
    note: str = ""
    magnesium: bool | None = None


def night_row(words: Words, night: date, told: DatedNight | None, magnesium: Mapping[date, bool | None]) -> NightRow:
    """The row of a night; `told` is None where nothing was filled in. Raises ValueError for an unknown zone."""
    label = words("picture-night", evening=_weekday(words, night - timedelta(days=1)), morning=_weekday(words, night))
    taken = magnesium.get(night)
    if told is None or not told.answers.is_filled_in:
        return NightRow(label, magnesium=taken)
    answers = told.answers
    moments = _moments(told)
    return NightRow(
        label,
        filled_in=True,
        moments=moments,
        no_sleep=answers.no_sleep,
        waso=None if answers.no_sleep else answers.waso,
        awake=_minutes(words, answers.waso),
        said=_said(words, answers, moments),
        note=_note(words, told, moments),
        magnesium=taken,
    )


def _moments(told: DatedNight) -> Moments:
    answers = told.answers
    at = instants(answers, told.night, told.zone, told.zone_up)
    onset = None
    if at.lights_out is not None and answers.sol is not None and not answers.no_sleep:
        onset = at.lights_out + timedelta(minutes=answers.sol)
    return _in_order(NightInstants(at.lights_out, at.woke, at.out_of_bed), onset, told)


def _in_order(at: NightInstants, onset: datetime | None, told: DatedNight) -> Moments:
    """On the wall clock where the night began, none before the one before it: the clock may be put back meanwhile."""
    noon = datetime.combine(told.night - timedelta(days=1), NOON)
    found: list[int | None] = []
    latest: int | None = None
    for instant in (at.lights_out, onset, at.woke, at.out_of_bed):
        if instant is None:
            found.append(None)
            continue
        minute = (local(instant, told.zone).replace(tzinfo=None) - noon) // _MINUTE
        latest = minute if latest is None else max(minute, latest)
        found.append(latest)
    return Moments(*found)


def _said(words: Words, answers: NightAnswers, moments: Moments) -> str:
    if moments.known:
        return ""
    if answers.no_sleep:
        return words("picture-no-sleep")
    parts = [
        words(f"picture-only-{name}", minutes=_minutes(words, value))
        for name, value in (("sol", answers.sol), ("waso", answers.waso))
        if value is not None
    ]
    return ", ".join(parts) or words("picture-no-times")


def _note(words: Words, told: DatedNight, moments: Moments) -> str:
    if told.answers.no_sleep and moments.known:
        return words("picture-no-sleep")
    if is_travel(told):
        return words("picture-travel")
    return words("picture-clock-change") if told.is_irregular else ""


def is_travel(told: DatedNight) -> bool:
    """Whether they rose in another zone than they went to bed in."""
    return told.zone_up is not None and told.zone_up != told.zone


def _minutes(words: Words, minutes: int | None) -> str:
    return words("picture-minutes", minutes=minutes) if minutes is not None else ""


def _weekday(words: Words, day: date) -> str:
    return format_date(day, "EEE", locale=words.language)


def wall(minute: int) -> time:
    """The wall clock at a minute since noon."""
    return time(*divmod((minute + 12 * 60) % (24 * 60), 60))
