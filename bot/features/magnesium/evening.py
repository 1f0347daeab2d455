"""One evening with magnesium, or the second moment of the day before it, as a value: when it ends, what fits it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.db.intakes import Moment
from bot.db.people import Person
from bot.domain.delivery import last_useful
from bot.domain.local_time import NOON, SMALL_HOURS_END, local, night_of, to_instant, wall_day
from bot.domain.person import Kind, reminder_deadline, reminder_on, reminder_time, second_time

LATEST_END = time(4)
"""Until then (or until the reminder's deadline, where that is later) an evening still goes on."""
NEAR = timedelta(hours=8)
"""So long before its deadline an evening has begun, though it is not yet noon."""
USUAL = time(22)
"""Around which times are offered (never noted) where no reminder is planned."""
BEFORE_REMINDER = timedelta(hours=6)
"""From so long before the reminder on, what somebody tells by themselves is about that evening."""
KINDS: dict[Moment, Kind] = {"evening": "magnesium", "second": "second"}
SECOND = "-2"
"""Ends the subject of a second moment: 2026-06-12-2."""
_QUARTER = 15


@dataclass(frozen=True, slots=True)
class Evening:
    """The evening before the morning `night`; `deadline`: from then on nobody is written to.

    With moment "second" it is that of the day before the night; then `until` is when the evening's own reminder comes.
    """

    night: date
    zone: str
    deadline: datetime | None
    reminder: time | None
    dinner: time | None
    moment: Moment = "evening"
    until: datetime | None = None

    @classmethod
    def of(cls, person: Person, night: date, moment: Moment = "evening") -> "Evening":
        profile = person.profile()
        if moment == "evening":
            return cls(night, person.zone, reminder_deadline(profile, night), reminder_time(profile), person.dinner)
        wall, until = second_time(profile), reminder_on(profile, night)
        deadline = None
        if wall is not None:
            due = to_instant(_day_of(night, wall), wall, person.zone)
            deadline = last_useful("second", day=night, due=due, profile=profile)
        return cls(night, person.zone, deadline, wall, None, moment, until)

    @classmethod
    def named(cls, person: Person, subject: str) -> "Evening | None":
        """The one that a question or a button is about; None for anything else."""
        night, moment = (subject[: -len(SECOND)], "second") if subject[10:] == SECOND else (subject, "evening")
        try:
            return cls.of(person, date.fromisoformat(night), "second" if moment == "second" else "evening")
        except ValueError:
            return None

    @classmethod
    def at(cls, person: Person, now: datetime) -> "Evening | None":
        """What is told now by itself is about this one: a second moment until halfway to the reminder, else the
        evening that is going on, from some hours before its reminder on. None at other times of the day."""
        by_day = cls.by_day(person, now)
        if by_day is not None:
            return by_day
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

    @classmethod
    def by_day(cls, person: Person, now: datetime) -> "Evening | None":
        """The second moment, from the morning until halfway to the evening's reminder; None at other times."""
        if second_time(person.profile()) is None:
            return None
        there = local(now, person.zone)
        ahead = 1 if there.time() >= SMALL_HOURS_END else 0
        one = cls.of(person, there.date() + timedelta(days=ahead), "second")
        return one if one.begins <= now < one.halfway else None

    @property
    def kind(self) -> Kind:
        """The kind of its messages."""
        return KINDS[self.moment]

    @property
    def subject(self) -> str:
        """What its question and its buttons are known by."""
        return self.night.isoformat() + (SECOND if self.moment == "second" else "")

    @property
    def day(self) -> date:
        """The calendar day that the evening belongs to."""
        return self.night - timedelta(days=1)

    @property
    def begins(self) -> datetime:
        """Some hours before the reminder, or before the usual time of one; a second moment's in the morning."""
        if self.moment == "second":
            return to_instant(self.day, SMALL_HOURS_END, self.zone)
        reminder = self.reminder or USUAL
        return to_instant(wall_day(self.night, reminder), reminder, self.zone) - BEFORE_REMINDER

    @property
    def ends(self) -> datetime:
        """Four in the morning, or the reminder's deadline where that is later; a second moment's at the reminder."""
        if self.moment == "second" and self.until is not None:
            return self.until
        end = to_instant(self.night, LATEST_END, self.zone)
        return end if self.deadline is None else max(end, self.deadline)

    @property
    def halfway(self) -> datetime:
        """Between a second moment and the reminder of the evening."""
        start = self.instant(self.reminder) if self.reminder is not None else self.begins
        return start + (self.ends - start) / 2

    @property
    def question_ends(self) -> datetime:
        """Noon of the morning after; a second moment's question ends with it."""
        return self.ends if self.moment == "second" else to_instant(self.night, NOON, self.zone)

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
        if self.moment == "second":
            return to_instant(_day_of(self.night, wall), wall, self.zone)
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
        return tuple(wall for wall in walls if self.instant(wall) <= min(now, self.ends))

    def dinner_time(self, now: datetime) -> time | None:
        """Dinner, where it is known and has been."""
        return self.dinner if self.dinner is not None and self.instant(self.dinner) <= now else None


def _day_of(night: date, wall: time) -> date:
    """The calendar day of a time of the day that leads up to a night."""
    return night if wall < SMALL_HOURS_END else night - timedelta(days=1)


def _to_quarter(wall: time) -> time:
    return wall.replace(minute=wall.minute - wall.minute % _QUARTER, second=0, microsecond=0)
