"""Which question a setting begins with, and what comes after an answer."""

from bot.domain.person import Kind, Profile
from bot.domain.profile_steps import Move, State, Step, waits_for_screen

TOPICS: dict[str, Step] = {
    "getup": "getup",
    "getup-free": "getup_free",
    "free-days": "free_days",
    "lights-out": "lights_out",
    "magnesium": "magnesium",
    "reminder": "reminder",
    "zone": "place",
    "screening": "screening",
}
ABOUT_MAGNESIUM: frozenset[Step] = frozenset({"magnesium", "screening", "doctor", "reminder", "dinner"})


def opening(topic: str, profile: Profile, *, screened: bool) -> State | None:
    """The first question of a topic; a reminder that waits for the safety screen begins with that."""
    step = TOPICS.get(topic)
    if step == "reminder" and waits_for_screen(profile, screened=screened):
        return State("screening")
    if step == "reminder" and profile.magnesium != "remind":
        return State("magnesium")
    return State(step) if step else None


def after(state: State, move: Move, profile: Profile) -> State | None:
    """The question after an answer, `profile` being what it changed to; None: all is known.

    A time on free days needs to know which days those are, and the other way round.
    """
    following = move.following
    if following == State("free_days") and state.step == "getup_free" and profile.free_days:
        return None
    if following is None and state.step == "free_days" and profile.free_days:
        return State("getup_free") if profile.getup_free in (None, profile.getup) else None
    return following


def kinds(state: State) -> tuple[Kind, ...]:
    """Whose next moment the confirmation names, the first that is planned."""
    return ("magnesium", "checkin") if state.step in ABOUT_MAGNESIUM | {"lights_out"} else ("checkin",)
