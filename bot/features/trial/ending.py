"""A trial that is over: its result, told again whenever somebody wants it, and the way to a new one."""

from dataclasses import replace

from bot.catalog.words import Words
from bot.db.people import Person
from bot.domain.outcome import Outcome
from bot.features.trial.render import FEATURE
from bot.features.trial.result import FIGURES, WORDS, shown
from bot.tg.screen import Button, Screen


def result_screen(words: Words, outcome: Outcome, person: Person, *, view: str = "", seen: str = "") -> Screen:
    """One view of the result, as this person wants it, with the way to a new trial below."""
    screen = shown(words, outcome, view or (WORDS if person.words_only else FIGURES), seen)
    new = Button.to(words("trial-button-new"), FEATURE, "new")
    return replace(screen, keyboard=(*screen.keyboard, (new,)))
