"""Which weekly suggestions fit: the rules that content/tips names, each over the nights of one week.

The thresholds are signposts (C3 and D3 of the fact sheet), never a diagnosis. Every rule needs five nights that have
its figures; two opposite ones never fit the same week.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from statistics import fmean
from types import MappingProxyType
from typing import Literal

from bot.domain.dated import DatedNap, DatedNight
from bot.domain.night import NightFigures, Quality
from bot.domain.person import Complaint
from bot.domain.regularity import ENOUGH_NIGHTS, regularity, social_jetlag
from bot.domain.week import Week, efficiency_of

WEEKS_READ = 13
"""Weeks of the diary that the rules and `lasting` look at, the present one included."""
LONG = 30
"""Minutes; the clinical cut for lying awake before and in the night (Lichstein 2003)."""
LONG_ON = 3
"""Nights that make a rule of what they show, besides the mean."""
LOW_EFFICIENCY, HIGH_EFFICIENCY = 85, 90
AWAKE_IN_BED = 90
SHORT = 6 * 60
SPREAD = 60
"""Minutes, of the standard deviation of the midpoint of sleep and of social jetlag."""
LONG_NAP, LATE_NAP, NAP_DAYS = 30, time(15), 3
STEPS: Mapping[Quality, int] = MappingProxyType({"very_poor": 1, "poor": 2, "so_so": 3, "good": 4, "very_good": 5})
SO_SO, GOOD = STEPS["so_so"], STEPS["good"]
POOR: frozenset[Quality] = frozenset({"poor", "very_poor"})

Days = Literal["fine", "sometimes_tired", "often_tired", "dozed_off"]
"""How the days of a week were."""
TIRED: frozenset[Days] = frozenset({"often_tired", "dozed_off"})


@dataclass(frozen=True)
class Diary:
    """What the rules read: `week` and the twelve weeks before it; `days`: how the days were, by the week's Sunday."""

    week: Week
    nights: tuple[DatedNight, ...] = ()
    naps: tuple[DatedNap, ...] = ()
    free_days: frozenset[int] = frozenset()
    complaints: frozenset[Complaint] = frozenset()
    days: Mapping[date, Days] = field(default_factory=dict)

    def told(self, week: Week) -> list[DatedNight]:
        """The nights of a week that have an answer."""
        return [night for night in self.nights if week.holds(night.night) and night.answers.is_filled_in]


class _Look:
    """Nights of the present week, with what more than one rule asks of them. A mean is None from fewer than five."""

    def __init__(self, diary: Diary, nights: Sequence[DatedNight]) -> None:
        self.nights = nights
        self.figures = [night.figures for night in nights]
        self.naps = [nap for nap in diary.naps if diary.week.holds(nap.day)]
        self.free_days = diary.free_days
        self.days = diary.days.get(diary.week.sunday)
        self.sol = _mean(of_night.sol for of_night in self.figures)
        self.waso = _mean(of_night.waso for of_night in self.figures)
        self.tst = _mean(of_night.tst for of_night in self.figures)
        self.efficiency = _efficiency(self.figures)
        qualities = [night.answers.quality for night in self.nights]
        self.quality = _mean(STEPS[quality] for quality in qualities if quality is not None)


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fmean(known) if len(known) >= ENOUGH_NIGHTS else None


def _efficiency(nights: Iterable[NightFigures]) -> float | None:
    mean = efficiency_of(nights)
    return mean.value if mean is not None and mean.n >= ENOUGH_NIGHTS else None


def _long(mean: float | None, values: Iterable[int | None]) -> bool:
    return mean is not None and mean > LONG and sum(value is not None and value > LONG for value in values) >= LONG_ON


def _long_sol(week: _Look) -> bool:
    return _long(week.sol, (of_night.sol for of_night in week.figures))


def _long_waso(week: _Look) -> bool:
    return _long(week.waso, (of_night.waso for of_night in week.figures))


def _low_efficiency(week: _Look) -> bool:
    """SE < 85 % and TIB - TST > 90 minutes; where the time into bed is missing, lights out to out of bed."""
    awake = _mean(_awake_in_bed(of_night) for of_night in week.figures)
    low = week.efficiency is not None and week.efficiency < LOW_EFFICIENCY
    return low and awake is not None and awake > AWAKE_IN_BED


