"""Night shifts for a while: the times that hold meanwhile, and which nights belong to them."""

from datetime import date, time, timedelta
from typing import Any, Protocol

from bot.domain.person import Profile

USUAL_GETUP, USUAL_LIGHTS_OUT = time(15, 30), time(8, 30)
"""Where nothing is known yet; of "4" and "16" the reading nearest to it counts."""
LONGEST = timedelta(days=31)
"""From today to the last day; whoever works by night for longer has these as their ordinary times."""
_SUNDAY = 6


class NightWorker(Protocol):
    """Somebody whose latest night shifts are kept: their first night, and their last while they go on, or after."""

    @property
    def shift_since(self) -> date | None:
        """The first night, by the date of getting up."""

    @property
    def shift_until(self) -> date | None:
        """The last one, while the shifts go on."""

    @property
    def shift_last(self) -> date | None:
        """The last one, once they are over."""


def of_shift(person: NightWorker, night: date) -> bool:
    """Whether a night (by the date of getting up) is one of the latest night shifts."""
    last = person.shift_until or person.shift_last
    return person.shift_since is not None and last is not None and person.shift_since <= night <= last


def on_shift(profile: Profile, getup: time, lights_out: time) -> Profile:
    """The choices as they hold during night shifts: one time of getting up, the reminder an hour before the light."""
    times: dict[str, Any] = {"getup": getup, "getup_free": None, "free_days": frozenset(), "lights_out": lights_out}
    return profile.model_copy(update={**times, "reminder_at": "before_lights_out"})


def coming_sunday(today: date) -> date:
    """The Sunday that "this week" lasts until; said on a Sunday, it is the next one."""
    return today + timedelta(days=(_SUNDAY - today.weekday()) % 7 or 7)
