"""The search over the FAQ: one message in, one of the outcomes out."""

from collections.abc import Mapping

from bot.catalog.catalog import Catalog
from bot.catalog.folding import fold
from bot.catalog.phrase_index import PhraseIndex
from bot.catalog.search.danger import Danger, DangerIndex
from bot.catalog.search.deciding import Found, decide
from bot.catalog.search.fitted import Fitted
from bot.catalog.search.pieces import words_of

SHORTEST = 2  # letters or digits
OWN_LANGUAGE = 0.25
"""How much less like the person's own language than like another a message may be and still count as theirs."""
FOLLOWING = frozenset(
    [
        "en",
        "maar",
        "dan",
        "die",
        "dat",
        "deze",
        "dit",
        "ervan",
        "daarvan",
        "ermee",
        "daarmee",
        "and",
        "but",
        "then",
        "that",
        "this",
        "those",
        "it",
        "them",
        "with",
        "about",
    ]
)
"""A short message with one of these words may go on from the last topic."""
LONGEST_FOLLOWING = 7  # words


class Search:
    """All languages at once: a message is answered in the language that it is in."""

    def __init__(self, catalog: Catalog, fitted: Fitted) -> None:
        self._catalog = catalog
        self._fitted = fitted
        self._danger = DangerIndex(PhraseIndex(catalog), fitted.dangers)
        self._exact = {language: _exact(catalog, language) for language in catalog.languages}

    def danger(self, text: str) -> Danger | None:
        """Read to its end, in any language."""
        return self._danger.find(text)

    def language(self, text: str, own: str) -> str:
        """The language that a message is in; `own` where it may as well be that."""
        return self._language(words_of(text), own)

    def find(self, text: str, language: str, *, subject: str = "") -> Found:
        """The outcome for a person whose language is `language`.

        `subject` is what the last answer was about: it helps a short message that says nothing by itself
        ("en hoeveel dan?"), and only where the message alone is not answered.
        """
        folded = fold(text)
        if len(folded.replace(" ", "")) < SHORTEST:
            return Found("none", (), language)
        for other in sorted(self._exact, key=lambda other: other != language):
            if topic := self._exact[other].get(folded):
                return Found("answer", (topic,), other)
        found = self._read(text, language)
        words = folded.split()
        goes_on = found.outcome != "answer" and len(words) <= LONGEST_FOLLOWING and not FOLLOWING.isdisjoint(words)
        if subject and goes_on:
            together = self._read(f"{subject} {text}", language)
            if together.outcome == "answer":
                return together
        return found

    def _read(self, text: str, language: str) -> Found:
        words = words_of(text)
        if not any(self._fitted.topics.weighing.knows(word) for word in words) and len(words) < LONGEST_FOLLOWING:
            return Found("none", (), language)
        margins = dict(zip(self._fitted.topics.labels, map(float, self._fitted.topics.margins(words)), strict=True))
        return decide(margins, self._language(words, language))

    def _language(self, words: list[str], own: str) -> str:
        linear = self._fitted.languages
        margins = dict(zip(linear.labels, map(float, linear.margins(words)), strict=True))
        best = max(margins, key=lambda language: margins[language])
        return own if margins.get(own, float("-inf")) >= margins[best] - OWN_LANGUAGE else best


def _exact(catalog: Catalog, language: str) -> Mapping[str, str]:
    return {
        fold(text): topic.id for topic in catalog.topics(language).values() for text in (topic.title, *topic.questions)
    }
