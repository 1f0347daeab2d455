"""One process a database, with flock and without it."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.db import lock
from bot.db.lock import sole_use
from bot.errors import DatabaseError
from tests.support.processes import ROOT

HOLDER = """
import sys
from bot.db import lock
lock.fcntl = lock.fcntl if sys.argv[2] == "flock" else None
with lock.sole_use(sys.argv[1], "DATA_DIR"):
    print("mine", flush=True)
    sys.stdin.read()
"""


@pytest.fixture(params=["flock", "no flock"], autouse=True)
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "no flock":
        monkeypatch.setattr(lock, "fcntl", None)
    return request.param


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'deeper' / 'sluimer.sqlite'}"


def refused(url: str) -> str:
    with pytest.raises(DatabaseError) as error, sole_use(url, "DATABASE_URL"):
        pass
    return str(error.value)


def test_a_database_has_one_user_at_a_time(url: str, tmp_path: Path) -> None:
    with sole_use(url, "DATA_DIR"):
        told = f"DATABASE_URL: another Sluimer is using {tmp_path / 'deeper' / 'sluimer.sqlite'}: stop that one first"
        assert refused(url) == told
    with sole_use(url, "DATA_DIR"):
        pass


def test_two_databases_in_one_folder_are_two(url: str) -> None:
    with sole_use(url, "DATA_DIR"), sole_use(url + "2", "DATA_DIR"):
        assert refused(url)
        assert refused(url + "2")


def test_a_database_behind_a_link_is_the_same(url: str, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "deeper" / "sluimer.sqlite")
    with sole_use(url, "DATA_DIR"):
        assert refused(f"sqlite:///{tmp_path / 'link'}")


def test_a_killed_process_leaves_no_lock(url: str, kind: str) -> None:
    command = [sys.executable, "-c", HOLDER, url, kind]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "mine\n"
        assert refused(url)
        holder.kill()
    with sole_use(url, "DATA_DIR"):
        pass


def test_a_folder_that_cannot_be_written_is_named_with_the_setting() -> None:
    assert refused("sqlite:////proc/sluimer.sqlite").startswith(
        "DATABASE_URL: cannot write /proc/sluimer.sqlite.lock: "
    )
    assert refused("sqlite:////proc/deeper/x").startswith("DATABASE_URL: cannot make the folder /proc/deeper: ")


def test_what_goes_wrong_with_the_database_later_is_named_with_the_setting_too(url: str) -> None:
    with pytest.raises(DatabaseError, match=r"^DATA_DIR: worn out$"), sole_use(url, "DATA_DIR"):
        raise DatabaseError("worn out")
