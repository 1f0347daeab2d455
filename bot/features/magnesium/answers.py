"""Answers to "have you taken your magnesium yet?" as people type them, in Dutch and English."""

import re
from dataclasses import dataclass
from datetime import time
from typing import Literal

from bot.domain.lexicon import Lexicon, meanings
from bot.domain.plain_words import plain_words
from bot.domain.spoken_answers import read_skip
from bot.domain.spoken_clock import read_clock
from bot.domain.spoken_minutes import read_minutes
from bot.features.magnesium.answer_words import AMOUNTS, ANSWER_WORDS, COMPOSED, THINGS

AnswerKind = Literal[
    "yes", "no", "taken", "now", "earlier", "skipped", "later", "at", "ago", "dinner", "unknown", "clear", "keep"
]
SOONEST, LATEST = 5, 8 * 60
"""Minutes that "in ..." and "... ago" may span."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a message says. `wall` with "at"; `minutes` with "ago", and with "later" where they were named."""

    kind: AnswerKind
    wall: time | None = None
    minutes: int | None = None


_LEXICON = Lexicon(ANSWER_WORDS, COMPOSED)

_ALONE: tuple[AnswerKind, ...] = (
    "yes",
    "no",
    "taken",
    "now",
    "earlier",
    "skipped",
    "later",
    "dinner",
    "clear",
    "keep",
)
_SAID: dict[frozenset[str], AnswerKind] = {
    **{frozenset({kind}): kind for kind in _ALONE},
    frozenset({"promise"}): "later",
    frozenset({"have"}): "yes",
    frozenset({"taken", "now"}): "now",
    frozenset({"earlier", "taken"}): "earlier",
    frozenset({"earlier", "now"}): "now",
    frozenset({"earlier", "now", "taken"}): "now",
    frozenset({"dinner", "taken"}): "dinner",
    frozenset({"dinner", "earlier"}): "dinner",
    frozenset({"dinner", "earlier", "taken"}): "dinner",
    frozenset({"dinner", "now"}): "now",
    frozenset({"dinner", "now", "taken"}): "now",
    frozenset({"dinner", "later"}): "later",
    frozenset({"no", "skipped"}): "skipped",
    frozenset({"no", "later"}): "later",
}
_WEAK = ("have", "promise", "yes")
"""Say nothing beside anything else; a yes does beside a no."""
_STRETCHED = re.compile(r"([a-z])\1{2,}", re.IGNORECASE)
_NO = frozenset(plain_words("nee neen no nop nope niet not geen"))
_AROUND_A_TIME = frozenset(
    plain_words(
        "eerder al alvast inmiddels toch nog alsnog genomen ingenomen geslikt gepakt gedaan gehad heb had have taken "
        "took earlier already done magnesium mijn my hem them"
    )
)
_AMOUNTS = frozenset(plain_words(f"{AMOUNTS} een mijn m'n de a an my the"))
THING_WORDS = frozenset(plain_words(THINGS))
INTAKE = frozenset(plain_words("genomen ingenomen geslikt taken took"))
"""Participles that say an intake by themselves."""
_AGO = frozenset({"geleden", "ago"})
_AHEAD = frozenset({"over", "binnen", "in"})


def read_answer(text: str, *, language: str, near: time | None) -> Answer | None:
    """What the message answers, or None where a word of it is about something else. A bare number is no time here."""
    words = spoken_words(text)
    kind = kind_of(said_in(words))
    if kind is not None:
        return Answer(kind)
    ahead = _ahead(words, language)
    if ahead is not None:
        return Answer("later", minutes=ahead)
    bare = len(words) == 1 and ":" not in words[0]
    timed = None if bare else moment_in(words, language, near)
    return timed or (Answer("unknown") if read_skip(text) else None)


def read_time(text: str, *, language: str, near: time | None) -> Answer | None:
    """The same where the time was asked for: a bare number counts, a bare yes does not."""
    if read_skip(text):
        return Answer("unknown")
    moment = moment_in(spoken_words(text), language, near)
    if moment is not None:
        return moment
    answer = read_answer(text, language=language, near=near)
    return None if answer is None or answer.kind in ("yes", "no", "taken", "earlier") else answer


def names_it(text: str) -> bool:
    """Whether the message is about magnesium by its own words, whatever was asked last."""
    words = plain_words(text)
    return "magnesium" in words or not INTAKE.isdisjoint(words)


def spoken_words(text: str) -> tuple[str, ...]:
    """The words of a message, "jaaaa" written as "jaa"."""
    return plain_words(_STRETCHED.sub(r"\1\1", text))


def said_in(words: tuple[str, ...]) -> frozenset[str]:
    """What the words mean, all together; nothing where one of them is about something else."""
    return frozenset(meanings(_LEXICON.read(" ".join(words)) or ()).split())


def kind_of(said: frozenset[str]) -> AnswerKind | None:
    """The answer that the meanings come to; None for none, and for some that exclude each other."""
    said = frozenset("earlier" if one == "already" else one for one in said)
    for weak in _WEAK:
        if said != {weak} and not (weak == "yes" and "no" in said):
            said -= {weak}
    return _SAID.get(said)


def _ahead(words: tuple[str, ...], language: str) -> int | None:
    """The minutes of "straks, over een half uur"; None without "over", "binnen" or "in"."""
    at = next((index for index, word in enumerate(words) if word in _AHEAD), None)
    if at is None:
        return None
    before = _LEXICON.read(" ".join(words[:at]))
    if before is None or not {lexeme.meaning for lexeme in before} <= {"", "yes", "no", "later", "promise"}:
        return None
    return _within(read_minutes(" ".join(words[at + 1 :]), language=language))


def moment_in(words: tuple[str, ...], language: str, near: time | None) -> Answer | None:
    """The time at which, or the minutes ago that, it was taken; None where there is more in the words."""
    if _NO & set(words):
        return None
    left = [word for word in _without_amounts(words) if word not in _AROUND_A_TIME]
    if left and left[-1] in _AGO:
        minutes = _within(read_minutes(" ".join(left[:-1]), language=language))
        return None if minutes is None else Answer("ago", minutes=minutes)
    reading = read_clock(" ".join(left), language=language, near=near)
    return None if reading is None else Answer("at", wall=reading.value)


def _without_amounts(words: tuple[str, ...]) -> list[str]:
    """Without "2 tabletten", "mijn capsule"; a larger number of them stays, and with it "tabletten"."""
    left: list[str] = []
    for word in words:
        if word not in THING_WORDS or not left or left[-1] not in _AMOUNTS:
            left.append(word)
        else:
            left.pop()
    return left


def _within(minutes: int | None) -> int | None:
    return minutes if minutes is not None and SOONEST <= minutes <= LATEST else None
