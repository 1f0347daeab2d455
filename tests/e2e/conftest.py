"""The whole coach over HTTP: real processes, a real database, a real (local) Bot API server."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.databases import DATABASES
from tests.support.player import Player
from tests.support.processes import Town, town

THURSDAY_EVENING = "2026-06-11 20:14"


@pytest.fixture
def place(tmp_path: Path, engine: str) -> Iterator[Town]:
    quick = {"CHAT_MESSAGES_PER_SECOND": "30"}  # a player is quicker than a person
    if engine == "postgresql":
        quick["DATABASE_URL"] = DATABASES.empty(tmp_path)
    with town(tmp_path, **quick) as running:
        yield running


@pytest.fixture
def jip(place: Town) -> Iterator[Player]:
    """Speaks Dutch, taps."""
    with closing(Player(place, 2001, language="nl")) as player:
        player.turn_to(THURSDAY_EVENING)
        yield player


@pytest.fixture
def robin(place: Town) -> Iterator[Player]:
    """Speaks English, types."""
    with closing(Player(place, 2002, language="en")) as player:
        player.turn_to(THURSDAY_EVENING)
        yield player
