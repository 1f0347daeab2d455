"""Somebody who has been through /start, in Dutch and in English, with the settings."""

from pathlib import Path

import pytest

from tests.features.account.desk import FEATURES
from tests.support.stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = Stage(tmp_path, FEATURES)
    stage.settled()
    return stage


@pytest.fixture
def english(tmp_path: Path) -> Stage:
    stage = Stage(tmp_path, FEATURES, language="en")
    stage.settled()
    return stage
