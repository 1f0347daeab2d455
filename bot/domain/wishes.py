"""Wishes in words that the coach does instead of explaining how: every word of the message has to fit."""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Literal

from bot.domain.lexicon import Lexicon, meanings
from bot.domain.plain_words import plain_words
from bot.domain.spoken_clock import read_clock
from bot.domain.spoken_dates import read_until
from bot.domain.spoken_weekdays import read_weekdays

Kind = Literal["reminder", "pause", "resume", "delete", "language", "night"]

_POLITE = {
    "nl": (
        "aub, alsjeblieft, alstublieft, asjeblieft, graag, svp, even, ff, eens, maar, nu, vanaf nu, vanaf vandaag, "
        "voortaan, dan, toch, ook, hoor, sluimer, hoi, hallo, hey, dankje, dank je, bedankt, "
        "wil je, wilt u, wil je ook, "
        "kan je, kun je, kunt u, kunde, kunt ge, zou je, mag, ik wil, ik wil graag, kan, liever"
    ),
    "en": (
        "please, pls, plz, now, from now on, thanks, thank you, thx, hi, hello, hey, sluimer, can you, could you, "
        "would you, will you, i want you to, i want to, id like to, i'd like you to, just, can we, kindly, ya"
    ),
}

_DELETE = Lexicon(
    {
        "": {"delete": "wipe", "data": "data, account"},
        "nl": {
            "delete": (
                "verwijder, verwijderen, wis, wissen, gooi weg, weggooien, haal weg, weghalen, gooi, haal, vernietig, "
                "laten verwijderen, laten wissen, doe weg"
            ),
            "data": (
                "gegevens, alle gegevens, alles, alles over mij, alles van mij, antwoorden, dagboek, nachten, profiel, "
                "info, informatie, wat je van mij hebt, wat je over mij hebt, wat je van me hebt, wat je over me weet, "
                "wat je van mij weet, alles wat je van me weet, alles wat je over mij hebt, alles wat je van mij hebt"
            ),
            "": f"{_POLITE['nl']}, al, mijn, mn, m'n, mij, de, het, weg, helemaal, compleet, voorgoed, meteen, direct",
        },
        "en": {
            "delete": "delete, erase, remove, clear, get rid of, scrap, destroy",
            "data": (
                "everything, all data, it all, everything about me, everything abt me, everything on me, answers, "
                "diary, nights, profile, "
                "information, info, what you know about me, everything you know about me, everything you know abt me, "
                "everything you have on me, everything you have about me, all you know about me, all you have on me"
            ),
            "": f"{_POLITE['en']}, all, my, all my, of, the, completely, right away, for good, from your database",
        },
    }
)
_LANGUAGE = Lexicon(
    {
        "": {"nl": "nederlands, dutch, nl, vlaams, flemish", "en": "engels, english, en, inglish, engels aub"},
        "nl": {
            "": (
                f"{_POLITE['nl']}, in, in het, in 't, in t, het, op, naar, taal, de taal, mijn taal, zet, verander, "
                "wissel, schakel, over, praat, spreek, schrijf, praten, spreken, schrijven, antwoord, verder, met mij, "
                "met me, tegen me, alles, omzetten, zetten, veranderen, overschakelen, doe, doen"
            )
        },
        "en": {
            "": (
                f"{_POLITE['en']}, in, to, the language, language, my language, set, change, switch, speak, talk, "
                "write, answer, reply, to me, with me, only, go, make it, put it, i prefer, prefer, instead, over"
            )
        },
    }
)
_RESUME = Lexicon(
    {
        "nl": {
            "resume": (
                "ik ben er weer, ben er weer, ik ben terug, ben terug, weer terug, begin weer, begin maar weer, "
                "je mag weer, je mag weer beginnen, je mag weer verder, zet de berichten weer aan, zet alles weer aan, "
                "zet je weer aan, hervat, hervatten, einde pauze, stop de pauze, haal me van pauze, pauze opheffen"
            ),
            "": _POLITE["nl"],
        },
        "en": {
            "resume": (
                "i'm back, im back, i am back, start again, start messaging again, start again with the messages, "
                "turn the messages back on, turn everything back on, unpause, end the pause, stop the pause, "
                "you can start again, you may start again, back on"
            ),
            "": _POLITE["en"],
        },
    }
)
_REMINDER = frozenset(plain_words("herinnering herinneringen herinner reminder reminders remind seintje"))
_SETTING = frozenset(
    plain_words(
        "zet zetten verzet verzetten verander veranderen verplaats verplaatsen stel stellen in doe wijzig maak mijn mn "
        "de het me mij mag kan kun je kunt u wil wilt graag aub alsjeblieft magnesium magnesiumherinnering "
        "op om naar aan s avonds voortaan liever komen sturen set change move put make my the at for me please pls "
        "can could you would i want like daily evening nightly it s and it be send remind herinner ook even ff eens"
    )
)
_INSTEAD = re.compile(r"\b(?:ipv|i\.p\.v\.?|in plaats van|instead of|rather than)\b.*$", re.IGNORECASE)
_NOT_SO = frozenset(plain_words("niet geen meer uit stop not off no mg milligram"))
_BEFORE_A_TIME = frozenset({"voor", "van", "to"})
_FROM_TO = re.compile(r"\b(?:van|from)\b.*?\b(?:naar|to)\b", re.IGNORECASE)
_AWAY = frozenset(
    plain_words(
        "weg vakantie pauze pauzeer stop stil zwijg kamperen away holiday holidays vacation pause break quiet off"
    )
)
_LATER = frozenset(plain_words("volgende komende aankomende eerstvolgende next coming"))
_LASTS = frozenset(
    plain_words("tot until till tem tm through dag dagen week weekje weken maand maanden day days weeks month months")
)
"""How long or until when: "ik ben maandag weg" says neither."""
_COURTESY = re.compile(r"\W*(?:pls|plz|please|aub|svp|alsjeblieft|graag|thanks|thx|bedankt)\W*", re.IGNORECASE)
_NIGHT = re.compile(r"\s*(?:de )?(?:nacht van )?(?P<evening>[a-z]{6,9}?)(?:s)? ?-?(?:nacht| night)\b", re.IGNORECASE)
_TELLS = re.compile(r"^\s*:|^[^?]*\d[^?]*$|^[^?]*\b(?:half|kwart|quarter)\b[^?]*$")
"""After the name of a night: a colon, or a time, and no question."""
_EVENING = time(21)


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants done. `wall` with a reminder, `until` with a pause, `night` (its morning) with a night."""

    kind: Kind
    wall: time | None = None
    until: date | None = None
    night: date | None = None
    language: str | None = None


def read_wish(text: str, *, language: str, today: date) -> Wish | None:
    """The wish that a message is, or None where a word of it does not fit one. `today`: the date where they are."""
    return _reminder(text, language) or _by_words(text) or _language(text) or _pause(text, today) or _night(text, today)


def _by_words(text: str) -> Wish | None:
    said = set(meanings(_DELETE.read(text) or ()).split())
    if said == {"delete", "data"}:
        return Wish("delete")
    return Wish("resume") if meanings(_RESUME.read(text) or ()) == "resume" else None


def _language(text: str) -> Wish | None:
    said = meanings(_LANGUAGE.read(text) or ())
    wanted = said in ("nl", "en") and len(plain_words(text)) > 1
    return Wish("language", language=said) if wanted else None


def _pause(text: str, today: date) -> Wish | None:
    words = frozenset(plain_words(text))
    if _AWAY.isdisjoint(words) or not _LATER.isdisjoint(words) or _LASTS.isdisjoint(words):
        return None
    said = " ".join(word for word in text.split() if not _COURTESY.fullmatch(word))
    until = read_until(said, today=today)
    return Wish("pause", until=until) if until else None


def _reminder(text: str, language: str) -> Wish | None:
    """ "zet de herinnering op half 10 ipv 8": the words of setting taken out, the rest has to be a time."""
    words = plain_words(text)
    if _REMINDER.isdisjoint(words) or not _NOT_SO.isdisjoint(words):
        return None
    said = _FROM_TO.sub(" ", _INSTEAD.sub(" ", text))
    rest = [word for word in plain_words(said) if word not in _REMINDER and word not in _SETTING]
    while rest and rest[0] in _BEFORE_A_TIME:
        del rest[0]
    reading = read_clock(" ".join(rest), language=language, near=_EVENING) if rest else None
    return Wish("reminder", wall=reading.value) if reading else None


def _night(text: str, today: date) -> Wish | None:
    """ "zaterdagnacht: half 1 ...": the night that began on the evening of that day, of the last seven."""
    match = _NIGHT.match(text)
    days = read_weekdays(match["evening"]) if match else None
    if match is None or not days or len(days) != 1 or not _TELLS.search(text[match.end() :]):
        return None
    (evening,) = days
    ago = (today - timedelta(days=1)).weekday() - evening
    return Wish("night", night=today - timedelta(days=ago % 7))
