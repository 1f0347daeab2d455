"""How steady the nights of the last four weeks lay, in words and figures; without a judgement."""

from bot.catalog.words import Words
from bot.domain.regularity import Jetlag, Spread
from bot.domain.sri import Estimate
from bot.domain.steadiness import Steadiness
from bot.view.moments import about, length


def told(words: Words, found: Steadiness) -> list[str]:
    """A sentence or two for each figure that is known."""
    said = []
    if found.regularity is not None:
        said.append(_regularity(words, found.regularity))
    if found.social_jetlag is not None:
        said.append(_jetlag(words, found.social_jetlag))
    if found.sri is not None:
        said.append(_sri(words, found.sri))
    return said


def _regularity(words: Words, found: Spread) -> str:
    around = {"length": length(found.minutes), "duration": about(words, found.minutes)}
    return words("weekly-regularity", nights=found.n, **around)


def _jetlag(words: Words, found: Jetlag) -> str:
    apart = {"length": length(found.minutes), "duration": about(words, found.minutes)}
    return words("weekly-jetlag", free=found.free, ordinary=found.ordinary, **apart)


def _sri(words: Words, found: Estimate) -> str:
    return words("trend-sri", index=str(round(found.value)), days=found.days)
