"""Days of the week as people type them, in Dutch and English."""

from bot.domain.lexicon import Lexicon, WordTable, meanings
from bot.domain.weekday_words import WEEKDAYS


def _day_table() -> WordTable:
    return {
        language: {str(day): ",".join(_inflected(names)) for day, names in enumerate(week.split(","))}
        for language, week in WEEKDAYS.items()
    }


def _inflected(names: str) -> list[str]:
    *short, full = names.split()
    return [*short, full, f"{full}s", f"{full}en"]


_LEXICON = Lexicon(
    _day_table(),
    {
        "": {"to": "-", "5 6": "weekend, weekends, weekenden", "": "/, &, +"},
        "nl": {
            "to": "tot en met, tm, tem, tot, t m",
            "0 1 2 3 4": ("doordeweeks, door de week, doordeweekse dagen, werkdagen, weekdagen, in de week"),
            "5 6": "weekeinde, het weekend, in het weekend, in 't weekend, weekenddagen",
            "0 1 2 3 4 5 6": "alle dagen, elke dag, iedere dag, altijd, allemaal, de hele week, alle zeven",
            "none": "geen, geen enkele, geen enkele dag, geen een, nooit, geen dagen, geen vrije dagen, geen dag",
            "": "en, op, ook, de, het, elke, iedere, alleen, vrij, ben ik vrij, ik ben vrij, dan, van, meestal",
        },
        "en": {
            "to": "to, through, thru, till, until",
            "0 1 2 3 4": "weekdays, workdays, working days, weekday",
            "5 6": "the weekend, at the weekend, on weekends, in the weekend",
            "0 1 2 3 4 5 6": "every day, all days, daily, all week, the whole week, always, all of them, everyday",
            "none": "none, no days, never, no day, not any, no days off",
            "": "and, on, the, also, every, only, off, i'm off, from, usually, mostly, i'm free",
        },
    },
)


def read_weekdays(text: str) -> frozenset[int] | None:
    """The days of the week (Monday 0) that a message names and nothing else; empty for "none", else None.

    "ma t/m wo" and "vr-zo" are ranges; a range may run over Sunday.
    """
    said = meanings(_LEXICON.read(text) or ()).split()
    if said == ["none"]:
        return frozenset()
    days: set[int] = set()
    for at, word in enumerate(said):
        if word == "to":
            around = (*said[max(at - 1, 0) : at], *said[at + 1 : at + 2])
            if len(around) != 2 or not all(_is_day(neighbour) for neighbour in around):
                return None
            days |= _range(int(around[0]), int(around[1]))
        elif _is_day(word):
            days.add(int(word))
        else:
            return None
    return frozenset(days) or None


def _is_day(word: str) -> bool:
    return word.isdigit()


def _range(first: int, last: int) -> set[int]:
    return {(first + step) % 7 for step in range((last - first) % 7 + 1)}
