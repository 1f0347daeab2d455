"""Where everything in the picture of a trial goes: phases from left to right, a night's value from below to above."""

from collections.abc import Iterator, Sequence
from functools import partial

from bot.view.drawing import (
    FAINT,
    GRID,
    INK,
    MARGIN,
    SMALL_SIZE,
    TITLE_SIZE,
    WIDTH,
    Box,
    Drawing,
    Element,
    Measure,
    Text,
)
from bot.view.legend import Item, legend
from bot.view.trend_layout import Scale
from bot.view.trial_marks import BEYOND, DOT, SWATCH, beyond, mark, mean, night, phases, swatch
from bot.view.trial_panels import Look, Span, TrialSheet
from bot.view.trial_scale import DayAxis, minutes_scale, steps_scale

TITLE_Y, HEADING_Y, LABELS_Y = 62, 132, 196
LABEL_LINE, STRIP, PLOT, COUNTS, BELOW = 40, 40, 480, 54, 36
RIGHT, BESIDE, APART = WIDTH - MARGIN, 14, 16
NUMBER_SIZE = 30
Tick = tuple[float, str]
LEGEND: tuple[Look, ...] = ("counts", "flagged", "left out", "not counted")


def layout(picture: TrialSheet, measure: Measure) -> Drawing:
    """Heading, names of the phases, the nights, how many count, dates, and what the marks mean."""
    axis = DayAxis(picture.days, _left(picture, measure), RIGHT)
    lines = _lines(picture.spans, axis, measure)
    top = LABELS_Y + LABEL_LINE * (lines - 1) + LABEL_LINE // 2 + STRIP
    scale = _scale(picture, top)
    ticks: list[Tick] = list(enumerate(picture.steps, 1)) or [(tick, str(tick)) for tick in scale.ticks]
    elements: list[Element] = [
        Text("title", picture.title, MARGIN, TITLE_Y, TITLE_SIZE, bold=True),
        Text("heading", picture.heading, MARGIN, HEADING_Y, SMALL_SIZE, bold=True),
        *_labels(picture.spans, axis, lines),
        *phases(picture.spans, axis, scale),
        *_grid(ticks, axis, scale),
        *(part for span in picture.spans for part in mean(span, axis, scale)),
        *(part for dot in picture.dots for part in night(dot, axis, scale)),
        *_empty(picture, axis, scale),
        *_counts(picture, axis, scale.bottom + COUNTS // 2 + 4),
        *_dates(picture.dates, axis, scale.bottom + COUNTS + BELOW // 2, measure),
    ]
    explanations, end = legend(_explained(picture, scale), scale.bottom + COUNTS + BELOW + 24, measure)
    return Drawing(end + 22, (*elements, *explanations))


def _left(picture: TrialSheet, measure: Measure) -> int:
    """Where the nights begin: right of the words or numbers of the scale, and of what the counts are called."""
    beside = picture.steps or ("480",)
    return MARGIN + BESIDE + max(measure(one, NUMBER_SIZE, False) for one in (*beside, picture.texts.nights))


def _scale(picture: TrialSheet, top: int) -> Scale:
    if picture.steps:
        return steps_scale(len(picture.steps), top + PLOT, top)
    ends = [span.high for span in picture.spans if span.high is not None]
    return minutes_scale([dot.value for dot in picture.dots], ends, top + PLOT, top)


def _lines(spans: Sequence[Span], axis: DayAxis, measure: Measure) -> int:
    """One where each name has room above its phase, else two: a name above, the next one below."""
    rooms = [axis.edge(span.last + 1) - axis.edge(span.first) for span in spans]
    fit = (measure(span.label, NUMBER_SIZE, False) + APART <= room for span, room in zip(spans, rooms, strict=True))
    return 1 if all(fit) else 2


def _labels(spans: Sequence[Span], axis: DayAxis, lines: int) -> Iterator[Element]:
    for number, span in enumerate(spans):
        y = LABELS_Y + LABEL_LINE * (number % lines)
        yield Text("phase", span.label, _centre(span, axis), y, NUMBER_SIZE, INK, "centre")


def _centre(span: Span, axis: DayAxis) -> int:
    return (axis.edge(span.first) + axis.edge(span.last + 1)) // 2


def _grid(ticks: Sequence[Tick], axis: DayAxis, scale: Scale) -> Iterator[Element]:
    for value, words in ticks:
        y = scale.y(value)
        yield Box("value line", axis.left, y - 1, axis.right, y + 1, GRID)
        yield Text("value", words, axis.left - BESIDE, y, NUMBER_SIZE, FAINT, "right")


def _empty(picture: TrialSheet, axis: DayAxis, scale: Scale) -> Iterator[Element]:
    if not picture.dots:
        x, y = (axis.left + axis.right) // 2, (scale.top + scale.bottom + NUMBER_SIZE) // 2
        yield Text("empty", picture.texts.empty, x, y, SMALL_SIZE, FAINT, "centre")


def _counts(picture: TrialSheet, axis: DayAxis, y: int) -> Iterator[Element]:
    yield Text("nights", picture.texts.nights, axis.left - BESIDE, y, NUMBER_SIZE, FAINT, "right")
    for span in picture.spans:
        if span.n is not None:
            yield Text("n", str(span.n), _centre(span, axis), y, NUMBER_SIZE, INK, "centre")


def _dates(dates: Sequence[tuple[int, str]], axis: DayAxis, y: int, measure: Measure) -> Iterator[Element]:
    """As many as there is room for, the most wanted first, each below the middle of its day."""
    taken: list[tuple[int, int]] = []
    for day, name in dates:
        half = measure(name, NUMBER_SIZE, False) // 2 + 1
        x = min(axis.middle(day), WIDTH - half - 4)
        left, right = x - half, x + half
        if all(right + APART <= begins or ends + APART <= left for begins, ends in taken):
            taken.append((left, right))
            yield Text("date", name, x, y, NUMBER_SIZE, FAINT, "centre")


def _explained(picture: TrialSheet, scale: Scale) -> Iterator[Item]:
    texts = picture.texts
    words = dict(zip(LEGEND, (texts.night, texts.flagged, texts.left_out, texts.not_counted), strict=True))
    for look in LEGEND:
        if any(dot.look == look for dot in picture.dots):
            yield Item(words[look], DOT, partial(_icon, look))
    if any(span.mean is not None for span in picture.spans):
        yield Item(texts.mean, SWATCH, swatch)
    far = [dot.value for dot in picture.dots if dot.value > scale.high]
    if far:
        values = ", ".join(f"{value:.0f}" for value in far)
        yield Item(f"{texts.beyond} {values}", BEYOND, lambda x, y: [beyond(x + BEYOND // 2, y)])


def _icon(look: Look, x: int, y: int) -> Iterator[Element]:
    yield mark(look, x + DOT // 2, y)
