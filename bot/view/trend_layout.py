"""Where everything in the picture of the trend goes: a panel a figure, one above the other on the same weeks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor

from bot.view.drawing import (
    ASLEEP,
    FAINT,
    GRID,
    MARGIN,
    SMALL_SIZE,
    TITLE_SIZE,
    WIDTH,
    Box,
    Drawing,
    Element,
    Mark,
    Measure,
    Text,
    mean_line,
)
from bot.view.legend import Item, legend
from bot.view.trend_panels import Panel, TrendTexts

TITLE_Y, FIRST_PANEL = 62, 120
HEADING, PLOT, COUNTS, BETWEEN = 64, 186, 50, 22
LEFT, RIGHT = 178, WIDTH - MARGIN
NUMBER_SIZE, DOT = 30, 14
MEAN_EDGE = 8
BLOCK = 4
"""Weeks between two stronger lines: /trend lays four weeks beside four."""
STEPS = (1, 2, 3, 5, 10, 15, 20, 30, 60, 120, 240, 480)
MOST_TICKS = 4
LEAST_TOP = {True: 30.0, False: 3.0}
"""The least a scale spans: 30 minutes from zero, or three hours."""


@dataclass(frozen=True, slots=True)
class Scale:
    """From `low` to `high`, over the pixels from `bottom` up to `top`."""

    low: float
    high: float
    step: int
    bottom: int
    top: int

    def y(self, value: float) -> int:
        return self.bottom - round((value - self.low) / (self.high - self.low) * (self.bottom - self.top))

    @property
    def ticks(self) -> list[int]:
        return list(range(floor(self.low), floor(self.high) + 1, self.step))


def layout(title: str, mondays: Sequence[str], panels: Sequence[Panel], texts: TrendTexts, measure: Measure) -> Drawing:
    """The panels below each other, the dates under the last one, and what the marks mean."""
    elements: list[Element] = [Text("title", title, MARGIN, TITLE_Y, TITLE_SIZE, bold=True)]
    width = (RIGHT - LEFT) / len(mondays)
    top = FIRST_PANEL
    for panel in panels:
        elements += _panel(panel, texts, len(mondays), top, width)
        top += HEADING + PLOT + COUNTS + BETWEEN
    elements += _dates(mondays, top, width, measure)
    items = _explained(panels, texts)
    explanations, end = legend(items, top + 38, measure)
    return Drawing(end + 22, (*elements, *explanations))


def _panel(panel: Panel, texts: TrendTexts, weeks: int, top: int, width: float) -> Iterator[Element]:
    scale = scale_of(panel, top + HEADING + PLOT, top + HEADING)
    yield Text("heading", panel.heading, MARGIN, top + HEADING // 2 - 8, SMALL_SIZE, bold=True)
    for week in range(weeks + 1):
        x = LEFT + round(week * width)
        wide = 2 if week % BLOCK == 0 else 0
        yield Box("week line", x - 1, scale.top, x + 1 + wide, scale.bottom, GRID)
    for tick in scale.ticks:
        y = scale.y(tick)
        yield Box("value line", LEFT, y - 1, RIGHT, y + 1, GRID)
        yield Text("value", str(tick), LEFT - 14, y, NUMBER_SIZE, FAINT, "right")
    if not panel.dots:
        y = (scale.top + scale.bottom) // 2
        yield Text("empty", texts.empty, (LEFT + RIGHT) // 2, y, SMALL_SIZE, FAINT, "centre")
    yield from _means(panel, texts.nights, scale, width)
    for dot in panel.dots:
        x = LEFT + round((dot.day + 0.5) * width / 7)
        yield _night(x, scale.y(dot.value), "night" if dot.counts else "night left out")


def _night(x: int, y: int, role: str) -> Mark:
    return Mark(role, "dot" if role == "night" else "ring", x, y, DOT, ASLEEP)


def _means(panel: Panel, nights: str, scale: Scale, width: float) -> Iterator[Element]:
    y = scale.bottom + COUNTS // 2 + 4
    yield Text("nights", nights, LEFT - 14, y, NUMBER_SIZE, FAINT, "right")
    for mean in panel.means:
        left, right = LEFT + round(mean.week * width), LEFT + round((mean.week + 1) * width)
        yield Text("n", str(mean.n), (left + right) // 2, y, NUMBER_SIZE, FAINT, "centre")
        if mean.value is not None:
            yield mean_line(left + MEAN_EDGE, right - MEAN_EDGE, scale.y(mean.value))


def scale_of(panel: Panel, bottom: int, top: int) -> Scale:
    """A scale of whole steps around all values, with at most four steps."""
    values = [dot.value for dot in panel.dots]
    low = 0 if panel.from_zero or not values else floor(min(values))
    high = max([low + LEAST_TOP[panel.from_zero], *values])
    step = next((one for one in STEPS if ceil((high - low) / one) <= MOST_TICKS), STEPS[-1])
    return Scale(low, low + step * ceil((high - low) / step), step, bottom, top)


def _dates(mondays: Sequence[str], top: int, width: float, measure: Measure) -> Iterator[Element]:
    """Every week's Monday where there is room for its name, else every second one and so on."""
    widest = max(measure(monday, NUMBER_SIZE, False) for monday in mondays)
    every = ceil((widest + 16) / width)
    for week in range(0, len(mondays), every):
        yield Text("date", mondays[week], LEFT + round(week * width), top, NUMBER_SIZE, FAINT)


def _explained(panels: Sequence[Panel], texts: TrendTexts) -> Iterator[Item]:
    dots = [dot for panel in panels for dot in panel.dots]
    if any(dot.counts for dot in dots):
        yield Item(texts.night, DOT, lambda x, y: [_night(x + DOT // 2, y, "night")])
        yield Item(texts.mean, 44, lambda x, y: [mean_line(x, x + 44, y)])
    if any(not dot.counts for dot in dots):
        yield Item(texts.left_out, DOT, lambda x, y: [_night(x + DOT // 2, y, "night left out")])
