"""A day of the week and a time of day in one message: "maandag 9 uur", "monday at 9am", "zondagavond om 8 uur"."""

import re
from datetime import time

from bot.domain.plain_words import plain_words
from bot.domain.spoken_clock import read_clock
from bot.domain.spoken_weekdays import read_weekdays

_PARTS = {
    "ochtend": "'s ochtends",
    "morgen": "'s morgens",
    "voormiddag": "'s ochtends",
    "middag": "'s middags",
    "namiddag": "'s middags",
    "avond": "'s avonds",
}
_POLITE = frozenset({"graag", "liever", "liefst", "doe", "maar", "please", "rather"})
_DAY_AND_PART = re.compile(rf"(\w+?dag)({'|'.join(_PARTS)})")


def read_day_and_hour(text: str, *, language: str, near: time) -> tuple[int, time] | None:
    """The one weekday (Monday 0) and the wall time that a message says and nothing else, in either order."""
    words = [word for word in plain_words(_parted(text)) if word not in _POLITE]
    whole = range(1, len(words))
    for days, rest in (
        *((words[:at], words[at:]) for at in reversed(whole)),
        *((words[at:], words[:at]) for at in whole),
    ):
        named = read_weekdays(" ".join(days))
        if named is not None:
            reading = read_clock(" ".join(rest), language=language, near=near)
            return (min(named), reading.value) if reading and len(named) == 1 else None
    return None


def _parted(text: str) -> str:
    """ "zondagavond" as "zondag 's avonds"."""
    return _DAY_AND_PART.sub(lambda match: f"{match[1]} {_PARTS[match[2]]}", text.casefold())
