"""What a week says to somebody who takes magnesium, from how long they do: values in, values out (B5, B9)."""

from dataclasses import dataclass, replace
from datetime import date

from bot.db.products import Regimen
from bot.db.trials import Trial
from bot.domain.local_time import local
from bot.domain.trial_plan import WITH_MAGNESIUM, phase_on, wants_none
from bot.domain.week import Week

FIRST_WEEKS = 4
"""Weeks in which it is asked how magnesium is borne."""
EARLY = (2, 3)
"""The week in which it is said that nothing noticed yet is usual; the next one, where that had no message."""
REVIEW = 8
"""Effects were measured at 3 to 8 weeks, and nobody knows how long is best (B9)."""


@dataclass(frozen=True, slots=True)
class Beside:
    """`early`: nothing noticed yet is usual; `tolerance`: the question how it is borne; `review`: stop and look."""

    early: bool = False
    tolerance: bool = False
    review: bool = False


NOTHING = Beside()


def week_number(began: date, week: Week) -> int:
    """Which week with magnesium this is: 1 holds the first night; before it 0 or less."""
    return (week.sunday - began).days // 7 + 1


def beside(regimen: Regimen, week: Week) -> Beside:
    """By the weeks alone. What was said this very week still belongs to it: a message may be composed twice."""
    if regimen.began is None:
        return NOTHING
    number, open_ = week_number(regimen.began, week), (None, week.sunday)
    return Beside(
        early=number in EARLY and regimen.early_on in open_,
        tolerance=1 <= number <= FIRST_WEEKS,
        review=number >= REVIEW and regimen.reviewed_on in open_,
    )


def in_course(found: Beside, trial: Trial | None, began: date | None, week: Week, zone: str) -> Beside:
    """While a trial runs only whether it is borne, where it is taken; who finished one has looked back already."""
    if trial is None:
        return found
    if trial.ended_at is None:
        return Beside(tolerance=found.tolerance and phase_on(trial.plan, week.sunday) in WITH_MAGNESIUM)
    looked = trial.ended == "finished" and began is not None and local(trial.ended_at, zone).date() >= began
    return replace(found, review=False) if looked else found


def counts_evening(trial: Trial | None, night: date, zone: str) -> bool:
    """Whether the evening before a night counts in a week's evenings with magnesium: not where a trial has none.

    While it runs, those of its phases with magnesium; afterwards all but those that it had without.
    """
    if trial is None:
        return True
    phase = phase_on(trial.plan, night)
    if trial.ended_at is None:
        return phase in WITH_MAGNESIUM
    return phase in (None, *WITH_MAGNESIUM) or night > local(trial.ended_at, zone).date()


def had_reminder(trial: Trial | None, night: date, zone: str) -> bool:
    """Whether a reminder was to come before a night, as far as somebody's latest trial goes."""
    if trial is None or (trial.ended_at is not None and night > local(trial.ended_at, zone).date()):
        return True
    return not wants_none(trial.plan, night)
