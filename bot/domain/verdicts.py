"""What a trial comes to: one of seven verdicts, in the order of section E of the fact sheet; exactly one applies.

The nights without are laid beside the nights with that count, by the interval of `domain.ar1`. What is late, mended or
irregular does not count; a flagged night does. A verdict says whether something differs, never why.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from statistics import fmean, variance
from typing import NamedTuple

from bot.domain.ar1 import EXACT, WIDTH, Difference, difference, lag_1, standard_error
from bot.domain.outcome import FEWEST, MEANINGFUL, Lacking, Outcome, PhaseFigures, TrialNight, Uneven, Verdict
from bot.domain.shares import Share, are_uneven
from bot.domain.trial_plan import Phase, Plan, Question

ADHERENCE = KNOWN = 80
"""Percent: of the evenings with an answer on which it was taken; of the evenings that have an answer."""
STRAYED = 5
"""On one in so many of the evenings without it may have been taken all the same."""
FLAGGED = 3
"""One in so many nights of a period may be flagged."""
_SATURDAY = 5

Evenings = Mapping[date, bool | None]
"""By the night that follows: taken, skipped, or (None, or not there) not known."""


class _Taken(NamedTuple):
    """Evenings of the phases with magnesium: on how many it was taken, how many are known, how many there were.

    `strayed`: of the evenings without, on how many it was taken.
    """

    taken: int
    known: int
    evenings: int
    strayed: int


def outcome_of(plan: Plan, nights: Sequence[TrialNight], evenings: Evenings) -> Outcome:
    """What these nights come to: all nights of the trial's phases, in any order, those without an answer too.

    The last nights without have figures and no say in the verdict. Raises ValueError where a night comes twice.
    """
    ordered = sorted(nights, key=lambda one: one.night)
    if len({one.night for one in ordered}) < len(ordered):
        raise ValueError("a night comes twice")
    before, during, after = (_of(ordered, phase) for phase in ("without", "with", "after"))
    lacking = tuple(_lacking(before, during))
    taken = _taken(ordered, evenings)
    uneven = () if lacking else tuple(_uneven(before, during, taken))
    found = None if lacking else _in_the_good_direction(plan.question, _values(before), _values(during))
    r = lag_1(*(values for phase in (before, during) if (values := _values(phase))))
    return Outcome(
        question=plan.question,
        verdict=_verdict(plan.question, found, uneven),
        lacking=lacking,
        uneven=uneven,
        estimate=found and found.estimate,
        low=found and found.low,
        high=found and found.high,
        r=found and found.r,
        before=_figures(before, r),
        during=_figures(during, r),
        after=_figures(after, r) if after else None,
        **taken._asdict(),
        nights=tuple(ordered),
    )


def verdict_of(estimate: float, low: float, high: float, least: float) -> Verdict:
    """What a difference in the good direction and its interval say; `least`: the smallest that one may notice."""
    estimate, low, high = (round(number, EXACT) for number in (estimate, low, high))
    if low > 0 or high < 0:
        if abs(estimate) < least:
            return "small"
        return "likely" if estimate > 0 else "worse"
    return "same" if -least <= low and high <= least else "unclear"


def _verdict(question: Question, found: Difference | None, uneven: tuple[Uneven, ...]) -> Verdict:
    if found is None:
        return "not_enough"
    if uneven:
        return "not_comparable"
    return verdict_of(found.estimate, found.low, found.high, MEANINGFUL[question])


def _in_the_good_direction(question: Question, before: dict[date, float], during: dict[date, float]) -> Difference:
    """Minutes less, or steps more, with magnesium."""
    return difference(before, during) if question == "quality" else difference(during, before)


def _lacking(before: list[TrialNight], during: list[TrialNight]) -> Iterator[Lacking]:
    """What the least is not reached of."""
    known: dict[Lacking, int] = {
        "before": len(_values(before)),
        "during": len(_values(during)),
        "weekend_before": weekend_nights(before),
        "weekend_during": weekend_nights(during),
    }
    return (of for of, fewest in FEWEST.items() if known[of] < fewest)


def weekend_nights(phase: Sequence[TrialNight]) -> int:
    """Nights that count whose morning is a Saturday's or a Sunday's."""
    return sum(night.weekday() >= _SATURDAY for night in _values(phase))


def _taken(nights: list[TrialNight], evenings: Evenings) -> _Taken:
    with_it = [evenings.get(one.night) for one in nights if one.phase in ("building", "with")]
    without = [evenings.get(one.night) for one in nights if one.phase == "without"]
    taken = with_it.count(True)
    return _Taken(taken, taken + with_it.count(False), len(with_it), without.count(True))


def _uneven(before: list[TrialNight], during: list[TrialNight], of: _Taken) -> Iterator[Uneven]:
    """In what the two periods are too different; in whole numbers, so exactly."""
    if 100 * of.taken < ADHERENCE * of.known:
        yield "adherence"
    if 100 * of.known < KNOWN * of.evenings:
        yield "evenings"
    if STRAYED * of.strayed > len(before):
        yield "strayed"
    if any(FLAGGED * _flagged(phase) > len(_values(phase)) for phase in (before, during)):
        yield "flags"
    if are_uneven(answered(before), answered(during)) or are_uneven(countable(before), countable(during)):
        yield "answers"


def answered(phase: Sequence[TrialNight]) -> Share:
    """Mornings answered of all; filled in after its own day, none was."""
    return sum(one.value is not None and one.left_out != "late" for one in phase), len(phase)


def countable(phase: Sequence[TrialNight]) -> Share:
    """Nights that count of those that could: all but the irregular ones."""
    return len(_values(phase)), sum(one.left_out != "irregular" for one in phase)


def _figures(phase: list[TrialNight], r: float) -> PhaseFigures:
    """`r`: the lag-1 correlation of both periods together."""
    values = _values(phase).values()
    made = PhaseFigures(n=len(values), of=len(phase), flagged=_flagged(phase))
    if not values:
        return made
    mean = fmean(values)
    if len(values) < 2:
        return made.model_copy(update={"mean": mean})
    margin = WIDTH * standard_error(r, (variance(values), len(values)))
    return made.model_copy(update={"mean": mean, "low": mean - margin, "high": mean + margin})


def _flagged(phase: list[TrialNight]) -> int:
    return sum(one.flagged for one in phase if one.counts)


def _of(nights: list[TrialNight], phase: Phase) -> list[TrialNight]:
    return [one for one in nights if one.phase == phase]


def _values(phase: Sequence[TrialNight]) -> dict[date, float]:
    """The nights that count."""
    return {one.night: one.value for one in phase if one.value is not None and one.counts}
