"""How often somebody wants to be asked, and night shifts, as they type it unasked; every word has to fit."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.domain.lexicon import Lexicon, meanings
from bot.domain.spoken_dates import read_until

Wish = Literal["less", "daily", "nudges_off", "nudges_on", "shift", "shift_over"]

_SHIFTS = {
    "nl": (
        "nachtdienst, nachtdiensten, nachtdienstweek, nachtwerk, nachtshift, nachtshiften, nachtpost, nachten draaien, "
        "nachten werken, nachtploeg, de nacht in de ploeg"
    ),
    "en": "night shift, night shifts, nightshift, nightshifts, nights at work, night duty, working nights, on nights",
}
_LEXICON = Lexicon(
    {
        "nl": {
            "less": (
                "minder vaak, minder vragen, minder vaak vragen, vraag minder, vraag minder vaak, minder berichten, "
                "niet elke dag, niet iedere dag, niet elke ochtend, niet elke dag vragen, vraag niet elke dag, "
                "drie keer per week, 3 keer per week, 3x per week, 3 x per week"
            ),
            "daily": (
                "elke dag weer, weer elke dag, elke dag vragen, vraag het elke dag, vraag weer elke dag, "
                "iedere dag weer, weer iedere dag, weer dagelijks, ga door, ga maar door, gewoon doorgaan, doorgaan"
            ),
            "nudges off": (
                "geen seintje, geen seintjes, geen seintjes meer, geen seintje meer, niet meer aanporren, "
                "zet de seintjes uit, seintjes uit, seintje uit, por me niet aan, porren hoeft niet"
            ),
            "nudges on": "weer een seintje, weer seintjes, seintjes aan, seintje aan, zet de seintjes aan",
            "shift": _SHIFTS["nl"],
            "over": (
                "voorbij, afgelopen, klaar, is voorbij, zijn voorbij, is afgelopen, zijn afgelopen, zit erop, "
                "zitten erop, uit, gedaan, is gedaan, zijn gedaan, stop, einde, geen, geen meer"
            ),
            "week": "deze week, week, komende week, van de week",
            "": "ik, heb, heb ik, draai, ik draai, werk, ik werk, mijn, m'n, de, graag, liever, dan, nu, voor, in",
        },
        "en": {
            "less": (
                "less often, ask less, ask less often, ask me less, ask me less often, fewer messages, not every day, "
                "not every morning, don't ask every day, three times a week, 3 times a week, 3x a week"
            ),
            "daily": (
                "every day again, ask every day, ask me every day, daily again, back to daily, back to every day, "
                "go on, keep going, carry on asking"
            ),
            "nudges off": (
                "no nudges, no nudge, no more nudges, stop nudging, stop nudging me, don't nudge me, nudges off, "
                "nudge off, turn nudges off, turn the nudges off"
            ),
            "nudges on": "nudges on, nudge on, nudge me again, turn nudges on, turn the nudges on",
            "shift": _SHIFTS["en"],
            "over": "over, done, are over, is over, finished, are done, is done, off, stop, end, no more, ended",
            "week": "this week, week, the coming week, coming week",
            "": "i, i'm, i am, i have, i've got, i work, my, the, please, on, doing, of, again, now, for",
        },
    }
)
_UNTIL = re.compile(
    r"^\s*(?:tot en met|t/m|tem|tm|tot|until and including|up to and including|until|till?|through|thru)\b\s*",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\s(?=(?:tot|t/m|tem|tm|until|up to|till?|through|thru)\b)", re.IGNORECASE)
"""Where the end of the night shifts is named, it begins with one of these."""


@dataclass(frozen=True, slots=True)
class RhythmWish:
    """What somebody wants; `until` with night shifts: their last day, where it was said."""

    kind: Wish
    until: date | None = None


def read_last_day(text: str, *, today: date) -> date | None:
    """The last day that a message names: "zondag", "tot en met vrijdag", "12 december", or so many days from `today`.

    Who works nights "until Friday" gets up on Friday: that day is the last one, whichever way it is said.
    """
    return read_until(_UNTIL.sub("", text), today=today)


def read_rhythm(text: str, *, today: date) -> RhythmWish | None:
    """The wish that a message is and nothing else: "minder vaak", "deze week nachtdienst", "nights until Friday"."""
    said = meanings(_LEXICON.read(text) or ())
    kind = _MEANT.get(said)
    if kind is not None:
        return RhythmWish(kind)
    before, *ends = _ENDS.split(text, maxsplit=1)
    if not ends or _MEANT.get(meanings(_LEXICON.read(before) or ())) != "shift":
        return None
    last = read_last_day(ends[0], today=today)
    return RhythmWish("shift", last) if last else None


_MEANT: dict[str, Wish] = {
    "less": "less",
    "daily": "daily",
    "nudges off": "nudges_off",
    "nudges on": "nudges_on",
    "shift": "shift",
    "week shift": "shift",
    "shift week": "shift",
    "shift over": "shift_over",
    "over shift": "shift_over",
}
