"""Naps in words."""

from collections.abc import Sequence

from bot.catalog.words import Words
from bot.db.naps import Nap
from bot.view.moments import clock, enumerated, said


def nap(words: Words, one: Nap) -> str:
    """What is known of a nap: "20 minuten om 14:00", "20 minuten", "om 14:00"."""
    if one.minutes is not None and one.starts is not None:
        return words("naps-said", duration=said(words, one.minutes), time=clock(one.starts))
    if one.minutes is not None:
        return said(words, one.minutes)
    return words("naps-said-open") if one.starts is None else words("naps-said-at", time=clock(one.starts))


def naps(words: Words, some: Sequence[Nap]) -> str:
    """Several of them: "20 minuten om 14:00 en een half uur om 17:00"."""
    return enumerated(words, [nap(words, one) for one in some])
