"""The end of a check-in in a trial: what was told, what may have been unlike other nights, and the way to tell more."""

from bot.catalog.words import Words
from bot.db.people import Person
from bot.domain.night_form import first_open
from bot.features.checkin.store import Case
from bot.tg.screen import Keyboard
from bot.view import night_screen
from bot.view.night_card import shown_fields, told_lines


def below(words: Words, person: Person, case: Case, text: str) -> str:
    """The text with what was told below it, and the invitation to the flags until one is there.

    Of a night left empty nothing.
    """
    answers = case.answers
    if not answers.is_filled_in:
        return text
    told = "\n".join(told_lines(words, answers, shown_fields(answers, person.form, person.trial)))
    parts = [text, told]
    if not answers.circumstances:
        parts.append(words("checkin-anything-unusual"))
    if "medicine" in answers.circumstances:
        parts.append(words("checkin-new-medicine"))
    return "\n\n".join(parts)


def more(words: Words, person: Person, case: Case) -> Keyboard:
    """The button that goes on with the other questions of their form, while there are any."""
    is_open = first_open(case.answers, person.form) is not None
    return ((night_screen.more(words, case.night),),) if is_open else ()
