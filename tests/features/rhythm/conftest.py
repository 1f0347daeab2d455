from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.support.turning import FEATURES, Turning

SUNDAY = datetime(2026, 6, 7, 18, 0, tzinfo=UTC)  # 20:00 in Amsterdam


@pytest.fixture
def begin(tmp_path: Path) -> Callable[..., Turning]:
    """Somebody who has just been through /start, on a Sunday evening; without magnesium unless asked for."""

    def make(language: str = "nl", *, now: datetime = SUNDAY, **values: Any) -> Turning:
        stage = Turning(tmp_path, FEATURES, language=language, now=now).begin()
        stage.settled(**{"magnesium": "none", "heard_at": now, **values})
        return stage

    return make
