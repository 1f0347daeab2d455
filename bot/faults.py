"""Named steps at which a test lets the process die as by kill -9: SLUIMER_FAULT=after-mark. Inert without it."""

import os
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


def here(step: Step) -> None:
    """The process has come to `step`."""
    if os.environ.get("SLUIMER_FAULT") == step:
        os._exit(KILLED)
