"""What each piece of a night tells: what lying awake belongs to, which waking was the last, what follows on what."""

from collections.abc import Callable, Mapping, Sequence
from datetime import time

from bot.domain.clock_grammar import DAY
from bot.domain.night_draft import Contrary, Draft, Since, Story
from bot.domain.night_pieces import Piece

_FIELD_OF = {"light": "lights_out", "bed": "into_bed", "wake": "woke", "out": "out_of_bed"}


def story_of(pieces: Sequence[Piece], near: Mapping[str, time]) -> Story | None:
    """The story that the pieces tell; None where they contradict each other or cannot be a night."""
    draft = Draft()
    try:
        for piece in pieces:
            _TELLERS[piece.name](draft, piece)
        return draft.settled(near)
    except Contrary:
        return None


def _slept_between(draft: Draft, piece: Piece) -> None:
    draft.clock("lights_out", piece.minutes())
    draft.wakings.append(piece.minutes("end"))
    _count(draft, 2, slept=True, last="woke")


def _from_to(draft: Draft, piece: Piece) -> None:
    """Without a word of sleep beside it: only where the two times lie a night apart."""
    draft.must_be_a_night = True
    _slept_between(draft, piece)


def _bed_between(draft: Draft, piece: Piece) -> None:
    draft.clock("into_bed", piece.minutes())
    draft.clock("out_of_bed", piece.minutes("end"))
    _count(draft, 2, slept=True)


def _awake_between(draft: Draft, piece: Piece) -> None:
    draft.awake.append(_length(piece.minutes(), piece.minutes("end")))
    _count(draft, slept=True)


def _awake_at(draft: Draft, piece: Piece) -> None:
    """ "Om 3 uur een half uur wakker": no final waking."""
    draft.awake.append(_amount(piece))
    _count(draft, slept=True)


def _clock(draft: Draft, piece: Piece) -> None:
    draft.clock(piece.name, piece.minutes())
    _count(draft, slept=draft.slept or piece.name == "out_of_bed")


def _bare(draft: Draft, piece: Piece) -> None:
    """A time without a word beside it is when the light went out, where more of the night follows."""
    draft.clock("lights_out", piece.minutes())


def _asleep_at(draft: Draft, piece: Piece) -> None:
    """It is an answer only beside the time the light went out, or where nothing says that this was earlier."""
    draft.clock("asleep", piece.minutes())
    draft.lay_awake = draft.lay_awake or "only" in piece.words["clock"].split()
    _count(draft, slept=True)


def _only(draft: Draft, piece: Piece) -> None:
    """ "pas om 2 uur in slaap": the light went out before that."""
    draft.lay_awake = True


def _woke(draft: Draft, piece: Piece) -> None:
    draft.wakings.append(piece.minutes())
    _count(draft, slept=True, last="woke")


def _woke_and_up(draft: Draft, piece: Piece) -> None:
    _woke(draft, piece)
    _up_at_once(draft, piece)


def _up_at_once(draft: Draft, piece: Piece) -> None:
    draft.then("out_of_bed", Since("woke", 0))
    _count(draft)


def _again(draft: Draft, piece: Piece) -> None:
    """The waking before it was not the last one."""
    if draft.wakings:
        woke = draft.wakings.pop()
        if "clock" in piece.words:
            draft.awake.append(_length(woke, piece.minutes()))
            _count(draft)


def _later(draft: Draft, piece: Piece) -> None:
    if draft.last is None:
        raise Contrary("later")
    draft.then(_FIELD_OF[piece.words["event"]], Since(draft.last, _amount(piece)))
    _count(draft, slept=draft.slept or piece.words["event"] in ("wake", "out"))


def _back(draft: Draft, piece: Piece) -> None:
    """ "7 uur wakker, kwart over eruit": the hour is the one before."""
    if draft.last is None:
        raise Contrary("back")
    count, *_, side = piece.words["back"].removeprefix("at ").split()
    minute = 15 if count == "quarter" else int(count)
    if minute > 30:
        raise Contrary("back")
    draft.then(
        _FIELD_OF[piece.words["event"]], Since(draft.last, minute if side == "past" else 60 - minute, on_the_hour=True)
    )
    _count(draft, slept=draft.slept or piece.words["event"] in ("wake", "out"))


def _each(draft: Draft, piece: Piece) -> None:
    count = piece.words.get("count") or piece.words["counted"]
    if count == "few":
        raise Contrary("each of a few")
    draft.answer("awakenings", int(count))
    draft.awake.append(int(count) * _amount(piece))
    _count(draft, 2, slept=True)


def _once(draft: Draft, piece: Piece) -> None:
    draft.answer("awakenings", 1)
    draft.awake.append(_amount(piece))
    _count(draft, 2, slept=True)


