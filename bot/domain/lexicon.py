"""Word tables and the reader that accounts for every word of a message with them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.domain.plain_words import plain_words

WordTable = Mapping[str, Mapping[str, str]]
"""language ("" for words of no one language) -> meaning ("" for a filler) -> phrases parted by commas."""


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A phrase as the grammar sees it: its meaning, and the language it gives away (None: either)."""

    meaning: str
    language: str | None = None


class Lexicon:
    """Phrases with one meaning each. A phrase of two languages with one meaning belongs to neither.

    With `numbers`, numbers in digits are known words that stand for themselves.
    Raises ValueError for a phrase with two meanings, unless the `first_counts`.
    """

    def __init__(self, *tables: WordTable, numbers: bool = False, first_counts: bool = False) -> None:
        self._numbers = numbers
        self._first_counts = first_counts
        self._lexemes: dict[tuple[str, ...], Lexeme] = {}
        for table in tables:
            for language, entries in table.items():
                for meaning, phrases in entries.items():
                    for phrase in phrases.split(","):
                        self._add(plain_words(phrase), Lexeme(meaning, language or None))
        self._longest = max(map(len, self._lexemes), default=0)

    def _add(self, phrase: tuple[str, ...], lexeme: Lexeme) -> None:
        known = self._lexemes.setdefault(phrase, lexeme)
        if known.meaning != lexeme.meaning and self._first_counts:
            return
        if known.meaning != lexeme.meaning:
            raise ValueError(f"{' '.join(phrase)!r} means both {known.meaning!r} and {lexeme.meaning!r}")
        if known.language != lexeme.language:
            self._lexemes[phrase] = Lexeme(lexeme.meaning)

    def read(self, text: str) -> tuple[Lexeme, ...] | None:
        """The phrases of a text, longest first; None when a word is unknown."""
        words = plain_words(text)
        found: list[Lexeme] = []
        at = 0
        while at < len(words):
            lexeme, length = self._at(words, at)
            if lexeme is None:
                return None
            found.append(lexeme)
            at += length
        return tuple(found)

    def spot(self, words: tuple[str, ...]) -> Iterator[tuple[int, Lexeme]]:
        """The phrases among plain words, longest first, each with the place where it begins; unknown words between."""
        at = 0
        while at < len(words):
            lexeme, length = self._at(words, at)
            if lexeme is not None:
                yield at, lexeme
            at += max(length, 1)

    def _at(self, words: tuple[str, ...], at: int) -> tuple[Lexeme | None, int]:
        for length in range(min(self._longest, len(words) - at), 0, -1):
            lexeme = self._lexemes.get(words[at : at + length])
            if lexeme is not None:
                return lexeme, length
        is_number = self._numbers and "0" <= words[at][0] <= "9"
        return (Lexeme(words[at]), 1) if is_number else (None, 0)


def meanings(lexemes: Iterable[Lexeme]) -> str:
    """The meanings in order, parted by one space, fillers left out."""
    return " ".join(lexeme.meaning for lexeme in lexemes if lexeme.meaning)
