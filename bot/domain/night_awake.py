"""What a night's lengths and numbers tell: how long until asleep, how long and how often awake."""

from collections.abc import Sequence

from bot.domain.clock_grammar import DAY
from bot.domain.night_draft import Contrary, Draft
from bot.domain.night_pieces import Piece


def awake_between(draft: Draft, piece: Piece) -> None:
    draft.awake.append(length(piece.minutes(), piece.minutes("end")))
    draft.tell(slept=True)


def awake_at(draft: Draft, piece: Piece) -> None:
    """ "Om 3 uur een half uur wakker": no final waking."""
    draft.awake.append(amount(piece))
    draft.tell(slept=True)


def each(draft: Draft, piece: Piece) -> None:
    count = piece.words.get("count") or piece.words["counted"]
    if count == "few":
        raise Contrary("each of a few")
    draft.answer("awakenings", int(count))
    draft.awake.append(int(count) * amount(piece))
    draft.tell(2, slept=True)


def once(draft: Draft, piece: Piece) -> None:
    draft.answer("awakenings", 1)
    draft.awake.append(amount(piece))
    draft.tell(2, slept=True)


def counted(draft: Draft, piece: Piece) -> None:
    """How often awake; a length beside it may be of each time or of all, so it is left to be asked."""
    count = piece.words.get("count") or piece.words["counted"]
    if count != "few":
        draft.answer("awakenings", int(count))
    draft.tell(0 if count == "few" else 1, slept=True)


def awake_in_all(draft: Draft, piece: Piece) -> None:
    draft.answer("waso", amount(piece))
    draft.tell(slept=True)


def sol(draft: Draft, piece: Piece) -> None:
    draft.answer("sol", 0 if piece.name == "sol_at_once" else amount(piece))
    draft.tell(slept=True)


def at_once(draft: Draft, piece: Piece) -> None:
    """ "Meteen", and no more: asleep, unless that lies behind already."""
    if draft.slept:
        raise Contrary("at once")
    draft.answer("sol", 0)
    draft.tell(slept=True)


def through(draft: Draft, piece: Piece) -> None:
    if "waso" in draft.answers:
        draft.told -= 1
    draft.answer("waso", 0)
    if piece.name == "through":
        draft.answer("awakenings", 0)
    draft.tell(slept=True)


def awake(draft: Draft, piece: Piece) -> None:
    """Right after the light went out it is falling asleep that took so long; later, or in the night, it is not."""
    falling_asleep = not draft.slept and draft.last in ("lights_out", "into_bed")
    if falling_asleep and not piece.words.get("mid") and not piece.words.get("there"):
        draft.answer("sol", amount(piece))
    else:
        draft.awake.append(amount(piece))
    draft.tell(slept=True)


def after_waking(draft: Draft, piece: Piece) -> None:
    """ "Wakker om 6 uur en daarna nog een uur wakker": the night was over, and no answer asks for it."""
    if draft.last == "woke":
        return
    awake(draft, piece)


def again(draft: Draft, piece: Piece) -> None:
    """The waking before it was not the last one."""
    if draft.wakings:
        woke = draft.wakings.pop()
        if "clock" in piece.words:
            draft.awake.append(length(woke, piece.minutes()))
            draft.tell()


def amount(piece: Piece, part: str = "amount") -> int:
    minutes = piece.amount(part)
    if minutes is None:
        raise Contrary("amount")
    return minutes


def length(start: Sequence[int], end: Sequence[int]) -> int:
    """Minutes from the one to the other; under twelve hours where both are told on a twelve-hour clock."""
    lengths = [(one - other) % DAY for one in end for other in start]
    return min(lengths)
