"""How the outcome of a trial was computed, for who wants to know."""

from collections.abc import Iterator

from babel.numbers import format_decimal

from bot.catalog.words import Words
from bot.domain.ar1 import LEAST_R
from bot.domain.outcome import FEWEST, MEANINGFUL, Outcome
from bot.domain.trial_plan import BUILDING
from bot.domain.verdicts import ADHERENCE
from bot.features.trial.result_amounts import amount, end
from bot.features.trial.result_verdict import said


def told(words: Words, outcome: Outcome) -> Iterator[str]:
    """Paragraphs: the comparison, or why there is none; what was left out; that it is fixed."""
    if outcome.verdict == "not_enough":
        few = words("trial-result-how-few", before=FEWEST["before"], during=FEWEST["during"])
        yield f"{words('trial-result-how')} {few}"
    elif outcome.verdict == "not_comparable":
        yield f"{words('trial-result-how')} {words('trial-result-how-uneven', percent=ADHERENCE)}"
    else:
        yield from _compared(words, outcome)
    yield f"{words('trial-result-how-counted', building=BUILDING)} {words('trial-result-how-frozen')}"


def _compared(words: Words, outcome: Outcome) -> Iterator[str]:
    found, question = said(outcome), outcome.question
    estimate, low, high = (end(words, question, one) for one in found)
    yield f"{words('trial-result-how')} {words('trial-result-how-interval', estimate=estimate, low=low, high=high)}"
    if outcome.r is not None:
        r, least = (format_decimal(round(one, 2), locale=words.language) for one in (outcome.r, LEAST_R))
        yield words("trial-result-how-r", r=r, least=least)
    yield words("trial-result-how-rules", noticeable=amount(words, question, MEANINGFUL[question]))
