"""The stage of a trial, in Dutch and in English."""

from pathlib import Path

import pytest

from tests.features.trial.course import Course


@pytest.fixture
def course(tmp_path: Path) -> Course:
    return Course(tmp_path)


@pytest.fixture
def joined(course: Course) -> Course:
    course.joins()
    return course


@pytest.fixture
def english(tmp_path: Path) -> Course:
    return Course(tmp_path, language="en")
