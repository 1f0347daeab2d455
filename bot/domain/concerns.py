"""What has to be talked over with a doctor or pharmacist before magnesium: the kinds of it, gravest first.

They only choose which words are said next; nothing that is stored holds one.
"""

from collections.abc import Iterable
from typing import Literal, get_args

Concern = Literal["kidneys", "heart", "muscles", "pregnant", "apart", "medicines", "other"]
"""`apart`: medicines that magnesium keeps from being taken up; `medicines`: all others."""
CONCERNS: tuple[Concern, ...] = get_args(Concern)
_AND = "+"


def concerns_value(found: Iterable[str]) -> str:
    """Concerns as the value of an answer; those that others say already are left out. Raises ValueError for none."""
    known = set(found) & set(CONCERNS)
    if not known:
        raise ValueError("no concern")
    if known & {"apart", "heart"}:
        known.discard("medicines")
    if len(known) > 1:
        known.discard("other")
    return _AND.join(one for one in CONCERNS if one in known)


def concerns_of(value: str) -> tuple[Concern, ...] | None:
    """The concerns of an answer's value, gravest first; None where it names anything else."""
    named = set(value.split(_AND))
    return tuple(one for one in CONCERNS if one in named) if named <= set(CONCERNS) else None
