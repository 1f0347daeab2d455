"""The steps of a check-in: answers so far and one more answer in, what is to be asked next out."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Any

from bot.domain.callback import pack_time, unpack_time
from bot.domain.local_time import minutes_until
from bot.domain.night import CLOCKS, NightAnswers, NightField, NightInstants, contradiction_at, instants
from bot.domain.night_form import asked, first_open
from bot.domain.spoken_clock import ClockReading
from bot.domain.unlikely import Unlikely, hour_of, in_no_hour, in_two_hours, unlikely
from bot.features.checkin.form import (
    KEEP_NO_SLEEP,
    LONGEST,
    MINUTES,
    MOST_TIMES,
    QUALITIES,
    Frame,
    Value,
    position,
)
from bot.features.checkin.progress import HOUR, READINGS, Progress

TRIES = 2
"""How often a contradiction is asked about before its field is left open."""
ROUNDED_UP = timedelta(minutes=15)
"""So far ahead of the clock an answer may be."""
FARTHEST = 450
"""Minutes around somebody's own time within which another reading of a clock time is plausible."""
NO_HOUR = "no_hour"
"""The reason for asking again where the clocks were put forward over the answer."""


@dataclass(frozen=True, slots=True)
class Next:
    """What comes now: a question, or None where nothing is left to ask. `dropped`: answers that never came to fit."""

    answers: NightAnswers
    progress: Progress | None
    dropped: tuple[NightField, ...] = ()


def go_on(answers: NightAnswers, before: Progress | None, frame: Frame) -> Next:
    """What comes next, or the card again after a change.

    First which of two equal hours is meant; then a contradiction is mended; what is unlikely is asked about once;
    then comes the first open question.
    """
    now = replace(before, until=None, by=None, check="", kept=()) if before else Progress("quality")
    at = instants(answers, *frame.place)
    hour = in_two_hours(answers, at, frame.place)
    if hour is not None:
        return Next(_believing(answers, hour_of(hour)), replace(now, step=hour, check=HOUR))
    dropped: list[NightField] = []
    while clash := clashing(answers, frame, at):
        reason, field = clash
        times = now.tries.get(reason, 0)
        if times < TRIES:
            return Next(answers, replace(now, step=field, tries={**now.tries, reason: times + 1}), tuple(dropped))
        answers = left_out(answers, field)
        at = instants(answers, *frame.place)
        dropped.append(field)
    doubt = unlikely(answers, at, usual=frame.lights_out)
    if doubt is not None:
        checked = replace(now, step=doubt.field, check=doubt.reason)
        return Next(_believing(answers, doubt.reason), checked, tuple(dropped))
    step = _opened(answers, now) if now.card else first_open(answers, *frame.asks)
    return Next(answers, replace(now, step=step, tries={}) if step else None, tuple(dropped))


def clashing(answers: NightAnswers, frame: Frame, at: NightInstants) -> tuple[str, NightField] | None:
    """Why the answers, `at` their instants, cannot all be true, and the question that mends it."""
    found = contradiction_at(answers, at)
    if found is not None:
        return found.reason, found.field
    field = in_no_hour(answers, at, frame.place)
    return (NO_HOUR, field) if field else None


def _opened(answers: NightAnswers, progress: Progress) -> NightField | None:
    """The question that a change on the card has opened: awake after all, then for how long?"""
    is_open = progress.step == "awakenings" and answers.awakenings and answers.waso is None
    return "waso" if is_open and "waso" not in answers.skipped else None


def chosen(answers: NightAnswers, step: NightField) -> NightAnswers:
    """With a time that was chosen out of two: an odd hour for lights out need not be asked about once more."""
    return _believing(answers, Unlikely.ODD_LIGHTS_OUT) if step == "lights_out" else answers


def _believing(answers: NightAnswers, reason: str) -> NightAnswers:
    return answers.model_copy(update={"believed": answers.believed | {reason}})


