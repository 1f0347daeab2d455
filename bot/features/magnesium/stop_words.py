"""The wish not to be reminded any more, typed with nothing asked: every word has to fit. ("/stop" alone is a pause.)"""

from bot.domain.lexicon import Lexicon, meanings

_LEXICON = Lexicon(
    {
        "": {"reminder": "reminder, reminders", "": "magnesium, sluimer, ok"},
        "nl": {
            "off": (
                "stop, stop met, stop maar met, stoppen met, stoppen, hou op met, ophouden met, uit, uitzetten, "
                "uitschakelen, schakel uit, zet uit, zet af, afzetten, geen, niet meer, niet langer, hoeft niet meer, "
                "hoeft niet, hoef ik niet meer, wil ik niet meer"
            ),
            "reminder": (
                "herinnering, herinneringen, herinner, herinneren, magnesiumherinnering, magnesiumherinneringen, "
                "avondherinnering"
            ),
            "": (
                "meer, mijn, m'n, de, het, me, mij, je, aan, voor, van, zet, 's avonds, elke avond, ik wil, wil ik, "
                "kun je, kan je, wil je, mag, aub, alsjeblieft, graag, maar, nu, vanaf nu, voortaan, dank je, bedankt, "
                "er"
            ),
        },
        "en": {
            "off": (
                "stop, turn off, switch off, off, no more, no, don't, do not, not any more, not anymore, no longer, "
                "cancel"
            ),
            "reminder": "remind, reminding, magnesium reminder, magnesium reminders",
            "": (
                "my, the, me, of, about, for, to, any more, anymore, i want, i'd like, can you, could you, please, "
                "from now on, thanks, in the evening, at night, evening, more, turn, switch, want, i, it, you"
            ),
        },
    }
)


def wants_no_reminder(text: str) -> bool:
    """Whether the message says that the reminder is to stop, and nothing else."""
    return set(meanings(_LEXICON.read(text) or ()).split()) == {"off", "reminder"}
