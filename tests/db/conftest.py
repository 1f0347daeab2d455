"""A migrated database on disk, and a person in it."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import Connection

from bot.db import Database, open_database, people
from bot.db.engine import make_engine
from tests.support.databases import DATABASES

EVENING = datetime(2026, 6, 11, 18, 14, tzinfo=UTC)
ANNE = 1001


@pytest.fixture
def now() -> datetime:
    return EVENING


@pytest.fixture
def url(tmp_path: Path) -> str:
    return DATABASES.fresh(tmp_path)


@pytest_asyncio.fixture
async def database(url: str) -> AsyncIterator[Database]:
    database = open_database(url)
    yield database
    await database.close()


@pytest.fixture
def conn(url: str) -> Iterator[Connection]:
    engine = make_engine(url)
    with engine.begin() as conn:
        yield conn
    engine.dispose()


@pytest.fixture
def anne(conn: Connection, now: datetime) -> int:
    people.add(conn, ANNE, language="nl", zone="Europe/Amsterdam", consent_at=now, version=1)
    return ANNE
