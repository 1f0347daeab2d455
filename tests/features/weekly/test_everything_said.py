"""Everything a week says is true: of random diaries the text is read back, and each figure computed another way.

By default a few hundred diaries; `SAID_WEEKS=10000 python -m pytest tests/features/weekly/test_everything_said.py`
takes ten thousand.
"""

import os
import re
from collections.abc import Sequence
from statistics import fmean, stdev

import pytest
from hypothesis import given, settings

from bot.catalog.words import Words
from bot.domain.week import Week, week_figures
from bot.features.weekly import render
from bot.features.weekly.pages import CAPTION, units
from bot.features.weekly.report import WeekReport
from bot.tg.screen import Screen
from tests.features.weekly.diaries import FLAGS, Made, Truth, TwoWeeks, odd, truth, two_weeks
from tests.support.said import Claim, Said, read_back
from tests.support.stage import content

MOST = int(os.environ.get("SAID_WEEKS", "300"))
FREE = frozenset({5, 6})
JUDGING = re.compile(
    r"\b(beter|slechter|goed|slecht|te weinig|te veel|better|worse|good|bad|poor|too little|too much)\b|[↑↓▲▼]"
)


def report(told: TwoWeeks) -> WeekReport:
    nights = [one.dated for one in told.made]
    return WeekReport(
        week=Week(told.sunday),
        today=told.sunday,
        nights=tuple(nights),
        figures=week_figures(nights, told.evenings, told.naps, FREE),
        last=week_figures([one.dated for one in told.before], []),
        asked=told.asked,
        late=tuple(one.dated.night for one in told.made if one.late),
    )


def all_pages(words: Words, one: WeekReport) -> list[Screen]:
    """The first page, and those behind "more"."""
    screens = [render.summary(words, one)]
    while any(button.data.startswith("weekly:more") for row in screens[-1].keyboard for button in row):
        screens.append(render.summary(words, one, page=len(screens)))
    return screens


def near(claim: Claim | None, values: Sequence[float], by: float, n: int | None = None) -> None:
    """The claim is the mean of the values, to the nearest `by`, and says how many they are; none of none."""
    if not values:
        assert claim is None
        return
    assert claim is not None
    assert claim.n == (n or len(values))
    if claim.value == "hardly":
        assert 0 < fmean(values) <= by / 2
    else:
        assert isinstance(claim.value, int | float)
        assert abs(claim.value - fmean(values)) <= by / 2 + 1e-9


def clock_near(claim: Claim | None, values: Sequence[float]) -> None:
    """The values are minutes since noon."""
    if not values:
        assert claim is None
        return
    assert claim is not None
    assert isinstance(claim.value, str)
    hours, minutes = map(int, claim.value.split(":"))
    apart = (hours * 60 + minutes - 12 * 60 - fmean(values)) % 1440
    assert claim.n == len(values)
    assert min(apart, 1440 - apart) <= 0.5 + 1e-9


def spread_near(said: Said, name: str, value: float | None, *, n: int, of: int | None) -> None:
    """Regularity and social jetlag: said with their numbers, or as being none; None: not said."""
    some, none = said.claims.pop(name, None), said.claims.pop(f"{name}_none", None)
    if value is None:
        assert some is none is None
        return
    claim = some or none
    assert claim is not None
    assert (claim.n, claim.of) == (n, of)
    if some is not None:
        assert isinstance(some.value, int)
        assert abs(some.value - value) <= 2.5 + 1e-9
    else:
        assert value <= 2.5


def check_means(claims: dict[str, Claim], real: Truth) -> None:
    for name, values in (("tst", real.tst), ("sol", real.sol), ("waso", real.waso)):
        near(claims.pop(name, None), values, 5)


def check_clocks(said: Said, real: Truth) -> None:
    """Nights of night shifts have clock times of their own."""
    for suffix, shift in (("", False), ("_shift", True)):
        lights, up = ([since for one, since in told if one is shift] for told in (real.lights_out, real.out_of_bed))
        clock_near(said.claims.pop(f"lights_out{suffix}", None), lights)
        clock_near(said.claims.pop(f"out_of_bed{suffix}", None), up)


