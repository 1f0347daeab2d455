"""A whole night told in one message: what of it is new, and what differs from what stands there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.night import FULL_FIELDS, NightAnswers, NightField
from bot.features.checkin.flow import answered, from_data, is_ahead, to_data
from bot.features.checkin.form import Frame, Value


@dataclass(frozen=True, slots=True)
class Told:
    """The answers with what is new; `otherwise`: what differs from an answer that was there; `ahead`: not yet true."""

    answers: NightAnswers
    otherwise: Mapping[NightField, Value]
    ahead: bool = False


def take_in(answers: NightAnswers, said: Mapping[str, Any], frame: Frame, now: datetime) -> Told:
    """What a message says of a night, beside what is known of it."""
    if said.get("no_sleep"):
        answers, said = answers.model_copy(update={"no_sleep": True}), _without_times(said)
    otherwise: dict[NightField, Value] = {}
    ahead = False
    for field in FULL_FIELDS:
        value = said.get(field)
        if value is None:
            continue
        there = getattr(answers, field)
        if there is not None and there != value:
            otherwise[field] = value
            continue
        changed = answered(answers, field, value)
        if is_ahead(changed, field, frame, now):
            ahead = True
        else:
            answers = changed
    return Told(answers, otherwise, ahead)


def packed(otherwise: Mapping[NightField, Value]) -> tuple[str, ...]:
    """As the row of the open question keeps it."""
    return tuple(f"{field}={to_data(value)}" for field, value in otherwise.items())


def unpacked(kept: tuple[str, ...]) -> Mapping[NightField, Value]:
    """From that row."""
    found: dict[NightField, Value] = {}
    for field in FULL_FIELDS:
        for data in (one.removeprefix(f"{field}=") for one in kept if one.startswith(f"{field}=")):
            value = from_data(field, data)
            if value is not None:
                found[field] = value
    return found


def replaced(answers: NightAnswers, otherwise: Mapping[NightField, Value]) -> NightAnswers:
    """With what was said instead of what was there."""
    for field, value in otherwise.items():
        answers = answered(answers, field, value)
    return answers


def _without_times(said: Mapping[str, Any]) -> Mapping[str, Any]:
    return {field: value for field, value in said.items() if field == "quality"}
