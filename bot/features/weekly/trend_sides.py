"""A difference between two periods as people say it: "14 minuten langer", "tussen 8 en 31 minuten"."""

from bot.catalog.words import Words
from bot.domain.ar1 import Difference
from bot.domain.trend import Figure
from bot.view.moments import duration

_HOUR = 60


def likely(words: Words, figure: Figure, found: Difference) -> str:
    """A direction, about how much, and between what; the interval lies on one side of 0."""
    least, most = sorted((abs(found.low), abs(found.high)))
    return words(
        "trend-likely",
        side=_side(words, figure, found.estimate),
        about=_amount(words, figure, abs(found.estimate)),
        range=_range(words, figure, max(1, round(least)), round(most)),
    )


def unclear(words: Words, figure: Figure, found: Difference) -> str:
    """The interval, whose ends lie on either side of 0."""
    low, high = round(found.low), round(found.high)
    if low == high == 0:
        return words("trend-equal")
    return words("trend-unclear", low=_end(words, figure, low), high=_end(words, figure, high))


def at_most(words: Words, figure: Figure, found: Difference) -> str:
    """A difference too small to name a direction: how much it is at most."""
    most = max(abs(found.low), abs(found.high))
    return words("trend-unclear-at-most", most=_amount(words, figure, most)) if round(most) else words("trend-equal")


def _end(words: Words, figure: Figure, value: int) -> str:
    side = _side(words, figure, value)
    return words("trend-amount-side", amount=_amount(words, figure, abs(value)), side=side) if value else side


def _side(words: Words, figure: Figure, value: float) -> str:
    below, above, same = ("lower", "higher", "as-high") if figure == "efficiency" else ("shorter", "longer", "as-long")
    return words("trend-side", side=same if not value else above if value > 0 else below)


def _amount(words: Words, figure: Figure, value: float) -> str:
    return words("trend-points", points=round(value)) if figure == "efficiency" else duration(words, value)


def _range(words: Words, figure: Figure, least: int, most: int) -> str:
    if figure == "efficiency":
        return words("trend-range-points", least=least, most=most)
    if most < _HOUR:
        return words("trend-range-minutes", least=least, most=most)
    return words("trend-range", least=duration(words, least), most=duration(words, most))
