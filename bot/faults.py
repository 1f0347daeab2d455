"""Named steps at which a test lets the process die as by kill -9. Inert without the environment variable.

SLUIMER_FAULT=after-mark: when it comes there; after-mark:2: when it comes there for the second time.
"""

import os
from collections import Counter
from typing import Literal

Step = Literal[
    "after-parse",  # an update came in and was read
    "before-commit",  # what it changes is written, not committed
    "after-commit",
    "before-acknowledgement",  # its reply was tried; Telegram has not heard
    "after-claim",
    "after-mark",
    "before-record",
]
KILLED = 137
_passed: Counter[str] = Counter()


def here(step: Step) -> None:
    """The process has come to `step`."""
    ordered, _, time = os.environ.get("SLUIMER_FAULT", "").partition(":")
    if ordered == step:
        _passed[step] += 1
        if _passed[step] >= int(time or 1):
            os._exit(KILLED)
