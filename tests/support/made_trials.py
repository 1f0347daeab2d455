"""Trials made by hand for tests: nights by their values, evenings as they are wanted."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from bot.domain.outcome import TrialNight
from bot.domain.trial_plan import Phase, Plan, Question, begun

MONDAY = date(2026, 6, 1)
BUILDING = 14
Value = float | None


def plan(question: Question = "sol", without: int = 14) -> Plan:
    """A trial from a Monday's night on, with magnesium after so many nights."""
    return begun(Plan(question=question, first=MONDAY), MONDAY + timedelta(days=without))


def nights_of(phase: Phase, values: Iterable[Value], first: date = MONDAY) -> list[TrialNight]:
    """Consecutive nights of one phase."""
    return [TrialNight(night=first + timedelta(days=day), phase=phase, value=value) for day, value in enumerate(values)]


def made(without: Sequence[Value], during: Sequence[Value], after: Sequence[Value] = ()) -> list[TrialNight]:
    """A whole trial, in its order; the fourteen nights of building up were answered with 500 minutes."""
    made: list[TrialNight] = []
    phases: tuple[tuple[Phase, Sequence[Value]], ...] = (
        ("without", without),
        ("building", [500.0] * BUILDING),
        ("with", during),
        ("after", after),
    )
    for phase, values in phases:
        made += nights_of(phase, values, MONDAY + timedelta(days=len(made)))
    return made


def taken(
    nights: Iterable[TrialNight], *, not_known: int = 0, skipped: int = 0, strayed: int = 0
) -> dict[date, bool | None]:
    """Evenings: taken on all with magnesium but the first `not_known`, and but `skipped` after these; on `strayed`
    of those without.
    """
    ordered = list(nights)
    with_it = [one.night for one in ordered if one.phase in ("building", "with")]
    without = [one.night for one in ordered if one.phase == "without"]
    evenings: dict[date, bool | None] = {night: at < strayed for at, night in enumerate(without)}
    for at, night in enumerate(with_it):
        evenings[night] = None if at < not_known else at >= not_known + skipped
    return evenings