def check_middles(said: Said, made: Sequence[Made], real: Truth) -> None:
    middles = [middle for _, middle in real.middles]
    regular = stdev(middles) if len(middles) >= 5 else None
    spread_near(said, "regularity", regular, n=len(middles), of=None)
    free = [middle for is_free, middle in real.middles if is_free]
    ordinary = [middle for is_free, middle in real.middles if not is_free]
    jetlag = abs(fmean(free) - fmean(ordinary)) if len(free) >= 2 and len(ordinary) >= 3 else None
    spread_near(said, "jetlag", jetlag, n=len(free), of=len(ordinary))
    apart = sum(map(odd, made)) if regular is not None or jetlag is not None else 0
    claim = said.claims.pop("set_apart", None)
    assert (claim.n if claim else 0) == apart


def check_counts(said: Said, told: TwoWeeks) -> None:
    nights = len(told.made)
    filled = said.claims.pop("filled_in_some" if told.asked in (None, 1) else "filled_in")
    assert (filled.n, filled.of) == (nights, None if told.asked in (None, 1) else told.asked)
    for flag in FLAGS:
        count = sum(flag in one.dated.answers.flags for one in told.made)
        claim = said.claims.pop(flag, None)
        assert (claim and (claim.n, claim.of)) == ((count, nights) if count and nights > 1 else None)
    shifts, late = sum(one.dated.shift for one in told.made), sum(one.late for one in told.made)
    for name, count in (("shifts", shifts), ("late", late if late > 1 else 0)):
        claim = said.claims.pop(name, None)
        assert (claim.n if claim else 0) == count
    check_evenings(said, told)
    check_naps(said, told)


def check_evenings(said: Said, told: TwoWeeks) -> None:
    known = [one.taken for one in told.evenings if one.taken is not None]
    many, single = said.claims.pop("magnesium", None), said.claims.pop("magnesium_one", None)
    if len(known) == 1:
        assert many is None
        assert single is not None
        assert single.value in (("genomen", "taken") if known[0] else ("niet genomen", "not taken"))
    elif known:
        assert single is None
        assert many == Claim(None, sum(known), len(known))
    else:
        assert many is single is None


def check_naps(said: Said, told: TwoWeeks) -> None:
    lengths = [one.minutes for one in told.naps if one.minutes is not None]
    whole, partly = said.claims.pop("naps", None), said.claims.pop("naps_partly", None)
    if lengths and len(lengths) < len(told.naps):
        assert whole is None
        assert partly == Claim(sum(lengths), len(told.naps), len(lengths))
    elif told.naps:
        assert partly is None
        assert whole == Claim(sum(lengths) or None, len(told.naps))
    else:
        assert whole is partly is None


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_figure_of_a_week_is_true_and_says_what_it_rests_on(language: str) -> None:
    @settings(max_examples=MOST, deadline=None)
    @given(two_weeks())
    def holds(told: TwoWeeks) -> None:
        if not told.made:
            return
        screens = all_pages(content().words(language), report(told))
        text = "\n\n".join(screen.text for screen in screens)
        said, real = read_back(text, language), truth(told.made, FREE)
        check_means(said.claims, real)
        check_means(said.last, truth(told.before, FREE))
        near(said.claims.pop("in_bed", None), real.in_bed, 5)
        asleep, windows = sum(tst for tst, _ in real.both), sum(window for _, window in real.both)
        near(said.claims.pop("efficiency", None), [100 * asleep / windows] if real.both else [], 1, len(real.both))
        check_clocks(said, real)
        woken = said.claims.pop("awakenings", None)
        assert woken == (Claim(sum(real.awakenings), len(real.awakenings)) if real.awakenings else None)
        check_middles(said, told.made, real)
        check_counts(said, told)
        assert said.claims == said.last == {}
        assert not re.search(r"\d", said.rest), said.rest
        assert not JUDGING.search(text.casefold())
        assert all(units(screen.text) <= CAPTION for screen in screens)

    holds()
