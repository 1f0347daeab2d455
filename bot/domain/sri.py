"""The sleep regularity index of a diary (Phillips 2017), an estimate: a diary does not place WASO in time.

How likely, in percent, the same state (asleep or awake) holds 24 hours apart, rescaled: 100 is every day alike; sleep
at random for a third of the day would give some 11. A stretch of time is two masks, a bit a minute: asleep, and known
at all.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from bot.domain.dated import DatedNap, DatedNight
from bot.domain.local_time import NOON

FEWEST_DAYS = 7
_DAY = 24 * 60
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Timeline:
    """Minutes from a beginning on: bit m of `known` says whether minute m is, bit m of `asleep` what it was."""

    asleep: int = 0
    known: int = 0

    def fall_asleep(self, start: int, end: int) -> "Timeline":
        """Asleep from minute `start` until `end`."""
        return replace(self, asleep=self.asleep | _bits(start, end), known=self.known | _bits(start, end))

    def lie_awake(self, start: int, end: int) -> "Timeline":
        """Awake from minute `start` until `end`."""
        return replace(self, asleep=self.asleep & ~_bits(start, end), known=self.known | _bits(start, end))

    def forget(self, start: int, end: int) -> "Timeline":
        """Unknown from minute `start` until `end`: it takes no part."""
        return replace(self, known=self.known & ~_bits(start, end))


@dataclass(frozen=True, slots=True)
class Estimate:
    """The index, and the number of consecutive days it rests on."""

    value: float
    days: int


def sri(timeline: Timeline) -> float | None:
    """-100 + 200 * the share of minutes whose state is that of 24 hours later, over those where both are known.

    None where no two are.
    """
    both = timeline.known & (timeline.known >> _DAY)
    if not both:
        return None
    same = both & ~(timeline.asleep ^ (timeline.asleep >> _DAY))
    return -100 + 200 * same.bit_count() / both.bit_count()


def estimate(nights: Iterable[DatedNight], naps: Sequence[DatedNap]) -> Estimate | None:
    """The index of the longest run of consecutive days that are known; None from fewer than seven.

    A day is known by its night (comparable, with sleep onset and final awakening, or without sleep) and by whether
    there were naps. A nap of unknown time or length leaves its day unknown.
    """
    runs = [run for run in _runs(nights, naps) if len(run) >= FEWEST_DAYS]
    if not runs:
        return None
    longest = max(runs, key=lambda run: (len(run), run[0].night))
    value = sri(_timeline(longest, naps))
    return None if value is None else Estimate(value, len(longest))


def _runs(nights: Iterable[DatedNight], naps: Sequence[DatedNap]) -> list[list[DatedNight]]:
    """The known nights, in runs of consecutive dates in one zone."""
    napped = {nap.day for nap in naps}
    runs: list[list[DatedNight]] = []
    for night in sorted(filter(_is_known, nights), key=lambda one: one.night):
        yesterday = night.night - timedelta(days=1)
        before = runs[-1][-1] if runs else None
        follows = before is not None and (before.night, before.zone) == (yesterday, night.zone)
        if follows and (night.answers.naps is False or yesterday in napped):
            runs[-1].append(night)
        else:
            runs.append([night])
    return runs


def _is_known(night: DatedNight) -> bool:
    return night.is_comparable and (night.answers.no_sleep or night.midpoint is not None)


def _timeline(run: Sequence[DatedNight], naps: Sequence[DatedNap]) -> Timeline:
    """From the first sleep of the run to the end of the last one."""
    noon = datetime.combine(run[0].night - timedelta(days=1), NOON)
    slept = [(night.night, _sleep(night, noon)) for night in run]
    timeline = Timeline()
    for (day, (_, woke)), (_, (onset, _)) in pairwise(slept):
        timeline = timeline.lie_awake(woke, onset)
        for nap in naps:
            if nap.day == day:
                timeline = _nap(timeline, nap, noon, woke, onset)
    for _, (onset, woke) in slept:
        timeline = timeline.fall_asleep(onset, woke)
    return timeline


def _sleep(night: DatedNight, noon: datetime) -> tuple[int, int]:
    """Sleep onset and final awakening, in minutes since `noon`; of a night without sleep both are its midnight."""
    days = round((datetime.combine(night.night - timedelta(days=1), NOON) - noon) / _MINUTE)
    onset, spt = night.sleep_onset, night.figures.spt
    if night.answers.no_sleep or onset is None or spt is None:
        return days + _DAY // 2, days + _DAY // 2
    return days + round(onset), days + round(onset) + spt


def _nap(timeline: Timeline, nap: DatedNap, noon: datetime, woke: int, onset: int) -> Timeline:
    if nap.starts is None or nap.minutes is None:
        return timeline.forget(woke, onset)
    start = _minutes(nap.day, nap.starts, noon)
    return timeline.fall_asleep(max(start, woke), min(start + nap.minutes, onset))


def _minutes(day: date, wall: time, noon: datetime) -> int:
    return round((datetime.combine(day, wall) - noon) / _MINUTE)


def _bits(start: int, end: int) -> int:
    return ((1 << (end - start)) - 1) << start if end > start else 0
