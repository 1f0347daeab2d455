from collections.abc import Iterator

import pytest

from tests.faults.lives import Nursery


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    """Where coaches start in a moment."""
    made = Nursery()
    yield made
    made.close()
