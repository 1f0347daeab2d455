"""The questions of a check-in, short or full, and what their answers depend on."""

from dataclasses import dataclass
from datetime import date, time
from typing import get_args

from bot.domain.night import FULL_FIELDS, MOST_AWAKENINGS, NIGHT_FIELDS, NightAnswers, NightField, Quality
from bot.domain.person import Form

MINUTES: tuple[NightField, ...] = ("sol", "waso")
QUALITIES: tuple[Quality, ...] = get_args(Quality)
LONGEST = 24 * 60
MOST_TIMES = MOST_AWAKENINGS
KEEP_NO_SLEEP: tuple[NightField, ...] = ("into_bed", "quality", "naps", "note")
"""What can be told of a night without sleep."""
_AFTER_NO_SLEEP: tuple[NightField, ...] = ("quality", "naps", "note")

Value = time | int | str


@dataclass(frozen=True, slots=True)
class Frame:
    """What the questions of a night depend on beside its answers; `lights_out`: the person's usual time."""

    night: date
    zone: str
    zone_up: str | None = None
    form: Form = "short"
    lights_out: time | None = None

    @property
    def place(self) -> tuple[date, str, str | None]:
        """The night, where they went to bed, and where they rose."""
        return self.night, self.zone, self.zone_up


def fields_of(form: Form) -> tuple[NightField, ...]:
    """The questions of a form, in their order."""
    return FULL_FIELDS if form == "full" else NIGHT_FIELDS


def asked(answers: NightAnswers, form: Form) -> tuple[NightField, ...]:
    """The questions about this night; after one without sleep only those that are not about sleep."""
    return tuple(one for one in fields_of(form) if not answers.no_sleep or one in _AFTER_NO_SLEEP)


def first_open(answers: NightAnswers, form: Form) -> NightField | None:
    """The first question that was neither answered nor left out."""
    is_open = (one for one in asked(answers, form) if getattr(answers, one) is None and one not in answers.skipped)
    return next(is_open, None)


def position(field: NightField) -> int:
    """Where a question stands among all of them."""
    return FULL_FIELDS.index(field)


def to_field(data: str) -> NightField | None:
    """The question of that name."""
    return next((one for one in FULL_FIELDS if one == data), None)
