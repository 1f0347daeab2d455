"""A second moment of the day for magnesium: where it may lie, and what an evening counts as with two of them."""

from datetime import time
from typing import Literal

from bot.domain.local_time import SMALL_HOURS_END, minutes_until

Status = Literal["taken", "skipped"]


def counts_as(evening: Status | None, second: Status | None) -> Status | None:
    """Of somebody with two moments: taken when both were, skipped when one was, None (not known) else."""
    if "skipped" in (evening, second):
        return "skipped"
    return "taken" if evening == second == "taken" else None


def lies_between(wall: time, getup: time | None, reminder: time) -> bool:
    """Whether a time of a day that begins at four lies from getting up on (where that is known) before the reminder."""
    ends = minutes_until(SMALL_HOURS_END, reminder)
    risen = 0 if getup is None else minutes_until(SMALL_HOURS_END, getup)
    begins = risen if risen < ends else 0
    return begins <= minutes_until(SMALL_HOURS_END, wall) < ends
