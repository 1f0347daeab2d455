from pathlib import Path

import pytest

from tests.features.product.jar import staged
from tests.support.stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return staged(tmp_path)


@pytest.fixture
def english(tmp_path: Path) -> Stage:
    return staged(tmp_path, "en")
