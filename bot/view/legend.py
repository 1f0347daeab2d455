"""What the marks of a picture mean: each with its words, in as many lines as it takes."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.view.drawing import FAINT, MARGIN, SMALL_SIZE, WIDTH, Element, Measure, Text

LINE = 46
ICON_GAP, ITEM_GAP = 14, 36


@dataclass(frozen=True, slots=True)
class Item:
    """`icon` draws the mark into the `width` pixels from x on, around y."""

    words: str
    width: int
    icon: Callable[[int, int], Sequence[Element]]


def legend(items: Iterable[Item], top: int, measure: Measure) -> tuple[list[Element], int]:
    """The elements, and where they end below."""
    elements: list[Element] = []
    x, y = MARGIN, top + LINE // 2
    for item in items:
        width = item.width + ICON_GAP + measure(item.words, SMALL_SIZE, False)
        if x > MARGIN and x + width > WIDTH - MARGIN:
            x, y = MARGIN, y + LINE
        elements += item.icon(x, y)
        elements.append(Text("legend", item.words, x + item.width + ICON_GAP, y, SMALL_SIZE, FAINT))
        x += width + ITEM_GAP
    return elements, y + LINE // 2
