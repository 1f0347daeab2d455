"""What is painted can be read: letters, contrast, and colours for every kind of eye."""

import subprocess
import sys
from io import BytesIO

import pytest
from PIL import Image

from bot.view import painting
from bot.view.drawing import ASLEEP, AWAKE, BACKGROUND, FAINT, INK, ON_ASLEEP, Box, Dots, Drawing, Frame, Mark, Text
from tests.examples.pictures import COLOUR_BLIND, seen_by

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 –:,./?éèëêïîüûöôäâàçñÉËÏŠžőđ"
WORDS = 4.5
"""The least contrast of words with what lies behind them (WCAG 2, AA); shapes need 3."""
SHAPES = 3.0


def luminance(colour) -> float:
    parts = [value / 255 for value in colour]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("bold", [False, True])
def test_the_font_has_the_letters_of_dutch_and_its_neighbours(bold):
    font = painting._font(40, bold)
    nothing = bytes(font.getmask("\u4e2d"))
    assert [letter for letter in LETTERS if letter != " " and bytes(font.getmask(letter)) == nothing] == []


@pytest.mark.parametrize(
    ("front", "behind", "least"),
    [(INK, BACKGROUND, WORDS), (FAINT, BACKGROUND, WORDS), (ON_ASLEEP, ASLEEP, WORDS),
     (ASLEEP, BACKGROUND, SHAPES), (AWAKE, BACKGROUND, SHAPES), (AWAKE, ON_ASLEEP, SHAPES)],
)  # fmt: skip
def test_everything_stands_out_from_what_lies_behind_it(front, behind, least):
    assert contrast(front, behind) >= least


@pytest.mark.parametrize("kind", COLOUR_BLIND)
def test_asleep_and_awake_differ_for_the_colour_blind(kind):
    image = Image.new("RGB", (2, 1))
    image.putdata([ASLEEP, AWAKE])
    seen = seen_by(image, kind)
    asleep, awake = seen.getpixel((0, 0)), seen.getpixel((1, 0))
    assert max(abs(one - other) for one, other in zip(asleep, awake, strict=True)) > 80


def test_every_kind_of_element_leaves_its_colour_where_it_stands():
    red = (213, 94, 0)
    elements = (
        Box("x", 10, 10, 50, 50, red, 6),
        Frame("x", 60, 10, 100, 50, red),
        Dots("x", 110, 160, 30, red),
        Mark("x", "diamond", 190, 30, 30, red),
        Mark("x", "hollow diamond", 230, 30, 30, red),
        Mark("x", "dot", 270, 30, 30, red),
        Mark("x", "ring", 310, 30, 30, red),
        Text("x", "w", 350, 30, 40, red, "centre"),
        Mark("x", "cross", 390, 30, 30, red),
        Mark("x", "up", 430, 30, 30, red),
    )
    image = Image.open(BytesIO(painting.painted(Drawing(60, elements, 480)))).convert("RGB")
    for left in (10, 60, 110, 175, 215, 255, 295, 335, 375, 415):
        seen = image.crop((left, 10, left + 40, 50)).getcolors(maxcolors=2000)
        assert any(max(abs(a - b) for a, b in zip(colour, red, strict=True)) < 12 for _, colour in seen), left
    for hollow in ((80, 30), (230, 30), (310, 30), (390, 20), (418, 20)):
        assert max(abs(a - b) for a, b in zip(image.getpixel(hollow), BACKGROUND, strict=True)) < 4


def test_a_coach_that_draws_nothing_does_not_load_the_painter():
    pictures = "bot.view.week_picture, bot.view.trend_picture, bot.view.trial_picture"
    code = f"import sys, bot.app, {pictures}; sys.exit('PIL' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
