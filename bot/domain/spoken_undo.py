""" "Ongedaan maken", "undo": whether somebody wants their last change back, in Dutch and English."""

from bot.domain.plain_words import plain_words

_UNDO = frozenset(
    plain_words(one)
    for one in (
        *("undo", "ongedaan", "ongedaan maken", "maak ongedaan", "terugdraaien", "draai terug", "terugzetten"),
        *("zet terug", "herstel", "herstellen", "haal terug", "terughalen"),
        *("revert", "restore", "take back", "put back", "bring back"),
    )
)
_FILLERS = frozenset(
    plain_words(
        "graag aub alsjeblieft maar toch even weer oeps foutje sorry nee dat dit het de was fout laatste wijziging "
        "mijn kun kan wil je ik hoor please oops no that it this my mistake wrong last change can could you i want to "
        "the"
    )
)


def says_undo(text: str) -> bool:
    """Whether the message says so and nothing else: "draai dat maar terug"."""
    return tuple(word for word in plain_words(text) if word not in _FILLERS) in _UNDO
