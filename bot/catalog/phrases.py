"""Phrases found in a text as rows of whole words, and the longer phrases in which they mean something else."""

from collections.abc import Iterable, Sequence

from bot.catalog.folding import fold

Phrase = tuple[str, ...]
Span = tuple[int, int]


class Phrases:
    """A set of phrases, found by their first word."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._rows: dict[str, list[Phrase]] = {}
        self.add(texts)

    def add(self, texts: Iterable[str]) -> None:
        for text in texts:
            if words := tuple(fold(text).split()):
                self._rows.setdefault(words[0], []).append(words)

    def words(self) -> set[str]:
        """Every word of every phrase."""
        return {word for phrases in self._rows.values() for phrase in phrases for word in phrase}

    def find(self, words: Sequence[str], fillers: frozenset[str] = frozenset()) -> list[Span]:
        """Where phrases stand, as (first word, word after the last); a filler may stand between two words."""
        return [
            (at, end)
            for at, word in enumerate(words)
            for phrase in self._rows.get(word, ())
            if (end := _end(phrase, words, at, fillers))
        ]


def uncovered(spans: Iterable[Span], covers: Sequence[Span]) -> list[Span]:
    """The spans that lie in none of the covers."""
    return [span for span in spans if not any(start <= span[0] and span[1] <= end for start, end in covers)]


def _end(phrase: Phrase, words: Sequence[str], at: int, fillers: frozenset[str]) -> int | None:
    for expected in phrase:
        if at < len(words) and words[at] != expected and words[at] in fillers:
            at += 1
        if at >= len(words) or words[at] != expected:
            return None
        at += 1
    return at
