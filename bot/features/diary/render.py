"""The list of nights."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from babel.dates import format_date

from bot.catalog.words import Words
from bot.tg.screen import Button, Screen
from bot.view.night_card import fill_in, open_night

SHOWN = 7
Filled = Literal["filled", "half", "empty"]


def last_nights(today: date) -> list[date]:
    """The nights that are listed, the newest first."""
    return [today - timedelta(days=ago) for ago in range(SHOWN)]


def nights(words: Words, states: Sequence[tuple[date, Filled]]) -> Screen:
    """A button a night: it opens the card, or begins an empty night."""
    return Screen(words("diary-nights"), tuple((_button(words, night, filled),) for night, filled in states))


def _button(words: Words, night: date, filled: Filled) -> Button:
    evening, morning = (_weekday(words, day) for day in (night - timedelta(days=1), night))
    label = words(f"diary-button-{filled}", evening=evening, morning=morning)
    return fill_in(label, night) if filled == "empty" else open_night(label, night)


def _weekday(words: Words, day: date) -> str:
    """do, Thu."""
    return format_date(day, "EEE", locale=words.language)
