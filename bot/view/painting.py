"""Paints a drawing with Pillow, which is loaded with this module and not before a picture is wanted.

Pillow draws shapes without smooth edges: round and slanted ones are drawn larger and taken down.
"""

from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFont

from bot.view.drawing import BACKGROUND, Box, Dots, Drawing, Frame, Mark, Shape, Text

FONTS = Path(__file__).parent / "fonts"
LARGER = 4
STRIPE = 7
"""Pixels from one stripe to the next, twice."""
DASH, DASH_WIDTH = 8, 3
DOT, DOT_STEP = 6, 16
COLOURS = 256
"""A third of the bytes of full colour, and less work too; only the smoothed edges differ, by a shade nobody sees."""
ANCHORS = {"left": "lm", "centre": "mm", "right": "rm"}


def measure(text: str, size: int, bold: bool = False) -> int:
    """The width of a text in pixels."""
    return round(_font(size, bold).getlength(text))


def painted(drawing: Drawing) -> bytes:
    """The drawing as a PNG file."""
    image = Image.new("RGB", (drawing.width, drawing.height), BACKGROUND)
    pen = ImageDraw.Draw(image)
    for one in drawing.elements:
        match one:
            case Box():
                _box(image, pen, one)
            case Frame():
                _frame(pen, one)
            case Dots():
                _dots(image, one)
            case Mark():
                image.paste(one.colour, (one.x - one.size // 2, one.y - one.size // 2), _shape(one.shape, one.size))
            case Text():
                font = _font(one.size, one.bold)
                pen.text((one.x, one.y), one.text, fill=one.colour, font=font, anchor=ANCHORS[one.align])
    file = BytesIO()
    few = image.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    few.save(file, "PNG")
    return file.getvalue()


@cache
def _font(size: int, bold: bool) -> ImageFont.FreeTypeFont:
    file = FONTS / ("inter-bold.ttf" if bold else "inter-regular.ttf")
    return ImageFont.truetype(file, size, layout_engine=ImageFont.Layout.BASIC)


def _box(image: Image.Image, pen: ImageDraw.ImageDraw, box: Box) -> None:
    width, height = box.right - box.left, box.bottom - box.top
    if width <= 0 or height <= 0:
        return
    if not box.radius:
        pen.rectangle((box.left, box.top, box.right - 1, box.bottom - 1), fill=box.colour)
        return
    mask = _rounded(width, height, min(box.radius, width // 2, height // 2))
    image.paste(box.colour, (box.left, box.top), mask)
    if box.stripes is not None:
        image.paste(box.stripes, (box.left, box.top), ImageChops.multiply(mask, _stripes(width, height)))


def _frame(pen: ImageDraw.ImageDraw, frame: Frame) -> None:
    for start in range(frame.left, frame.right, 2 * DASH):
        end = min(start + DASH, frame.right) - 1
        for y in (frame.top, frame.bottom - DASH_WIDTH):
            pen.rectangle((start, y, end, y + DASH_WIDTH - 1), fill=frame.colour)
    for start in range(frame.top, frame.bottom, 2 * DASH):
        end = min(start + DASH, frame.bottom) - 1
        for x in (frame.left, frame.right - DASH_WIDTH):
            pen.rectangle((x, start, x + DASH_WIDTH - 1, end), fill=frame.colour)


def _dots(image: Image.Image, dots: Dots) -> None:
    for x in range(dots.left, dots.right - DOT, DOT_STEP):
        image.paste(dots.colour, (x, dots.y - DOT // 2), _shape("dot", DOT))


@lru_cache(maxsize=64)
def _rounded(width: int, height: int, radius: int) -> Image.Image:
    mask = Image.new("L", (width * LARGER, height * LARGER))
    corner = (width * LARGER - 1, height * LARGER - 1)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, *corner), radius * LARGER, fill=255)
    return mask.reduce(LARGER)


@lru_cache(maxsize=16)
def _stripes(width: int, height: int) -> Image.Image:
    mask = Image.new("L", (width * LARGER, height * LARGER))
    pen, step, tall = ImageDraw.Draw(mask), 2 * STRIPE * LARGER, height * LARGER
    for left in range(-tall, width * LARGER, step):
        half = left + step // 2
        pen.polygon(((left, tall), (left + tall, 0), (half + tall, 0), (half, tall)), fill=255)
    return mask.reduce(LARGER)


@cache
def _shape(shape: Shape, size: int) -> Image.Image:
    full, half, edge = size * LARGER, size * LARGER // 2, min(5, size // 4) * LARGER
    mask = Image.new("L", (full, full))
    pen = ImageDraw.Draw(mask)
    if shape in ("dot", "ring"):
        pen.ellipse((0, 0, full - 1, full - 1), fill=255)
    elif shape == "cross":
        near, far = edge // 2, full - edge // 2
        for left, right in ((near, far), (far, near)):
            pen.line((left, near, right, far), fill=255, width=edge)
    elif shape == "up":
        pen.polygon(((half, 0), (full, full), (0, full)), fill=255)
    else:
        pen.polygon(((half, 0), (full, half), (half, full), (0, half)), fill=255)
    if shape == "ring":
        pen.ellipse((edge, edge, full - 1 - edge, full - 1 - edge), fill=0)
    if shape == "hollow diamond":
        edge = round(1.4 * edge)
        pen.polygon(((half, edge), (full - edge, half), (half, full - edge), (edge, half)), fill=0)
    return mask.reduce(LARGER)
