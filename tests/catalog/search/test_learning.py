import asyncio
from pathlib import Path

import pytest

from bot.catalog.catalog import load
from bot.catalog.search.deciding import Found
from bot.catalog.search.learning import Learning
from bot.errors import SluimerError


@pytest.fixture
def learning(content: Path, tmp_path: Path) -> Learning:
    return Learning(load(content), content, tmp_path / "learned")


def again(learning: Learning) -> Learning:
    """What the next process begins with."""
    return Learning(load(learning.content), learning.content, learning.folder)


def test_what_was_learned_once_is_there_at_the_next_start(learning):
    assert learning.known() is None
    learned = learning.learn()
    known = again(learning).known()
    assert known is not None
    for text in ("hoeveel milligram elke avond", "milligram dutje", "wil niet meer leven"):
        assert known.find(text, "nl") == learned.find(text, "nl")
        assert known.danger(text) == learned.danger(text)


def test_a_change_of_content_is_learned_anew(learning):
    learning.learn()
    file = learning.content / "nl" / "elsewhere.txt"
    file.write_text(f"{file.read_text()}staat bitcoin hoog\n")
    assert again(learning).known() is None


@pytest.mark.parametrize("broken", [b"", b"not a zip file", b"PK\x03\x04 half"])
def test_a_broken_file_is_learned_anew(learning, broken):
    learning.learn()
    learning.file.write_bytes(broken)
    assert again(learning).known() is None
    assert again(learning).learn().find("hoeveel milligram elke avond", "nl") == Found("answer", ("mg-dose",), "nl")


def test_files_of_contents_long_ago_go(learning):
    for name in ("search-0-old.npz", "search-0-older.npz"):
        learning.folder.mkdir(exist_ok=True)
        (learning.folder / name).write_bytes(b"old")
    learning.learn()
    assert len(list(learning.folder.glob("*.npz"))) == 2
    assert learning.file.is_file()


def test_a_folder_that_cannot_be_made_is_named(content, tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(SluimerError, match=r"^DATA_DIR: "):
        Learning(load(content), content, tmp_path / "file" / "learned").learn()


async def test_who_asks_while_it_learns_waits_for_it(learning):
    search = await learning.search()
    assert learning.known() is search


async def test_who_stops_does_not_wait_for_it(learning):
    learning.stop()
    with pytest.raises(SluimerError, match="could not be learned"):
        await asyncio.wait_for(learning.search(), 5)
    assert not learning.file.exists()
