"""Typed answers to the questions about somebody's times and magnesium, read as the values of profile_steps."""

from datetime import time

from bot.domain.callback import pack_time
from bot.domain.concerns import concerns_of, concerns_value
from bot.domain.lexicon import Lexicon
from bot.domain.local_time import shifted
from bot.domain.person import REMINDER_BEFORE_LIGHTS_OUT, Profile
from bot.domain.plain_words import plain_words
from bot.domain.profile_steps import Step, days_value
from bot.domain.spoken_answers import read_skip, read_yes_no
from bot.domain.spoken_clock import read_clock
from bot.domain.spoken_safety import read_doctor, says_none
from bot.domain.spoken_screening import read_screening, read_which
from bot.domain.spoken_weekdays import read_weekdays
from bot.domain.told_concerns import told_concerns

MORNING, LATE_EVENING, EARLY_EVENING = time(7), time(23), time(18, 30)

_ASKING = frozenset(
    plain_words(
        "mag kan kun moet is zijn wat welk welke hoe waarom wanneer wie can could may should is are do does what "
        "which how why when who"
    )
)
"""Words that a question begins with."""

_LEXICON = Lexicon(
    {
        "nl": {
            "varies": (
                "wisselt, wisselend, wisselt nogal, verschilt, verschillend, steeds anders, telkens anders, "
                "hangt ervan af, hangt er vanaf, hangt er van af, onregelmatig, geen vaste tijd, geen vaste dagen"
            ),
            "same": (
                "ook, ook dan, ook zo, zelfde, hetzelfde, dezelfde tijd, zelfde tijd, even laat, net zo laat, "
                "even vroeg, geen verschil"
            ),
            "silent": (
                "ik neem het maar nee, ik neem het wel maar nee, wel maar nee, ik neem het wel, ik neem het al, "
                "ik denk er zelf aan, ik denk er zelf wel aan, niet herinneren, geen herinnering, "
                "zonder herinnering"
            ),
            "none": (
                "ik neem het niet, neem ik niet, neem het niet, ik neem geen magnesium, neem geen magnesium, "
                "geen magnesium, ik gebruik het niet, gebruik ik niet, ik slik het niet, slik ik niet"
            ),
            "dinner": (
                "avondeten, bij het avondeten, bij het eten, met het eten, tijdens het eten, "
                "tijdens het avondeten, na het eten, na het avondeten, bij het diner"
            ),
            "before": (
                "voor het slapen, voor het slapengaan, voor bed, voor het licht uitgaat, een uur ervoor, "
                "een uur voor het slapen, een uur voor het licht uitgaat, een uur voor het licht uit gaat"
            ),
            "later": "nog niet, later, dat doe ik nog, ik vraag het nog, ga ik nog doen, moet ik nog vragen",
            "unsure": "twijfel, ik twijfel, misschien, weet niet zeker",
            "nothing": "niets, niks, geen van alle, geen, allemaal niet",
            "": "ja, nee, neen, dat, het, hoor, erg, nogal, bij mij, graag, liever, dank je, dankjewel",
        },
        "en": {
            "varies": "varies, it varies, that varies, depends, it depends, that depends, different, irregular",
            "same": "same, the same, same time, the same time, also, as well, no difference",
            "silent": (
                "i take it but no, i do take it but no, i do but no, i take it, i already take it, no reminder, "
                "without a reminder, i remember it myself"
            ),
            "none": "i don't take it, don't take it, i don't, i don't take any, no magnesium, i don't use it",
            "dinner": "dinner, with dinner, at dinner, during dinner, after dinner, with my dinner, with food",
            "before": "before bed, before bedtime, before sleep, an hour before, an hour before lights out",
            "later": "not yet, i'll ask, i will ask, i'll do that",
            "unsure": "maybe, perhaps, in doubt",
            "nothing": "none, nothing, none of them, none of these, none of those",
            "": "yes, no, please, thanks, that, really, for me, quite, rather",
        },
    }
)


def read_choice(step: Step, text: str, *, language: str, profile: Profile) -> str | None:
    """The value that typed text stands for at this step; None where it is no answer, or not only that."""
    said = {lexeme.meaning for lexeme in _LEXICON.read(text) or () if lexeme.meaning}
    word = min(said) if len(said) == 1 else None
    match step:
        case "clock" | "screening" | "which" | "doctor":
            return _yes_or_no(step, text, word)
        case "magnesium" if word in ("silent", "none"):
            return word
        case "magnesium" if read_yes_no(text):
            return "yes"
        case "getup_free" if word in ("same", "varies"):
            return word
        case "free_days":
            days = frozenset() if word == "varies" else read_weekdays(text)
            return None if days is None else days_value(days)
        case "magnesium" | "reminder" if word in ("dinner", "before"):
            return word
        case "place":
            return None
    return _clock(step, text, language, profile)


def _yes_or_no(step: Step, text: str, word: str | None) -> str | None:
    yes_no = read_yes_no(text)
    answer = None if yes_no is None else "yes" if yes_no else "no"
    if step == "clock":
        return answer
    if step == "screening":
        if (screened := read_screening(text)) is not None:
            return screened
        if says_none(text):
            return "none"
        return _told(text) or ("some" if answer or word in ("unsure", "nothing") or read_skip(text) else None)
    if step == "which":
        return read_which(text) or _told(text) or ("other" if answer or word == "unsure" or read_skip(text) else None)
    return read_doctor(text) or _told(text) or ("later" if answer or word == "later" or read_skip(text) else None)


def _told(text: str) -> str | None:
    """What applies, in a message of which not every word is known; a question tells nothing."""
    if (read := read_screening(text)) and concerns_of(read):
        return read
    told = told_concerns(text)
    asks = "?" in text or not _ASKING.isdisjoint(plain_words(text)[:1])
    return concerns_value(told.concerns) if told and told.own and not asks else None


def _clock(step: Step, text: str, language: str, profile: Profile) -> str | None:
    near = {"lights_out": LATE_EVENING, "dinner": EARLY_EVENING}.get(step, MORNING)
    before = shifted(profile.lights_out, -REMINDER_BEFORE_LIGHTS_OUT)[0] if profile.lights_out else None
    about_reminder = step in ("magnesium", "reminder")
    if about_reminder:
        near = before or EARLY_EVENING
    reading = read_clock(text, language=language, near=near)
    if reading is None:
        return None
    return "before" if about_reminder and reading.value == before else pack_time(reading.value)
