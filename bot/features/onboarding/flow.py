"""The order of the questions; what each answer does is in domain.profile_steps."""

from bot.domain.person import Profile
from bot.domain.profile_steps import Move, State, Step, waits_for_screen

FIRST = State("clock")
_NEXT: dict[Step, Step] = {
    "clock": "getup",
    "place": "getup",
    "getup": "getup_free",
    "getup_free": "lights_out",
    "free_days": "lights_out",
    "lights_out": "magnesium",
}
_BEFORE: dict[Step, Step] = {
    "place": "clock",
    "getup": "clock",
    "getup_free": "getup",
    "free_days": "getup_free",
    "magnesium": "lights_out",
    "screening": "magnesium",
    "which": "doctor",
    "doctor": "screening",
    "reminder": "magnesium",
    "dinner": "magnesium",
}


def resumed(profile: Profile, *, screened: bool) -> State:
    """Where to go on once the question that was open has expired."""
    return State("screening") if waits_for_screen(profile, screened=screened) else FIRST


def after(state: State, move: Move) -> State | None:
    """The question after this answer; None at the end."""
    if move.following is not None:
        return move.following
    following = _NEXT.get(state.step)
    return State(following) if following else None


def before(state: State, profile: Profile) -> State:
    """The question to go back to."""
    if state.step == "lights_out":
        return State("free_days" if profile.getup_free not in (None, profile.getup) else "getup_free")
    if state.picked is not None or state.first is not None or state.found or state.listed:
        return State(state.step)
    return State(_BEFORE.get(state.step, "clock"))
