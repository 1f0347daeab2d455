"""What tests ask of a drawing: where its texts lie, and whether they stand in each other's way."""

from itertools import combinations

from bot.view.drawing import Box, Drawing, Text
from bot.view.painting import measure

Rectangle = tuple[int, int, int, int]
"""Left, top, right, bottom."""


def place(text: Text) -> Rectangle:
    """Where a text stands; its letters are about seven tenths of its size high."""
    left, right = text.span(measure)
    half = round(text.size * 0.36)
    return left, text.y - half, right, text.y + half


def texts(drawing: Drawing) -> list[Text]:
    return [one for one in drawing.elements if isinstance(one, Text)]


def boxes(drawing: Drawing, role: str) -> list[Box]:
    return [one for one in drawing.elements if isinstance(one, Box) and one.role == role]


def outside(drawing: Drawing) -> list[Text]:
    """Texts that are cut off by the edge of the picture."""
    return [
        one
        for one in texts(drawing)
        if place(one)[0] < 0 or place(one)[1] < 0 or place(one)[2] > drawing.width or place(one)[3] > drawing.height
    ]


def overlapping(drawing: Drawing) -> list[tuple[str, str]]:
    """Pairs of texts that lie over each other."""
    return [
        (one.text, other.text) for one, other in combinations(texts(drawing), 2) if _overlap(place(one), place(other))
    ]


def covering(drawing: Drawing, *roles: str) -> list[str]:
    """Texts that lie half on a box of these roles, half beside it, or on one they are not meant for."""
    return [
        text.text
        for text in texts(drawing)
        for box in drawing.elements
        if isinstance(box, Box) and box.role in roles and _cuts(place(text), (box.left, box.top, box.right, box.bottom))
    ]


def _overlap(one: Rectangle, other: Rectangle) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _cuts(text: Rectangle, box: Rectangle) -> bool:
    within = box[0] <= text[0] and text[2] <= box[2] and box[1] <= text[1] and text[3] <= box[3]
    return _overlap(text, box) and not within
