"""A whole night told in one message: "half 12 licht uit, kwartiertje wakker gelegen, 7 uur wakker en op"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from bot.domain.clock_grammar import told_halves_apart
from bot.domain.clock_words import CLOCK_WORDS
from bot.domain.lexicon import Lexeme, Lexicon, meanings
from bot.domain.night_draft import Story
from bot.domain.night_pieces import parted
from bot.domain.night_story import is_plain, story_of
from bot.domain.night_words import NIGHT_WORDS
from bot.domain.number_words import HALVES, HOURS, NUMBERS
from bot.domain.spoken_night_names import named_night, says_last_night
from bot.domain.spoken_quality import NO_SLEEP, QUALITY
from bot.domain.time_words import UNITS

LONGEST = 600
"""Characters; a longer message is no list of answers."""
_LEXICON = Lexicon(
    NIGHT_WORDS, NO_SLEEP, QUALITY, NUMBERS, HOURS, HALVES, UNITS, CLOCK_WORDS, numbers=True, first_counts=True
)
_TWO_NUMBERS = re.compile(r"\W*[0-9]{1,2}\s*[-–]\s*[0-9]{1,2}\W*")
"""A date rather than a night."""
_PARTING = re.compile(r"(?<![0-9])[,.;]|[,.;](?![0-9])|[\n;|]")
_GREETING = re.compile(
    r"^\W*(?:(?:(?:ok(?:e|é|ay)?|prima|top|super|goed|well|great|morgen|dag)[,.!]|goe(?:de|ie)?morgen|hoi|hallo|hey|hi|hello|"
    r"(?:good )?morning)[,.!]* )+(?=\S)"
)


@dataclass(frozen=True, slots=True)
class NightReading:
    """What a message says of a night. `night`: the one it names (the date of its morning), None where it names none.

    `answers`: into_bed, lights_out, woke, out_of_bed (time), sol, waso, awakenings (int), quality (str), no_sleep.
    `unsure`: of the times that may as well be twelve hours off, both readings, the likelier one first.
    """

    night: date | None
    answers: Mapping[str, time | int | str | bool]
    unsure: Mapping[str, tuple[time, ...]]


def read_night(
    text: str, *, language: str, today: date, near: Mapping[str, time], asked: bool = False
) -> NightReading | None:
    """The night that a message tells, or None where it is no such message.

    It has at least two answers, or one and a named night, and every word is accounted for; a question is never one.
    `asked`: a question about a night is open, so that one piece is enough which says what it is about: "7 uur eruit".
    `near`: the person's own usual times by field, which choose between readings that the order of things leaves open.
    """
    if "?" in text or len(text) > LONGEST or _TWO_NUMBERS.fullmatch(text):
        return None
    named = named_night(text, today)
    if named is None:
        return None
    night, rest = named
    said = _said(rest, language)
    pieces = parted(said) if said else None
    story = story_of(pieces, near) if pieces else None
    if said is None or pieces is None or story is None:
        return None
    named_else = night is not None and not says_last_night(text)
    if not _is_enough(story, 1 if named_else or (asked and is_plain(pieces, said, story, near)) else 2):
        return None
    return NightReading(night, story.answers, story.unsure)


def _is_enough(story: Story, least: int) -> bool:
    least = 1 if "no_sleep" in story.answers else least
    return min(story.told, len(story.answers)) >= least


def _said(text: str, language: str) -> str | None:
    """The meanings of all words, clauses parted by "|"; None where a word is unknown."""
    clauses = [_LEXICON.read(clause) for clause in _PARTING.split(_GREETING.sub("", text))]
    lexemes: list[Lexeme] = []
    for clause in clauses:
        if clause is None:
            return None
        lexemes += (*clause, Lexeme("|"))
    return meanings(told_halves_apart(lexemes, _main_language(lexemes, language)))


def _main_language(lexemes: list[Lexeme], default: str) -> str:
    """The language that most of the words are in."""
    spoken = [lexeme.language for lexeme in lexemes if lexeme.language]
    return max((default, *spoken), key=lambda one: (spoken.count(one), one == default))
