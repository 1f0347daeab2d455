"""What `sluimer read` prints: times, lengths, numbers and nights as people say them."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from rich.console import Console

from bot.domain.spoken_clock import read_clock_range
from bot.domain.spoken_minutes import says_range
from bot.domain.spoken_night import read_night
from bot.domain.spoken_within import find_clock, find_count, find_minutes
from bot.errors import SluimerError

Kind = Literal["clock", "minutes", "count", "night"]
KINDS: tuple[Kind, ...] = get_args(Kind)
LANGUAGES = ("nl", "en")


class Line(BaseModel):
    """One line of a batch; `lang` ("nl", "nl-BE") decides where the two languages disagree."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    id: str | int
    lang: Annotated[Literal["nl", "en"], BeforeValidator(lambda lang: str(lang).casefold()[:2])]
    kind: Kind = Field(alias="as")
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """As JSON has it. `candidates`: the other plausible readings of a time, by field those of a night.

    A range has no value; `range` is what it goes from and to, where that is known.
    """

    value: Any = None
    candidates: Any = ()
    range: str | None = None


def read(text: str, lang: str, kind: str, today: date, *, out: Console) -> None:
    """One text, in words."""
    if lang not in LANGUAGES:
        raise SluimerError(f"--lang: {lang} is not one of {', '.join(LANGUAGES)}")
    if kind not in KINDS:
        raise SluimerError(f"--as: {kind} is not one of {', '.join(KINDS)}")
    out.print(_in_words(_READERS[kind](text, lang, today), kind), markup=False)


def read_batch(file: Path, today: date, *, out: Console, errors: Console) -> bool:
    """Every line of a file of JSON lines; a bad one is named on `errors`, the others are read. True: none was bad."""
    try:
        rows = file.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise SluimerError(f"--batch: {file} cannot be read: {error}") from error
    all_good = True
    for number, row in enumerate(rows, 1):
        if not row.strip():
            continue
        try:
            line = Line.model_validate_json(row)
        except ValidationError as error:
            errors.print(f"sluimer: {file}, line {number}: {_complaint(error)}", markup=False)
            all_good = False
            continue
        reading = _READERS[line.kind](line.text, line.lang, today)
        found = {"id": line.id, "value": reading.value, "candidates": reading.candidates}
        out.print(json.dumps(found, ensure_ascii=False), markup=False)
    return all_good


def _complaint(error: ValidationError) -> str:
    first = error.errors(include_input=False, include_url=False)[0]
    where = ".".join(map(str, first["loc"]))
    return f"{where}: {first['msg']}" if where else first["msg"]


def _clock(text: str, lang: str, today: date) -> Reading:
    ends = read_clock_range(text, language=lang)
    if ends:
        return Reading(candidates=[_hhmm(end) for end in ends], range=" to ".join(map(_hhmm, ends)))
    reading = find_clock(text, language=lang)
    return Reading(_hhmm(reading.value), [_hhmm(other) for other in reading.others]) if reading else Reading()


def _minutes(text: str, lang: str, today: date) -> Reading:
    is_range = says_range(text, language=lang)
    return Reading(range=text) if is_range else Reading(find_minutes(text, language=lang))


def _count(text: str, lang: str, today: date) -> Reading:
    return Reading(find_count(text))


def _night(text: str, lang: str, today: date) -> Reading:
    reading = read_night(text, language=lang, today=today, near={})
    if reading is None:
        return Reading(candidates={})
    named = {"night": reading.night.isoformat()} if reading.night else {}
    answers = {name: _hhmm(value) if isinstance(value, time) else value for name, value in reading.answers.items()}
    others = {name: [_hhmm(wall) for wall in both[1:]] for name, both in reading.unsure.items()}
    return Reading({**named, **answers}, others)


_READERS: Mapping[str, Callable[[str, str, date], Reading]] = {
    "clock": _clock,
    "minutes": _minutes,
    "count": _count,
    "night": _night,
}


def _in_words(reading: Reading, kind: str) -> str:
    if reading.range is not None:
        return f"a range, {reading.range}: which of the two?"
    if reading.value is None:
        return "not understood"
    if kind == "night":
        return "\n".join(
            f"{name}: {value}{_others(reading.candidates.get(name, ()))}" for name, value in reading.value.items()
        )
    unit = {"minutes": " min", "count": " times"}.get(kind, "")
    return f"{reading.value}{unit}{_others(reading.candidates)}"


def _others(candidates: list[str]) -> str:
    return f" (or {', '.join(candidates)})" if candidates else ""


def _hhmm(wall: time) -> str:
    return f"{wall:%H:%M}"
