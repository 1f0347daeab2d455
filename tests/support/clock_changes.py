"""The days of 2026 on which clocks change, in zones of every sort."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True)
class Change:
    """On `day` the clock of `zone` jumps from `before` to `after`: over a gap, or back, so that times come twice."""

    zone: str
    day: date
    before: time
    after: time

    @property
    def minutes(self) -> int:
        """So many minutes are missing (or, negative, come twice)."""
        return (self.after.hour - self.before.hour) * 60 + self.after.minute - self.before.minute

    @property
    def middle(self) -> time:
        """A time that is skipped, or comes twice."""
        first = min(self.before, self.after)
        minute = first.hour * 60 + first.minute + abs(self.minutes) // 2
        return time(*divmod(minute, 60))

    def __str__(self) -> str:
        return f"{self.zone} {self.day}"


CHANGES = (
    Change("Europe/Amsterdam", date(2026, 3, 29), time(2), time(3)),
    Change("Europe/Amsterdam", date(2026, 10, 25), time(3), time(2)),
    Change("Australia/Lord_Howe", date(2026, 10, 4), time(2), time(2, 30)),  # half an hour
    Change("Australia/Lord_Howe", date(2026, 4, 5), time(2), time(1, 30)),
    Change("Antarctica/Troll", date(2026, 3, 29), time(1), time(3)),  # two hours
    Change("Antarctica/Troll", date(2026, 10, 25), time(3), time(1)),
    Change("Africa/Casablanca", date(2026, 3, 22), time(2), time(3)),  # after Ramadan; its winter time is summer's
    Change("Africa/Casablanca", date(2026, 2, 15), time(3), time(2)),
    Change("Pacific/Chatham", date(2026, 9, 27), time(2, 45), time(3, 45)),  # a quarter past other zones' hours
    Change("Pacific/Chatham", date(2026, 4, 5), time(3, 45), time(2, 45)),
    Change("Africa/Cairo", date(2026, 4, 24), time(0), time(1)),  # the day begins at one
    Change("Pacific/Kiritimati", date(2026, 3, 29), time(2), time(2)),  # never, fourteen hours ahead
)
