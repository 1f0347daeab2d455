"""From margins to one of the outcomes. The figures are calibrated by `python -m tests.benchmarks.search`."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bot.catalog.search.examples import ELSEWHERE, TALK

RIGHT = (1.9, 1.8, -1.4, -1.6, -2.3)
FOREIGN = (-2.5, 0.7, 3.3, 4.3, 3.3)
"""Logistic weights of: the best topic's margin, its lead over the second, the margin of being about something else,
the best small talk's margin, and a constant; for "the best topic is right" and for "no topic is"."""
SURE = 0.57
"""A topic this likely to be right is answered."""
STRANGE = 0.7
"""A message this likely to be about something else gets no suggestions either."""
MOST, FEWEST = 3, 2
UNLIKE = -1.0
"""The margin of a label that is not there."""


@dataclass(frozen=True, slots=True)
class Found:
    """`answer` has one topic, `suggest` two or three (best first), `none` has none; `language` is the answer's.

    `talk` is the kind of small talk that a message without a topic is.
    """

    outcome: Literal["answer", "suggest", "none"]
    topics: tuple[str, ...]
    language: str
    talk: str | None = None


def decide(margins: Mapping[str, float], language: str) -> Found:
    """`margins`: how much the message is like each label, above 0 is likely."""
    topics = _topics(margins)
    if not topics:
        return Found("none", (), language)
    talk = max((one for one in margins if one.startswith(TALK)), key=lambda one: margins[one], default="")
    values, best = seen(margins)
    if talk and margins[talk] > max(margins[best], margins.get(ELSEWHERE, UNLIKE)):
        return Found("none", (), language, talk.removeprefix(TALK))
    if margins[best] > margins.get(ELSEWHERE, UNLIKE) and _likely(RIGHT, values) >= SURE:
        return Found("answer", (best,), language)
    if len(topics) < FEWEST or _likely(FOREIGN, values) >= STRANGE:
        return Found("none", (), language)
    return Found("suggest", tuple(topics[:MOST]), language)


def seen(margins: Mapping[str, float]) -> tuple[tuple[float, ...], str]:
    """What RIGHT and FOREIGN weigh, and the best topic. There must be a topic."""
    best, *others = _topics(margins)
    lead = margins[best] - margins[others[0]] if others else 0.0
    talk = max((margins[one] for one in margins if one.startswith(TALK)), default=UNLIKE)
    return (margins[best], lead, margins.get(ELSEWHERE, UNLIKE), talk, 1.0), best


def is_topic(label: str) -> bool:
    """Whether a label of the classifier is a topic's id."""
    return label != ELSEWHERE and not label.startswith(TALK)


def _topics(margins: Mapping[str, float]) -> list[str]:
    return sorted((one for one in margins if is_topic(one)), key=lambda one: (-margins[one], one))


def _likely(weights: tuple[float, ...], seen: tuple[float, ...]) -> float:
    return 1 / (1 + math.exp(-sum(one * other for one, other in zip(weights, seen, strict=True))))
