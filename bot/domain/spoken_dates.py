"""Until when, as people type it: "tot vrijdag", "3 weken", "until 12 December", in Dutch and English."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from bot.domain.lexicon import Lexicon, WordTable, meanings
from bot.domain.number_words import NUMBERS
from bot.domain.weekday_words import WEEKDAYS

LONGEST = timedelta(days=366)
LONGEST_WITHOUT_YEAR = timedelta(days=300)  # "31 mei" said in June is a slip rather than next year
_DAYS_OF = {"day": 1, "week": 7}
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|ste|de|e)\b", re.IGNORECASE)

_MONTHS = {
    "nl": "jan januari,feb februari,mrt maart,apr april,mei,jun juni,jul juli,aug augustus,sep sept september,"
    "okt oktober,nov november,dec december",
    "en": "jan january,feb february,mar march,apr april,may,jun june,jul july,aug august,sep sept september,"
    "oct october,nov november,dec december",
}


def _numbered(names: dict[str, str], sign: str) -> WordTable:
    return {
        language: {f"{sign}{number}": ",".join(words.split()) for number, words in enumerate(listed.split(","))}
        for language, listed in names.items()
    }


_LEXICON = Lexicon(
    NUMBERS,
    _numbered(WEEKDAYS, "%"),
    _numbered(_MONTHS, "@"),
    {
        "": {"-": "-, /"},
        "nl": {
            "day": "dag, dagen, dagje, dagjes",
            "week": "week, weken, weekje, weekjes",
            "month": "maand, maanden, maandje",
            "year": "jaar, jaren, jaartje",
            "next": "volgende, komende, aankomende, eerstvolgende",
            "through": "tot en met, tm, tem, t m",
            "tomorrow": "morgen",
            "day after tomorrow": "overmorgen",
            "open": (
                "tot ik het zeg, tot ik verder zeg, tot ik me meld, tot ik terug ben, tot nader order, voorlopig, "
                "onbepaald, onbepaalde tijd, voor onbepaalde tijd, geen idee, weet ik niet, weet ik nog niet"
            ),
            "": (
                "tot, over, voor, pauze, stop, ik ben, ik ben weg, ben weg, weg, terug, op, nog, even, "
                "ongeveer, graag, maar, pas, weer, op vakantie, vakantie, de, het, en, lang"
            ),
        },
        "en": {
            "1": "a, an",
            "day": "day, days",
            "week": "week, weeks",
            "month": "month, months",
            "year": "year, years",
            "next": "next, coming",
            "through": "through, thru, up to and including, until and including",
            "tomorrow": "tomorrow",
            "day after tomorrow": "day after tomorrow, the day after tomorrow",
            "open": "until i say so, till i say so, until i am back, until i'm back, for now, indefinitely, don't know",
            "": (
                "until, till, til, for, pause, stop, i am away, i'm away, away, back, on, please, about, another, of, "
                "the, by, and"
            ),
        },
    },
    numbers=True,
)


def read_until(text: str, *, today: date) -> date | None:
    """The first day after a break that a message names: a date, or so many days from `today`.

    "tot vrijdag" is that Friday, "tot en met vrijdag" the day after it; a date without a year is the next one.
    None for anything else, for a day that is not ahead, and for one over a year away.
    """
    until = _until(text, today)
    return until if until is not None and today < until <= today + LONGEST else None


def is_too_far(text: str, *, today: date) -> bool:
    """Whether the message names a day, or a length, that ends over a year away."""
    until = _until(text, today)
    return until is not None and until > today + LONGEST


def _until(text: str, today: date) -> date | None:
    said = _said(text)
    if said is None:
        return None
    rest = said.removeprefix("through ")
    matches = ((pattern.fullmatch(rest), of) for pattern, of in _GRAMMAR)
    day = next((found for match, of in matches if match and (found := of(match, today))), None)
    if day is None:
        return None
    return day + timedelta(days=1) if rest != said else day


def says_open(text: str) -> bool:
    """Whether the message leaves the end open: "tot ik het zeg"."""
    return _said(text) == "open"


def _said(text: str) -> str | None:
    lexemes = _LEXICON.read(_ORDINAL.sub("", text))
    return None if lexemes is None else meanings(lexemes)


def _counted(match: re.Match[str], today: date) -> date | None:
    count = int(match["count"] or 1)
    if match["unit"] in _DAYS_OF:
        return today + timedelta(days=count * _DAYS_OF[match["unit"]])
    months = today.year * 12 + today.month - 1 + count * (12 if match["unit"] == "year" else 1)
    return _last_fitting(months // 12, months % 12 + 1, today.day)


def _last_fitting(year: int, month: int, day: int) -> date | None:
    """The day of that month, or its last day where it is shorter."""
    return next((found for last in range(day, day - 4, -1) if (found := _date(year, month, last))), None)


def _weekday(match: re.Match[str], today: date) -> date:
    ahead = (int(match["weekday"]) - today.weekday() - 1) % 7 + 1
    if match["week"]:
        ahead = 7 - today.weekday() + int(match["weekday"])
    return today + timedelta(days=ahead)


def _dated(match: re.Match[str], today: date) -> date | None:
    groups = match.groupdict()
    month = int(groups["named"]) + 1 if groups.get("named") else int(groups["month"])
    if groups.get("year"):
        return _date(int(groups["year"]), month, int(groups["day"]))
    days = (_date(year, month, int(groups["day"])) for year in (today.year, today.year + 1))
    return next((day for day in days if day and today < day <= today + LONGEST_WITHOUT_YEAR), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_DAY, _MONTH, _NAMED, _YEAR = r"(?P<day>\d{1,2})", r"(?P<month>\d{1,2})", r"@(?P<named>\d+)", r"(?P<year>\d{4})"
_NAMED_DAY = r"(?:%\d )?"  # "vrijdag 12 juni": the date counts
_GRAMMAR: list[tuple[re.Pattern[str], Callable[[re.Match[str], date], date | None]]] = [
    (re.compile(pattern), of)
    for pattern, of in (
        (r"(?:(?P<count>\d{1,3}) |next )?(?P<unit>day|week|month|year)", _counted),
        (r"(?P<week>next week )?(?:next )?%(?P<weekday>\d)", _weekday),
        (r"tomorrow", lambda match, today: today + timedelta(days=1)),
        (r"day after tomorrow", lambda match, today: today + timedelta(days=2)),
        (rf"{_NAMED_DAY}{_DAY} {_NAMED}(?: {_YEAR})?", _dated),
        (rf"{_NAMED_DAY}{_NAMED} {_DAY}(?: {_YEAR})?", _dated),
        (rf"{_NAMED_DAY}{_DAY} - {_MONTH}(?: - {_YEAR})?", _dated),
        (rf"{_YEAR} - {_MONTH} - {_DAY}", _dated),
    )
]
