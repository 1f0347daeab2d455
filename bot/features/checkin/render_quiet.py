"""What comes when nobody answers: one nudge, and after silent days the question whether to go on."""

from dataclasses import replace

from bot.catalog.words import Words
from bot.db.people import Person
from bot.domain.person import sleeps_by_day
from bot.features.checkin import render
from bot.features.checkin.store import Case
from bot.tg.screen import Button, Screen
from bot.view.moments import sleep_name
from bot.view.night_card import small


def nudge(words: Words, person: Person, case: Case) -> Screen:
    """The question once more, without sound, with the way to have no more of these."""
    asked = render.question(words, person, case)
    name = sleep_name(words, case.night, by_day=sleeps_by_day(person.profile()))
    text = words("rhythm-nudge", night=name, question=small(asked.text))
    off = Button.action(words("rhythm-button-no-nudges"), "nudges", "off")
    return replace(asked, text=text, keyboard=(*asked.keyboard, (off,)), silent=True)


def go_on(words: Words) -> Screen:
    """Go on, less often, or a break; whatever they do, and nothing too, is fine."""
    daily = Button.action(words("rhythm-button-go-on"), "often", "on")
    less = Button.action(words("rhythm-button-less"), "often", "less")
    pause = Button.to(words("rhythm-button-pause"), "account", "open", "pause")
    return Screen(words("rhythm-silent"), ((daily,), (less, pause)))
