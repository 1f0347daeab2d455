"""Buttons that note with one tap what made a night unlike others."""

from datetime import date
from typing import get_args

from bot.catalog.words import Words
from bot.db.people import Person
from bot.domain.night import Circumstance, Flag, NightAnswers
from bot.tg.screen import Button, Keyboard, rows
from bot.view.night_card import CHECKIN


def flags_for(person: Person) -> tuple[Flag | Circumstance, ...]:
    """What this person is offered to note: by what they run into, and in a trial what makes nights unlike others."""
    legs: tuple[Flag, ...] = ("legs", "cramps") if "legs" in person.complaints else ()
    own: tuple[Flag, ...] = (*legs, "tension") if "stress" in person.complaints else legs
    return (*own, *get_args(Circumstance)) if person.trial else own


def flag_buttons(words: Words, person: Person, answers: NightAnswers, night: date, origin: str = "") -> Keyboard:
    """A button for each, with a tick where it was so; none for a night of which nothing is known."""
    if not answers.is_filled_in:
        return ()
    noted: frozenset[str] = answers.flags | answers.circumstances
    where = (origin,) if origin else ()
    buttons = []
    for flag in flags_for(person):
        name = words(f"checkin-flag-{flag}")
        label = words("checkin-picked", name=name) if flag in noted else name
        buttons.append(Button.to(label, CHECKIN, "flag", night.isoformat(), flag, *where))
    return rows(buttons, 2 if person.trial else 3)


def toggled(answers: NightAnswers, flag: str) -> NightAnswers:
    """With that flag, or without it where it was there. Raises ValueError for what is none."""
    for name, known in (("flags", get_args(Flag)), ("circumstances", get_args(Circumstance))):
        if flag in known:
            return answers.model_copy(update={name: getattr(answers, name) ^ {flag}})
    raise ValueError(flag)
