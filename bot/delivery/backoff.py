"""How long to wait before something that failed is tried again."""

import random
from datetime import timedelta

_MOST_DOUBLINGS = 16


def backoff(attempts: int, first: timedelta, longest: timedelta) -> timedelta:
    """Doubles with each attempt, up to `longest`, with a quarter of jitter: many that failed together part again."""
    doubled: timedelta = first * float(2 ** min(attempts, _MOST_DOUBLINGS))
    return min(longest, doubled) * random.uniform(0.75, 1.25)
