from pathlib import Path

import pytest

from bot.features import faq, magnesium
from tests.features.magnesium.composing import TEN
from tests.support.stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = Stage(tmp_path, [faq.register, magnesium.register], now=TEN)
    stage.settled()
    return stage
