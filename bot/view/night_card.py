"""A night as a card: its answers in words. And the buttons with which other features open a night."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, time
from typing import get_args

from bot.catalog.words import Words
from bot.domain.night import (
    FULL_FIELDS,
    NIGHT_FIELDS,
    Circumstance,
    Flag,
    NightAnswers,
    NightField,
    figures,
    is_irregular,
)
from bot.domain.person import Form
from bot.tg.screen import Button
from bot.view.moments import about, clock, enumerated, night_name, said

CHECKIN, DIARY = "checkin", "diary"
FLAGS = (*get_args(Flag), *get_args(Circumstance))
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
    if field == "awakenings":
        return words("checkin-times", count=value) if value else words("checkin-zero-awakenings")
    if field == "naps":
        return words("checkin-nap-yes" if value else "checkin-nap-no")
    if field == "note":
        return str(value)
    if isinstance(value, int):
        return said(words, value) if value else words(f"checkin-zero-{field}")
    return words(f"checkin-button-{value.replace('_', '-')}")


def asleep(words: Words, answers: NightAnswers, night: date, zone: str, zone_up: str | None = None) -> str | None:
    """The time asleep, to the nearest five minutes; None where it cannot be computed, or was none."""
    tst = figures(answers, night, zone, zone_up).tst
    return about(words, tst) if tst is not None and tst >= LEAST_SLEEP_SAID else None


def shown_fields(answers: NightAnswers, form: Form = "short", only: NightField | None = None) -> tuple[NightField, ...]:
    """The answers that a card has: those of the form and what was told beside; without sleep only how it was.

    In a trial its question, `only`, and what was told beside. Naps are not of the night.
    """
    if only is not None:
        always: tuple[NightField, ...] = () if answers.no_sleep and only != "quality" else (only,)
        offered: tuple[NightField, ...] = ("quality", "note") if answers.no_sleep else FULL_FIELDS
    else:
        always = ("quality",) if answers.no_sleep else NIGHT_FIELDS
        offered = ("note",) if answers.no_sleep else ("into_bed", "awakenings", "note")
    beside = form == "full" and only is None
    extra = {one for one in offered if one != "naps" and (beside or getattr(answers, one) is not None)}
    return tuple(one for one in FULL_FIELDS if one in always or one in extra)


def card(
    words: Words,
    answers: NightAnswers,
    night: date,
    zone: str,
    zone_up: str | None = None,
    *,
    form: Form = "short",
    figure: bool = True,
    only: NightField | None = None,
) -> str:
    """The night's name, each answer in the order of the questions, the time asleep, and what sets the night apart.

    The time asleep is a `figure`, which not everybody wants, and nobody gets in a trial, whose question is `only`.
    """
    lines = [capital(night_name(words, night)), "", *told_lines(words, answers, shown_fields(answers, form, only))]
    slept = asleep(words, answers, night, zone, zone_up) if figure and only is None else None
    if slept is not None:
        lines += ["", words("checkin-card-asleep", duration=slept)]
    if answers.is_filled_in and is_irregular(answers, night, zone, zone_up):
        lines += ["", words("checkin-card-travel" if zone_up not in (None, zone) else "checkin-card-clock-change")]
    return "\n".join(lines)


def told_lines(words: Words, answers: NightAnswers, shown: Sequence[NightField]) -> Iterator[str]:
    """A line for no sleep, for each answer that is `shown`, and for the flags."""
    if answers.no_sleep:
        yield words("checkin-card-no-sleep")
    yield from (_line(words, field, answers) for field in shown)
    for key, noted in (("flags", answers.flags), ("circumstances", answers.circumstances)):
        if noted:
            yield words(f"checkin-card-{key}", names=flag_names(words, noted))


def flag_names(words: Words, noted: Collection[str]) -> str:
    """Flags in words: "ziek en op reis"."""
    return enumerated(words, [small(words(f"checkin-flag-{flag}")) for flag in FLAGS if flag in noted])


def _line(words: Words, field: NightField, answers: NightAnswers) -> str:
    missing = "checkin-card-skipped" if field in answers.skipped else "checkin-card-open"
    answer = in_words(words, field, answers) or words(missing)
    return words("checkin-card-line", label=label(words, field), answer=answer)
