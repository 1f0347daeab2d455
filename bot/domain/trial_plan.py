"""A trial as a plan: which night belongs to which phase (section E of the fact sheet). Nights by their mornings.

Who takes magnesium already leaves it for 14 nights that do not count (washout). Then 14 nights without (the baseline),
until the person begins; 14 nights with that do not count (building up); 42 nights with; 14 without at the end, for who
wants that. Nights in a pause belong to no phase, and the phase is that much longer.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import takewhile
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

Question = Literal["sol", "waso", "quality"]
"""What the trial is about, chosen before its start: falling asleep, awake in the night, how the nights feel."""
Phase = Literal["washout", "without", "building", "with", "after"]

WITH_MAGNESIUM: tuple[Phase, ...] = ("building", "with")
WITHOUT_MAGNESIUM: tuple[Phase, ...] = ("washout", "without", "after")
WASHOUT = WITHOUT = BUILDING = AFTER = 14
WITH = 42
MOST_EXTENDED = 14
"""Nights by which a phase that has too few answers can become longer."""
WEEK = 7
MOST_PAUSED = 7
"""Nights; after a longer pause the phase begins anew."""
_DAY = timedelta(days=1)


class Pause(BaseModel):
    """Nights that take no part: from `first` up to, not with, `until`; None while it goes on."""

    model_config = ConfigDict(frozen=True)

    first: date
    until: date | None = None

    def holds(self, night: date) -> bool:
        return self.first <= night and (self.until is None or night < self.until)


class Plan(BaseModel):
    """`first`: the first night of the trial. `without`, `counted`: how many nights the baseline, and the nights with
    that count, are to have. `began`: the first night with magnesium, None until that was chosen. `baseline_ended`:
    the first such night of all; where the eight weeks began anew, nights from it to `began` belong to no phase.
    `after`: the first of the last nights without. `told`: what was said of it by itself, and on which day. `rhythm`:
    how often the check-in came before it, and does again after it.
    """

    model_config = ConfigDict(frozen=True)

    question: Question
    first: date
    washout: int = 0
    without: int = WITHOUT
    began: date | None = None
    baseline_ended: date | None = None
    counted: int = WITH
    after: date | None = None
    pauses: tuple[Pause, ...] = ()
    told: dict[str, date] = {}
    rhythm: Literal["daily", "less"] = "daily"


class Place(NamedTuple):
    """Where a night stands: the `number`th of `of` planned ones of its phase. A baseline that waits goes beyond."""

    phase: Phase
    number: int
    of: int


def place_on(plan: Plan, night: date) -> Place | None:
    """The phase of a night; None before the trial, in a pause, and once its nights are over."""
    if night < plan.first or is_paused(plan, night):
        return None
    if plan.after is not None and night >= plan.after:
        return _in((("after", AFTER),), _passed(plan, plan.after, night))
    if plan.began is not None and night >= plan.began:
        return _in((("building", BUILDING), ("with", plan.counted)), _passed(plan, plan.began, night))
    if plan.baseline_ended is not None and night >= plan.baseline_ended:
        return None
    passed = _passed(plan, plan.first, night)
    if passed < plan.washout:
        return Place("washout", passed + 1, plan.washout)
    return Place("without", passed - plan.washout + 1, plan.without)


def phase_on(plan: Plan, night: date) -> Phase | None:
    """The phase alone."""
    place = place_on(plan, night)
    return None if place is None else place.phase


def is_paused(plan: Plan, night: date) -> bool:
    """Whether a night lies in a pause."""
    return any(pause.holds(night) for pause in plan.pauses)


def goes_without(plan: Plan, night: date) -> bool:
    """Whether a night lies in a phase without magnesium."""
    return phase_on(plan, night) in WITHOUT_MAGNESIUM


def wants_none(plan: Plan, night: date) -> bool:
    """Whether no magnesium is reminded of or asked about for a night: a phase without, or a pause."""
    return is_paused(plan, night) or goes_without(plan, night)


def nights_of(plan: Plan, phase: Phase, last: date) -> list[date]:
    """The nights of a phase up to `last`, oldest first."""
    return [night for night, of in trial_nights(plan, last) if of == phase]


def trial_nights(plan: Plan, last: date) -> list[tuple[date, Phase]]:
    """The nights of all phases up to `last`, oldest first; those of no phase are not among them."""
    return [(night, phase) for night in _from(plan.first, last) if (phase := phase_on(plan, night)) is not None]


def is_over(plan: Plan, phase: Phase, night: date) -> bool:
    """Whether the phase has all its planned nights once this night is over; a baseline though it may still wait."""
    planned = {"washout": plan.washout, "without": plan.without, "building": BUILDING, "with": plan.counted}
    return len(nights_of(plan, phase, night)) >= planned.get(phase, AFTER)


def spans(plan: Plan) -> dict[Phase, tuple[date, date]]:
    """First and last night of every phase as it is planned now; who did not begin yet is thought to do so at once."""
    if plan.began is None:
        days = WITHOUT + plan.washout + plan.without + sum(1 for _ in _paused(plan))
        baseline = takewhile(lambda night: not _is_done(plan, night), _from(plan.first, plan.first + _DAY * days))
        plan = plan.model_copy(update={"began": max(baseline) + _DAY})
    found: dict[Phase, tuple[date, date]] = {}
    longest = plan.washout + plan.without + BUILDING + plan.counted + AFTER + sum(1 for _ in _paused(plan))
    last = max(plan.first, plan.began or plan.first, plan.after or plan.first) + _DAY * longest
    for night in _from(plan.first, last):
        phase = phase_on(plan, night)
        if phase is not None:
            found[phase] = (found.get(phase, (night, night))[0], night)
    return found


def begun(plan: Plan, night: date) -> Plan:
    """With magnesium from this night on; the same for a change of dose, after which the eight weeks begin anew.

    The nights with magnesium before it belong to no phase then: they are no baseline.
    """
    ended = plan.baseline_ended or plan.began or night
    return plan.model_copy(update={"began": night, "counted": WITH, "baseline_ended": ended})


def unbegun(plan: Plan) -> Plan:
    """Not with magnesium after all: undoes `begun` where that was the first time."""
    if plan.began is None or plan.began != plan.baseline_ended:
        return plan
    return plan.model_copy(update={"began": None, "baseline_ended": None})


def extended(plan: Plan, nights: int = WEEK) -> Plan:
    """The phase that goes on, the baseline or the nights with, so many nights longer; not beyond 14 in all."""
    if plan.began is None:
        return plan.model_copy(update={"without": min(plan.without + nights, WITHOUT + MOST_EXTENDED)})
    return plan.model_copy(update={"counted": min(plan.counted + nights, WITH + MOST_EXTENDED)})


def may_extend(plan: Plan) -> bool:
    """Whether the phase that goes on can become longer."""
    return extended(plan) != plan


def paused(plan: Plan, night: date, until: date | None = None) -> Plan:
    """From this night on nothing counts, up to `until`; of a pause that goes on already the end changes."""
    others = tuple(pause for pause in plan.pauses if not pause.holds(night))
    first = min((pause.first for pause in plan.pauses if pause.holds(night)), default=night)
    return plan.model_copy(update={"pauses": (*others, Pause(first=first, until=until))})


def resumed(plan: Plan, night: date) -> Plan:
    """From this night on it goes on; after more than seven nights of pause the phase begins anew. Twice is once."""
    if not plan.pauses:
        return plan
    last, ends = plan.pauses[-1], night
    if last.until is None or last.until > night:
        kept = (*plan.pauses[:-1], *([Pause(first=last.first, until=night)] if night > last.first else []))
        plan = plan.model_copy(update={"pauses": kept})
    else:
        ends = last.until
    start = max(filter(None, (plan.first, plan.began, plan.after)))
    if (ends - last.first).days <= MOST_PAUSED or start > last.first:
        return plan
    if plan.after is not None:
        return plan.model_copy(update={"after": ends})
    if plan.began is not None:
        return begun(plan, ends)
    return plan.model_copy(update={"first": ends, "without": WITHOUT})


def _in(phases: tuple[tuple[Phase, int], ...], passed: int) -> Place | None:
    for phase, length in phases:
        if passed < length:
            return Place(phase, passed + 1, length)
        passed -= length
    return None


def _passed(plan: Plan, first: date, night: date) -> int:
    """Nights of the plan from `first` up to, not with, `night`."""
    passed, begins = max(0, (night - first).days), first
    for pause in sorted(plan.pauses, key=lambda one: one.first):
        begins = max(begins, pause.first)
        ends = night if pause.until is None else min(night, pause.until)
        if ends > begins:
            passed, begins = passed - (ends - begins).days, ends
    return passed


def _is_done(plan: Plan, night: date) -> bool:
    place = place_on(plan, night)
    return place is not None and place.phase == "without" and place.number > plan.without


def _paused(plan: Plan) -> Iterator[date]:
    for pause in plan.pauses:
        if pause.until is not None:
            yield from _from(pause.first, pause.until - _DAY)


def _from(first: date, last: date) -> Iterator[date]:
    return (first + _DAY * ahead for ahead in range((last - first).days + 1))
