"""One evening with magnesium, as pure rules: when it ends, which times fit it, when to ask again."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Literal

from bot.db.people import Person
from bot.domain.local_time import NOON, local, night_of, to_instant, wall_day
from bot.domain.pause import paused_until
from bot.domain.person import reminder_deadline, reminder_time

MOST = 4
"""Messages of one night: the planned one and three more."""
AGAIN = 30
"""Minutes between two messages of a night."""
LATEST_END = time(4)
"""Until then (or until the reminder's deadline, where that is later) an evening still goes on."""
OLDEST = 3
"""Days that an evening can still be answered by its old buttons."""
FRESH = timedelta(hours=1)
"""A question asked so long ago or less is what a bare "yes" answers, in the morning too."""
NEAR = timedelta(hours=8)
"""So long before its deadline an evening has begun, though it is not yet noon."""
USUAL = time(22)
"""Around which times are offered (never noted) where no reminder is planned."""
BEFORE_REMINDER = timedelta(hours=6)
"""From so long before the reminder on, what somebody tells by themselves is about that evening."""
_QUARTER = 15
Status = Literal["on", "off", "waiting", "paused"]
Step = Literal["answer", "time", "change"]
"""What an open question waits for: the answer itself, the time it was taken, or what to change."""


@dataclass(frozen=True, slots=True)
class Evening:
    """The evening before the morning `night`; `deadline`: from then on nobody is written to."""

    night: date
    zone: str
    deadline: datetime | None
    reminder: time | None
    dinner: time | None

    @classmethod
    def of(cls, person: Person, night: date) -> "Evening":
        profile = person.profile()
        deadline = reminder_deadline(profile, night)
        return cls(night, person.zone, deadline, reminder_time(profile), person.dinner)

    @classmethod
    def at(cls, person: Person, now: datetime) -> "Evening | None":
        """The evening that is going on, from some hours before its reminder on; None at other times of the day."""
        tonight = night_of(now, person.zone)
        near = (cls.of(person, tonight + timedelta(days=ahead)) for ahead in (0, 1))
        return next((one for one in near if one.begins <= now <= one.ends), None)

    @classmethod
    def present(cls, person: Person, now: datetime) -> "Evening":
        """The evening that something taken now belongs to: what is taken counts for the sleep that follows.

        The nights change at noon, but somebody who sleeps by day may turn the light out just before or after it.
        """
        today = local(now, person.zone).date()
        around = (cls.of(person, night) for night in (today, today + timedelta(days=1)))
        near = next((one for one in around if one.is_near(now)), None)
        return near or cls.of(person, night_of(now, person.zone))

    @property
    def day(self) -> date:
        """The calendar day that the evening belongs to."""
        return self.night - timedelta(days=1)

    @property
    def begins(self) -> datetime:
        """Some hours before the reminder, or before the usual time of one."""
        reminder = self.reminder or USUAL
        return to_instant(wall_day(self.night, reminder), reminder, self.zone) - BEFORE_REMINDER

    @property
    def ends(self) -> datetime:
        """Four in the morning, or the reminder's deadline where that is later."""
        end = to_instant(self.night, LATEST_END, self.zone)
        return end if self.deadline is None else max(end, self.deadline)

    @property
    def morning_ends(self) -> datetime:
        return to_instant(self.night, NOON, self.zone)

    def goes_on(self, now: datetime) -> bool:
        """Whether "now" is a time of this evening."""
        return now <= self.ends

    def is_near(self, now: datetime) -> bool:
        """Whether its lights-out is what comes next."""
        return self.deadline is not None and self.deadline - NEAR < now <= self.deadline

    def age(self, now: datetime) -> int:
        """Local days since the evening's own day."""
        return (local(now, self.zone).date() - self.day).days

    def instant(self, wall: time) -> datetime:
        """The wall time in the day that leads up to the end of the evening: 00:30 is after midnight."""
        day = self.night if wall <= local(self.ends, self.zone).time() else self.day
        return to_instant(day, wall, self.zone)

    def times(self, now: datetime) -> tuple[time, ...]:
        """Likely times to choose from, in quarters, none in the future; in the morning around the reminder."""
        base, offsets = now, [30, 60, 120]
        if not self.goes_on(now):
            base, offsets = self.instant(self.reminder or USUAL), [-30, 0, 30, 60]
        walls = dict.fromkeys(
            _to_quarter(local(base - timedelta(minutes=offset), self.zone).time()) for offset in offsets
        )
        return tuple(wall for wall in walls if self.instant(wall) <= now)

    def dinner_time(self, now: datetime) -> time | None:
        """Dinner, where it is known and has been."""
        return self.dinner if self.dinner is not None and self.instant(self.dinner) <= now else None


def again_at(evening: Evening, now: datetime, number: int, minutes: int = AGAIN) -> datetime | None:
    """When message `number` of the night may come; None for the planned one, past the fourth, or too late."""
    at = now + timedelta(minutes=minutes)
    fits = evening.deadline is not None and at < evening.deadline
    return at if fits and 0 < number < MOST else None


def pending(state: dict[str, Any], now: datetime) -> datetime | None:
    """The later message that was asked for and has not come yet, from the state of the evening's question."""
    later = datetime.fromisoformat(state["later"]) if "later" in state else None
    return later if later is not None and later > now else None


def reminder_status(person: Person, now: datetime) -> Status:
    """Whether this person is written to at night, and if not why: switched off, safety screen not passed, paused."""
    if person.magnesium != "remind":
        return "off"
    if person.screened_at is None:
        return "waiting"
    return "on" if paused_until(person, now) is None else "paused"


def _to_quarter(wall: time) -> time:
    return wall.replace(minute=wall.minute - wall.minute % _QUARTER, second=0, microsecond=0)


def part_of_day(now: datetime, zone: str) -> Literal["day", "evening", "night"]:
    """With which wish one says goodbye."""
    hour = local(now, zone).hour
    if 4 <= hour < 17:
        return "day"
    return "evening" if 17 <= hour < 21 else "night"
