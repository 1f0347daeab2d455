"""Whether a message may come from somebody in danger, in any language, whatever the person's."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.catalog.phrase_index import PhraseIndex, gravity
from bot.catalog.search.examples import SAFE
from bot.catalog.search.linear import Linear
from bot.catalog.search.pieces import words_of

SURE = {"crisis": 0.0, "drowsy-driving": 0.1}
SURE_ELSE = 0.4
"""So far ahead of being safe, the text for that danger comes instead of an answer; a crisis is missed last of all."""
ALIKE = 0.1
POSSIBLE = -0.4
"""So far ahead, a line with the numbers comes with the answer."""
FEWEST, FEW = 3, 7
CAUTION = 0.9
"""Fewer words are a phrase or no danger ("20 min"); up to FEW words, the classifier has to be surer by that much."""
WINDOW, STEP = 24, 12
"""Words that are read at a time, so that one sentence is seen in a long story."""


@dataclass(frozen=True, slots=True)
class Danger:
    """A category of content/<language>/safety; not `sure`: the answer comes, with the numbers beside it.

    `named`: in so many words, by a phrase of content/.
    """

    category: str
    sure: bool
    named: bool = False


class DangerIndex:
    """The phrases that content/ names are sure; the classifier knows danger in other words too."""

    def __init__(self, phrases: PhraseIndex, linear: Linear) -> None:
        self._phrases = phrases
        self._linear = linear

    def find(self, text: str) -> Danger | None:
        """The gravest sure danger, else the likeliest possible one."""
        if category := self._phrases.match(text):
            return Danger(category, sure=True, named=True)
        words = words_of(text)
        caution = CAUTION if len(words) < FEW else 0.0
        leads = {one: lead - caution for one, lead in self._leads(words).items()} if len(words) >= FEWEST else {}
        if category := surest(leads):
            return Danger(category, sure=True)
        likeliest = max(leads, key=lambda category: leads[category], default=None)
        if likeliest is None or leads[likeliest] < POSSIBLE:
            return None
        return Danger(likeliest, sure=False)

    def _leads(self, words: Sequence[str]) -> dict[str, float]:
        """The highest lead of each category over all windows."""
        found: dict[str, float] = {}
        for window in _windows(words):
            margins = dict(zip(self._linear.labels, map(float, self._linear.margins(window)), strict=True))
            for category, lead in leads_of(margins).items():
                found[category] = max(found.get(category, lead), lead)
        return found


def leads_of(margins: Mapping[str, float]) -> dict[str, float]:
    """How far each danger's margin is ahead of that of being safe."""
    safe = margins.get(SAFE, 0.0)
    return {category: margin - safe for category, margin in margins.items() if category != SAFE}


def surest(leads: Mapping[str, float]) -> str | None:
    """The likeliest of the dangers that are sure; the graver of two that are alike."""
    sure = [one for one, lead in leads.items() if lead >= SURE.get(one, SURE_ELSE)]
    highest = max((leads[one] for one in sure), default=0.0)
    return min((one for one in sure if leads[one] >= highest - ALIKE), key=gravity, default=None)


def _windows(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """The words, all together where they are few, else some at a time, each twice."""
    last = max(len(words) - WINDOW, 0)
    for start in range(0, last + STEP, STEP):
        yield words[min(start, last) : min(start, last) + WINDOW]
