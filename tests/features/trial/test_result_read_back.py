"""Whatever a trial came to: the figures that are told, read back from the text, lead to the verdict they stand beside.

By default 120 outcomes a test; `TOLD_TRIALS=3000 python -m pytest tests/features/trial/test_result_read_back.py` takes
more.
"""

import os
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.outcome import MEANINGFUL, Outcome
from bot.domain.verdicts import verdict_of
from bot.features.trial.result import explained, result
from bot.features.trial.result_verdict import verdict
from tests.support.stage import content
from tests.support.told_trials import LIKELY

MOST = int(os.environ.get("TOLD_TRIALS", "120"))
DURATION = r"(?:(\d+) (?:uur|hours?)(?: en)?(?: (\d+) (?:minuut|minuten|minutes?))?|(\d+) (?:minuut|minuten|minutes?))"
UNDER = {"nl": "nog geen minuut", "en": "less than a minute"}
STEPS = {
    "nog geen kwart stap": 0.1, "bijna een halve stap": 0.45, "ruim een halve stap": 0.55,
    "een stap en driekwart": 1.75, "een stap en een kwart": 1.25, "driekwart stap": 0.75, "een kwart stap": 0.25,
    "tweeënhalve stap": 2.5, "drieënhalve stap": 3.5, "anderhalve stap": 1.5, "een halve stap": 0.5,
    "meer dan vier stappen": 4.6, "een hele stap": 1, "twee stappen": 2, "drie stappen": 3, "vier stappen": 4,
    "less than a quarter of a step": 0.1, "almost half a step": 0.45, "just over half a step": 0.55,
    "one and three quarter steps": 1.75, "one and a quarter steps": 1.25, "three quarters of a step": 0.75,
    "a quarter of a step": 0.25, "two and a half steps": 2.5, "three and a half steps": 3.5,
    "one and a half steps": 1.5, "half a step": 0.5, "more than four steps": 4.6, "a whole step": 1,
    "two steps": 2, "three steps": 3, "four steps": 4,
}  # fmt: skip
"""Each number of steps in words, longer phrases before those that they hold."""
BETTER = {
    "nl": {"sol": "sneller in slaap", "waso": "minder lang wakker", "quality": "nachten met magnesium[^:.]* beter"},
    "en": {"sol": "asleep.* faster", "waso": "awake (?:a little )?less", "quality": "your nights.* better"},
}
WORSE = {
    "nl": {"sol": "minder snel in slaap", "waso": "langer wakker", "quality": "minder goed"},
    "en": {"sol": "more slowly", "waso": "longer in the night", "quality": "less good"},
}
BETWEEN = {"nl": "ergens tussen ", "en": "somewhere between "}
NONE = ("geen verschil", "no difference")
END = (
    "(?:sneller|korter wakker|beter|trager|langer wakker|minder goed|geen verschil|"
    "faster|less awake|better|slower|longer awake|less good|no difference)"
)
GOOD = re.compile(r"sneller|korter|beter|faster|less awake|better")


@st.composite
def outcomes(draw: st.DrawFn) -> Outcome:
    """An outcome with a difference, often close to what parts two verdicts from each other."""
    question = draw(st.sampled_from(["sol", "waso", "quality"]))
    least = MEANINGFUL[question]
    most = 4 if question == "quality" else 240
    near = st.sampled_from([-least, 0.0, least]).flatmap(
        lambda limit: st.floats(-0.05 * least, 0.05 * least).map(lambda by: limit + by)
    )
    value = st.one_of(near, st.floats(-most, most), st.sampled_from([-least, 0.0, least]))
    low, estimate, high = sorted(draw(st.tuples(value, value, value)))
    found = verdict_of(estimate, low, high, least)
    update = {"question": question, "estimate": estimate, "low": low, "high": high, "verdict": found}
    return LIKELY.outcome().model_copy(update=update)


def sizes(text: str, language: str) -> list[tuple[int, float]]:
    """(place, size) of every amount in a text, in its order; bare numbers are minutes."""
    found = []
    for phrase, size in STEPS.items():
        for match in re.finditer(rf"\b{phrase}", text):
            if not any(place <= match.start() < end for place, end, _ in found):
                found.append((match.start(), match.end(), size))
    for match in re.finditer(UNDER[language], text):
        found.append((match.start(), match.end(), 0.3))
    for match in re.finditer(rf"{DURATION}|\d+", text):
        hours, rest, minutes = match.group(1), match.group(2), match.group(3)
        size = int(hours) * 60 + int(rest or 0) if hours else int(minutes or match.group(0))
        found.append((match.start(), match.end(), size))
    return [(place, size) for place, _, size in sorted(found)]


