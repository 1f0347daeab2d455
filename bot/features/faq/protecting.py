"""What somebody tells by the way that matters for their magnesium: an offer to stop the reminder. Nothing is kept."""

from bot.catalog.catalog import Catalog
from bot.catalog.fitting import page_of
from bot.catalog.words import Words
from bot.db.people import Person
from bot.domain.actions import ACTIONS
from bot.domain.told_concerns import Told
from bot.domain.unwell import is_unwell
from bot.features.faq import render
from bot.tg.screen import Button, Screen
from bot.tg.turn import Turn

REMINDER_OFF = "reminder-off"
UNTIL_ASKED = "ask"
"""What it carries: whoever wants the reminder back meets the safety screen first."""
SIDE_EFFECTS = "mg-side-effects"


def offer(words: Words, catalog: Catalog, person: Person | None, told: Told, shown: str) -> tuple[Screen, ...]:
    """Whether to stop the reminder until a doctor knows; with the page for it unless that is `shown`."""
    off = _off(words, person)
    if not off or not told.own:
        return ()
    page = page_of(told)
    more = () if page == shown else (render.show(words, catalog, page),)
    leave = Button.to(words("faq-button-offer-leave"), "faq", "leave")
    text = words("faq-offer-trial" if person is not None and person.trial else "faq-offer")
    return (Screen(text, tuple((one,) for one in (*off, leave, *more))),)


def unwell(words: Words, catalog: Catalog, turn: Turn) -> Screen | None:
    """For trouble that stays, blood and palpitations: stop, and call; None for everything else."""
    takes = turn.person is not None and turn.person.magnesium != "none"
    if not is_unwell(turn.text, takes=takes):
        return None
    text = "\n\n".join((words("faq-stop"), words("faq-general-information")))
    below = (*_off(words, turn.person), render.show(words, catalog, SIDE_EFFECTS))
    return Screen(text, tuple((one,) for one in below))


def _off(words: Words, person: Person | None) -> tuple[Button, ...]:
    """The button that stops the reminder of somebody who gets one, and lets a trial rest."""
    if person is None or person.screened_at is None or REMINDER_OFF not in ACTIONS:
        return ()
    if not person.trial and person.magnesium != "remind":
        return ()
    label = words("faq-button-offer-rest" if person.trial else "faq-button-offer-off")
    return (Button.action(label, REMINDER_OFF, UNTIL_ASKED),)
