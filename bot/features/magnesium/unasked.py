"""What somebody tells of this evening's magnesium without being asked: only what plainly is about that."""

from datetime import time

from bot.domain.plain_words import plain_words
from bot.features.magnesium.answers import INTAKE, THING_WORDS, Answer, AnswerKind, kind_of, moment_in, said_in
from bot.features.magnesium.answers import spoken_words as words_of

_DOING = INTAKE | frozenset(plain_words("gepakt gedaan gehad gedronken binnen zit zitten done had did swallowed drank"))
_STARTING = frozenset(plain_words("neem pak slik ga taking take"))
_TONIGHT = frozenset(plain_words("vanavond vandaag tonight today evening"))
_ANOTHER_DAY = frozenset(plain_words("gisteren gisteravond yesterday last"))
_FORGOT = frozenset(plain_words("vergeten vergat forgot forgotten"))
_AFTER_ALL = frozenset(plain_words("toch alsnog after"))
_ASKING = frozenset({("heb", "ik"), ("had", "ik"), ("have", "i"), ("did", "i"), ("had", "i")})
_OBJECTS = frozenset(plain_words("magnesium mijn m'n het 't hem 'm ze die dat my it them"))


def read_unasked(text: str, *, language: str, near: time | None, noted: bool) -> Answer | None:
    """Taken, now or at a time; tonight without; and, where the evening is `noted` already, what mends it.

    None for a question ("heb ik mijn magnesium al genomen"), for another evening, and for anything that may be about
    something else. "Al genomen" is taken here: nobody asked whether it was before something.
    """
    words = words_of(text)
    if _asks(words) or not _ANOTHER_DAY.isdisjoint(words):
        return None
    passed_over = {"already", "no"} if noted else {"already"}
    kind = kind_of(said_in(words) - passed_over)
    answer = Answer(kind) if kind else moment_in(words, language, near)
    return answer if answer and _is_plain(answer.kind, frozenset(words), noted=noted) else None


def _is_plain(kind: AnswerKind, words: frozenset[str], *, noted: bool) -> bool:
    named = "magnesium" in words
    known = named or (noted and not _AFTER_ALL.isdisjoint(words))
    intake = not INTAKE.isdisjoint(words) and THING_WORDS.isdisjoint(words)
    certain = intake or (known and not _DOING.isdisjoint(words))
    if kind == "skipped":
        tonight = named and not _TONIGHT.isdisjoint(words) and _FORGOT.isdisjoint(words)
        return tonight or (noted and (certain or "take" in words))
    if kind == "now" and named and not _STARTING.isdisjoint(words):
        return True
    return certain and kind in ("taken", "now", "earlier", "dinner", "at", "ago")


def _asks(words: tuple[str, ...]) -> bool:
    """Whether it is the question "heb ik het al genomen", with or without its question mark."""
    return words[:2] in _ASKING and not _OBJECTS.isdisjoint(words[2:])
