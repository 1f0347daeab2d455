"""How well the search does on messages it has not learned from: `python -m tests.benchmarks.search`.

Cross-validated over everything in content/ (five parts, each left out once), with the figures that bot.catalog.search
decides by: those in force, and those that fit these messages best. The examples in content/ are harder than what people
type: they leave the topic's own words out on purpose.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.progress import track
from rich.table import Table
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from bot.catalog.catalog import load
from bot.catalog.search import danger, deciding
from bot.catalog.search.examples import ELSEWHERE, SAFE, Example, danger_examples, topic_examples
from bot.catalog.search.fit import SEED, fit
from bot.catalog.search.fitted import Fitted
from bot.catalog.search.linear import Linear
from bot.catalog.search.pieces import words_of

CONTENT = Path(__file__).resolve().parents[2] / "content"
PARTS = 5
Margins = NDArray[np.float64]


@dataclass(frozen=True)
class Unseen:
    """Messages with the margins that a search gives them which has not seen them: shape (messages, labels)."""

    examples: Sequence[Example]
    labels: tuple[str, ...]
    margins: Margins

    def of(self, language: str) -> "Unseen":
        at = [index for index, one in enumerate(self.examples) if one.language == language]
        return Unseen([self.examples[index] for index in at], self.labels, self.margins[at])

    def decided(self) -> Iterator[tuple[Example, deciding.Found]]:
        for one, row in zip(self.examples, self.margins, strict=True):
            yield one, deciding.decide(dict(zip(self.labels, map(float, row), strict=True)), one.language)


def left_out(topics: Sequence[Example], dangers: Sequence[Example]) -> tuple[Unseen, Unseen]:
    """Both classifiers over all messages, each message read by one that learned without its part."""
    parts_of_topics, parts_of_dangers = _parts(topics), _parts(dangers)
    read: tuple[dict[int, Margins], dict[int, Margins]] = ({}, {})
    labels: list[tuple[str, ...]] = [(), ()]
    for part in track(range(PARTS), description="Learning without a part"):
        kept = [one for one, of in zip(topics, parts_of_topics, strict=True) if of != part]
        safe = [one for one, of in zip(dangers, parts_of_dangers, strict=True) if of != part]
        fitted: Fitted = fit(kept, safe)
        for which, (linear, examples, parts) in enumerate(
            ((fitted.topics, topics, parts_of_topics), (fitted.dangers, dangers, parts_of_dangers))
        ):
            labels[which] = linear.labels
            read[which].update(_read(linear, examples, parts, part))
    first, second = (np.array([one[index] for index in range(len(one))]) for one in read)
    return Unseen(topics, labels[0], first), Unseen(dangers, labels[1], second)


def likely(unseen: Unseen, right: Callable[[Example, str], bool]) -> list[float]:
    """The logistic weights of bot.catalog.search.deciding that fit best."""
    seen, hits = [], []
    for one, row in zip(unseen.examples, unseen.margins, strict=True):
        values, best = deciding.seen(dict(zip(unseen.labels, map(float, row), strict=True)))
        seen.append(values[:-1])
        hits.append(right(one, best))
    fitted = LogisticRegression(C=10).fit(seen, hits)
    return [round(float(one), 1) for one in (*fitted.coef_[0], fitted.intercept_[0])]


def scores(unseen: Unseen) -> dict[str, float]:
    """direct, helped: of questions; wrong, rejected: as in the FAQ scores; top1, top3: the ranking alone."""
    decided = list(unseen.decided())
    asked = [(one, found) for one, found in decided if deciding.is_topic(one.label)]
    others = [found for one, found in decided if not deciding.is_topic(one.label)]
    ranked = {id(one): _ranked(unseen, at) for at, one in enumerate(unseen.examples)}
    return {
        "top1": _share(ranked[id(one)][0] == one.label for one, _ in asked),
        "top3": _share(one.label in ranked[id(one)][:3] for one, _ in asked),
        "direct": _share(found.outcome == "answer" and one.label in found.topics for one, found in asked),
        "helped": _share(one.label in found.topics for one, found in asked),
        "wrong": _share(found.outcome == "answer" and one.label not in found.topics for one, found in decided),
        "rejected": _share(found.outcome != "answer" for found in others),
    }


def alarms(unseen: Unseen) -> dict[str, float]:
    """Recall of each danger, and false alarms, of the classifier alone (the phrases come on top)."""
    warned = [
        danger.surest(danger.leads_of(dict(zip(unseen.labels, map(float, row), strict=True)))) for row in unseen.margins
    ]
    both = list(zip(unseen.examples, warned, strict=True))
    recalls = {
        label: _share(found is not None for one, found in both if one.label == label)
        for label in unseen.labels
        if label != SAFE
    }
    return {**recalls, "false alarm": _share(found is not None for one, found in both if one.label == SAFE)}


def main() -> None:
    """Print the scores and the figures that would fit best."""
    out = Console()
    catalog = load(CONTENT)
    topics, dangers = left_out(topic_examples(catalog), danger_examples(catalog))
    for title, of, scored in (("questions", topics, scores), ("danger", dangers, alarms)):
        columns = {language: scored(of.of(language)) for language in sorted(catalog.languages)}
        table = Table(f"{title}: {len(of.examples)} messages", *columns)
        for name in next(iter(columns.values())):
            table.add_row(name, *(f"{one[name]:.3f}" for one in columns.values()))
        out.print(table)
    out.print("RIGHT in force", deciding.RIGHT, "best", likely(topics, lambda one, best: one.label == best))
    foreign = likely(topics, lambda one, best: one.label == ELSEWHERE or not deciding.is_topic(one.label))
    out.print("FOREIGN in force", deciding.FOREIGN, "best", foreign)


def _parts(examples: Sequence[Example]) -> list[int]:
    parts = [0] * len(examples)
    folds = StratifiedKFold(PARTS, shuffle=True, random_state=SEED)
    for part, (_, out) in enumerate(folds.split(np.zeros(len(examples)), [one.label for one in examples])):
        for index in out:
            parts[index] = part
    return parts


def _read(linear: Linear, examples: Sequence[Example], parts: Sequence[int], part: int) -> dict[int, Margins]:
    return {
        index: linear.margins(words_of(one.text)).astype(np.float64)
        for index, (one, of) in enumerate(zip(examples, parts, strict=True))
        if of == part
    }


def _ranked(unseen: Unseen, at: int) -> list[str]:
    order = np.argsort(-unseen.margins[at])
    return [unseen.labels[index] for index in order if deciding.is_topic(unseen.labels[index])]


def _share(hits: Iterator[bool] | Sequence[bool]) -> float:
    listed = list(hits)
    return sum(listed) / len(listed) if listed else 0.0


if __name__ == "__main__":
    main()
