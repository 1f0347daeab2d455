"""What a message of the coach asks, read off its buttons and its first words, as somebody in the chat sees it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from bot.catalog.words import Words
from bot.domain.callback import unpack
from bot.view.moments import night_name

Feature = Literal["checkin", "magnesium", "weekly"]
FEATURES: tuple[Feature, ...] = ("checkin", "magnesium", "weekly")


@dataclass(frozen=True)
class Scheduled:
    """A message that the coach sent by itself: of which kind, for which day; `planned`: the first of that day.

    The weekly messages are told apart by their number, as their `part`.
    """

    kind: Feature
    day: date
    planned: bool
    part: int = 0


def said(body: dict[str, Any]) -> str:
    """The words of a message, or the caption of its picture."""
    return str(body.get("text") or body.get("caption") or "")


def labels(body: dict[str, Any]) -> dict[str, str]:
    """Button data -> label."""
    keyboard = body.get("reply_markup", {}).get("inline_keyboard", [])
    return {button["callback_data"]: button["text"] for row in keyboard for button in row}


def day_in(data: Iterable[str], feature: Feature) -> date | None:
    """The night, or the Sunday, that a message's buttons are about."""
    taps = (unpack(one) for one in data)
    words = [word for tap in taps if tap and tap.feature == feature for word in tap.args]
    return next((date.fromisoformat(word) for word in words if len(word) == 10 and word.count("-") == 2), None)


def scheduled(body: dict[str, Any], words: Words) -> Scheduled | None:
    """Which scheduled message this is; None for a reply. Nobody here asks for a check-in by themselves."""
    text, data = said(body), list(labels(body))
    night = day_in(data, "magnesium")
    if night and text in (words("magnesium-reminder-discreet"), words("magnesium-reminder-discreet-again")):
        return Scheduled("magnesium", night, text == words("magnesium-reminder-discreet"))
    night = day_in(data, "checkin")
    if night and any(one in text for one in _openings(words, night)):
        return Scheduled("checkin", night, planned=True)
    sunday = day_in(data, "weekly")
    if sunday is None:
        return None
    verbs = {tap.verb for tap in map(unpack, data) if tap and tap.feature == "weekly"}
    part = next((number for verb, number in (("more", 0), ("tip", 1), ("days", 2)) if verb in verbs), None)
    return None if part is None else Scheduled("weekly", sunday, part == 0, part)


def _openings(words: Words, night: date) -> tuple[str, str, str]:
    name = night_name(words, night)
    nudge = words("rhythm-nudge", night=name, question="").strip()
    return words("checkin-first", night=name), words("checkin-resume", night=name), nudge
