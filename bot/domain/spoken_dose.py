"""A product and its dose as people type them: "2 capsules bisglycinaat van 100 mg", "53 %", "half a tablet"."""

import re
from dataclasses import dataclass, replace
from math import prod
from typing import Literal, cast

from bot.domain.compounds import Compound, form_of
from bot.domain.dose_words import DOSE_WORDS
from bot.domain.lexicon import Lexicon, meanings
from bot.domain.number_words import HALVES, NUMBERS
from bot.domain.product import Label, ProductForm, percent_in

Expected = Literal["amount", "pieces"]
"""What a number without a unit is taken for where it fits; else by its size."""
MOST_PIECES = 20
LARGEST, MOST_PERCENT = 20_000, 1_000
"""Mg of a compound, and percent, that a label may say."""
LEAST_MG = 5
"""Below it a number without a unit is never one of milligrams: "een halve" is half a piece."""
LEAST_AMOUNT = 21
"""From here on a number without a unit is no number of pieces."""
ROUNDED_BY = 4
"""Mg by which the milligrams and the percentage of one label may differ."""
_LEXICON = Lexicon(DOSE_WORDS, NUMBERS, HALVES, numbers=True, first_counts=True)

_THOUSANDS = re.compile(r"(?<![0-9.,])([1-9][0-9]{0,2})[.,]([0-9]{3})(?![0-9.,])")
_DECIMAL = re.compile(r"(?<=[0-9]),(?=[0-9])")
_PIECE_AND_HALF = re.compile(r"\b(?:(?P<n>[0-9]+) )?piece and (?:1 )?(?:half|onehalf)\b")
_PLUS_HALF = re.compile(r"\b([0-9]+) (?:onehalf|and (?:1 )?(?:half|onehalf))\b")
_HALF = re.compile(r"\b(?:1 )?(?:half|onehalf)\b")
_TWICE = re.compile(r"([0-9.]+ (?:mg|gram|percent)) day(?: and)? \1 day")
_NUM = r"(?P<{}>[0-9]+(?:\.[0-9]+)?)"
_AMOUNT = re.compile(
    _NUM.format("amount")
    + r" (?P<unit>mg|gram|percent)"
    + r"(?: (?:each )?(?P<what>magnesium|=(?!mix|other)\w+))?"
    + r"(?P<daily>(?: each)? day)?"
    + rf"(?: per {_NUM.format('per')} piece)?"
)
_PER = re.compile(
    rf"(?:(?:per|serving) {_NUM.format('per')} piece(?: each)?|{_NUM.format('same')} piece per) "
    r"(?=[0-9.]+ (?:mg|gram|percent))"
)
_TIMES = re.compile(rf"{_NUM.format('n')} x(?: day)?")
_COUNT = re.compile(rf"{_NUM.format('n')} (?:each )?piece")
_BARE = re.compile(_NUM.format("n"))
_NAME = re.compile(r"=(?P<name>\w+)")
_WHOLE_DAY = frozenset({"total", "serving"})
"""Beside an amount: it is for all of a day."""
_LEFT_OVER = frozenset({"each", "per", "piece", "day", "magnesium", "and", "mg", *_WHOLE_DAY})


@dataclass(frozen=True, slots=True)
class DoseReading:
    """What a message tells; None is not told.

    `amount`: the number for `per` pieces, or with `daily` for all of a day; `label`: what it is of, None where that was
    not said. `compound` with "compound": which one.
    """

    form: ProductForm | None = None
    compound: Compound | None = None
    amount: float | None = None
    label: Label | None = None
    per: float = 1
    daily: bool = False
    pieces: float | None = None


def read_dose(text: str, *, expected: Expected = "amount") -> DoseReading | None:
    """What a message says of a product and nothing else; None where a word of it is about something else."""
    lexemes = _LEXICON.read(_THOUSANDS.sub(r"\1\2", text))
    said = "" if lexemes is None else _halved(meanings(lexemes))
    if not said:
        return None
    said, reading = _amount(_TWICE.sub(r"2 x \1", said))
    said, names = _taken(said, _NAME)
    said, pieces = _pieces(said, expected, known=reading.amount is not None)
    if reading.amount is None:
        said, reading = _bare_amount(said)
    if set(said.split()) - _LEFT_OVER:
        return None
    daily = reading.daily or (reading.amount is not None and not _WHOLE_DAY.isdisjoint(said.split()))
    names = [*([reading.compound] if reading.compound else []), *names]
    return _checked(replace(_with_form(reading, names), pieces=pieces, daily=daily))


