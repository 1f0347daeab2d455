"""Which FAQ topic a message asks about, if any."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.catalog.catalog import Catalog
from bot.catalog.folding import fold
from bot.catalog.ranking import Ranking

READ = 300  # characters; a question that comes later than this is not found
SHORTEST = 3  # letters or digits
ELSEWHERE = "elsewhere/"  # no topic's id: the everyday messages that are for nobody here

# Scores; calibrated by cross-validation on the questions in content/, left-out topics and everyday messages.
SURE = 0.19
CLEAR = 0.75  # the second topic scores at most this part of the first
POSSIBLE = 0.11
NEAR = 0.6  # a topic is worth suggesting from this part of the best score
OTHER_LANGUAGE = 1.3  # times the own language's score


@dataclass(frozen=True)
class Found:
    """`answer` has one topic, `suggest` two or three (best first), `none` has none; `language` is the answer's."""

    outcome: Literal["answer", "suggest", "none"]
    topics: tuple[str, ...]
    language: str


class FaqIndex:
    """The topics of all languages by their titles and example questions; built once at start."""

    def __init__(self, catalog: Catalog) -> None:
        self._rankings = {language: Ranking(_questions(catalog, language)) for language in catalog.languages}

    def find(self, text: str, language: str) -> Found:
        """The answer to a message of a person whose language is `language`; the message may be in another one."""
        text = text[:READ]
        if len(fold(text).replace(" ", "")) < SHORTEST:
            return Found("none", (), language)
        order = sorted(self._rankings, key=lambda other: other != language)
        for other in order:
            if topic := self._rankings[other].exact(text):
                return Found("none", (), other) if topic == ELSEWHERE else Found("answer", (topic,), other)
        ranked = {other: self._rankings[other].rank(text) for other in order}
        best = max(order, key=lambda other: _top(ranked[other]) * (OTHER_LANGUAGE if other == language else 1))
        return _decide(ranked[best], best)


def _questions(catalog: Catalog, language: str) -> dict[str, tuple[str, ...]]:
    topics = {id: (topic.title, *topic.questions) for id, topic in catalog.topics(language).items()}
    elsewhere = catalog.elsewhere(language)
    return {**topics, ELSEWHERE: elsewhere} if elsewhere else topics


def _top(ranked: Sequence[tuple[float, str]]) -> float:
    return ranked[0][0] if ranked else 0.0


def _decide(ranked: Sequence[tuple[float, str]], language: str) -> Found:
    top = _top(ranked)
    if top < POSSIBLE or ranked[0][1] == ELSEWHERE:
        return Found("none", (), language)
    ranked = [pair for pair in ranked if pair[1] != ELSEWHERE]
    second = _top(ranked[1:])
    if top >= SURE and second <= CLEAR * top:
        return Found("answer", (ranked[0][1],), language)
    near = [topic for score, topic in ranked[:3] if score >= NEAR * top]
    return Found("suggest", tuple(near if len(near) > 1 else [topic for _, topic in ranked[:2]]), language)
