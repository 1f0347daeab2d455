from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import Connection

from bot.db.engine import make_engine
from bot.db.migrate import migrate
from tests.delivery.rig import Rig, rig


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty database, made once."""
    file = tmp_path_factory.mktemp("template") / "empty.sqlite"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture
def conn(template: Path, tmp_path: Path) -> Iterator[Connection]:
    """A transaction on a fresh database."""
    file = tmp_path / "conn.sqlite"
    file.write_bytes(template.read_bytes())
    engine = make_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        yield connection
    engine.dispose()


@pytest_asyncio.fixture
async def post(template: Path, tmp_path: Path) -> AsyncIterator[Rig]:
    async with rig(tmp_path, template) as made:
        yield made


@pytest_asyncio.fixture
async def running(template: Path, tmp_path: Path) -> AsyncIterator[Rig]:
    """A post office for a real clock."""
    async with rig(tmp_path, template, real=True) as made:
        yield made


@pytest_asyncio.fixture
async def impatient(template: Path, tmp_path: Path) -> AsyncIterator[Rig]:
    """A post office whose HTTP client waits a fifth of a second for an answer."""
    async with rig(tmp_path, template, read_timeout=0.2) as made:
        yield made
