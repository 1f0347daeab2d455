"""Random diaries of two weeks, and their figures computed another way: on the instants they were made from.

A night is unfolded from one number (mixed radix), so that hypothesis draws little and shrinks to quiet nights.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from bot.domain.dated import DatedNap, DatedNight, Evening
from bot.domain.night import NightAnswers

AMSTERDAM, NEW_YORK = "Europe/Amsterdam", "America/New_York"
SUNDAYS = (date(2026, 6, 14), date(2026, 10, 25), date(2026, 3, 29))
"""An ordinary week, and those of the two clock changes."""
QUALITIES = ("very_poor", "poor", "so_so", "good", "very_good")
FLAGS = ("legs", "cramps", "tension")
RADIX = (5, 60, 36, 25, 25, 40, 20, 6, 8, 64, 12)
"""Kind, lights out, time in the dark, SOL, WASO, lie-in, into bed, quality, flags, what is missing, awakenings."""
SIZE = 5 * 60 * 36 * 25 * 25 * 40 * 20 * 6 * 8 * 64 * 12


@dataclass(frozen=True)
class Made:
    """A night with the instants (UTC) that it was made from; None where the answer is missing."""

    dated: DatedNight
    lights: datetime | None
    woke: datetime | None
    up: datetime | None
    into: datetime | None
    late: bool


def unfold(number: int, night: date) -> Made | None:
    """The night of a number; None for a night that was not filled in."""
    digits = []
    for base in RADIX:
        number, digit = divmod(number, base)
        digits.append(digit)
    kind, lights, dark, sol, waso, lie_in, into, quality, flags, missing, woken = digits
    if kind == 4:
        return None
    tapped = frozenset(flag for bit, flag in enumerate(FLAGS) if flags >> bit & 1)
    if kind == 3 and missing % 4 == 0:
        return Made(
            DatedNight(night, AMSTERDAM, NightAnswers(no_sleep=True, flags=tapped)), None, None, None, None, False
        )
    travels = kind == 3 and missing % 4 == 1
    zone, zone_up = (NEW_YORK, AMSTERDAM) if travels else (AMSTERDAM, None)
    start = _instant(night - timedelta(days=1), time(20), zone) + timedelta(minutes=5 * lights)
    end = start + timedelta(minutes=180 + 10 * dark)
    wake_up = end + timedelta(minutes=3 * lie_in)
    to_bed = start - timedelta(minutes=5 * into)
    told = {
        "lights_out": _wall(start, zone),
        "sol": (0, 3, 5, *range(6, 28))[sol] * (1 if kind < 2 else 3),
        "waso": (0, 2, *range(5, 28))[waso] * (1 if kind < 2 else 3),
        "woke": _wall(end, AMSTERDAM),
        "out_of_bed": _wall(wake_up, AMSTERDAM),
        "quality": (*QUALITIES, None)[quality],
        "into_bed": _wall(to_bed, zone) if missing % 3 == 0 else None,
        "awakenings": woken if missing % 3 == 0 else None,
    }
    for bit, name in enumerate(("lights_out", "sol", "waso", "woke", "out_of_bed", "quality")):
        if missing >> bit & 1 and kind != 0:
            told[name] = None
    second = frozenset(
        name
        for name, instant, there in (
            ("lights_out", start, zone),
            ("woke", end, AMSTERDAM),
            ("out_of_bed", wake_up, AMSTERDAM),
        )
        if instant.astimezone(ZoneInfo(there)).fold
    )
    answers = NightAnswers.model_validate({**told, "flags": tapped, "after_change": second})
    got_up = wake_up.astimezone(ZoneInfo(AMSTERDAM)).date()
    if not answers.is_filled_in or (_is_of_either_day(answers) and (answers.out_of_bed is None or got_up != night)):
        return None
    dated = DatedNight(night, zone, answers, zone_up, shift=kind == 2 and missing % 5 == 0)
    return Made(
        dated,
        start if answers.lights_out else None,
        end if answers.woke else None,
        wake_up if answers.out_of_bed else None,
        to_bed if answers.into_bed else None,
        late=missing % 7 == 1,
    )


def _is_of_either_day(answers: NightAnswers) -> bool:
    """Whether it began in the afternoon and ended before midnight, which is a sleep of the night's own date."""
    begins, ends = answers.into_bed or answers.lights_out, answers.out_of_bed or answers.woke
    return begins is not None and ends is not None and time(12) <= begins < time(19) and ends > begins


@dataclass(frozen=True)
class TwoWeeks:
    """A week and the one before it, with evenings and naps of the week."""

    sunday: date
    made: tuple[Made, ...]
    before: tuple[Made, ...]
    evenings: tuple[Evening, ...]
    naps: tuple[DatedNap, ...]
    asked: int | None


def _week(sunday: date, numbers: Sequence[int]) -> tuple[Made, ...]:
    days = [sunday - timedelta(days=6 - index) for index in range(7)]
    return tuple(one for number, day in zip(numbers, days, strict=True) if (one := unfold(number, day)) is not None)