def _halved(said: str) -> str:
    said = _DECIMAL.sub(".", said)
    said = _PLUS_HALF.sub(r"\1.5", said)
    said = _PIECE_AND_HALF.sub(lambda match: f"{match['n'] or 1}.5 piece", said)
    return _HALF.sub("0.5", said)


def _amount(said: str) -> tuple[str, DoseReading]:
    """The one amount of the message, taken out of it."""
    per = _PER.search(said)
    if per:
        said = said.replace(per[0], "", 1)
    found = list(_AMOUNT.finditer(said))
    chosen = _which(found)
    if chosen is None:
        return said, DoseReading()
    said = _AMOUNT.sub("", said)
    names = [one["what"] for one in found if (one["what"] or "").startswith("=")]
    counted = float((per["per"] or per["same"]) if per else chosen["per"] or 1)
    amount = float(chosen["amount"]) * (1000 if chosen["unit"] == "gram" else 1)
    reading = DoseReading(amount=amount, label=_label(chosen, found), per=counted, daily=bool(chosen["daily"]))
    if reading.label == "compound":
        reading = replace(reading, compound=cast(Compound, chosen["what"].removeprefix("=")))
    return " ".join((said, *names)), reading


def _which(found: list[re.Match[str]]) -> re.Match[str] | None:
    """Of two amounts the one of magnesium itself; a percentage where the other is of the whole compound."""
    if len(found) < 2:
        return found[0] if found else None
    itself = [one for one in found if one["what"] == "magnesium"]
    percent = [one for one in found if one["unit"] == "percent"]
    milligrams = [one for one in found if one["unit"] != "percent"]
    if len(found) > 2 or not (itself or percent):
        return None
    return itself[0] if itself else milligrams[0] if _is_same(milligrams, percent) else percent[0]


def _is_same(milligrams: list[re.Match[str]], percent: list[re.Match[str]]) -> bool:
    """Whether both say the same amount: "375 mg (100 %)"."""
    pairs = [(float(one["amount"]), percent_in(float(other["amount"]))) for one in milligrams for other in percent]
    return any(abs(one - other) <= ROUNDED_BY for one, other in pairs)


def _label(chosen: re.Match[str], found: list[re.Match[str]]) -> Label | None:
    if chosen["unit"] == "percent":
        return "percent"
    if chosen["what"] == "magnesium" or len(found) > 1:
        return "elemental"
    return "compound" if chosen["what"] else None


def _pieces(said: str, expected: Expected, *, known: bool) -> tuple[str, float | None]:
    """How many a day: "2 x" times what comes at once, "1 en 's avonds 2" together."""
    together = "and" in said.split()
    said, times = _taken(said, _TIMES)
    said, counts = _taken(said, _COUNT)
    bare = [float(one["n"]) for one in _BARE.finditer(said)]
    few = known or counts or expected == "pieces" or len(bare) > 1
    if bare and max(bare) < (LEAST_AMOUNT if few else LEAST_MG):
        said, more = _taken(said, _BARE)
        counts = [*counts, *more]
    if len(counts) > 1 and not together:
        return "?", None
    if not times and not counts:
        return said, None
    at_once = sum(map(float, counts)) if counts else 1
    return said, prod(map(float, times), start=at_once)


def _bare_amount(said: str) -> tuple[str, DoseReading]:
    """A number without a unit that is not for pieces: "2 x 100"."""
    said, bare = _taken(said, _BARE)
    return (said, DoseReading(amount=float(bare[0]))) if len(bare) == 1 else (said if not bare else "?", DoseReading())


def _taken(said: str, pattern: re.Pattern[str]) -> tuple[str, list[str]]:
    """The text without what the pattern finds, and the first group of each."""
    found = [one[1] for one in pattern.finditer(said)]
    return pattern.sub("", said), found


def _with_form(reading: DoseReading, names: list[str]) -> DoseReading:
    """The form that was named; of two compounds none is known; with other substances it is a mix."""
    distinct = dict.fromkeys(one.removeprefix("=") for one in names)
    if not distinct:
        return reading
    if "mix" in distinct:
        return replace(reading, form="mix")
    compounds = [cast(Compound, one) for one in distinct if one != "other"]
    if len(compounds) != 1:
        return replace(reading, form="other", compound=None)
    return replace(reading, form=form_of(compounds[0]), compound=compounds[0])


def _checked(reading: DoseReading) -> DoseReading | None:
    """None for numbers that no label has, and where nothing is told."""
    most = MOST_PERCENT if reading.label == "percent" else LARGEST
    fits = reading.amount is None or 0 < reading.amount <= most
    some = reading.pieces is None or 0 < reading.pieces <= MOST_PIECES
    told = reading.amount is not None or reading.pieces is not None or reading.form is not None
    return reading if told and fits and some and 0 < reading.per <= MOST_PIECES else None
