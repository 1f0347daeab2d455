"""Whether somebody has a break from all messages, and until when."""

from datetime import date, datetime, time
from typing import Protocol

from bot.domain.local_time import to_instant


class Pausable(Protocol):
    """Somebody who may have a break: begun at `paused_at`, over on `paused_until` (None: until they say so)."""

    @property
    def zone(self) -> str:
        """The IANA zone in which their days begin."""

    @property
    def paused_at(self) -> datetime | None:
        """When the break began; None where there was none."""

    @property
    def paused_until(self) -> date | None:
        """The first day with messages again."""


def in_break(person: Pausable, at: datetime) -> bool:
    """Whether an instant lies in the latest break."""
    if person.paused_at is None or at < person.paused_at:
        return False
    return person.paused_until is None or at < to_instant(person.paused_until, time(0), person.zone)


def paused_until(person: Pausable, now: datetime) -> date | None:
    """The first day with messages again, `date.max` for a break without an end; None where there is no break at `now`.

    A break is over with the first instant of that day on the person's own clock.
    """
    if person.paused_at is None:
        return None
    if person.paused_until is None:
        return date.max
    return person.paused_until if now < to_instant(person.paused_until, time(0), person.zone) else None
