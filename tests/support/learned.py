"""The search of the shipped content, learned once for all tests and processes of this machine."""

import fcntl
import os
import tempfile
from functools import cache
from pathlib import Path

from bot.catalog.catalog import Catalog, load
from bot.catalog.search.examples import danger_examples, topic_examples
from bot.catalog.search.finding import Search
from bot.catalog.search.fit import fit
from bot.catalog.search.learning import Learning

CONTENT = Path(__file__).resolve().parents[2] / "content"
FOLDER = Path(tempfile.gettempdir()) / f"sluimer-learned-{os.getuid()}"


def learning(catalog: Catalog) -> Learning:
    return Learning(catalog, CONTENT, FOLDER)


@cache
def learned() -> Search:
    """Waits where another test process learns it just now."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return shipped().learn()


def give(data_dir: Path) -> None:
    """Put what was learned where a process with this data folder looks for it."""
    learned()
    file = _file()
    folder = data_dir / "learned"
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / file.name
    if not target.exists():
        os.link(file, target) if file.stat().st_dev == folder.stat().st_dev else target.write_bytes(file.read_bytes())


@cache
def shipped() -> Learning:
    """Of the shipped content."""
    return learning(load(CONTENT, default_language="nl"))


@cache
def _file() -> Path:
    return shipped().file


def learned_from(catalog: Catalog) -> Search:
    """The search of a small catalog, learned in this process."""
    return Search(catalog, fit(topic_examples(catalog), danger_examples(catalog)))
