from pathlib import Path

import pytest

from tests.features.naps.afternoon import staged
from tests.support.stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return staged(tmp_path)
