"""How many pieces are left: what there was, less what the evenings noted since have used. Never a counter."""

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Literal

LOW_DAYS = 7
"""From so many days of supply on it runs low."""
MOST_LEFT = 2_000
_Pieces = Callable[[date], float | None]


def used(
    evenings: Collection[date], seconds: Mapping[date, Literal["taken", "skipped"]], pieces: _Pieces, *, splits: bool
) -> float | None:
    """Pieces used; None where it is not known how many a day are taken.

    `evenings`: nights before which it was taken; `seconds`: what was answered of the second moment of a night;
    `pieces`: how many a day were taken for a night; `splits`: the day's dose is split over two moments now. Each of
    the two takes half of it, from the first night with an answer of a second moment on.
    """
    halves = [night for night in evenings if _is_split(night, seconds, splits=splits)]
    halves += [night for night, status in seconds.items() if status == "taken"]
    whole = [night for night in evenings if not _is_split(night, seconds, splits=splits)]
    amounts = [(pieces(night), share) for nights, share in ((whole, 1.0), (halves, 0.5)) for night in nights]
    known = [amount * share for amount, share in amounts if amount is not None]
    return sum(known) if len(known) == len(amounts) else None


def days_left(left: float, a_day: float | None) -> int | None:
    """Whole days that so many pieces last; None where it is not known how many a day are taken."""
    return None if a_day is None else max(0, int(left / a_day))


def _is_split(night: date, seconds: Collection[date], *, splits: bool) -> bool:
    return bool(seconds) and min(seconds) <= night and (splits or night <= max(seconds))
