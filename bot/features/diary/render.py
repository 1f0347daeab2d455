"""The list of nights, and the question before one is emptied."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from babel.dates import format_date

from bot.catalog.words import Words
from bot.features.diary.flow import FILLED, SHOWN, Listed
from bot.tg.screen import Button, Screen, rows
from bot.view.moments import night_name
from bot.view.night_card import DIARY, fill_in, open_night


def nights(words: Words, last: date, listed: Sequence[Listed]) -> Screen:
    """A button a night, two in a row: it opens the card, or begins a night that was never begun.

    `last`: the night that "last night" means.
    """
    text = "\n".join((words("diary-nights", count=SHOWN), "", *_counts(words, listed)))
    return Screen(text, rows((_button(words, last, one) for one in listed), 2))


def asks_to_clear(words: Words, night: date, origin: str) -> Screen:
    """Whether all of a night is to go."""
    subject = night.isoformat()
    yes = Button.to(words("diary-button-clear-yes"), DIARY, "cleared", subject, origin)
    no = Button.to(words("diary-button-clear-no"), DIARY, "kept", subject, origin)
    text = words("diary-clear", night=night_name(words, night))
    return Screen(text, ((yes,), (no,)), question=(DIARY, subject))


def _counts(words: Words, listed: Sequence[Listed]) -> Iterator[str]:
    """What each sign means, with how many nights have it; signs that no night has are left out."""
    found = Counter(one.filled for one in listed)
    for filled in FILLED:
        if found[filled]:
            yield words(f"diary-count-{filled}", count=found[filled])
    if late := sum(one.late for one in listed):
        yield words("diary-count-late", count=late)


def _button(words: Words, last: date, one: Listed) -> Button:
    label = words(f"diary-button-{one.filled}", night=_name(words, last, one.night))
    if one.late:
        label = words("diary-button-late", night=label)
    return open_night(label, one.night) if one.there else fill_in(label, one.night)


def _name(words: Words, last: date, night: date) -> str:
    """vannacht; do op vr 12 jun."""
    if night == last:
        return words("diary-last-night")
    evening, morning = (format_date(day, "EEE", locale=words.language) for day in (night - timedelta(days=1), night))
    return words("diary-night", evening=evening, morning=morning, date=format_date(night, "d MMM", words.language))
