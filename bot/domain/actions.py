"""The actions that content may name for a button. Features register their handlers; each name has exactly one."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Action:
    """A name that content uses, the feature that does it, and what the handler is given besides."""

    name: str
    feature: str
    args: tuple[str, ...] = ()


_ALL = (
    Action("checkin-now", "checkin"),
    Action("magnesium-now", "magnesium"),
    Action("reminder-off", "magnesium"),
    Action("faq", "faq"),
    Action("week", "weekly"),
    Action("trend", "weekly"),
    Action("trial", "trial"),
    Action("nights", "diary"),
    Action("product", "product"),
    Action("settings", "account"),
    Action("checkin-time", "account"),
    Action("reminder-time", "account"),
    Action("reminding", "account"),
    Action("second-moment", "account"),
    Action("zone", "account"),
    Action("screening", "account"),
    Action("language-nl", "account", ("nl",)),
    Action("language-en", "account", ("en",)),
    Action("pause-14", "account", ("14",)),
    Action("pause-open", "account"),
    Action("resume", "account"),
    Action("privacy", "account"),
    Action("delete-all", "account"),
)

WITH_VALUE = frozenset({"reminder-at", "reminder-on", "remind-how", "pause-until", "often", "nudges", "shift"})
"""Actions whose button carries a value: the program shows them, content cannot name them."""

ACTIONS: Mapping[str, Action] = MappingProxyType({action.name: action for action in _ALL})
