"""The safety screen as words: whether something applies, what it is, and whether the doctor knows.

What was said there (`State.about`) is in the message that answers it and nowhere else.
"""

from bot.catalog.words import Words
from bot.domain.concerns import Concern
from bot.domain.profile_steps import State, Step

SCREEN: frozenset[Step] = frozenset({"screening", "which", "doctor"})
WHICH: tuple[tuple[Concern, ...], ...] = (
    ("apart",),
    ("medicines",),
    ("kidneys", "muscles"),
    ("heart",),
    ("pregnant",),
    ("other",),
)


def text(words: Words, state: State) -> str:
    """The question, after what fits the answer before it."""
    if state.step == "screening":
        return words("profile-screening-list" if state.listed else "profile-screening")
    if state.step == "which":
        return words("profile-which")
    advice = "\n\n".join(words(f"profile-advice-{one}") for one in state.about or ("other",))
    return words("profile-doctor", advice=advice)


def buttons(state: State) -> tuple[tuple[tuple[str, str], ...], ...]:
    """Rows of (id of the label, value). Beside what was said about kidneys no food is offered."""
    if state.step == "which":
        return tuple(tuple((f"profile-button-which-{one}", one) for one in row) for row in WHICH)
    if state.step == "doctor":
        food = "" if "kidneys" in state.about else "_food"
        knows = ("profile-button-doctor-knows", "knows")
        which = () if state.about else ((("profile-button-doctor-which", "which"),),)
        return (
            *which,
            (knows,),
            *(((f"profile-button-doctor-{one}", f"{one}{food}"),) for one in ("later", "without")),
        )
    shown = ("none", "some") if state.listed else ("none", "some", "list")
    return tuple(((f"profile-button-screening-{one}", one),) for one in shown)
