"""What each piece of a night tells: its times, and what follows on what."""

from collections.abc import Callable, Mapping, Sequence
from datetime import time

from bot.domain import night_awake
from bot.domain.clock_grammar import DAY
from bot.domain.local_time import minutes_until
from bot.domain.night_awake import amount
from bot.domain.night_draft import SHORTEST, Contrary, Draft, Since, Story
from bot.domain.night_pieces import Piece

_ROUGHLY = 90
"""Minutes: "tussen 11 en half 12" says roughly when, not from when until when."""
_LAST_WAKING = 90
"""Minutes around the usual time within which a waking told by itself is the last one."""
_PLAIN = frozenset({"lights_out", "into_bed", "out_of_bed", "woke", "woke_and_up", "through", "sol_at_once"})
"""Pieces that tell one thing, whatever is told beside them."""
_FIELD_OF = {"light": "lights_out", "bed": "into_bed", "wake": "woke", "out": "out_of_bed", "asleep": "asleep"}


def story_of(pieces: Sequence[Piece], near: Mapping[str, time]) -> Story | None:
    """The story that the pieces tell; None where they contradict each other or cannot be a night."""
    draft = Draft()
    try:
        for piece in pieces:
            _TELLERS[piece.name](draft, piece)
        return draft.settled(near)
    except Contrary:
        return None


def is_plain(pieces: Sequence[Piece], said: str, story: Story, near: Mapping[str, time]) -> bool:
    """Whether the pieces of a message, `said`, need no others beside them to be understood.

    A lone "5 uur wakker" may be how long, and "om 3 uur wakker" may be in the middle of the night.
    """
    names = {piece.name for piece in pieces} - {"nothing"}
    woke, usual = story.answers.get("woke"), near.get("woke")
    if isinstance(woke, time) and (usual is None or _around(woke, usual) > _LAST_WAKING):
        return False
    plain = _PLAIN | {"quality"} if {"slept", "asleep"}.intersection(said.split()) else _PLAIN
    return bool(names) and names <= plain


def _around(one: time, other: time) -> int:
    return min(minutes_until(one, other), minutes_until(other, one))


def _slept_between(draft: Draft, piece: Piece) -> None:
    if _apart(piece) <= _ROUGHLY:
        return
    draft.clock("lights_out", piece.minutes())
    draft.wakings.append(piece.minutes("end"))
    draft.tell(2, slept=True, last="woke")


def _from_to(draft: Draft, piece: Piece) -> None:
    """Without a word of sleep beside it: only where the two times lie a night apart, whichever readings they have."""
    if _apart(piece) < SHORTEST:
        raise Contrary("roughly then")
    draft.must_be_a_night = True
    _slept_between(draft, piece)


def _bed_between(draft: Draft, piece: Piece) -> None:
    if _apart(piece) <= _ROUGHLY:
        return
    draft.clock("into_bed", piece.minutes())
    draft.clock("out_of_bed", piece.minutes("end"))
    draft.tell(2, slept=True)


def _apart(piece: Piece) -> int:
    """Minutes between the two times of a range, at the least; of two equal ones half a day."""
    return night_awake.length(piece.minutes(), piece.minutes("end")) or DAY // 2


def _clock(draft: Draft, piece: Piece) -> None:
    draft.clock(piece.name, piece.minutes())
    draft.tell(slept=draft.slept or piece.name == "out_of_bed")


def _bare(draft: Draft, piece: Piece) -> None:
    """A time without a word beside it is when the light went out, where more of the night follows."""
    draft.clock("lights_out", piece.minutes())


def _asleep_at(draft: Draft, piece: Piece) -> None:
    """It is an answer only beside the time the light went out, or where nothing says that this was earlier."""
    draft.clock("asleep", piece.minutes())
    draft.lay_awake = draft.lay_awake or "only" in piece.words["clock"].split()
    draft.tell(slept=True)


def _only(draft: Draft, piece: Piece) -> None:
    """ "pas om 2 uur in slaap": the light went out before that."""
    draft.lay_awake = True


def _woke(draft: Draft, piece: Piece) -> None:
    draft.wakings.append(piece.minutes())
    draft.tell(slept=True, last="woke")