def _awake_in_bed(of_night: NightFigures) -> int | None:
    in_bed = of_night.tib if of_night.tib is not None else of_night.window
    return None if in_bed is None or of_night.tst is None else in_bed - of_night.tst


def _short_window(week: _Look) -> bool:
    """TST < 6 hours with SE >= 90 %: probably too little time for sleep.

    Both of the same nights: one without any sleep lowers the mean of TST and has no part in SE.
    """
    high = week.efficiency is not None and week.efficiency >= HIGH_EFFICIENCY
    tst = _mean(of_night.tst for of_night in week.figures if of_night.window is not None)
    return high and tst is not None and tst < SHORT


def _midpoint_spread(week: _Look) -> bool:
    spread = regularity(week.nights)
    return spread is not None and spread.minutes > SPREAD


def _social_jetlag(week: _Look) -> bool:
    jetlag = social_jetlag(week.nights, week.free_days)
    return jetlag is not None and jetlag.minutes >= SPREAD


def _naps(week: _Look) -> bool:
    """Naps over half an hour or after three, on three days or more, with a mean SOL over 30 minutes."""
    days = {nap.day for nap in week.naps if _is_long_or_late(nap)}
    return len(days) >= NAP_DAYS and week.sol is not None and week.sol > LONG


def _is_long_or_late(nap: DatedNap) -> bool:
    long = nap.minutes is not None and nap.minutes > LONG_NAP
    return long or (nap.starts is not None and nap.starts > LATE_NAP)


def _low_quality(week: _Look) -> bool:
    """The figures are fine and the person did not find the nights so, three of them or more: believe the person."""
    if week.quality is None or week.sol is None or week.waso is None or week.efficiency is None or week.tst is None:
        return False
    fine = week.sol <= LONG and week.waso <= LONG and week.efficiency >= LOW_EFFICIENCY and week.tst >= SHORT
    poor = sum(night.answers.quality in POOR for night in week.nights)
    return fine and week.quality < SO_SO and poor >= LONG_ON


def is_content(diary: Diary) -> bool:
    """Whether the person found the nights of the week good on the whole, and was not often tired by day."""
    look = _Look(diary, diary.told(diary.week))
    return look.quality is not None and look.quality >= GOOD and look.days not in TIRED


RULES: Mapping[str, Callable[[_Look], bool]] = MappingProxyType(
    {
        "short-window": _short_window,
        "low-efficiency": _low_efficiency,
        "long-sol": _long_sol,
        "long-waso": _long_waso,
        "naps": _naps,
        "midpoint-spread": _midpoint_spread,
        "social-jetlag": _social_jetlag,
        "low-quality": _low_quality,
    }
)
"""In order of weight."""
ALARMS = frozenset({"short-window", "low-efficiency", "long-sol", "long-waso", "naps"})
"""Rules that call figures poor: not for somebody who is content."""
LESS_BED = frozenset({"low-efficiency", "long-sol", "long-waso", "naps"})
"""Rules whose advice takes from the time for sleep, the opposite of what "short-window" advises."""
MEETS: Mapping[Complaint, Collection[str]] = MappingProxyType(
    {
        "falling_asleep": ("long-sol", "naps"),
        "broken_sleep": ("long-waso", "low-efficiency"),
        "long_insomnia": ("low-efficiency", "long-sol", "long-waso"),
        "legs": (),
        "stress": ("long-sol", "low-quality"),
    }
)
"""Rules that meet what somebody runs into; they come first."""


def fitting(diary: Diary) -> tuple[str, ...]:
    """The rules that fit the present week, the weightiest first, those that meet the person's complaints before all.

    None from fewer than five nights with an answer. A rule has to fit the comparable nights, for an idea for ordinary
    nights rests on no journey and no night shift; and all nights, for those are what the week tells the means of.
    """
    told = diary.told(diary.week)
    ordinary = [night for night in told if night.is_comparable]
    if len(ordinary) < ENOUGH_NIGHTS:
        return ()
    looks = _Look(diary, ordinary), _Look(diary, told)
    fits = {name for name, rule in RULES.items() if all(map(rule, looks))}
    if is_content(diary):
        fits -= ALARMS
    if any(map(_short_window, looks)):
        fits -= LESS_BED
    met = {rule for complaint in diary.complaints for rule in MEETS[complaint]}
    return tuple(sorted((name for name in RULES if name in fits), key=lambda name: name not in met))
