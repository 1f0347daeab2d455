from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import Connection

from bot.db.engine import make_engine
from tests.delivery.rig import Rig, rig
from tests.support.databases import DATABASES


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[Connection]:
    """A transaction on a fresh database."""
    engine = make_engine(DATABASES.fresh(tmp_path))
    with engine.begin() as connection:
        yield connection
    engine.dispose()


@pytest_asyncio.fixture
async def post(tmp_path: Path) -> AsyncIterator[Rig]:
    async with rig(tmp_path) as made:
        yield made


@pytest_asyncio.fixture
async def running(tmp_path: Path) -> AsyncIterator[Rig]:
    """A post office for a real clock."""
    async with rig(tmp_path, real=True) as made:
        yield made


@pytest_asyncio.fixture
async def impatient(tmp_path: Path) -> AsyncIterator[Rig]:
    """A post office whose HTTP client waits a fifth of a second for an answer."""
    async with rig(tmp_path, read_timeout=0.2) as made:
        yield made
