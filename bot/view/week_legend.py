"""What the marks in the week's picture mean, for those that are in it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from bot.view.drawing import ASLEEP, AWAKE, FAINT, INK, ON_ASLEEP, SMALL_SIZE, Box, Dots, Element, Frame, Mark, Text
from bot.view.legend import Item

THICK, THIN, CHIP = 52, 18, 28
RADIUS, CHIP_RADIUS = 10, 6
ICON, SHORT = 52, 32


@dataclass(frozen=True, slots=True)
class WeekTexts:
    """What each mark means, in the person's language."""

    asleep: str
    awake_in_bed: str
    awake_in_between: str
    unclear: str
    missing: str
    taken: str
    not_taken: str


def explained(drawn: Sequence[Element], texts: WeekTexts, remarks: Sequence[str]) -> Iterator[Item]:
    """The marks that were drawn, each once, and then the remarks."""
    roles = {one.role for one in drawn}
    if "asleep" in roles:
        yield Item(texts.asleep, ICON, lambda x, y: [asleep(x, x + ICON, y, tall=36)])
    if "awake in bed" in roles:
        yield Item(texts.awake_in_bed, ICON, lambda x, y: [awake_in_bed(x, x + ICON, y)])
    if "awake in between" in roles:
        yield Item(texts.awake_in_between, ICON, lambda x, y: [awake_in_between(x, x + ICON, y)])
    if "unclear" in roles:
        yield Item(texts.unclear, ICON, lambda x, y: [unclear(x, x + ICON, y, tall=36)])
    if roles & {"missing night", "unknown"}:
        width = ICON * ("missing night" in roles) + SHORT * ("unknown" in roles)
        yield Item(texts.missing, width, partial(_missing, roles))
    if "magnesium taken" in roles:
        yield Item(texts.taken, SHORT, lambda x, y: [Mark("taken", "diamond", x + SHORT // 2, y, 28, INK)])
    if "magnesium not taken" in roles:
        yield Item(
            texts.not_taken, SHORT, lambda x, y: [Mark("not taken", "hollow diamond", x + SHORT // 2, y, 28, INK)]
        )
    yield from map(Item, remarks)


def asleep(left: int, right: int, y: int, *, tall: int = THICK) -> Box:
    return Box("asleep", left, y - tall // 2, right, y + tall // 2, ASLEEP, RADIUS)


def awake_in_bed(left: int, right: int, y: int) -> Box:
    return Box("awake in bed", left, y - THIN // 2, right, y + THIN // 2, AWAKE)


def awake_in_between(left: int, right: int, y: int) -> Box:
    return Box("awake in between", left, y - CHIP // 2, right, y + CHIP // 2, AWAKE, CHIP_RADIUS, ON_ASLEEP)


def unclear(left: int, right: int, y: int, *, tall: int = THICK) -> Frame:
    return Frame("unclear", left, y - tall // 2, right, y + tall // 2, FAINT)


def magnesium(taken: bool, x: int, y: int, *, size: int = 38) -> Mark:
    """Taken is a filled shape, not taken an empty one: told apart without colour."""
    if taken:
        return Mark("magnesium taken", "diamond", x, y, size, INK)
    return Mark("magnesium not taken", "hollow diamond", x, y, size, INK)


def _missing(roles: Collection[str], x: int, y: int) -> Iterator[Element]:
    """Dots for a night, a question mark for a part of one: those of the two that were drawn."""
    if "missing night" in roles:
        yield Dots("missing night", x, x + ICON, y, FAINT)
        x += ICON
    if "unknown" in roles:
        yield Text("unknown", "?", x + SHORT // 2, y, SMALL_SIZE, INK, "centre", bold=True)
