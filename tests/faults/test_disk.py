"""The database's disk is full, fails, or takes no writes: what was said waits at Telegram, and nothing is lost."""

import resource
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.lives import Nursery
from tests.faults.plants import READ_ONLY
from tests.faults.scenes import all_is_well_again, nothing_can_be_stored, somebody_is_about_to_answer
from tests.faults.town import town

pytestmark = pytest.mark.one_engine
SIZE = "8m"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own, of a few megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(disk)], capture_output=True)
    if mounted.returncode:
        pytest.skip("only root may mount a small disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def fill(disk: Path) -> None:
    with (disk / "ballast").open("wb", buffering=0) as ballast:
        try:
            while ballast.write(bytes(4096)):
                continue
        except OSError:
            return


async def test_on_a_full_disk_answers_wait_until_there_is_room_again(
    tmp_path: Path, small_disk: Path, nursery: Nursery
) -> None:
    async with town(tmp_path, nursery, seed=51, count=6, disk=small_disk) as place:
        await somebody_is_about_to_answer(place)
        fill(small_disk)
        await nothing_can_be_stored(place)
        (small_disk / "ballast").unlink()
        await all_is_well_again(place)
        assert "database or disk is full" in place.log


async def test_while_files_cannot_grow_answers_wait(tmp_path: Path, nursery: Nursery) -> None:
    """Each write fails with an I/O error, in the log too."""
    async with town(tmp_path, nursery, seed=52, count=6) as place:
        await somebody_is_about_to_answer(place)
        pid = place.lives[0].pid
        before = resource.prlimit(pid, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
        await nothing_can_be_stored(place)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, before)
        await all_is_well_again(place)


async def test_while_the_database_is_read_only_answers_wait(tmp_path: Path, nursery: Nursery) -> None:
    async with town(tmp_path, nursery, seed=53, count=6, plant="read-only-while-told") as place:
        await somebody_is_about_to_answer(place)
        (tmp_path / READ_ONLY).touch()
        await nothing_can_be_stored(place)
        (tmp_path / READ_ONLY).unlink()
        await all_is_well_again(place)
        assert "attempt to write a readonly database" in place.log
