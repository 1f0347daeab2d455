"""From which evening on, as people type it: "vanaf morgen", "sinds maandag", "since 12 June", "3 dagen geleden"."""

import re
from datetime import date, timedelta

from bot.domain.plain_words import plain_words
from bot.domain.spoken_dates import LONGEST_WITHOUT_YEAR, read_until
from bot.domain.weekday_words import WEEKDAYS

LONGEST_AGO, LONGEST_AHEAD = timedelta(days=366), timedelta(days=60)
_TODAY = frozenset(plain_words("vanavond vandaag nu meteen tonight today now"))
_AGO = {"gisteren": 1, "gisteravond": 1, "gister": 1, "eergisteren": 2, "yesterday": 1}
_SINCE = frozenset(plain_words("sinds al afgelopen vorige since last"))
_FROM = frozenset(plain_words("vanaf met ingang van per from starting as of on op de the ik neem het komende volgende"))
_DAYS_AGO = re.compile(
    r"(?:al (\d{1,3}) (dag|dagen|week|weken)|(\d{1,3}) (dag|dagen|day|days|week|weken|weeks) (?:geleden|ago))"
)
_LENGTH = re.compile(r"\b(?:dag|dagen|week|weken|maand|maanden|jaar|days?|weeks?|months?|years?)\b")
_NAMES = {
    name: day % 7 for week in WEEKDAYS.values() for day, one in enumerate(week.split(",")) for name in one.split()
}
_MARKS = frozenset(
    (one,) for one in plain_words("vanaf sinds met since from starting morgen gisteren tomorrow yesterday")
)
MOST_WORDS = 5
_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)


def read_since(text: str, *, today: date) -> date | None:
    """The day on whose evening it begins, at most a year ago and 60 days ahead; None for anything else.

    "sinds" and "vorige" look back, as a date that was less than a year ago does; a mere weekday is the next one.
    """
    words = plain_words(text)
    day = _day(words, today)
    return day if day is not None and today - LONGEST_AGO <= day <= today + LONGEST_AHEAD else None


def split_since(text: str, *, today: date) -> tuple[date | None, str]:
    """The day that a message names beside other things, and the message without it: "vanaf maandag 2 capsules"."""
    words = text.split()
    spans = [(start, end) for start in range(len(words)) for end in range(len(words), start, -1)]
    for start, end in spans:
        part = words[start:end]
        if end - start > MOST_WORDS or plain_words(part[0])[:1] not in _MARKS:
            continue
        day = read_since(" ".join(part), today=today)
        if day is not None:
            return day, " ".join((*words[:start], *words[end:]))
    return None, text


def _day(words: tuple[str, ...], today: date) -> date | None:
    back = not _SINCE.isdisjoint(words)
    left = tuple(word for word in words if word not in _SINCE | _FROM)
    said = " ".join(left)
    if left and set(left) <= _TODAY:
        return today
    if said in _AGO:
        return today - _AGO[said] * _DAY
    if match := _DAYS_AGO.fullmatch(" ".join(word for word in words if word not in _FROM)):
        unit = _WEEK if (match[2] or match[4]).startswith("w") else _DAY
        return today - int(match[1] or match[3]) * unit
    if len(left) == 1 and left[0] in _NAMES:
        ahead = (_NAMES[left[0]] - today.weekday() - 1) % 7 + 1
        return today + (ahead - 7) * _DAY if back else today + ahead * _DAY
    ahead_of_today = read_until(said, today=today)
    if not back and ahead_of_today is not None and ahead_of_today <= today + LONGEST_AHEAD:
        return ahead_of_today
    return _past_date(said, today)


def _past_date(said: str, today: date) -> date | None:
    """The latest such date without a year; one with its year as it is. Lengths of time are no dates."""
    if not re.search(r"\d", said) or _LENGTH.search(said):
        return None
    return read_until(said, today=today - (LONGEST_AGO if re.search(r"\d{4}", said) else LONGEST_WITHOUT_YEAR))
