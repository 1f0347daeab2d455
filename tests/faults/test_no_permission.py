"""A database that the coach's user may not write: it refuses to start, with one line that says which."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.lives import Nursery
from tests.faults.town import town

pytestmark = pytest.mark.one_engine
NOBODY = 65534


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """One that any user can get to."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)
        Path(folder).chmod(0o700)


def take_away(folder: Path, mode: int) -> None:
    for left in folder.glob("sluimer.sqlite*"):
        left.chmod(0o444)
    folder.chmod(mode)


@pytest.mark.parametrize(
    ("folder_mode", "told"),
    [(0o555, "cannot write {}.lock: Permission denied"), (0o777, "{} cannot be opened or brought up to date: ")],
    ids=["the folder", "the file"],
)
async def test_a_coach_that_may_not_write_says_so_in_one_line(
    open_folder: Path, nursery: Nursery, folder_mode: int, told: str
) -> None:
    async with town(open_folder, nursery, count=1) as place:
        file = open_folder / "sluimer.sqlite"
        take_away(open_folder, folder_mode)
        user = NOBODY if os.getuid() == 0 else 0  # permissions do not bind root
        life = place.launch("run", user=user)
        assert await life.ended() == 2
        lines = place.log.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith(f"sluimer: DATABASE_URL: {told.format(file)}")
