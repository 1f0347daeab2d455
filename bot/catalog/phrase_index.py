"""The phrases of danger of all languages, found with their typing errors."""

from collections.abc import Iterable, Sequence

from bot.catalog.catalog import Catalog
from bot.catalog.folding import fold
from bot.catalog.phrases import Phrases, uncovered
from bot.catalog.places import distance

GRAVEST_FIRST = ("crisis", "emergency", "drowsy-driving")  # the gravest goes first; other categories after these
SHORTEST_MISSPELT = 6  # letters; one typing error in a shorter word makes too many other words

# May stand between the words of a phrase, one at a time; none of them turns a meaning round.
_FILLERS = """
    ik hij ze we wij ook nu echt gewoon ineens plots soms vaak altijd weer zo heel toch wel dan eigenlijk
    i just really so now also sometimes often always again suddenly actually even then
"""
FILLERS = frozenset(_FILLERS.split())


class PhraseIndex:
    """Finds phrases with one typing error in each long word; `not_phrases`, rightly spelt, cover them up."""

    def __init__(self, catalog: Catalog) -> None:
        self._phrases: dict[str, Phrases] = {}
        self._covers: dict[str, Phrases] = {}
        for text in (text for language in catalog.languages for text in catalog.safety(language).values()):
            self._phrases.setdefault(text.id, Phrases()).add(text.phrases)
            self._covers.setdefault(text.id, Phrases()).add(text.not_phrases)
        self._order = sorted(self._phrases, key=gravity)
        self._spelling = _Spelling(set().union(*(phrases.words() for phrases in self._phrases.values())))

    def match(self, text: str) -> str | None:
        """The gravest category one of whose phrases is in the text (read to its end), or None."""
        typed = fold(text).split()
        meant = self._spelling.mend(typed)
        for category in self._order:
            found = self._phrases[category].find(meant, FILLERS)
            if found and uncovered(found, self._covers[category].find(typed)):
                return category
        return None


def gravity(category: str) -> tuple[int, str]:
    """The lower, the graver; categories that the code does not name come last."""
    known = GRAVEST_FIRST.index(category) if category in GRAVEST_FIRST else len(GRAVEST_FIRST)
    return known, category


class _Spelling:
    """Words one typing error away, found by the letters that are left when one is taken out."""

    def __init__(self, words: Iterable[str]) -> None:
        self._known = frozenset(words)
        self._near: dict[str, list[str]] = {}
        for word in sorted(self._known):
            if len(word) >= SHORTEST_MISSPELT:
                for rest in _one_out(word):
                    self._near.setdefault(rest, []).append(word)
        self._longest = max(map(len, self._known), default=0) + 1

    def mend(self, words: Sequence[str]) -> list[str]:
        """The words, each unknown one replaced by the known word it most likely stands for."""
        meant = {word: self._meant(word) for word in set(words)}
        return [meant[word] for word in words]

    def _meant(self, word: str) -> str:
        if word in self._known or not SHORTEST_MISSPELT - 1 <= len(word) <= self._longest:
            return word
        near = (other for rest in sorted(_one_out(word)) for other in self._near.get(rest, ()))
        return next((other for other in near if distance(word, other, 1) <= 1), word)


def _one_out(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}
