"""The parts of the picture of a trial that stand for something: nights, means with intervals, phases."""

from collections.abc import Iterable, Iterator

from bot.view.drawing import ASLEEP, AWAKE, FAINT, GRID, PALE, Box, Colour, Element, Mark, Shape, mean_line
from bot.view.trend_layout import Scale
from bot.view.trial_panels import Look, Span, TrialDot
from bot.view.trial_scale import DayAxis

DOT, CROSS, BEYOND, EDGE, GAP = 16, 20, 18, 3, 3
INTERVAL: Colour = (66, 66, 74)
"""Behind the dots: what the mean's colour becomes when the background is seen through it."""
QUIET: Colour = (31, 45, 70)
"""Behind nights that do not count."""
LOOKS: dict[Look, tuple[Shape, Colour]] = {
    "counts": ("dot", ASLEEP),
    "flagged": ("ring", ASLEEP),
    "left out": ("cross", FAINT),
    "not counted": ("dot", PALE),
}
SWATCH = 44


def phases(spans: Iterable[Span], axis: DayAxis, scale: Scale) -> Iterator[Element]:
    """A line where each phase begins; another ground where its nights do not count."""
    for span in spans:
        left, right = axis.edge(span.first), axis.edge(span.last + 1)
        if span.n is None:
            yield Box("quiet", left, scale.top, right, scale.bottom, QUIET)
        for x in (left, right):
            yield Box("phase line", x - 1, scale.top, x + 2, scale.bottom, GRID)


def night(dot: TrialDot, axis: DayAxis, scale: Scale) -> Iterator[Element]:
    """A mark at its value; beyond the scale one at its upper edge, below an arrow."""
    x, y = axis.middle(dot.day), scale.y(min(dot.value, scale.high))
    yield mark(dot.look, x, y)
    if dot.value > scale.high:
        yield beyond(x, scale.top - DOT // 2 - BEYOND)


def mark(look: Look, x: int, y: int) -> Mark:
    shape, colour = LOOKS[look]
    return Mark(f"night {look}", shape, x, y, CROSS if shape == "cross" else DOT, colour)


def beyond(x: int, y: int) -> Mark:
    return Mark("beyond", "up", x, y, BEYOND, FAINT)


def mean(span: Span, axis: DayAxis, scale: Scale) -> Iterator[Element]:
    """The mean over the whole phase, on a band from one end of its interval to the other.

    Of the band only what the scale has: there are no minutes below zero, and no night beyond the last word.
    """
    if span.mean is None:
        return
    left, right, middle = axis.edge(span.first) + GAP, axis.edge(span.last + 1) - GAP, scale.y(span.mean)
    if span.low is not None and span.high is not None:
        top, bottom = (scale.y(min(max(end, scale.low), scale.high)) for end in (span.high, span.low))
        yield from _interval(left, right, top, bottom)
    yield mean_line(left, right, middle)


def swatch(x: int, y: int) -> Iterator[Element]:
    """A mean with its interval, for the explanation of the marks."""
    yield from _interval(x, x + SWATCH, y - 14, y + 14)
    yield mean_line(x, x + SWATCH, y)


def _interval(left: int, right: int, top: int, bottom: int) -> Iterator[Element]:
    yield Box("interval", left, top, right, bottom, INTERVAL)
    for y in (top, bottom):
        yield Box("interval end", left, y - 1, right, y - 1 + EDGE, AWAKE)
