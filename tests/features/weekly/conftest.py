from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.features import faq, weekly
from tests.support.stage import Stage
from tests.support.telling import sunday_at_eleven, tell_week
from tests.support.weeks import FULL, ToldWeek

Opens = Callable[..., Stage]


@pytest.fixture
def opens(tmp_path: Path) -> Opens:
    """Somebody who told such a week, on its Sunday at eleven."""

    def make(week: ToldWeek = FULL, language: str = "nl", **values: Any) -> Stage:
        features = [faq.register, weekly.register]
        stage = Stage(tmp_path, features, language=language, now=sunday_at_eleven(week))
        stage.settled(**values)
        tell_week(stage, week)
        return stage

    return make
