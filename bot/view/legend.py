"""What the marks of a picture mean: each with its words, in as many lines as it takes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from bot.view.drawing import FAINT, MARGIN, SMALL_SIZE, WIDTH, Element, Measure, Text

LINE = 54
ICON_GAP, ITEM_GAP = 16, 36


@dataclass(frozen=True, slots=True)
class Item:
    """`icon` draws the mark into the `width` pixels from x on, around y; a remark has none."""

    words: str
    width: int = 0
    icon: Callable[[int, int], Iterable[Element]] | None = None


def legend(items: Iterable[Item], top: int, measure: Measure) -> tuple[list[Element], int]:
    """The elements, and where they end below."""
    elements: list[Element] = []
    x, y = MARGIN, top + LINE // 2
    for item in items:
        words = measure(item.words, SMALL_SIZE, False)
        width = item.width + ICON_GAP + words if item.icon else words
        if x > MARGIN and x + width > WIDTH - MARGIN:
            x, y = MARGIN, y + LINE
        elements += [replace(one, role="legend") for one in (item.icon(x, y) if item.icon else ())]
        elements.append(Text("explanation", item.words, x + width - words, y, SMALL_SIZE, FAINT))
        x += width + ITEM_GAP
    return elements, y + LINE // 2