def _counted(draft: Draft, piece: Piece) -> None:
    """How often awake; a length beside it may be of each time or of all, so it is left to be asked."""
    count = piece.words.get("count") or piece.words["counted"]
    if count != "few":
        draft.answer("awakenings", int(count))
    _count(draft, 0 if count == "few" else 1, slept=True)


def _awake_in_all(draft: Draft, piece: Piece) -> None:
    draft.answer("waso", _amount(piece))
    _count(draft, slept=True)


def _sol(draft: Draft, piece: Piece) -> None:
    draft.answer("sol", 0 if piece.name == "sol_at_once" else _amount(piece))
    _count(draft, slept=True)


def _at_once(draft: Draft, piece: Piece) -> None:
    """ "Meteen", and no more: asleep, unless that lies behind already."""
    if draft.slept:
        raise Contrary("at once")
    draft.answer("sol", 0)
    _count(draft, slept=True)


def _through(draft: Draft, piece: Piece) -> None:
    if "waso" in draft.answers:
        draft.told -= 1
    draft.answer("waso", 0)
    if piece.name == "through":
        draft.answer("awakenings", 0)
    _count(draft, slept=True)


def _awake(draft: Draft, piece: Piece) -> None:
    """Right after the light went out it is falling asleep that took so long; later, or in the night, it is not."""
    falling_asleep = not draft.slept and draft.last in ("lights_out", "into_bed")
    if falling_asleep and not piece.words.get("mid") and not piece.words.get("there"):
        draft.answer("sol", _amount(piece))
    else:
        draft.awake.append(_amount(piece))
    _count(draft, slept=True)


def _listed(draft: Draft, piece: Piece) -> None:
    """The answers in the order of the questions."""
    draft.clock("lights_out", piece.minutes())
    draft.answer("sol", _amount(piece))
    draft.answer("waso", _amount(piece, "second"))
    draft.wakings.append(piece.minutes("woke"))
    draft.clock("out_of_bed", piece.minutes("out"))
    if "quality" in piece.words:
        draft.answer("quality", piece.words["quality"])
    _count(draft, 5)


def _after_waking(draft: Draft, piece: Piece) -> None:
    """ "Wakker om 6 uur en daarna nog een uur wakker": the night was over, and no answer asks for it."""
    if draft.last == "woke":
        return
    _awake(draft, piece)


def _lay_on(draft: Draft, piece: Piece) -> None:
    """How long one stayed in bed after waking; the time of getting up follows from it, unless it is told as well."""
    if draft.last == "woke":
        draft.lay_on = _amount(piece)
        _count(draft)


def _asleep_at_once(draft: Draft, piece: Piece) -> None:
    draft.clock("lights_out", piece.minutes())
    draft.answer("sol", 0)
    _count(draft, 2, slept=True)


def _quality(draft: Draft, piece: Piece) -> None:
    _count(draft, 0 if "quality" in draft.answers else 1)
    draft.answer("quality", piece.words["quality"])


def _no_sleep(draft: Draft, piece: Piece) -> None:
    draft.answer("no_sleep", True)
    _count(draft)


def _nothing(draft: Draft, piece: Piece) -> None:
    """Said, and no answer."""


def _amount(piece: Piece, part: str = "amount") -> int:
    minutes = piece.amount(part)
    if minutes is None:
        raise Contrary("amount")
    return minutes


def _count(draft: Draft, told: int = 1, *, slept: bool | None = None, last: str | None = None) -> None:
    draft.told += told
    draft.slept = draft.slept if slept is None else slept
    draft.last = last or draft.last


def _length(start: Sequence[int], end: Sequence[int]) -> int:
    """Minutes from the one to the other; under twelve hours where both are told on a twelve-hour clock."""
    lengths = [(one - other) % DAY for one in end for other in start]
    return min(lengths)


_TELLERS: Mapping[str, Callable[[Draft, Piece], None]] = {
    "no_sleep": _no_sleep,
    "awake_between": _awake_between,
    "awake_at": _awake_at,
    "from_to": _from_to,
    "bed_between": _bed_between,
    "slept_between": _slept_between,
    "later": _later,
    "back": _back,
    "awake": _awake,
    "after_waking": _after_waking,
    "lay_on": _lay_on,
    "asleep_at_once": _asleep_at_once,
    "lights_out": _clock,
    "into_bed": _clock,
    "out_of_bed": _clock,
    "bare": _bare,
    "asleep_at": _asleep_at,
    "only": _only,
    "again": _again,
    "woke": _woke,
    "woke_and_up": _woke_and_up,
    "up_at_once": _up_at_once,
    "each": _each,
    "once": _once,
    "open": _counted,
    "count": _counted,
    "awake_in_all": _awake_in_all,
    "sol": _sol,
    "sol_at_once": _sol,
    "at_once": _at_once,
    "through": _through,
    "not_awake": _through,
    "listed": _listed,
    "slept": _nothing,
    "quality": _quality,
    "nothing": _nothing,
}
