"""Typed answers to what is asked beside the six questions: which of two hours, and why it is asked."""

from bot.domain.lexicon import Lexicon, meanings
from bot.domain.plain_words import plain_words

_WHICH_HOUR = Lexicon(
    {
        "nl": {
            "before": "voor, ervoor, daarvoor, voor het verzetten, ervóór, de eerste, eerste, eerst, het eerste uur",
            "after": "na, erna, daarna, na het verzetten, de tweede, tweede, het tweede uur",
            "": "keer, denk ik, ik denk, was, het was, dat was",
        },
        "en": {
            "before": "before, before the change, the first, first, the first one, before that",
            "after": "after, after the change, the second, second, the second one, after that",
            "": "time, hour, i think, it was",
        },
    }
)

_WHY = Lexicon(
    {
        "nl": {
            "why": (
                "waarom, waarom vraag je dat, waarom vraag je dit, waarom wil je dat weten, waarom wil je dit weten, "
                "waarvoor is dat, waar is dat voor, waarvoor vraag je dat, vanwaar die vraag"
            ),
            "": "eigenlijk, nou, dan, en",
        },
        "en": {
            "why": (
                "why, why do you ask, why are you asking, why do you want to know, why do you ask that, "
                "what is that for, what's that for, why do you need that"
            ),
            "": "actually, though",
        },
    }
)


_SLIP = frozenset(
    plain_words(
        "nee neen sorry oeps oei foutje fout bedoel bedoelde toch wacht eigenlijk no nope oops mean meant actually wait"
    )
)
_AROUND_SLIP = frozenset(plain_words("ik het was dat maar hoor i it that but was typte typed"))

_BEGINNINGS = frozenset("enwv")
"""How such a message begins: "en waarom", "nou", "why", "vanwaar". Most answers need not be looked at further."""


def read_which_hour(text: str) -> bool | None:
    """True for after the clocks were put back, False for before; None for anything else."""
    said = meanings(_WHICH_HOUR.read(text) or ())
    return said == "after" if said in ("before", "after") else None


def read_slip(text: str) -> str | None:
    """What somebody says instead of what they said before: the "half 12" of "nee, half 12"; None for anything else."""
    words = plain_words(text)
    if _SLIP.isdisjoint(words):
        return None
    return " ".join(word for word in words if word not in _SLIP | _AROUND_SLIP) or None


def asks_why(text: str) -> bool:
    """Whether the message asks why the question is asked."""
    begins = text.lstrip()[:1].casefold() in _BEGINNINGS
    return begins and meanings(_WHY.read(text.rstrip(" ?!")) or ()) == "why"
