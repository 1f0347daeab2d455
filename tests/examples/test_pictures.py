"""The pictures in docs/ are those of the command that makes them."""

from io import BytesIO

import pytest
from PIL import Image, ImageChops

from tests.examples.pictures import FOLDER, examples

MADE = dict(examples())
DIFFERENT = 48
"""A level of a pixel that another version of Pillow or FreeType does not explain."""


def test_every_example_is_there_and_no_other():
    assert {file.name for file in FOLDER.glob("*.png")} == {*MADE, "themes.png"}


@pytest.mark.parametrize("name", MADE)
def test_each_is_up_to_date(name):
    kept = Image.open(FOLDER / name).convert("L")
    made = Image.open(BytesIO(MADE[name].png())).convert("L")
    assert kept.size == made.size
    changed = ImageChops.difference(kept, made).point(lambda level: 255 * (level > DIFFERENT))
    assert changed.histogram()[255] < 0.001 * kept.width * kept.height, "run python -m tests.examples.pictures"
