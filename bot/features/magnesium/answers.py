"""Answers to "have you taken your magnesium yet?" as people type them, in Dutch and English."""

from dataclasses import dataclass
from datetime import time
from typing import Literal

from bot.domain.lexicon import Lexicon, meanings
from bot.domain.plain_words import plain_words
from bot.domain.spoken_answers import read_skip
from bot.domain.spoken_clock import read_clock
from bot.domain.spoken_minutes import read_minutes

AnswerKind = Literal[
    "yes", "no", "taken", "now", "earlier", "skipped", "later", "at", "ago", "dinner", "unknown", "clear", "keep"
]
SOONEST, LATEST = 5, 8 * 60
"""Minutes that "in ..." and "... ago" may span."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a message says. `wall` with "at"; `minutes` with "ago", and with "later" where they were named."""

    kind: AnswerKind
    wall: time | None = None
    minutes: int | None = None


_LEXICON = Lexicon(
    {
        "": {"yes": "thumbsup, jup, jep, yep", "no": "thumbsdown, nope", "": "sluimer, magnesium"},
        "nl": {
            "yes": "ja, jaa, ja hoor, jazeker, zeker, jawel, tuurlijk, natuurlijk, inderdaad, klopt",
            "no": "nee, neen, nee hoor, neej",
            "taken": "genomen, ingenomen, gedaan, gehad, toch genomen, zit erin, gebeurd, geslikt, gelukt",
            "now": (
                "net, zojuist, zonet, daarnet, zo net, net nog, daarstraks, nu, nu net, net nu, nu genomen, "
                "neem het nu, neem hem nu, neem ik nu"
            ),
            "earlier": "eerder, al eerder, al, allang, al lang, eerder al, eerder vanavond, andere tijd",
            "skipped": (
                "vanavond niet, niet vanavond, vandaag niet, niet vandaag, deze keer niet, overslaan, sla over, "
                "ik sla over, sla maar over, sla het over, overgeslagen, niet genomen, toch niet genomen, niet, "
                "niet gedaan, geen magnesium, geen magnesium genomen, geen, zonder, een avond zonder, liever niet, "
                "toch niet, vergeten, nee dank je, nee dankje, nee bedankt"
            ),
            "later": (
                "straks, straks pas, later, zo, zo meteen, zometeen, zodadelijk, dadelijk, nog niet, nog niet genomen, "
                "nog niet gedaan, nu niet, niet nu, nu nog niet, nog even niet, nog even, nog even wachten, "
                "even wachten, "
                "herinner me straks, herinner me later, vraag het straks, vraag het later, straks nog een keer, "
                "nog een keer, moet nog, moet ik nog, doe ik straks, doe ik zo, neem ik straks, neem ik zo"
            ),
            "dinner": "bij het eten, met het eten, tijdens het eten, bij 't eten, bij het avondeten, onder het eten",
            "clear": "wis, wissen, wis dit, wis het, haal weg",
            "keep": "laat maar, laat staan, laat zo, laat het zo, niets, niks, terug",
            "": (
                "ik, heb, 'k, het, 't, hem, 'm, ze, mijn, m'n, de, een, pil, pilletje, tablet, tabletje, capsule, "
                "poeder, hoor, wel, dank je, dankje, dankjewel, bedankt, even, vanavond, gisteravond, gisteren, "
                "vandaag, was, is, dat, heb ik, heb 't, neem, doe, ok, oke, sorry, toch, helaas, maar"
            ),
        },
        "en": {
            "yes": "yes, yeah, yup, yea, sure, of course, indeed, i have, i did, yes i have, yes i did",
            "no": "no, nah",
            "taken": "taken, took, done, had, swallowed, taken after all",
            "now": "just now, just, right now, now, just this minute, just taken, just took, taking it now",
            "earlier": "earlier, already, earlier on, before, taken earlier, another time",
            "skipped": (
                "not tonight, not this evening, not today, skip, skip it, skipped, skipping, skip tonight, not taken, "
                "didn't take, did not take, haven't taken, didn't, without, none, rather not, no thanks, no thank you, "
                "forgot, not taken after all"
            ),
            "later": (
                "soon, not yet, haven't yet, not taken yet, haven't taken it yet, in a bit, in a minute, in a moment, "
                "not now, remind me later, ask me later, ask again, again later, a bit later, snooze, wait"
            ),
            "dinner": "at dinner, with dinner, during dinner, at dinner time, with my dinner, over dinner",
            "clear": "clear, clear it, clear this, erase",
            "keep": "never mind, nevermind, leave it, keep it, leave it as it is, nothing, back",
            "": (
                "i, it, i've, my, the, a, them, pill, tablet, capsule, powder, thanks, thank you, this evening, "
                "tonight, last night, yesterday, today, have, okay, i'm, it's, please, did"
            ),
        },
    }
)

