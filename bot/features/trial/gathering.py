"""A trial's nights and evenings out of the diary: what was not answered is missing, and nothing is left away."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date

from bot.db import Conn, intakes, nights
from bot.db.nights import Night
from bot.db.people import Person
from bot.domain.dated import DatedNight
from bot.domain.night import contradiction
from bot.domain.outcome import LeftOut, TrialNight
from bot.domain.second_moment import Status, counts_as
from bot.domain.suggestions import STEPS
from bot.domain.trial_plan import Phase, Plan, Question, phase_on, trial_nights

WITHOUT_IT = ("washout", "without", "after")


def nights_of(conn: Conn, person: Person, plan: Plan, last: date) -> list[TrialNight]:
    """Every night of a phase up to `last`, with what was told of it; one that contradicts itself tells nothing."""
    told = {row.night: row for row in nights.between(conn, person.id, plan.first, last)}
    return [_night(plan.question, night, phase, told.get(night)) for night, phase in trial_nights(plan, last)]


def evenings_of(conn: Conn, person: Person, plan: Plan, last: date) -> Mapping[date, bool | None]:
    """By the night that follows: taken, skipped; of two moments both have to be known, unless one was skipped.

    Where the phase is without magnesium, one of them taken is enough: it was taken all the same.
    """
    main = {one.night: one.status for one in intakes.between(conn, person.id, plan.first, last)}
    second = {one.night: one.status for one in intakes.between(conn, person.id, date.min, last, "second")}
    split = _split(second, now=person.second_at is not None, last=last)
    found = {}
    for night in {*main, *second}:
        told = (main.get(night), second.get(night))
        without = phase_on(plan, night) in WITHOUT_IT
        found[night] = True if without and "taken" in told else _taken(*told, twice=split(night))
    return found


def _split(second: Collection[date], *, now: bool, last: date) -> Callable[[date], bool]:
    """Whether an evening had two moments: since the first one that was answered, and while it is so `now` up to today.

    Whoever never answered one is taken to have had both all the time.
    """
    if not second:
        return lambda night: now
    begins, ends = min(second), last if now else max(second)
    return lambda night: begins <= night <= ends


def counted(told: Sequence[TrialNight], phase: Phase) -> int:
    """How many nights of a phase count."""
    return sum(one.counts for one in told if one.phase == phase)


def values_of(told: Sequence[TrialNight], phase: Phase) -> dict[date, float | None]:
    """By night of a phase its answer where that counts, else None."""
    return {one.night: one.value if one.counts else None for one in told if one.phase == phase}


def _night(question: Question, night: date, phase: Phase, row: Night | None) -> TrialNight:
    if row is None or contradiction(row.answers, row.night, row.zone, row.zone_up) is not None:
        return TrialNight(night=night, phase=phase)
    value = _value(question, row)
    flagged = bool(row.answers.circumstances) or bool(row.shift)
    left_out = _left_out(row) if value is not None else None
    return TrialNight(night=night, phase=phase, value=value, flagged=flagged, left_out=left_out)


def _value(question: Question, row: Night) -> float | None:
    """Minutes, or the step of 1 to 5; a night without sleep has no time until sleep, and none awake between sleep."""
    if question == "quality":
        return None if row.answers.quality is None else STEPS[row.answers.quality]
    if row.answers.no_sleep:
        return None
    return row.answers.sol if question == "sol" else row.answers.waso


def _left_out(row: Night) -> LeftOut | None:
    if nights.is_late(row):
        return "late"
    if nights.is_changed_late(row):
        return "mended"
    dated = DatedNight(row.night, row.zone, row.answers, row.zone_up, bool(row.shift))
    return None if dated.is_comparable else "irregular"


def _taken(main: Status | None, second: Status | None, *, twice: bool) -> bool | None:
    status = counts_as(main, second) if twice else main
    return None if status is None else status == "taken"