def _slept_until(draft: Draft, piece: Piece) -> None:
    if "quality" in piece.words:
        _quality(draft, piece)
    _woke(draft, piece)


def _asleep_late(draft: Draft, piece: Piece) -> None:
    """ "Couldn't fall asleep till midnight"."""
    draft.lay_awake = True
    _asleep_at(draft, piece)


def _woke_and_up(draft: Draft, piece: Piece) -> None:
    _woke(draft, piece)
    _up_at_once(draft, piece)


def _up_at_once(draft: Draft, piece: Piece) -> None:
    draft.then("out_of_bed", Since("woke", 0))
    draft.tell()


def _later(draft: Draft, piece: Piece) -> None:
    if draft.last is None:
        raise Contrary("later")
    draft.then(_FIELD_OF[piece.words["event"]], Since(draft.last, amount(piece)))
    draft.tell(slept=draft.slept or piece.words["event"] in ("wake", "out"))


def _back(draft: Draft, piece: Piece) -> None:
    """ "7 uur wakker, kwart over eruit": the hour is the one before."""
    if draft.last is None:
        raise Contrary("back")
    count, *_, side = piece.words["back"].removeprefix("at ").split()
    minute = {"quarter": 15, "half": 30}.get(count) or int(count)
    if minute > 30:
        raise Contrary("back")
    draft.then(
        _FIELD_OF[piece.words["event"]], Since(draft.last, minute if side == "past" else 60 - minute, on_the_hour=True)
    )
    draft.tell(slept=draft.slept or piece.words["event"] in ("wake", "out"))


def _listed(draft: Draft, piece: Piece) -> None:
    """The answers in the order of the questions."""
    draft.clock("lights_out", piece.minutes())
    draft.answer("sol", amount(piece))
    draft.answer("waso", amount(piece, "second"))
    draft.wakings.append(piece.minutes("woke"))
    draft.clock("out_of_bed", piece.minutes("out"))
    if "quality" in piece.words:
        draft.answer("quality", piece.words["quality"])
    draft.tell(5)


def _lay_on(draft: Draft, piece: Piece) -> None:
    """How long one stayed in bed after waking; the time of getting up follows from it, unless it is told as well."""
    if draft.last == "woke":
        draft.lay_on = amount(piece)
        draft.tell()


def _asleep_at_once(draft: Draft, piece: Piece) -> None:
    draft.clock("lights_out", piece.minutes())
    draft.answer("sol", 0)
    draft.tell(2, slept=True)


def _quality(draft: Draft, piece: Piece) -> None:
    draft.tell(0 if "quality" in draft.answers else 1)
    draft.answer("quality", piece.words["quality"])


def _no_sleep(draft: Draft, piece: Piece) -> None:
    draft.answer("no_sleep", True)
    draft.tell()


def _nothing(draft: Draft, piece: Piece) -> None:
    """Said, and no answer."""


_TELLERS: Mapping[str, Callable[[Draft, Piece], None]] = {
    "no_sleep": _no_sleep,
    "awake_between": night_awake.awake_between,
    "awake_at": night_awake.awake_at,
    "from_to": _from_to,
    "bed_between": _bed_between,
    "slept_between": _slept_between,
    "later": _later,
    "back": _back,
    "awake": night_awake.awake,
    "after_waking": night_awake.after_waking,
    "lay_on": _lay_on,
    "asleep_at_once": _asleep_at_once,
    "lights_out": _clock,
    "into_bed": _clock,
    "out_of_bed": _clock,
    "bare": _bare,
    "asleep_at": _asleep_at,
    "only": _only,
    "again": night_awake.again,
    "woke": _woke,
    "slept_until": _slept_until,
    "asleep_late": _asleep_late,
    "woke_and_up": _woke_and_up,
    "up_at_once": _up_at_once,
    "each": night_awake.each,
    "once": night_awake.once,
    "open": night_awake.counted,
    "count": night_awake.counted,
    "awake_in_all": night_awake.awake_in_all,
    "sol": night_awake.sol,
    "sol_at_once": night_awake.sol,
    "at_once": night_awake.at_once,
    "through": night_awake.through,
    "not_awake": night_awake.through,
    "listed": _listed,
    "slept": _nothing,
    "quality": _quality,
    "nothing": _nothing,
}
