"""Fitting the search to content/: `python -m bot.catalog.search.fit CONTENT TARGET`, in a process of its own.

Only this module imports scikit-learn, which is slow to load and large.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from bot.catalog.catalog import load
from bot.catalog.search.examples import Example, danger_examples, topic_examples
from bot.catalog.search.fitted import Fitted
from bot.catalog.search.linear import Linear, Weighing, weigh
from bot.catalog.search.pieces import words_of

SEED = 20261127
TOPIC_STRENGTH, DANGER_STRENGTH, LANGUAGE_STRENGTH = 0.25, 1.0, 0.1
"""The C of the support vector machines: how closely they follow the examples."""


def fit(topics: Sequence[Example], dangers: Sequence[Example]) -> Fitted:
    """Learn all classifiers from labelled messages; what is about danger has its own pieces."""
    of_topics, of_dangers = ([words_of(one.text) for one in examples] for examples in (topics, dangers))
    pieces = weigh(of_topics)
    return Fitted(
        topics=_linear([one.label for one in topics], of_topics, pieces, TOPIC_STRENGTH),
        languages=_linear([one.language for one in topics], of_topics, pieces, LANGUAGE_STRENGTH),
        dangers=_linear([one.label for one in dangers], of_dangers, weigh(of_dangers), DANGER_STRENGTH),
    )


def _linear(labels: Sequence[str], texts: Sequence[list[str]], weighing: Weighing, strength: float) -> Linear:
    """One against the rest for each label; of two labels one is the other turned round, one alone is certain."""
    vectors = [weighing.vector(words) for words in texts]
    ends = np.cumsum([0, *(len(rows) for rows, _ in vectors)])
    rows = np.concatenate([rows for rows, _ in vectors])
    values = np.concatenate([values for _, values in vectors])
    shape = (len(texts), len(weighing.rows))
    weights, bias = np.zeros((shape[1], 1)), np.ones(1)
    known = sorted(set(labels))
    if len(known) > 1:
        machine = LinearSVC(C=strength, random_state=SEED)
        machine.fit(csr_matrix((values, rows, ends), shape=shape), labels)
        weights, bias = machine.coef_.T, machine.intercept_
    if len(known) == 2:
        weights, bias = np.hstack([-weights, weights]), np.concatenate([-bias, bias])
    return Linear(tuple(known), weighing, np.ascontiguousarray(weights, dtype=np.float32), bias.astype(np.float32))


def main(content: str, target: str) -> None:
    """Read the content, fit, and write the file whole."""
    catalog = load(Path(content))
    fit(topic_examples(catalog), danger_examples(catalog)).save(Path(target))


if __name__ == "__main__":
    main(*sys.argv[1:])