def read_one_sided(sentence: str, language: str, question: str) -> tuple[float, float, float]:
    """(estimate, low, high) of a sentence with a direction, "about 20 minutes (between 8 and 31)"."""
    better = re.search(BETTER[language][question], sentence) is not None
    worse = re.search(WORSE[language][question], sentence) is not None
    assert better != worse, sentence
    figures = sentence.partition(": ")[2]
    amounts = [size for _, size in sizes(figures.partition(").")[0], language)]
    estimate, *ends = amounts[:3] if "(" in figures else amounts[:1]
    nearer, farther = ends or (estimate, estimate)
    return (estimate, nearer, farther) if better else (-estimate, -farther, -nearer)


def read_end(text: str, language: str) -> float:
    """One end of an interval, "9 minutes slower"."""
    if any(none in text for none in NONE):
        return 0.0
    (_, size), *_ = sizes(text, language)
    return size if GOOD.search(text) else -size


def tolerance(question: str, value: float) -> float:
    return (0.26 if abs(value) > 2 else 0.13) if question == "quality" else 1.0


@pytest.mark.parametrize("language", ["nl", "en"])
@settings(max_examples=MOST, deadline=None)
@given(outcome=outcomes())
@example(LIKELY.outcome().model_copy(update={"verdict": "small", "estimate": 14.6, "low": 0.2, "high": 29.0}))
@example(LIKELY.outcome().model_copy(update={"verdict": "unclear", "estimate": 3.0, "low": -9.3, "high": 15.3}))
@example(LIKELY.outcome().model_copy(update={"verdict": "same", "estimate": 0.0, "low": 0.0, "high": 0.0}))
def test_the_figures_told_lead_to_the_verdict_beside_them(language: str, outcome: Outcome) -> None:
    words, question, least = content().words(language), outcome.question, MEANINGFUL[outcome.question]
    assert outcome.estimate is not None
    assert outcome.low is not None
    assert outcome.high is not None
    sentence = verdict(words, outcome)
    if outcome.verdict in ("same", "unclear"):
        read = (outcome.estimate, *_ends(sentence, language)) if BETWEEN[language] in sentence else (0.0, 0.0, 0.0)
    else:
        read = read_one_sided(sentence, language, question)
    assert verdict_of(*read, least) == outcome.verdict, (sentence, outcome.estimate, outcome.low, outcome.high)
    for told, true in zip(read, (outcome.estimate, outcome.low, outcome.high), strict=True):
        if abs(true) <= 4 or question != "quality":
            assert told == pytest.approx(true, abs=tolerance(question, true)), sentence


def _ends(sentence: str, language: str) -> tuple[float, float]:
    """Both ends of "somewhere between 9 minutes slower and 14 minutes faster"."""
    told = sentence.partition(BETWEEN[language])[2]
    low, high, *_ = (read_end(match.group(0), language) for match in re.finditer(rf".*?{END}", told))
    return low, high


@pytest.mark.parametrize("language", ["nl", "en"])
@settings(max_examples=MOST // 3, deadline=None)
@given(outcome=outcomes())
def test_in_words_the_same_is_said_without_a_figure(language: str, outcome: Outcome) -> None:
    words, question = content().words(language), outcome.question
    told = verdict(words, outcome, words_only=True)
    assert not re.search(r"\d| stap| step", told)
    if outcome.verdict not in ("same", "unclear"):
        assert outcome.estimate is not None
        side = BETTER if outcome.estimate > 0 else WORSE
        assert re.search(side[language][question], told)
        assert not re.search((WORSE if side is BETTER else BETTER)[language][question], told)


@pytest.mark.parametrize("language", ["nl", "en"])
@settings(max_examples=MOST // 10, deadline=None)
@given(outcome=outcomes())
def test_the_explanation_names_the_same_ends_as_the_verdict(language: str, outcome: Outcome) -> None:
    words = content().words(language)
    told = explained(words, outcome).text
    assert outcome.low is not None
    assert outcome.high is not None
    margin = told.partition({"nl": "De marge loopt van ", "en": "The margin runs from "}[language])[2].partition(".")[0]
    low, high = (read_end(part, language) for part in re.split({"nl": " tot ", "en": " to "}[language], margin))
    assert low == pytest.approx(outcome.low, abs=0.26 if outcome.question == "quality" else 1)
    assert high == pytest.approx(outcome.high, abs=0.26 if outcome.question == "quality" else 1)
    assert len(result(words, outcome).text) < 4096
