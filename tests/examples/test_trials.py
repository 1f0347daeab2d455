"""docs/trial.md is what the coach says today, and its pictures are those it sends."""

from io import BytesIO

import pytest
from PIL import Image, ImageChops

from tests.examples.test_pictures import DIFFERENT
from tests.examples.trials import PAGE, PICTURES, page, pictures

MADE = dict(pictures())
FOLDER = PAGE.parent / PICTURES


def test_the_page_of_trials_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python -m tests.examples.trials"


def test_every_picture_is_there_and_no_other() -> None:
    assert {file.name for file in FOLDER.glob("*")} == set(MADE)


@pytest.mark.parametrize("name", MADE)
def test_each_picture_is_up_to_date(name: str) -> None:
    kept = Image.open(FOLDER / name).convert("L")
    made = Image.open(BytesIO(MADE[name].png())).convert("L")
    assert kept.size == made.size
    changed = ImageChops.difference(kept, made).point(lambda level: 255 * (level > DIFFERENT))
    assert changed.histogram()[255] < 0.001 * kept.width * kept.height, "run python -m tests.examples.trials"
