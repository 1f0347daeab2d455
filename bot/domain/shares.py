"""Whether two periods were answered alike: skipped mornings may be the worst ones (NOT COMPARABLE in section E)."""

UNEVEN = 15
"""Points between two shares of answered nights beyond which nothing is said of the difference between the periods."""

Share = tuple[int, int]
"""So many nights of so many."""


def are_uneven(one: Share, other: Share) -> bool:
    """Whether two shares lie over 15 points apart; in whole numbers, so exactly."""
    return 100 * abs(one[0] * other[1] - other[0] * one[1]) > UNEVEN * one[1] * other[1]
