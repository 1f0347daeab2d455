"""Which night a message is about, by name: "zaterdagnacht", "gisteren", "the night from Monday to Tuesday"."""

import re
from datetime import date, timedelta

from bot.domain.weekday_words import WEEKDAYS

_NAMES = [name.split() for week in WEEKDAYS.values() for name in week.split(",")]
_FULL = {names[-1]: at % 7 for at, names in enumerate(_NAMES)}
_ANY = {name: at % 7 for at, names in enumerate(_NAMES) for name in names}
_DAY, _SHORT = "|".join(_FULL), "|".join(sorted(_ANY, key=len, reverse=True))
_MONTHS = (
    "januari|january|jan",
    "februari|february|feb",
    "maart|march|mrt|mar",
    "april|apr",
    "mei|may",
    "juni|june|jun",
    "juli|july|jul",
    "augustus|august|aug",
    "september|sept|sep",
    "oktober|october|okt|oct",
    "november|nov",
    "december|dec",
)
_LEAD = (
    r"(?:(?:voor |over |in |on |for |about )?(?:de |the )?(?:nacht|night)\b ?(?:van |from |of )?|"
    r"van |from |on |op |afgelopen |last |vorige )*"
)
_PAIR = re.compile(
    rf"\b{_LEAD}(?P<one>{_SHORT})(?:nacht| night)?\s?(?:op|naar|to|into|-|/)\s?(?P<other>{_SHORT})(?:nacht| night)?\b"
)
_DATES = re.compile(
    rf"\b{_LEAD}(?P<one>[0-3]?[0-9]) ?(?:op|to|-|/) ?(?P<other>[0-3]?[0-9]) (?P<month>{'|'.join(_MONTHS)})\b"
)
_DATE = re.compile(rf"\b{_LEAD}(?P<day>[0-3]?[0-9]) (?P<month>{'|'.join(_MONTHS)})\b")
_MONTH_FIRST = re.compile(rf"\b{_LEAD}(?P<month>{'|'.join(_MONTHS)}) (?P<day>[0-3]?[0-9])(?![0-9:.])")
_MORNING = re.compile(rf"\b{_LEAD}(?P<day>{_DAY})(?:ochtend|morgen|voormiddag| ochtend| morgen| morning)\b")
_EVENING = re.compile(rf"\b{_LEAD}(?P<day>{_DAY})(?:nacht|avond| nacht| avond| night| evening)?s?\b")
_BEFORE_LAST = re.compile(
    r"\b(?:eergister(?:en)?[ -]?(?:nacht|avond)?|(?:the )?night before last|(?:the )?day before yesterday)\b"
)
_LAST = re.compile(
    r"\b(?:gister(?:en)?(?: ?(?:avond|nacht)| op vandaag)?|vannacht|(?:afgelopen|vorige|deze) nacht|vanochtend|"
    r"vanmorgen|last night|yesterday(?: evening| night)?|this morning|last evening)\b"
    r"(?![ -]?(?:ochtend|morgen|morning))"
)
_IN_PASSING = re.compile(r"\b(?:vannacht|(?:afgelopen|deze) nacht|vanochtend|vanmorgen|last night|this morning)\b")
_MORNING_BEFORE = re.compile(r"\b(?:gister(?:en)?[ -]?(?:ochtend|morgen)|yesterday morning)\b")


def says_last_night(text: str) -> bool:
    """Whether last night is named in passing: "vannacht", "last night"."""
    return _IN_PASSING.search(text.casefold()) is not None


def named_night(text: str, today: date) -> tuple[date | None, str] | None:
    """The night that a message names (the date of its morning) and the message without that name.

    A day names the night that begins on its evening, a morning the night before it; of weekdays the latest such
    night that has begun to end. (None, text) where no night is named; None where two are.
    """
    text = text.casefold()
    named: set[date] = set()
    for pattern, night_of in _NAMINGS:
        for match in pattern.finditer(text):
            night = night_of(match, today)
            if night is None:
                return None
            named.add(night)
        text = text if pattern in (_LAST, _MORNING_BEFORE) else pattern.sub(" ", text)
    if len(named) > 1:
        return None
    return (named.pop() if named else None), text


def _weekday_night(weekday: int, today: date) -> date:
    """The latest night whose morning is this weekday."""
    return today - timedelta(days=(today.weekday() - weekday) % 7)


def _pair(match: re.Match[str], today: date) -> date | None:
    one, other = _ANY[match["one"]], _ANY[match["other"]]
    return _weekday_night(other, today) if (one + 1) % 7 == other else None


def _dates(match: re.Match[str], today: date) -> date | None:
    night = _latest(int(match["other"]), match["month"], today)
    return night if night and (night - timedelta(days=1)).day == int(match["one"]) else None


def _date(match: re.Match[str], today: date) -> date | None:
    """The night that begins on that evening; of today the one that ended."""
    day = _latest(int(match["day"]), match["month"], today)
    return None if day is None else min(day + timedelta(days=1), today)


def _latest(day: int, month_name: str, today: date) -> date | None:
    month = next(at for at, names in enumerate(_MONTHS, start=1) if month_name in names.split("|"))
    for year in range(today.year, today.year - 5, -1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= today:
            return found
    return None


_NAMINGS = (
    (_PAIR, _pair),
    (_DATES, _dates),
    (_DATE, _date),
    (_MONTH_FIRST, _date),
    (_BEFORE_LAST, lambda match, today: today - timedelta(days=1)),
    (_MORNING, lambda match, today: _weekday_night(_FULL[match["day"]], today)),
    (_EVENING, lambda match, today: _weekday_night((_FULL[match["day"]] + 1) % 7, today)),
    (_MORNING_BEFORE, lambda match, today: today - timedelta(days=1)),
    (_LAST, lambda match, today: today),
)
