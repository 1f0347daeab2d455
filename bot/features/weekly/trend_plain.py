"""The trend in sentences without a figure, for who would rather not see any."""

from bot.catalog.words import Words
from bot.domain.trend import Change, Trend
from bot.features.weekly.trend_render import how_button
from bot.tg.screen import Screen
from bot.view.moments import enumerated


def plain(words: Words, found: Trend) -> Screen:
    """What changed clearly, and what did not, without a number or a picture."""
    if not any(change.difference or change.is_uneven for change in found.changes):
        return Screen(words("trend-words-few"), ((how_button(words),),))
    if found.is_uneven:
        return Screen(words("trend-words-uneven"), ((how_button(words),),))
    likely = [change for change in found.changes if change.direction]
    unclear = [change for change in found.changes if change.difference and not change.direction]
    uneven = [change for change in found.changes if change.is_uneven]
    few = [change for change in found.changes if not (change.difference or change.is_uneven)]
    said = [words(f"trend-words-{one.figure}", direction=one.direction or "") for one in likely]
    rest = ("unclear", unclear), ("uneven-figure", uneven), ("few-figure", few)
    sentences = [words("trend-words-head"), *said, *(_about(words, key, changes) for key, changes in rest)]
    text = " ".join(sentence for sentence in sentences if sentence)
    return Screen(f"{text}\n\n{words('trend-caution')}", ((how_button(words),),))


def _about(words: Words, key: str, changes: list[Change]) -> str:
    what = [words(f"trend-words-of-{change.figure}") for change in changes]
    return words(f"trend-words-{key}", what=enumerated(words, what)) if what else ""
