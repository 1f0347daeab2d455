"""The steps of a check-in: answers so far and one more answer in, what is to be asked next out."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Literal, get_args

from bot.domain.callback import pack_time, unpack_time
from bot.domain.night import NIGHT_FIELDS, NightAnswers, NightField, Quality, contradiction, instants

CLOCKS: tuple[NightField, ...] = ("lights_out", "woke", "out_of_bed")
MINUTES: tuple[NightField, ...] = ("sol", "waso")
QUALITIES: tuple[Quality, ...] = get_args(Quality)
TRIES = 2
"""How often a contradiction is asked about before its field is left open."""
LONGEST = 24 * 60
AT_IT = timedelta(seconds=120)
"""Whoever takes longer over a question does something else meanwhile."""
ROUNDED_UP = timedelta(minutes=15)
"""So far ahead of the clock an answer may be."""

Value = time | int | str
Card = Literal["", "card", "open"]
"""Where a change leads back to: nowhere (the questions go on), the card after a check-in, the card of the diary."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a check-in is. `tries`: questions asked per contradiction. `until`: the person wants rest until then.

    `by`: the number of the scheduled message that asked; None where it was shown to somebody who is there.
    `inputs`, `seconds`: what the person did so far, and how long they were at it.
    """

    step: NightField
    card: Card = ""
    tries: Mapping[str, int] = field(default_factory=dict)
    until: datetime | None = None
    by: int | None = None
    inputs: int = 0
    seconds: int = 0

    def state(self) -> dict[str, Any]:
        """As JSON for the row of the open question."""
        until = self.until.isoformat() if self.until else None
        known = {"step": self.step, "card": self.card, "tries": dict(self.tries), "until": until, "by": self.by}
        return {**known, "inputs": self.inputs, "seconds": self.seconds}

    @classmethod
    def of(cls, state: Mapping[str, Any]) -> "Progress":
        """From that JSON."""
        until = datetime.fromisoformat(state["until"]) if state.get("until") else None
        effort = state.get("inputs", 0), state.get("seconds", 0)
        return cls(state["step"], state["card"], state["tries"], until, state.get("by"), *effort)

    def rests(self, now: datetime) -> bool:
        """Whether the person asked not to be asked until later."""
        return self.until is not None and now < self.until

    def after_input(self, asked_at: datetime | None, now: datetime) -> tuple[int, int]:
        """`inputs` and `seconds` with one answer more, to the question that was shown at `asked_at`."""
        gap = now - asked_at if asked_at is not None else timedelta()
        return self.inputs + 1, self.seconds + max(0, round(min(gap, AT_IT).total_seconds()))


@dataclass(frozen=True, slots=True)
class Next:
    """What comes now: a question, or None where nothing is left to ask. `dropped`: answers that never came to fit."""

    answers: NightAnswers
    progress: Progress | None
    dropped: tuple[NightField, ...] = ()


def go_on(answers: NightAnswers, before: Progress | None, night: date, zone: str) -> Next:
    """A contradiction is mended first; then comes the first open question, or the card again after a change."""
    card: Card = before.card if before else ""
    tries = dict(before.tries) if before else {}
    dropped: list[NightField] = []
    while clash := contradiction(answers, night, zone):
        asked = tries.get(clash.reason, 0)
        if asked < TRIES:
            return Next(answers, Progress(clash.field, card, {**tries, clash.reason: asked + 1}), tuple(dropped))
        answers = left_out(answers, clash.field)
        dropped.append(clash.field)
    step = None if card else first_open(answers)
    return Next(answers, Progress(step) if step else None, tuple(dropped))


def first_open(answers: NightAnswers) -> NightField | None:
    """The first question that was neither answered nor left out; after a night without sleep only how it was."""
    asked: tuple[NightField, ...] = ("quality",) if answers.no_sleep else NIGHT_FIELDS
    return next((one for one in asked if one in answers.missing and one not in answers.skipped), None)


def answered(answers: NightAnswers, step: NightField, value: Value) -> NightAnswers:
    """With one answer more. Whoever names a time of the night did sleep."""
    no_sleep = answers.no_sleep and step == "quality"
    changed = {step: value, "skipped": answers.skipped - {step}, "no_sleep": no_sleep}
    return answers.model_copy(update=changed)


def is_ahead(answers: NightAnswers, step: NightField, night: date, zone: str, now: datetime) -> bool:
    """Whether this clock answer lies in the future, where nobody can know it; what contradicts itself is not placed."""
    if contradiction(answers, night, zone) is not None:
        return False
    instant = getattr(instants(answers, night, zone), step) if step in CLOCKS else None
    return instant is not None and instant > now + ROUNDED_UP


def left_out(answers: NightAnswers, step: NightField) -> NightAnswers:
    """With that answer missing, as the person wants it."""
    no_sleep = answers.no_sleep and step == "quality"
    return answers.model_copy(update={step: None, "skipped": answers.skipped | {step}, "no_sleep": no_sleep})


def without_sleep(answers: NightAnswers) -> NightAnswers:
    return answers.model_copy(update={"no_sleep": True})


def back(answers: NightAnswers, progress: Progress) -> Progress:
    """The question before this one; the first one stays."""
    progress = replace(progress, until=None, by=None, inputs=progress.inputs + 1)
    if answers.no_sleep:
        return replace(progress, step="lights_out")
    at = NIGHT_FIELDS.index(progress.step)
    return replace(progress, step=NIGHT_FIELDS[max(0, at - 1)])


def to_data(value: Value) -> str:
    """An answer as a part of a button's data."""
    return pack_time(value) if isinstance(value, time) else str(value)


def from_data(step: NightField, data: str) -> Value | None:
    """The answer behind a button; None for what no button of that question says."""
    if step in CLOCKS:
        return unpack_time(data)
    if step in MINUTES:
        return int(data) if data.isascii() and data.isdigit() and int(data) <= LONGEST else None
    return data if data in QUALITIES else None


def to_field(data: str) -> NightField | None:
    """The question of that name."""
    return next((one for one in NIGHT_FIELDS if one == data), None)
