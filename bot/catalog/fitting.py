"""The answer that fits what somebody tells of themselves, where it matters for magnesium: ask a doctor first."""

from bot.catalog.search.deciding import Found
from bot.domain.concerns import Concern
from bot.domain.told_concerns import Told

_BY_CONCERN: dict[Concern, str] = {"apart": "mg-interactions", "medicines": "mg-interactions"}
_ELSE = "mg-who-not"
_FITS = frozenset({"mg-interactions", "mg-who-not", "mg-side-effects", "see-doctor"})
"""Answers that send to a doctor or pharmacist already."""
_MAGNESIUM = "mg-"


def page_of(told: Told) -> str:
    """The topic for the gravest of what was told."""
    return _BY_CONCERN.get(told.concerns[0], _ELSE)


def fitting(found: Found, told: Told | None) -> Found:
    """What was found, or the page for what was told: instead of no answer, and of another answer about magnesium.

    Where little else was said, instead of any other answer.
    """
    if told is None or not told.own:
        return found
    topic = found.topics[0] if found.outcome == "answer" else ""
    if topic in _FITS or (topic and not topic.startswith(_MAGNESIUM) and not told.bare):
        return found
    return Found("answer", (page_of(told),), found.language)
