"""The trend in sentences without a figure, for who would rather not see any."""

from bot.catalog.words import Words
from bot.domain.trend import Change, Trend
from bot.features.weekly.trend_render import caution, how_button
from bot.tg.screen import Screen
from bot.view.moments import enumerated


def plain(words: Words, found: Trend) -> Screen:
    """What changed clearly, and what did not, without a number or a picture."""
    if not any(change.difference for change in found.changes):
        return Screen(words("trend-words-few"), ((how_button(words),),))
    likely = [change for change in found.changes if change.direction]
    unclear = [change for change in found.changes if change.difference and not change.direction]
    few = [change for change in found.changes if not change.difference]
    said = [words(f"trend-words-{one.figure}", direction=one.direction or "") for one in likely]
    sentences = [words("trend-words-head"), *said, _about(words, "unclear", unclear), _about(words, "few-figure", few)]
    text = " ".join(sentence for sentence in sentences if sentence)
    return Screen(f"{text}\n\n{caution(words, found)}", ((how_button(words),),))


def _about(words: Words, key: str, changes: list[Change]) -> str:
    what = [words(f"trend-words-of-{change.figure}") for change in changes]
    return words(f"trend-words-{key}", what=enumerated(words, what)) if what else ""
