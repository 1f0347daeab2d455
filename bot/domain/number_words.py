"""Numbers in words, Dutch and English: 0 to 199."""

from bot.domain.lexicon import WordTable


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_DUTCH_SMALL = _listed(
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
    "zeventien achttien negentien"
)
_DUTCH_TENS = _listed("twintig dertig veertig vijftig zestig zeventig tachtig negentig")
_ENGLISH_SMALL = _listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_ENGLISH_TENS = _listed("twenty thirty forty fifty sixty seventy eighty ninety")
_DUTCH_HOURS = _listed("enen tweeën drieën vieren vijven zessen zevenen achten negenen tienen elven twaalven")


def dutch(number: int) -> tuple[str, ...]:
    """The ways to write 0 to 199: ("vijfentwintig", "vijf en twintig")."""
    if number >= 100:
        rest = dutch(number - 100) if number > 100 else ("",)
        return (*(f"honderd{word}" for word in rest), *(f"honderd {word}" for word in rest if word))
    if number < 20:
        return (_DUTCH_SMALL[number],)
    tens, unit = divmod(number, 10)
    ten = _DUTCH_TENS[tens - 2]
    return (f"{_DUTCH_SMALL[unit]}en{ten}", f"{_DUTCH_SMALL[unit]} en {ten}") if unit else (ten,)


def english(number: int) -> tuple[str, ...]:
    """The ways to write 0 to 199: ("twenty five", "twenty-five", "twentyfive")."""
    if number >= 100:
        rest = english(number - 100) if number > 100 else ("",)
        joined = (f"{joint}{word}" for word in rest for joint in ((" ", " and ") if word else ("",)))
        return tuple(f"{one}hundred{word}" for word in joined for one in ("", "a ", "one "))
    if number < 20:
        return (_ENGLISH_SMALL[number],)
    tens, unit = divmod(number, 10)
    ten = _ENGLISH_TENS[tens - 2]
    return tuple(f"{ten}{joint}{_ENGLISH_SMALL[unit]}" for joint in (" ", "-", "")) if unit else (ten,)


NUMBERS: WordTable = {
    "nl": {str(number): ",".join(dutch(number)) for number in range(200)},
    "en": {
        **{str(number): ",".join(english(number)) for number in range(200)},
    },
}

HOURS: WordTable = {
    "nl": {
        **{str(hour): word for hour, word in enumerate(_DUTCH_HOURS, start=1)},
        **{f"after {hour}": f"na {word}" for hour, word in enumerate(_DUTCH_HOURS, start=1)},
        **{f"half {hour}": f"half{_DUTCH_SMALL[hour]}" for hour in range(1, 13)},
    },
    "en": {
        "0": "oh, o",
        "25": "five and twenty, five-and-twenty",
        **{str(hour): f"{_ENGLISH_SMALL[hour]}ish" for hour in range(1, 13)},
        **{f"after {hour}": f"after {_ENGLISH_SMALL[hour]}" for hour in range(1, 13)},
    },
}
"""As the clock says them: "tegen elven", "halftwaalf", "seven oh five".

"na elven" is about eleven, as "tegen elven" is; in "vijf na elven" it counts on.
"""

DOZENS: WordTable = {
    "nl": {
        str(number): f"{dutch(number)[0]}tal, een {dutch(number)[0]}tal"
        for number in (5, 10, 12, 15, 20, 30, 40, 50, 60)
    }
}
"""The Flemish "een tiental minuten"."""

HALVES: WordTable = {
    "nl": {
        "1 onehalf": "anderhalf, anderhalve",
        **{
            f"{number} onehalf": f"{_DUTCH_SMALL[number]}enhalf, {_DUTCH_SMALL[number]}eneenhalf"
            for number in range(2, 10)
        },
    }
}
"""Halves above a whole: "anderhalf", "tweeënhalf"."""
