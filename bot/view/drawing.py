"""A picture before it is painted: elements with their places in pixels. Nothing of an imaging library in here.

Coordinates run from the upper left corner; `right` and `bottom` are the first pixels outside. `role` says what an
element stands for.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Colour = tuple[int, int, int]
Measure = Callable[[str, int, bool], int]
"""The width in pixels of a text at a size, bold or not."""
Shape = Literal["diamond", "hollow diamond", "dot", "ring", "cross", "up"]
Align = Literal["left", "centre", "right"]

BACKGROUND: Colour = (24, 36, 58)
"""The same in both of Telegram's themes: lighter than its dark bubbles, much darker than its light ones."""
INK: Colour = (240, 243, 248)
FAINT: Colour = (160, 173, 196)
GRID: Colour = (50, 66, 94)
ASLEEP: Colour = (86, 180, 233)
"""Okabe and Ito's sky blue; awake is a pale form of their orange. They also differ in thickness."""
AWAKE: Colour = (244, 190, 96)
ON_ASLEEP: Colour = (10, 20, 38)
PALE: Colour = (112, 129, 161)
"""For what is shown and does not count: fainter than words, plain enough for a shape."""

WIDTH, MARGIN = 1080, 40
TITLE_SIZE, LABEL_SIZE, SMALL_SIZE = 46, 40, 34
MEAN_LINE = 6
"""In pixels of a picture that a phone shows at less than a third: 34 become some 10 points."""


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle with round corners, striped where `stripes` is a colour."""

    role: str
    left: int
    top: int
    right: int
    bottom: int
    colour: Colour
    radius: int = 0
    stripes: Colour | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle of dashes, empty."""

    role: str
    left: int
    top: int
    right: int
    bottom: int
    colour: Colour


@dataclass(frozen=True, slots=True)
class Dots:
    """A dotted line from left to right around `y`."""

    role: str
    left: int
    right: int
    y: int
    colour: Colour


@dataclass(frozen=True, slots=True)
class Mark:
    """A small shape around a point; `size` is its height and its width."""

    role: str
    shape: Shape
    x: int
    y: int
    size: int
    colour: Colour


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; `y` is its middle, `x` its edge or its middle as `align` says."""

    role: str
    text: str
    x: int
    y: int
    size: int
    colour: Colour = INK
    align: Align = "left"
    bold: bool = False

    def span(self, measure: Measure) -> tuple[int, int]:
        """Where it begins and ends, from left to right."""
        width = measure(self.text, self.size, self.bold)
        left = self.x - {"left": 0, "centre": width // 2, "right": width}[self.align]
        return left, left + width


Element = Box | Frame | Dots | Mark | Text


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything that is painted, in this order."""

    height: int
    elements: tuple[Element, ...]
    width: int = WIDTH

    def count(self, role: str) -> int:
        """How many elements stand for this."""
        return sum(one.role == role for one in self.elements)


def mean_line(left: int, right: int, y: int) -> Box:
    """A mean: a thick line, its middle at `y`."""
    return Box("mean", left, y - MEAN_LINE // 2, right, y + MEAN_LINE // 2, AWAKE)
