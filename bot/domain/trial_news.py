"""What a trial has to say by itself on a day, from its plan and the nights that count so far; what comes of that."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Literal

from bot.domain.trial_plan import (
    MOST_EXTENDED,
    MOST_PAUSED,
    WEEK,
    WITHOUT,
    Phase,
    Plan,
    extended,
    is_over,
    is_paused,
    may_extend,
    nights_of,
    resumed,
)

News = Literal[
    "counts_without",
    "baseline",
    "baseline_few",
    "baseline_longer",
    "baseline_again",
    "counts_with",
    "with",
    "with_longer",
    "with_again",
    "ready",
    "result",
    "anew",
    "resting",
    "unanswered",
]
Choice = Literal["baseline", "baseline_few", "with"]
"""What is to be decided: with magnesium from now on; the same after too few nights; whether it is over."""
Counted = Callable[[Phase], int]
"""How many nights of a phase count so far."""
FEWEST: Mapping[Phase, int] = MappingProxyType({"without": 10, "with": 21})
"""Nights that count without which nothing is said (section E of the fact sheet)."""
_DAY = timedelta(days=1)
ASKED_AGAIN = timedelta(days=7)
REST_ENDS = timedelta(days=21)
"""After a pause without an end was asked about, so long until the trial ends."""


def news(plan: Plan, today: date, counted: Counted) -> News | None:
    """What is to be said on this day, once its own night is over; None where it has nothing to say."""
    tonight = today + _DAY
    if is_paused(plan, tonight):
        return _of_a_pause(plan, today)
    if _rested_long(plan, tonight):
        return "anew"
    choice = to_choose(plan, today, counted)
    if choice is not None:
        return _asked(plan, today, choice)
    if plan.after is not None:
        return "result" if is_over(plan, "after", today) else None
    if plan.began is not None:
        if is_over(plan, "with", today):
            return "with_longer"
        return _once(plan, "counts_with", today) if is_over(plan, "building", today) else None
    if is_over(plan, "without", today):
        return "baseline_longer"
    counts = plan.washout and is_over(plan, "washout", today)
    return _once(plan, "counts_without", today) if counts else None


def to_choose(plan: Plan, today: date, counted: Counted) -> Choice | None:
    """The decision that waits for the person; None while the phase still has nights, or becomes longer by itself."""
    if plan.after is not None or is_paused(plan, today + _DAY):
        return None
    if plan.began is not None:
        over = is_over(plan, "with", today)
        return "with" if over and not (may_extend(plan) and counted("with") < FEWEST["with"]) else None
    if not is_over(plan, "without", today):
        return None
    if counted("without") >= FEWEST["without"]:
        return "baseline"
    return None if may_wait(plan, today) else "baseline_few"


def after_news(plan: Plan, told: News, today: date) -> Plan:
    """The plan once that was said."""
    if told == "anew":
        return resumed(plan, today + _DAY)
    if told in ("baseline_longer", "with_longer"):
        return longer(plan, today)
    return plan.model_copy(update={"told": {**plan.told, told: today}})


def longer(plan: Plan, today: date) -> Plan:
    """The phase that goes on a week longer from today on; what was asked at its end is asked anew then."""
    passed = 0 if plan.began is not None else max(0, len(nights_of(plan, "without", today)) - plan.without)
    asked = ("with", "with_again") if plan.began is not None else ("baseline", "baseline_few", "baseline_again")
    told = {name: day for name, day in plan.told.items() if name not in asked}
    return extended(plan, passed + WEEK).model_copy(update={"told": told})


def may_wait(plan: Plan, today: date) -> bool:
    """Whether the baseline may still become longer than it is today."""
    return len(nights_of(plan, "without", today)) < WITHOUT + MOST_EXTENDED


def _asked(plan: Plan, today: date, choice: Choice) -> News | None:
    """The question, once more a week later, and a week after that what comes of no answer."""
    again: News = "with_again" if choice == "with" else "baseline_again"
    asked, asked_again = _told(plan, choice), _told(plan, again)
    if asked is None:
        return choice
    if asked_again is None or asked_again < asked:
        return again if today - asked >= ASKED_AGAIN else None
    if today - asked_again < ASKED_AGAIN:
        return None
    return "ready" if choice == "with" else "unanswered"


def _of_a_pause(plan: Plan, today: date) -> News | None:
    """After a week of a pause without an end, whether to go on; three weeks later the trial ends."""
    pause = plan.pauses[-1]
    if pause.until is not None:
        return None
    asked = plan.told.get("resting")
    if asked is None or asked < pause.first:
        return "resting" if (today + _DAY - pause.first).days >= MOST_PAUSED else None
    return "unanswered" if today - asked >= REST_ENDS else None


def _rested_long(plan: Plan, tonight: date) -> bool:
    """Whether a pause that ended by its date was so long that the phase begins anew."""
    until = plan.pauses[-1].until if plan.pauses else None
    return until is not None and until <= tonight and resumed(plan, tonight) != plan


def _once(plan: Plan, name: News, today: date) -> News | None:
    return name if _told(plan, name) is None else None


def _told(plan: Plan, name: News) -> date | None:
    """When that was said since the phases it is about began; what was said before they began anew is void."""
    day = plan.told.get(name)
    since = plan.began if plan.began is not None else plan.first
    return day if day is not None and day >= since else None
