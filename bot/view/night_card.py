"""A night as a card: its answers in words. And the buttons with which other features open a night."""

from datetime import date, time

from bot.catalog.words import Words
from bot.domain.night import NIGHT_FIELDS, NightAnswers, NightField, figures
from bot.tg.screen import Button
from bot.view.moments import about, clock, night_name, said

CHECKIN, DIARY = "checkin", "diary"
LEAST_SLEEP_SAID = 5
"""Minutes; a time asleep is said to the nearest five, and never as "about 0 minutes"."""


def open_night(label: str, night: date) -> Button:
    """A button that shows the card of a night, with a way back to the list of nights."""
    return Button.to(label, CHECKIN, "open", night.isoformat())


def fill_in(label: str, night: date) -> Button:
    """A button that begins the check-in of a night, or goes on with it."""
    return Button.to(label, CHECKIN, "start", night.isoformat())


def back_to_nights(label: str) -> Button:
    """A button that shows the list of nights in place of the card."""
    return Button.to(label, DIARY, "list")


def capital(text: str) -> str:
    """With a capital letter in front."""
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """With a small letter in front, for what follows a colon."""
    return text[:1].lower() + text[1:]


def label(words: Words, field: NightField) -> str:
    """What an answer is called on the card and on its button: "Licht uit"."""
    return words(f"checkin-button-{field.replace('_', '-')}")


def in_words(words: Words, field: NightField, answers: NightAnswers) -> str | None:
    """An answer as one says it: "23:30", "een kwartier", "niet", "gaat wel"; None where it is missing."""
    value = getattr(answers, field)
    if value is None:
        return None
    if isinstance(value, time):
        return clock(value)
    if isinstance(value, int):
        return said(words, value) if value else words(f"checkin-zero-{field}")
    return words(f"checkin-button-{value.replace('_', '-')}")


def asleep(words: Words, answers: NightAnswers, night: date, zone: str) -> str | None:
    """The time asleep, to the nearest five minutes; None where it cannot be computed, or was none."""
    tst = figures(answers, night, zone).tst
    return about(words, tst) if tst is not None and tst >= LEAST_SLEEP_SAID else None


def shown_fields(answers: NightAnswers) -> tuple[NightField, ...]:
    """The answers that a card has: after a night without sleep only how it was."""
    return ("quality",) if answers.no_sleep else NIGHT_FIELDS


def card(words: Words, answers: NightAnswers, night: date, zone: str) -> str:
    """The night's name, each answer in the order of the questions, and the time asleep where it is known."""
    lines = [capital(night_name(words, night)), ""]
    if answers.no_sleep:
        lines.append(words("checkin-card-no-sleep"))
    lines += [_line(words, field, answers) for field in shown_fields(answers)]
    slept = asleep(words, answers, night, zone)
    if slept is not None:
        lines += ["", words("checkin-card-asleep", duration=slept)]
    return "\n".join(lines)


def _line(words: Words, field: NightField, answers: NightAnswers) -> str:
    missing = "checkin-card-skipped" if field in answers.skipped else "checkin-card-open"
    answer = in_words(words, field, answers) or words(missing)
    return words("checkin-card-line", label=label(words, field), answer=answer)
