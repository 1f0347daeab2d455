"""Somebody unknown, in Dutch and in English."""

from pathlib import Path

import pytest

from tests.features.onboarding.road import FEATURES
from tests.support.stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path, FEATURES)


@pytest.fixture
def english(tmp_path: Path) -> Stage:
    return Stage(tmp_path, FEATURES, language="en")
