"""How far two periods lie apart, as people say it: in whole minutes, or in steps from one word for a night to the next.

Positive is the good direction. Nothing is rounded to 0, nor to the smallest difference that one may notice or across
it: what a person reads never says otherwise than the verdict beside it.
"""

from typing import NamedTuple

from bot.catalog.words import Words
from bot.domain.ar1 import EXACT
from bot.domain.outcome import MEANINGFUL
from bot.domain.trial_plan import Question
from bot.view.moments import duration

_HOUR = 60
_QUARTER = 0.25
_TINY, _ALMOST, _OVER, _MOST = _QUARTER / 2, 0.375, 0.625, 4
QUARTERS = {
    1: "quarter",
    2: "half",
    3: "three-quarters",
    4: "one",
    5: "one-and-quarter",
    6: "one-and-half",
    7: "one-and-three-quarters",
}
"""Of a step; from two whole ones on by halves."""
ROUGH = ("tiny", "almost-half", "over-half")
HALVES = {4: "two", 5: "two-and-half", 6: "three", 7: "three-and-half", 8: "four"}


class Said(NamedTuple):
    """A difference and the ends of its interval, as they are told."""

    estimate: float
    low: float
    high: float


def amount(words: Words, question: Question, value: float) -> str:
    """How much without its side: "14 minuten", "nog geen minuut", "een halve stap"."""
    if question == "quality":
        return words("trial-result-steps", size=size_of(value))
    whole = minutes(question, value)
    return duration(words, whole) if whole else words("trial-result-under-a-minute")


def about(words: Words, question: Question, value: float) -> str:
    """ "ongeveer 20 minuten"; what is no round amount already says so itself."""
    said = amount(words, question, value)
    rough = size_of(value) in ROUGH if question == "quality" else not minutes(question, value)
    return said if rough else words("trial-result-about", amount=said)


def end(words: Words, question: Question, value: float) -> str:
    """How much to which side: "9 minuten trager", "geen verschil"."""
    side = "none" if not round(value, EXACT) else "better" if value > 0 else "worse"
    said = amount(words, question, value) if side != "none" else ""
    return words(f"trial-result-end-{question}", side=side, amount=said)


def between(words: Words, question: Question, told: Said) -> tuple[str, str]:
    """The ends of an interval that lies on one side of 0, the nearer first: ("8", "31"), where need be with units."""
    ends = sorted((told.low, told.high), key=abs)
    if question != "quality":
        nearer, farther = (minutes(question, one) for one in ends)
        if nearer and farther < _HOUR:
            return str(nearer), str(farther)
    nearest, farthest = (amount(words, question, one) for one in ends)
    return nearest, farthest


def minutes(question: Question, value: float) -> int:
    """Whole minutes without their side, below or above the smallest noticeable difference as the value is."""
    size, least = abs(round(value, EXACT)), round(MEANINGFUL[question])
    whole = round(size)
    if size < least:
        return min(whole, least - 1)
    return whole if size == least else max(whole, least + 1)


def size_of(value: float) -> str:
    """The name of so many steps, below or above half a step as the value is."""
    size, least = abs(round(value, EXACT)), MEANINGFUL["quality"]
    if size < _TINY:
        return "tiny"
    if _ALMOST <= size < least:
        return "almost-half"
    if least < size <= _OVER:
        return "over-half"
    if size > _MOST:
        return "more"
    return QUARTERS.get(max(1, round(size / _QUARTER))) or HALVES[round(2 * size)]
