"""What the questions of a check-in, and their answers, depend on."""

from dataclasses import dataclass
from datetime import date, time
from typing import get_args

from bot.domain.night import FULL_FIELDS, MOST_AWAKENINGS, NightField, Quality
from bot.domain.person import Form

MINUTES: tuple[NightField, ...] = ("sol", "waso")
QUALITIES: tuple[Quality, ...] = get_args(Quality)
LONGEST = 24 * 60
MOST_TIMES = MOST_AWAKENINGS
KEEP_NO_SLEEP: tuple[NightField, ...] = ("into_bed", "quality", "naps", "note")
"""What can be told of a night without sleep."""

Value = time | int | str


@dataclass(frozen=True, slots=True)
class Frame:
    """What the questions of a night depend on beside its answers; `lights_out`: the person's usual time.

    `only`: the one question that is asked, of somebody in a trial.
    """

    night: date
    zone: str
    zone_up: str | None = None
    form: Form = "short"
    lights_out: time | None = None
    only: NightField | None = None

    @property
    def asks(self) -> tuple[Form, NightField | None]:
        """Which questions, as bot.domain.night_form wants it."""
        return self.form, self.only

    @property
    def place(self) -> tuple[date, str, str | None]:
        """The night, where they went to bed, and where they rose."""
        return self.night, self.zone, self.zone_up


def position(field: NightField) -> int:
    """Where a question stands among all of them."""
    return FULL_FIELDS.index(field)


def to_field(data: str) -> NightField | None:
    """The question of that name."""
    return next((one for one in FULL_FIELDS if one == data), None)
