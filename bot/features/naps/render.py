"""The screens of naps."""

from collections.abc import Sequence
from datetime import date, datetime, time

from babel.dates import format_date

from bot.catalog.words import Words
from bot.db.naps import Nap
from bot.domain.callback import pack_time, unpack_time
from bot.features.naps.flow import LONGEST, Step, Telling, half_hours, just_now
from bot.tg.screen import Button, Keyboard, Screen, rows
from bot.view import naps
from bot.view.moments import clock, day_name, said
from bot.view.night_card import capital

FEATURE = "naps"
KEY = (FEATURE, "nap")
MINUTE_CHIPS = (10, 20, 30, 45, 60)
UNKNOWN = "x"
"""In a button's data: that part of a nap is not known."""


def question(
    words: Words, telling: Telling, today: date, zone: str, now: datetime, *, before: str = "", listed: bool = False
) -> Screen:
    """What is to be asked next, with a line before it. `listed`: there are naps to look back at."""
    step = telling.step
    if step == "sure":
        ask, keyboard = _sure(words, telling)
    elif step == "starts":
        again = telling.nap is not None or telling.minutes is None
        ask = words("naps-ask-starts-only" if again else "naps-ask-starts")
        keyboard = _starts(words, telling, today, zone, now)
    else:
        again = telling.nap is not None or telling.starts is not None or bool(before)
        ask = words("naps-ask-minutes-only" if again else "naps-ask-minutes")
        keyboard = _minutes(words, telling, listed=listed)
    return Screen(" ".join(filter(None, (before, ask))), keyboard, question=KEY)


def example(words: Words, step: Step | None) -> str:
    """How an answer to this question may look."""
    return words(f"naps-example-{step or 'minutes'}")


def understood(words: Words, telling: Telling) -> str:
    """What was told of it just now, as a sentence: "20 minuten."."""
    return "" if telling.minutes is None else f"{capital(said(words, telling.minutes))}."


def none(words: Words) -> Screen:
    """There was no nap."""
    return Screen(words("naps-none"))


def noted(words: Words, nap: Nap, today: date) -> Screen:
    """It is in, and what can be done with it."""
    text = words("naps-noted", day=day_name(words, nap.day, today), nap=naps.nap(words, nap))
    ways = (_to(words, "change", "open", str(nap.id)), _to(words, "remove", "remove", str(nap.id)))
    return Screen(text, (ways, (_to(words, "list", "list"),)))


def card(words: Words, nap: Nap, today: date, *, was: Nap | None = None, lead: str = "") -> Screen:
    """A nap with what can be changed of it; `was`: what it was before a change, which can be undone."""
    text = words("naps-card", day=day_name(words, nap.day, today), nap=naps.nap(words, nap))
    which = str(nap.id)
    changes = (_to(words, "minutes", "change", which, "minutes"), _to(words, "starts", "change", which, "starts"))
    undo = ((_to(words, "undo", "set", which, *_parts(was)),),) if was else ()
    last = (_to(words, "remove", "remove", which), _to(words, "back", "list"))
    return Screen(" ".join(filter(None, (lead, text))), (changes, *undo, last))


def removed(words: Words, nap: Nap, today: date) -> Screen:
    """It is gone, and can be brought back."""
    text = words("naps-removed", day=day_name(words, nap.day, today), nap=naps.nap(words, nap))
    undo = _to(words, "undo", "again", *to_data(nap))
    return Screen(text, ((undo,), (_to(words, "list", "list"),)))


def listing(words: Words, some: Sequence[Nap], days: int) -> Screen:
    """A button a nap, the newest first."""
    text = words("naps-list", days=days) if some else words("naps-list-empty", days=days)
    buttons = tuple((_listed(words, one),) for one in reversed(some))
    return Screen(text, (*buttons, (_to(words, "new", "new"),)))


def to_parts(starts: str, minutes: str) -> tuple[time | None, int | None] | None:
    """The beginning and length behind a button; None for what no button says."""
    wall = unpack_time(starts)
    if (wall is None and starts != UNKNOWN) or not (minutes == UNKNOWN or to_minutes(minutes) is not None):
        return None
    return wall, to_minutes(minutes)


def to_minutes(data: str) -> int | None:
    """A length from a button, up to a day."""
    return int(data) if data.isascii() and data.isdigit() and 0 < int(data) <= LONGEST else None


def _minutes(words: Words, telling: Telling, *, listed: bool) -> Keyboard:
    chips = [_to(words, f"minutes-{one}", "minutes", str(one)) for one in MINUTE_CHIPS]
    chips.append(_to(words, "longer", "longer"))
    unknown = _to(words, "unknown", "unknown", "minutes")
    if telling.nap is not None:
        return (*rows(chips, 3), (unknown, _to(words, "back", "back")))
    below = ((_to(words, "list", "list"),),) if listed else ()
    return (*rows(chips, 3), (_to(words, "none", "none"), unknown), *below)


def _sure(words: Words, telling: Telling) -> tuple[str, Keyboard]:
    ask = words("naps-sure", duration=capital(said(words, telling.minutes or 0)))
    return ask, ((_to(words, "yes", "yes"), _to(words, "no", "back")),)


def _starts(words: Words, telling: Telling, today: date, zone: str, now: datetime) -> Keyboard:
    offered = [Button.to(clock(one), FEATURE, "at", pack_time(one)) for one in half_hours(telling, today, zone, now)]
    if telling.day == today and just_now(telling, zone, now) is not None:
        offered.insert(0, _to(words, "now", "now"))
    return (*rows(offered, 3), (_to(words, "unknown", "unknown", "starts"), _to(words, "back", "back")))


def _listed(words: Words, nap: Nap) -> Button:
    day = format_date(nap.day, "EEE d MMM", locale=words.language)
    return Button.to(words("naps-listed", day=day, nap=naps.nap(words, nap)), FEATURE, "open", str(nap.id))


def to_data(nap: Nap) -> tuple[str, str, str]:
    """A nap as a button holds it that brings it back."""
    return nap.day.isoformat(), *_parts(nap)


def _parts(nap: Nap) -> tuple[str, str]:
    starts = pack_time(nap.starts) if nap.starts else UNKNOWN
    return starts, UNKNOWN if nap.minutes is None else str(nap.minutes)


def _to(words: Words, name: str, verb: str, *args: str) -> Button:
    return Button.to(words(f"naps-button-{name}"), FEATURE, verb, *args)