_ALONE: tuple[AnswerKind, ...] = (
    "yes",
    "no",
    "taken",
    "now",
    "earlier",
    "skipped",
    "later",
    "dinner",
    "clear",
    "keep",
)
_SAID: dict[frozenset[str], AnswerKind] = {
    **{frozenset({kind}): kind for kind in _ALONE},
    frozenset({"taken", "now"}): "now",
    frozenset({"earlier", "taken"}): "earlier",
    frozenset({"earlier", "now"}): "now",
    frozenset({"earlier", "now", "taken"}): "now",
    frozenset({"dinner", "taken"}): "dinner",
    frozenset({"dinner", "earlier"}): "dinner",
    frozenset({"dinner", "earlier", "taken"}): "dinner",
    frozenset({"no", "skipped"}): "skipped",
    frozenset({"no", "later"}): "later",
}
_NO = frozenset(plain_words("nee neen no nope niet not geen"))
_AROUND_A_TIME = frozenset(
    plain_words(
        "eerder al genomen ingenomen gedaan gehad heb had have taken took earlier already done magnesium mijn my "
        "hem them"
    )
)
_NAMES = frozenset(plain_words("magnesium genomen ingenomen geslikt taken took"))
_AGO = frozenset({"geleden", "ago"})
_AHEAD = frozenset({"over", "in"})


def read_answer(text: str, *, language: str, near: time | None) -> Answer | None:
    """What the message answers, or None where a word of it is about something else. A bare number is no time here."""
    said = _kind(text)
    if said is not None:
        return Answer(said)
    ahead = _ahead(plain_words(text), language)
    if ahead is not None:
        return Answer("later", minutes=ahead)
    words = plain_words(text)
    bare = len(words) == 1 and ":" not in words[0]
    timed = None if bare else _moment(words, language, near)
    return timed or (Answer("unknown") if read_skip(text) else None)


def read_time(text: str, *, language: str, near: time | None) -> Answer | None:
    """The same where the time was asked for: a bare number counts, a bare yes does not."""
    if read_skip(text):
        return Answer("unknown")
    moment = _moment(plain_words(text), language, near)
    if moment is not None:
        return moment
    answer = read_answer(text, language=language, near=near)
    return None if answer is None or answer.kind in ("yes", "no", "taken", "earlier") else answer


def names_it(text: str) -> bool:
    """Whether the message is about magnesium by its own words, whatever was asked last."""
    return not _NAMES.isdisjoint(plain_words(text))


def _kind(text: str) -> AnswerKind | None:
    said = frozenset(meanings(_LEXICON.read(text) or ()).split())
    without_yes = said if "no" in said else said - {"yes"}
    return _SAID.get(without_yes or said)


def _ahead(words: tuple[str, ...], language: str) -> int | None:
    """The minutes of "straks, over een half uur"; None without "over" or "in"."""
    at = next((index for index, word in enumerate(words) if word in _AHEAD), None)
    if at is None:
        return None
    before = _LEXICON.read(" ".join(words[:at]))
    if before is None or not {lexeme.meaning for lexeme in before} <= {"", "yes", "no", "later"}:
        return None
    return _within(read_minutes(" ".join(words[at + 1 :]), language=language))


def _moment(words: tuple[str, ...], language: str, near: time | None) -> Answer | None:
    if _NO & set(words):
        return None
    left = [word for word in words if word not in _AROUND_A_TIME]
    if left and left[-1] in _AGO:
        minutes = _within(read_minutes(" ".join(left[:-1]), language=language))
        return None if minutes is None else Answer("ago", minutes=minutes)
    reading = read_clock(" ".join(left), language=language, near=near)
    return None if reading is None else Answer("at", wall=reading.value)


def _within(minutes: int | None) -> int | None:
    return minutes if minutes is not None and SOONEST <= minutes <= LATEST else None
