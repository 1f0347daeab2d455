"""Screens of getting to know each other."""

from datetime import datetime

from bot.catalog.catalog import Catalog
from bot.catalog.words import Words
from bot.db.people import Person
from bot.domain.pause import paused_until
from bot.domain.plain_words import plain_words
from bot.domain.profile_steps import State
from bot.tg.richtext import rich
from bot.tg.screen import Button, Screen, rows
from bot.view import profile
from bot.view.moments import clock
from bot.view.plan import plan

KEY = ("onboarding", "step")
TYPED = {
    "onboarding-button-begin": "begin",
    "onboarding-button-agree": "agree",
    "onboarding-button-about": "about",
    "onboarding-button-decline": "decline",
    "profile-button-back": "begin",
    "profile-button-yes": "how",
    "profile-language-name": "hello",
}
"""What each label, typed by somebody unknown, does."""


def welcome(words: Words, catalog: Catalog) -> Screen:
    """What the coach is good for, and the other languages."""
    begin = Button.to(words("onboarding-button-begin"), "onboarding", "begin", words.language)
    others = [
        Button.to(catalog.words(one)("profile-language-name"), "onboarding", "hello", one)
        for one in catalog.languages
        if one != words.language
    ]
    return Screen(words("onboarding-welcome"), rows([begin, *others], 2))


def conditions(words: Words, *, how: bool = False) -> Screen:
    """Who the coach is, from what age, what is stored, where the chat passes, how to delete.

    `how`: with how to agree, for somebody who typed something like it.
    """
    buttons = [
        Button.to(words(f"onboarding-button-{verb}"), "onboarding", verb, words.language)
        for verb in ("agree", "about", "decline")
    ]
    text = words("onboarding-conditions")
    if how:
        text = f"{text}\n\n{words('onboarding-how-to-agree', label=words('onboarding-button-agree'))}"
    return Screen(text, rows(buttons, 1))


def about(words: Words, catalog: Catalog) -> Screen:
    """What exactly is stored."""
    text, entities = rich(catalog.privacy(words.language).text)
    back = Button.to(words("profile-button-back"), "onboarding", "begin", words.language)
    return Screen(text, ((back,),), entities)


def typed_verb(words: Words, text: str) -> str | None:
    """What was typed on one of the screens above: a button, or a mere "yes", which is no consent."""
    typed = _bare(text)
    return next((verb for key, verb in TYPED.items() if _bare(words(key)) == typed), None)


def question(words: Words, state: State, person: Person, now: datetime, *, example: bool = False) -> Screen:
    """A question, which repeats the answer before it."""
    text = _text(words, state, person, now)
    if example:
        asked = profile.text(words, state, person, now) if state.step == "clock" else text
        text = f"{profile.example(words, state)}\n\n{asked}"
    below = profile.choices(words, state, person, now)
    return profile.screen(words, KEY, state.step, text, below, back=state.step != "clock")


def card(words: Words, person: Person) -> Screen:
    """The end: when the coach comes."""
    return Screen(words("onboarding-card", plan=plan(words, person)), _whats_next(words, person))


def welcome_back(words: Words, catalog: Catalog, person: Person, now: datetime) -> Screen:
    """For somebody who types /start again: what is planned and what can be done."""
    paused = paused_until(person, now) is not None
    planned = words("onboarding-paused", resume=_command(catalog, words, "resume")) if paused else plan(words, person)
    names = {name: _command(catalog, words, name) for name in ("diary", "week", "help")}
    return Screen(words("onboarding-welcome-back", plan=planned, **names), _whats_next(words, person))


def _text(words: Words, state: State, person: Person, now: datetime) -> str:
    if state.step == "clock" and not state.place:
        return words("onboarding-clock", question=profile.text(words, state, person, now))
    if state.step == "getup_free" and person.getup is not None:
        return words("onboarding-getup-free", getup=clock(person.getup))
    if state.step == "magnesium" and person.lights_out is not None:
        asked = profile.text(words, state, person, now)
        return words("onboarding-magnesium", lights_out=clock(person.lights_out), question=asked)
    return profile.text(words, state, person, now)


def _bare(text: str) -> tuple[str, ...]:
    return plain_words(text.strip().rstrip("?"))


def _whats_next(words: Words, person: Person) -> tuple[tuple[Button, ...], ...]:
    takes = (Button.action(words("product-button-open"), "product"),) if person.magnesium != "none" else ()
    return (
        (Button.action(words("onboarding-button-checkin-now"), "checkin-now"),),
        *rows(takes, 1),
        (Button.action(words("onboarding-button-settings"), "settings"),),
    )


def _command(catalog: Catalog, words: Words, name: str) -> str:
    return catalog.commands.word(words.language, name)
