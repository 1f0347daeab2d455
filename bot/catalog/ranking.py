"""How much a message resembles each topic of one language."""

from collections.abc import Mapping, Sequence

from bot.catalog.folding import fold
from bot.catalog.vectors import Inverted, Weights, features, normal, total

NEAREST = 3  # example questions of a topic that count
NEAREST_SHARE = 0.4  # the rest of the score is the resemblance to the whole topic


class Ranking:
    """Topics with their example questions (the title among them), compared by TF-IDF."""

    def __init__(self, questions: Mapping[str, Sequence[str]]) -> None:
        self._topics = tuple(questions)
        counted = [[features(text) for text in questions[topic]] for topic in self._topics]
        self._weights = Weights(one for row in counted for one in row)
        vectors = [[self._weights.vector(one) for one in row] for row in counted]
        self._owner = [at for at, row in enumerate(vectors) for _ in row]
        self._questions = Inverted(vector for row in vectors for vector in row)
        self._centres = Inverted(normal(total(row)) for row in vectors)
        self._exact = {fold(text): topic for topic in self._topics for text in questions[topic]}

    def exact(self, text: str) -> str | None:
        """The topic that has this very question."""
        return self._exact.get(fold(text))

    def rank(self, text: str) -> list[tuple[float, str]]:
        """(score from 0 to 1, topic), best first."""
        vector = self._weights.vector(features(text))
        nearest: list[list[float]] = [[] for _ in self._topics]
        for owner, score in zip(self._owner, self._questions.compare(vector), strict=True):
            if score:
                nearest[owner].append(score)
        whole = self._centres.compare(vector)
        scores = [
            NEAREST_SHARE * sum(sorted(near)[-NEAREST:]) / NEAREST + (1 - NEAREST_SHARE) * centre
            for near, centre in zip(nearest, whole, strict=True)
        ]
        return sorted(zip(scores, self._topics, strict=True), reverse=True)