def answered(answers: NightAnswers, step: NightField, value: Value) -> NightAnswers:
    """With one answer more. Whoever names a time of the night did sleep; not one awakening is no minute awake."""
    changed: dict[str, Any] = {
        step: value,
        "skipped": answers.skipped - {step},
        "no_sleep": answers.no_sleep and step in KEEP_NO_SLEEP,
        "after_change": answers.after_change - {step},
        "believed": answers.believed - {hour_of(step)},
    }
    if step == "awakenings":
        if value == 0 and answers.waso is None:
            changed |= {"waso": 0, "skipped": answers.skipped - {"waso", "awakenings"}}
        elif value != 0 and answers.awakenings == 0 and answers.waso == 0:
            changed["waso"] = None
    return answers.model_copy(update=changed)


def in_second_hour(answers: NightAnswers, step: NightField, *, second: bool) -> NightAnswers:
    """With the hour that is meant: of two equal ones the second, or the first."""
    others = answers.after_change - {step}
    return answers.model_copy(update={"after_change": others | {step} if second else others})


def is_ahead(answers: NightAnswers, step: NightField, frame: Frame, now: datetime) -> bool:
    """Whether this clock answer lies in the future, where nobody can know it; what contradicts itself is not placed."""
    if step not in CLOCKS:
        return False
    at = instants(answers, *frame.place)
    instant = getattr(at, step)
    return instant is not None and instant > now + ROUNDED_UP and contradiction_at(answers, at) is None


def meant(
    answers: NightAnswers, step: NightField, reading: ClockReading, near: time, frame: Frame, now: datetime
) -> tuple[time, ...]:
    """The one time that the words mean, or two: the likelier one, and another that is plausible as well.

    Plausible is what fits the other answers, is not ahead, and is not too far from the person's own time, `near`.
    """
    plausible = [
        wall
        for wall in (reading.value, *reading.others)
        if min(minutes_until(near, wall), minutes_until(wall, near)) <= FARTHEST
        and _fits(answers, step, wall, frame, now)
    ]
    return tuple(plausible) or (reading.value,)


def _fits(answers: NightAnswers, step: NightField, wall: time, frame: Frame, now: datetime) -> bool:
    changed = answered(answers, step, wall)
    at = instants(changed, *frame.place)
    return clashing(changed, frame, at) is None and not is_ahead(changed, step, frame, now)


def left_out(answers: NightAnswers, step: NightField) -> NightAnswers:
    """With that answer missing, as the person wants it."""
    no_sleep = answers.no_sleep and step in KEEP_NO_SLEEP
    changed = {step: None, "skipped": answers.skipped | {step}, "no_sleep": no_sleep}
    return answers.model_copy(update=changed)


def without_sleep(answers: NightAnswers) -> NightAnswers:
    return answers.model_copy(update={"no_sleep": True})


def back(answers: NightAnswers, progress: Progress, frame: Frame) -> Progress:
    """The question before this one; the first one stays, and from "is that right?" it is the question itself."""
    plain = replace(progress, until=None, by=None, check="", kept=(), inputs=progress.inputs + 1)
    if progress.check and progress.check != READINGS:
        return plain
    if answers.no_sleep and progress.step == "quality" and not frame.only:
        return replace(plain, step="lights_out")
    before = [
        one
        for one in asked(answers, *frame.asks)
        if position(one) < position(progress.step) and not (one == "waso" and answers.awakenings == 0)
    ]
    return replace(plain, step=before[-1]) if before else plain


def to_data(value: Value) -> str:
    """An answer as a part of a button's data."""
    return pack_time(value) if not isinstance(value, int | str) else str(value)


def from_data(step: NightField, data: str) -> Value | None:
    """The answer behind a button; None for what no button of that question says."""
    if step in CLOCKS:
        return unpack_time(data)
    if step in MINUTES or step in ("naps", "awakenings"):
        most = MOST_TIMES if step == "awakenings" else LONGEST
        return int(data) if data.isascii() and data.isdigit() and int(data) <= most else None
    return data if data in QUALITIES else None
