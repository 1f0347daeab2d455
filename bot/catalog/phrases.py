"""Phrases found in a text as rows of whole words, and the longer phrases in which they mean something else.

In a phrase `a|b` stands for either word, and `...` for up to six words of any kind.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from bot.catalog.folding import fold

Phrase = tuple[str, ...]
Span = tuple[int, int]
GAP, WIDEST = "...", 6


class Phrases:
    """A set of phrases, found by their first word."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._rows: dict[str, list[Phrase]] = {}
        self.add(texts)

    def add(self, texts: Iterable[str]) -> None:
        for text in texts:
            for phrase in _spelled_out(text):
                self._rows.setdefault(phrase[0], []).append(phrase)

    def words(self) -> set[str]:
        """Every word of every phrase."""
        return {word for phrases in self._rows.values() for phrase in phrases for word in phrase} - {GAP}

    def find(self, words: Sequence[str], fillers: frozenset[str] = frozenset()) -> list[Span]:
        """Where phrases stand, as (first word, word after the last); a filler may stand between two words."""
        return [
            (at, end)
            for at, word in enumerate(words)
            for phrase in self._rows.get(word, ())
            if (end := _end(phrase, words, at, fillers)) is not None
        ]


def uncovered(spans: Iterable[Span], covers: Sequence[Span]) -> list[Span]:
    """The spans that lie in none of the covers."""
    return [span for span in spans if not any(start <= span[0] and span[1] <= end for start, end in covers)]


def _spelled_out(text: str) -> Iterator[Phrase]:
    """Every choice of alternatives, as folded words; gaps stay, but not at the ends."""
    parts = [[GAP] if part == GAP else part.split("|") for part in text.split()]
    for chosen in product(*parts):
        words = [word for part in chosen for word in ([GAP] if part == GAP else fold(part).split())]
        phrase = tuple(words)
        if any(word != GAP for word in phrase) and GAP not in (phrase[0], phrase[-1]):
            yield phrase


def _end(phrase: Phrase, words: Sequence[str], at: int, fillers: frozenset[str]) -> int | None:
    """The word after the phrase, where it begins at `at`."""
    for number, expected in enumerate(phrase):
        if expected == GAP:
            rest = phrase[number + 1 :]
            ends = (_end(rest, words, at + wide, fillers) for wide in range(WIDEST + 1))
            return next((end for end in ends if end is not None), None)
        if at < len(words) and words[at] != expected and words[at] in fillers:
            at += 1
        if at >= len(words) or words[at] != expected:
            return None
        at += 1
    return at
