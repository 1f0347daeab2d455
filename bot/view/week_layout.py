"""Where everything in the week's picture goes: a title, the clock, a row a night, and what the marks mean.

Sleep is a thick bar, awake in bed a thin one. Of the time awake in the night only the length is known: it lies striped
in the middle of the sleep, with its minutes beside it, and the legend says so.
"""

from collections.abc import Iterator, Sequence

from bot.view.clock_axis import ClockAxis, clock_axis
from bot.view.drawing import (
    FAINT,
    GRID,
    LABEL_SIZE,
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
from bot.view.legend import legend
from bot.view.moments import clock
from bot.view.week_bars import bar
from bot.view.week_legend import WeekTexts, explained, magnesium
from bot.view.week_rows import NightRow, wall

TITLE_Y, CLOCK_Y, FIRST_ROW, ROW = 62, 136, 166, 92
NOTE_BELOW = 36
MARK_SIZE, MARK_GAP = 38, 26
PLOT_GAP, PLOT_RIGHT = 30, WIDTH - MARGIN - 50
"""The last hour's label sticks out by half its width."""
BELOW = 22


def layout(title: str, rows: Sequence[NightRow], texts: WeekTexts, remarks: Sequence[str], measure: Measure) -> Drawing:
    """The picture of these rows, each a night, from the first to the last; the remarks stand below them."""
    names = max(max(measure(row.label, LABEL_SIZE, True), measure(row.note, SMALL_SIZE, False)) for row in rows)
    marked = any(row.magnesium is not None for row in rows)
    mark_x = MARGIN + names + MARK_GAP + MARK_SIZE // 2
    left = mark_x + MARK_SIZE // 2 + PLOT_GAP if marked else MARGIN + names + PLOT_GAP
    axis = clock_axis((minute for row in rows for minute in row.moments.known), left, PLOT_RIGHT)
    bottom = FIRST_ROW + ROW * len(rows)
    elements: list[Element] = [Text("title", title, MARGIN, TITLE_Y, TITLE_SIZE, bold=True)]
    elements += _clock(axis, bottom)
    for number, row in enumerate(rows):
        y = FIRST_ROW + ROW * number + ROW // 2
        elements += _name(row, y)
        if row.magnesium is not None:
            elements.append(magnesium(row.magnesium, mark_x, y))
        elements += bar(row, axis, y, measure)
    explanations, end = legend(explained(elements, texts, remarks), bottom + BELOW, measure)
    return Drawing(end + BELOW, (*elements, *explanations))


def _clock(axis: ClockAxis, bottom: int) -> Iterator[Element]:
    for minute in axis.ticks:
        x = axis.x(minute)
        yield Box("hour line", x - 1, FIRST_ROW, x + 1, bottom, GRID)
        yield Text("hour", clock(wall(minute)), x, CLOCK_Y, SMALL_SIZE, FAINT, "centre")


def _name(row: NightRow, y: int) -> Iterator[Element]:
    if not row.note:
        yield Text("night", row.label, MARGIN, y, LABEL_SIZE, bold=True)
        return
    yield Text("night", row.label, MARGIN, y - NOTE_BELOW // 2, LABEL_SIZE, bold=True)
    yield Text("note", row.note, MARGIN, y + NOTE_BELOW // 2 + 6, SMALL_SIZE, FAINT)
