"""The bar of one night: what is known of it drawn, what is not known left visibly open."""

from collections.abc import Iterator

from bot.view.clock_axis import ClockAxis
from bot.view.drawing import (
    BACKGROUND,
    FAINT,
    INK,
    ON_ASLEEP,
    SMALL_SIZE,
    WIDTH,
    Align,
    Box,
    Colour,
    Dots,
    Element,
    Measure,
    Text,
)
from bot.view.week_legend import CHIP, THICK, asleep, awake_in_bed, awake_in_between, unclear
from bot.view.week_rows import NightRow

LEAST_CHIP, LEAST_BAR, POST = 10, 4, 5
GAP = 10
MINUTES_SIZE = 30
QUESTION = 36
"""Pixels of a question mark and the gap before it."""
UNKNOWN_ROOM = 40
"""Pixels of dots that lead to a moment of which only one side is known."""


def bar(row: NightRow, axis: ClockAxis, y: int, measure: Measure) -> Iterator[Element]:
    """The elements of a row, without its name."""
    if not row.filled_in:
        yield Dots("missing night", axis.left, axis.right, y, FAINT)
        return
    if not row.moments.known:
        left, width = axis.left + GAP, measure(row.said, MINUTES_SIZE, False)
        yield Box("backdrop", left - GAP, y - THICK // 2, min(left + width + GAP, WIDTH), y + THICK // 2, BACKGROUND)
        yield Text("said", row.said, left, y, MINUTES_SIZE)
        return
    at = row.moments
    if row.no_sleep:
        yield from _awake(axis.x(at.known[0]), axis.x(at.known[-1]), y)
    elif at.lights_out is not None and at.woke is not None:
        yield from _to_waking(row, axis, y, measure)
    elif at.lights_out is not None and at.out_of_bed is not None:
        yield from _to_getting_up(row, axis, y, measure)
    elif at.lights_out is not None:
        yield from _beginning(row, axis, y)
    else:
        yield from _ending(row, axis, y)


def _to_waking(row: NightRow, axis: ClockAxis, y: int, measure: Measure) -> Iterator[Element]:
    """Lights out and waking are known: the sleep between them where one knows how long falling asleep took."""
    at = row.moments
    assert at.lights_out is not None
    assert at.woke is not None
    begin, end = axis.x(at.lights_out), max(axis.x(at.woke), axis.x(at.lights_out) + LEAST_BAR)
    last = end if at.out_of_bed is None else max(end, axis.x(at.out_of_bed))
    if at.onset is None:
        yield unclear(begin, end, y)
    else:
        onset = min(axis.x(at.onset), end - LEAST_BAR)
        yield from _awake(begin, onset, y)
        yield asleep(onset, end, y)
        begin = onset
    yield from _awake(end, last, y)
    if at.out_of_bed is None:
        yield _unknown(last + GAP, y, "left")
        last += QUESTION
    yield from _in_between(row, axis, (begin, end, last), y, measure)


def _to_getting_up(row: NightRow, axis: ClockAxis, y: int, measure: Measure) -> Iterator[Element]:
    """Nobody knows when they woke: from lights out, or from falling asleep, it stays open."""
    at = row.moments
    assert at.lights_out is not None
    assert at.out_of_bed is not None
    begin, end = axis.x(at.lights_out), max(axis.x(at.out_of_bed), axis.x(at.lights_out) + LEAST_BAR)
    onset = begin if at.onset is None else min(axis.x(at.onset), end - LEAST_BAR)
    yield from _awake(begin, onset, y)
    yield unclear(onset, end, y)
    yield from _in_between(row, axis, (onset, end, end), y, measure)


def _beginning(row: NightRow, axis: ClockAxis, y: int) -> Iterator[Element]:
    at = row.moments
    assert at.lights_out is not None
    begin = axis.x(at.lights_out)
    end = begin if at.onset is None else axis.x(at.onset)
    yield _post(begin, y)
    yield from _awake(begin, end, y)
    yield Dots("half known", end + GAP, end + GAP + UNKNOWN_ROOM, y, FAINT)
    yield _unknown(end + 2 * GAP + UNKNOWN_ROOM, y, "left")


def _ending(row: NightRow, axis: ClockAxis, y: int) -> Iterator[Element]:
    """Waking or getting up, or both, and nothing of the evening."""
    known = [axis.x(minute) for minute in row.moments.known]
    begin, end = known[0], known[-1]
    yield from _awake(begin, end, y)
    yield _post(end, y)
    yield Dots("half known", begin - GAP - UNKNOWN_ROOM, begin - GAP, y, FAINT)
    yield _unknown(begin - 2 * GAP - UNKNOWN_ROOM, y, "right")


def _in_between(
    row: NightRow, axis: ClockAxis, edges: tuple[int, int, int], y: int, measure: Measure
) -> Iterator[Element]:
    """The time awake in the night, in the middle of what lies between two edges; the third is the end of the bar."""
    left, right, last = edges
    known_sleep = row.moments.onset is not None and row.moments.woke is not None
    colour = ON_ASLEEP if known_sleep else INK
    if row.waso is None:
        if known_sleep:
            yield _unknown((left + right) // 2, y, "centre", colour)
        return
    if row.waso == 0:
        return
    width = min(max(round(row.waso * axis.scale), LEAST_CHIP), right - left)
    words = measure(row.awake, MINUTES_SIZE, False)
    together = width + GAP + words
    inside = together + 2 * GAP <= right - left
    start = (left + right - (together if inside else width)) // 2
    yield awake_in_between(start, start + width, y)
    if inside:
        yield Text("minutes awake", row.awake, start + width + GAP, y, MINUTES_SIZE, colour)
    elif last + 2 * GAP + words <= WIDTH:
        yield Text("minutes awake", row.awake, last + GAP, y, MINUTES_SIZE)
    elif axis.x(row.moments.known[0]) - 2 * GAP - words >= axis.left:
        yield Text("minutes awake", row.awake, axis.x(row.moments.known[0]) - GAP, y, MINUTES_SIZE, align="right")
    else:  # the block itself is nearly as long as the picture is wide
        middle = start + width // 2
        yield Box(
            "backdrop", middle - words // 2 - GAP, y - CHIP // 2, middle + words // 2 + GAP, y + CHIP // 2, ON_ASLEEP
        )
        yield Text("minutes awake", row.awake, middle, y, MINUTES_SIZE, align="centre")


def _awake(left: int, right: int, y: int) -> Iterator[Element]:
    if right > left:
        yield awake_in_bed(left, right, y)


def _post(x: int, y: int) -> Box:
    return Box("moment", x - POST // 2, y - THICK // 2, x + POST - POST // 2, y + THICK // 2, INK)


def _unknown(x: int, y: int, align: Align, colour: Colour = INK) -> Text:
    return Text("unknown", "?", x, y, SMALL_SIZE, colour, align, bold=True)
