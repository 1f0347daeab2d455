"""What a person told, with its date: nights, naps, evenings."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.local_time import NOON, local
from bot.domain.night import NightAnswers, NightFigures, figures, instants, is_irregular


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
        return figures(self.answers, self.night, self.zone, self.zone_up)

    @property
    def is_irregular(self) -> bool:
        """Whether the clock was changed in it, or they travelled to another zone."""
        return is_irregular(self.answers, self.night, self.zone, self.zone_up)

    @property
    def is_comparable(self) -> bool:
        """Whether it may be laid beside other nights: nothing irregular in it, and no night shift."""
        return not (self.shift or self.is_irregular)

    @property
    def sleep_onset(self) -> float | None:
        """Lights out + SOL, in minutes of local time since the previous noon; None where unknown."""
        lights_out = instants(self.answers, self.night, self.zone, self.zone_up).lights_out
        if lights_out is None or self.answers.sol is None:
            return None
        there = local(lights_out, self.zone).replace(tzinfo=None)
        noon = datetime.combine(self.night - timedelta(days=1), NOON)
        return (there - noon) / timedelta(minutes=1) + self.answers.sol

    @property
    def midpoint(self) -> float | None:
        """The middle of the sleep period, sleep onset + SPT / 2, counted as `sleep_onset` is; None where unknown."""
        onset, spt = self.sleep_onset, self.figures.spt
        return None if onset is None or spt is None else onset + spt / 2


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
