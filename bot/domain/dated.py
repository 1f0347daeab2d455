"""What a person told, with its date: nights, naps, evenings."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.local_time import NOON, elapsed_minutes, local, to_instant, wall_day
from bot.domain.night import NightAnswers, NightFigures, figures, instants


@dataclass(frozen=True, slots=True)
class DatedNight:
    """The answers of a night with what dates them; `zone_up` is where they rose, where that was another zone."""

    night: date
    zone: str
    answers: NightAnswers
    zone_up: str | None = None
    shift: bool = False

    @property
    def figures(self) -> NightFigures:
        """The figures of the night, in minutes."""
        return figures(self.answers, self.night, self.zone)

    @property
    def is_irregular(self) -> bool:
        """Whether the clock was changed in it, or they travelled to another zone."""
        evening, morning = (
            to_instant(day, NOON, self.zone) for day in (self.night - timedelta(days=1), self.night)
        )
        return self.zone_up not in (None, self.zone) or elapsed_minutes(evening, morning) != 24 * 60

    @property
    def is_comparable(self) -> bool:
        """Whether it may be laid beside other nights: nothing irregular in it, and no night shift."""
        return not (self.shift or self.is_irregular)

    @property
    def tib(self) -> int | None:
        """Time in bed: out of bed - into bed, in minutes; None where one of them is unknown."""
        up, into = instants(self.answers, self.night, self.zone).out_of_bed, self.answers.into_bed
        if up is None or into is None:
            return None
        minutes = elapsed_minutes(to_instant(wall_day(self.night, into), into, self.zone), up)
        return minutes if 0 < minutes <= 18 * 60 else None

    @property
    def midpoint(self) -> float | None:
        """The middle of the sleep period, in minutes of local time since the previous noon; None where unknown.

        Midpoint = sleep onset + SPT / 2, sleep onset = lights out + SOL.
        """
        spt, sol = self.figures.spt, self.answers.sol
        lights_out = instants(self.answers, self.night, self.zone).lights_out
        if lights_out is None or spt is None or sol is None:
            return None
        middle = local(lights_out + timedelta(minutes=sol + spt / 2), self.zone).replace(tzinfo=None)
        return (middle - datetime.combine(self.night - timedelta(days=1), NOON)) / timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class DatedNap:
    """A nap of a calendar day, in local time; `starts` and `minutes` may be unknown."""

    day: date
    starts: time | None
    minutes: int | None


@dataclass(frozen=True, slots=True)
class Evening:
    """Whether magnesium was taken on the evening of a night; None when unknown, which is not "no"."""

    night: date
    taken: bool | None
