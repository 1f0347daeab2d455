"""What the weekly message holds, from values alone."""

from collections.abc import Collection, Iterable, Mapping

from bot.catalog.models import Tip
from bot.domain.suggestions import Diary, fitting

FIRST_AFTER = 3
"""Nights in all before the first weekly message."""


def is_due(nights_so_far: int, nights_this_week: int) -> bool:
    """The first message comes after three nights; an empty week passes in silence."""
    return nights_so_far >= FIRST_AFTER and nights_this_week > 0


def choose_tip(diary: Diary, tips: Mapping[str, Tip], avoid: Collection[str]) -> Tip | None:
    """The idea for this week: of the rules that fit, the first with a tip that is not to be avoided."""
    for rule in fitting(diary):
        for tip in tips.values():
            if tip.rule == rule and tip.id not in avoid:
                return tip
    return None


def label_said(text: str, labels: Iterable[tuple[str, str]]) -> str | None:
    """The name of the button whose label was typed, whatever the capitals and the closing stop; None for other text."""
    said = text.casefold().strip(" .!")
    return next((name for name, label in labels if label.casefold() == said), None)
