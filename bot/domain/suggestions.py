"""Which weekly suggestion fits: the rules that content/tips names, each over the nights of one week."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from statistics import fmean, stdev
from types import MappingProxyType

from bot.domain.local_time import local
from bot.domain.night import figures, instants
from bot.domain.week import DatedNight

ENOUGH_NIGHTS = 5
"""Below this number of nights only figures are told (Borba 2020: a week is what reliability needs)."""
LONG = 30
"""Minutes; the clinical cut for lying awake before and in the night (Lichstein 2003)."""
LONG_ON = 3
SPREAD = 60
"""Minutes of standard deviation of the midpoint of sleep."""
_NOON = 12 * 60
_DAY = 24 * 60


def midpoint(night: DatedNight) -> float | None:
    """The middle of the sleep period, in minutes of local time since the previous noon; None where unknown.

    Midpoint = sleep onset + SPT / 2, sleep onset = lights out + SOL.
    """
    of_night = figures(night.answers, night.night, night.zone)
    start = instants(night.answers, night.night, night.zone).lights_out
    if start is None or of_night.spt is None or night.answers.sol is None:
        return None
    middle = local(start + timedelta(minutes=night.answers.sol + of_night.spt / 2), night.zone)
    return (middle.hour * 60 + middle.minute - _NOON) % _DAY


def _long(values: Sequence[int | None]) -> bool:
    known = [value for value in values if value is not None]
    return len(known) >= ENOUGH_NIGHTS and fmean(known) > LONG and sum(value > LONG for value in known) >= LONG_ON


def _spread(nights: Sequence[DatedNight]) -> bool:
    known = [value for value in map(midpoint, nights) if value is not None]
    return len(known) >= ENOUGH_NIGHTS and stdev(known) > SPREAD


RULES: Mapping[str, Callable[[Sequence[DatedNight]], bool]] = MappingProxyType(
    {
        "long-sol": lambda nights: _long([night.answers.sol for night in nights]),
        "long-waso": lambda nights: _long([night.answers.waso for night in nights]),
        "midpoint-spread": _spread,
        "always": lambda nights: True,
    }
)
"""In order of weight: the first that fits, and was not given the week before, is suggested."""


def fitting(nights: Sequence[DatedNight]) -> tuple[str, ...]:
    """The rules that fit these nights; none from fewer than five nights with an answer."""
    told = [night for night in nights if night.answers.is_filled_in]
    if len(told) < ENOUGH_NIGHTS:
        return ()
    return tuple(name for name, fits in RULES.items() if fits(told))
