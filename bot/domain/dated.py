"""What a person told, with its date: nights, naps, evenings."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

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

    def since_noon(self, field: Literal["lights_out", "out_of_bed"]) -> float | None:
        """When that was, in minutes of the local time there since the previous noon; None where unknown."""
        at = instants(self.answers, self.night, self.zone, self.zone_up)
        instant, zone = (
            (at.lights_out, self.zone) if field == "lights_out" else (at.out_of_bed, self.zone_up or self.zone)
        )
        if instant is None:
            return None
        noon = datetime.combine(self.night - timedelta(days=1), NOON)
        return (local(instant, zone).replace(tzinfo=None) - noon) / timedelta(minutes=1)

    @property
    def sleep_onset(self) -> float | None:
        """Lights out + SOL, in minutes of local time since the previous noon; None where unknown."""
        lights_out = self.since_noon("lights_out")
        return None if lights_out is None or self.answers.sol is None else lights_out + self.answers.sol

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
