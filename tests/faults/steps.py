"""How often a process came to each named step, counted in a file that a killed process leaves behind."""

import mmap
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import get_args

from bot import faults

STEPS: tuple[str, ...] = get_args(faults.Step)
BYTES = 8


def count_in(file: Path) -> None:
    """From now on this process counts its steps in `file`: a number in memory each, which outlives the process."""
    with file.open("r+b") as opened:
        counts = memoryview(mmap.mmap(opened.fileno(), 0)).cast("q")
    adding = threading.Lock()  # steps are come to in the writer's thread too
    die_here = faults.here

    def here(step: faults.Step) -> None:
        with adding:
            counts[STEPS.index(step)] += 1
        die_here(step)

    faults.here = here


def begin(file: Path) -> None:
    """A file in which nothing is counted yet."""
    file.write_bytes(bytes(BYTES * len(STEPS)))


def read(file: Path) -> Mapping[str, int]:
    counts = memoryview(file.read_bytes()).cast("q")
    return dict(zip(STEPS, counts, strict=True))