def two_weeks() -> st.SearchStrategy[TwoWeeks]:
    """Any two weeks."""
    numbers = st.lists(st.integers(0, SIZE - 1), min_size=14, max_size=14)
    evenings = st.lists(st.sampled_from((True, False, None)), min_size=7, max_size=7)
    naps = st.lists(st.tuples(st.integers(0, 6), st.none() | st.integers(1, 200)), max_size=4)
    return st.builds(_build, st.sampled_from(SUNDAYS), numbers, evenings, naps, st.integers(0, 2))


def _build(
    sunday: date, numbers: list[int], evenings: list[bool | None], naps: list[tuple[int, int | None]], asked: int
) -> TwoWeeks:
    made = _week(sunday, numbers[:7])
    return TwoWeeks(
        sunday,
        made,
        _week(sunday - timedelta(days=7), numbers[7:]),
        tuple(Evening(sunday - timedelta(days=day), taken) for day, taken in enumerate(evenings)),
        tuple(DatedNap(sunday - timedelta(days=day), None, minutes) for day, minutes in naps),
        (None, 7, max(len(made), 1))[asked],
    )


@dataclass(frozen=True)
class Truth:
    """The figures of a week as lists of what each rests on, in minutes; from instants, not from answers."""

    tst: list[float]
    sol: list[float]
    waso: list[float]
    both: list[tuple[float, float]]
    lights_out: list[tuple[bool, float]]
    out_of_bed: list[tuple[bool, float]]
    in_bed: list[float]
    awakenings: list[int]
    middles: list[tuple[bool, float]]


def truth(made: Sequence[Made], free_days: frozenset[int]) -> Truth:
    """What the sentences of a week have to agree with."""
    found = Truth([], [], [], [], [], [], [], [], [])
    for one in made:
        answers = one.dated.answers
        tst = _tst(one)
        if tst is not None:
            found.tst.append(tst)
        if answers.sol is not None:
            found.sol.append(answers.sol)
        if answers.waso is not None:
            found.waso.append(answers.waso)
        if one.lights and one.up and tst is not None:
            found.both.append((tst, _minutes(one.lights, one.up)))
        if one.lights:
            found.lights_out.append((one.dated.shift, _since_noon(one, one.lights, one.dated.zone)))
        if one.up:
            found.out_of_bed.append((one.dated.shift, _since_noon(one, one.up, AMSTERDAM) + _day_unknown(one, one.up)))
        if one.into and one.up:
            found.in_bed.append(_minutes(one.into, one.up))
        if answers.awakenings is not None:
            found.awakenings.append(answers.awakenings)
        if (middle := _middle(one)) is not None:
            found.middles.append((one.dated.night.weekday() in free_days, middle))
    return found


def odd(one: Made) -> bool:
    """Whether it lies beside no other night: of travel, of a changed clock, of a night shift."""
    if one.dated.shift or one.dated.zone_up is not None:
        return True
    noons = [_instant(one.dated.night - timedelta(days=ago), time(12), AMSTERDAM) for ago in (1, 0)]
    start, end = one.into or one.lights or noons[0], one.up or one.woke or noons[1]
    offsets = {instant.astimezone(ZoneInfo(AMSTERDAM)).utcoffset() for instant in (start, end)}
    return len(offsets) > 1


def _tst(one: Made) -> float | None:
    answers = one.dated.answers
    if answers.no_sleep:
        return 0
    if one.lights is None or one.woke is None or answers.sol is None or answers.waso is None:
        return None
    return _minutes(one.lights, one.woke) - answers.sol - answers.waso


def _middle(one: Made) -> float | None:
    """Minutes of the wall clock from the noon before."""
    if odd(one) or one.lights is None or one.woke is None or one.dated.answers.sol is None:
        return None
    onset = one.lights + timedelta(minutes=one.dated.answers.sol)
    return _since_noon(one, onset + (one.woke - onset) / 2, one.dated.zone)


def _instant(day: date, wall: time, zone: str) -> datetime:
    return datetime.combine(day, wall, ZoneInfo(zone)).astimezone(UTC)


def _wall(instant: datetime, zone: str) -> time:
    return instant.astimezone(ZoneInfo(zone)).time()


def _minutes(start: datetime, end: datetime) -> float:
    return (end - start).total_seconds() / 60


def _day_unknown(one: Made, up: datetime) -> float:
    """Minutes that move a morning to the night's own date where nothing of the evening tells which day it was."""
    if one.lights or one.into:
        return 0
    first = (one.woke or up).astimezone(ZoneInfo(AMSTERDAM)).date()
    return (one.dated.night - first) / timedelta(minutes=1)


def _since_noon(one: Made, instant: datetime, zone: str) -> float:
    """Minutes of the wall clock from the noon before the night."""
    noon = datetime.combine(one.dated.night - timedelta(days=1), time(12))
    return (instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None) - noon).total_seconds() / 60
