"""What a typed message says about a trial: a wish that names it, a decision, an answer before it begins."""

from typing import Literal

from bot.domain.lexicon import Lexicon, meanings
from bot.domain.plain_words import plain_words
from bot.domain.trial_news import Choice
from bot.features.trial.words import ANSWERS, CHOICES, TRIAL, WISHES

Wish = Literal["card", "pause", "resume", "stop", "start"]
_WISH = Lexicon(TRIAL, WISHES, first_counts=True)
_NEW = frozenset(plain_words("nieuwe start begin beginnen meedoen doe new again join"))
_ORDER: tuple[Wish, ...] = ("stop", "pause", "resume", "start", "card")
_CHOICE = Lexicon(CHOICES)
OFFERED: dict[Choice, frozenset[str]] = {
    "baseline": frozenset({"begin", "longer", "stop"}),
    "baseline_few": frozenset({"anew", "stop"}),
    "with": frozenset({"look", "after", "stop"}),
}
"""What each decision takes as an answer."""
_READERS = {step: Lexicon(table) for step, table in ANSWERS.items()}


def read_wish(text: str) -> Wish | None:
    """What a message wants with the trial, which it names; None where a word of it is about something else."""
    said = set(meanings(_WISH.read(text.replace("?", "")) or ()).split())
    return next((one for one in _ORDER if one in said), "card") if "trial" in said else None


def wants_new(text: str) -> bool:
    """Whether a wish for a trial is one for another one: what the last came to is known."""
    return read_wish(text) == "start" and not _NEW.isdisjoint(plain_words(text))


def read_choice(text: str, of: Choice) -> str | None:
    """The one thing that a message chooses of what that decision offers."""
    return _only(_CHOICE, text, OFFERED[of])


def read_answer(text: str, step: str) -> str | None:
    """The value of an answer before the trial, in words of its own; yes and no are read elsewhere."""
    reader = _READERS.get(step)
    return _only(reader, text) if reader else None


def _only(reader: Lexicon, text: str, offered: frozenset[str] | None = None) -> str | None:
    said = set(meanings(reader.read(text) or ()).split())
    one = next(iter(said)) if len(said) == 1 else None
    return one if offered is None or one in offered else None
