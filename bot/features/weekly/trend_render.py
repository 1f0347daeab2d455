"""The trend in words and figures. A direction is named only where the comparison gives one."""

from babel.dates import format_date

from bot.catalog.words import Words
from bot.domain.ar1 import Difference
from bot.domain.trend import NIGHTS, Change, Figure, Period, Trend
from bot.domain.week import Mean
from bot.features.weekly import trend_steady
from bot.features.weekly.trend_sides import at_most, likely, unclear
from bot.tg.screen import Button, Keyboard, Screen, rows
from bot.view.moments import about, enumerated, length

FEATURE = "trend"
FOUR, TWELVE, STEADY, HOW = VIEWS = ("four", "twelve", "steady", "how")


def shown(words: Words, found: Trend, view: str) -> Screen:
    """One of the VIEWS."""
    if view == HOW:
        return how(words)
    views = {TWELVE: twelve, STEADY: steady}
    return views.get(view, four)(words, found)


def four(words: Words, found: Trend) -> Screen:
    """Four weeks against the four before, or why they cannot be compared."""
    parts = [_too_few(words, found) or _uneven(words, found)]
    if not any(parts):
        parts = [_head(words, found), _lines(words, found), words("trend-efficiency"), words("trend-caution")]
    parts.append(_set_apart(words, found.set_apart_lately))
    return Screen("\n\n".join(part for part in parts if part), _buttons(words, found, FOUR))


def twelve(words: Words, found: Trend) -> Screen:
    """Three periods of four weeks side by side, without a word on their differences."""
    parts = [words("trend-twelve"), *(_period(words, period) for period in found.periods)]
    if any("efficiency" in period.means for period in found.periods):
        parts.append(words("trend-efficiency"))
    parts.append(_set_apart(words, found.set_apart))
    return Screen("\n\n".join(part for part in parts if part), _buttons(words, found, TWELVE))


def steady(words: Words, found: Trend) -> Screen:
    """How steady the nights of the last four weeks lay."""
    period = found.periods[-1]
    head = words("trend-steady", first=_day(words, period, "first"), last=_day(words, period, "last"))
    said = trend_steady.told(words, found.steady) or [words("trend-steady-few")]
    parts = [head, *said, _set_apart(words, period.set_apart)]
    return Screen("\n\n".join(part for part in parts if part), _buttons(words, found, STEADY))


def how(words: Words) -> Screen:
    """How periods are compared and what is assumed; with a way back."""
    return Screen(words("trend-how"), ((_button(words, "back", FOUR),),))


def how_button(words: Words) -> Button:
    return _button(words, HOW, HOW)


def _buttons(words: Words, found: Trend, here: str) -> Keyboard:
    """The other views, and how it is known."""
    if not found.nights:
        return ()
    others = [view for view in (FOUR, TWELVE, STEADY) if view != here and (view != STEADY or found.steady.is_known)]
    return rows([*(_button(words, view, view) for view in others), how_button(words)], 2)


def _button(words: Words, label: str, view: str) -> Button:
    return Button.to(words(f"trend-button-{label}"), FEATURE, view)


def _too_few(words: Words, found: Trend) -> str:
    """Why nothing can be compared; nothing where something can."""
    before, after = found.periods[-2:]
    if not after.is_enough:
        return words("trend-few-now", nights=after.nights)
    if not before.is_enough:
        return words("trend-few-before", after=after.nights, before=before.nights)
    compared = any(change.difference or change.is_uneven for change in found.changes)
    return "" if compared else words("trend-few-each")


def _uneven(words: Words, found: Trend) -> str:
    """That the periods have too different numbers of nights; nothing where they have not."""
    before, after = found.periods[-2:]
    return words("trend-uneven", after=after.answered, before=before.answered, of=NIGHTS) if found.is_uneven else ""


def _head(words: Words, found: Trend) -> str:
    period = found.periods[-1]
    head = words("trend-head", first=_day(words, period, "first"), last=_day(words, period, "last"))
    one = found.changes[0]
    together = words("trend-nights", after=one.after, before=one.before) if _are_alike(found) else ""
    return " ".join(part for part in (head, together) if part)


def _are_alike(found: Trend) -> bool:
    """Whether all figures rest on the same numbers of nights, and on enough."""
    return len({(change.before, change.after) for change in found.changes}) == 1


def _lines(words: Words, found: Trend) -> str:
    return "\n".join(_line(words, change, apart=not _are_alike(found)) for change in found.changes)


def _line(words: Words, change: Change, *, apart: bool) -> str:
    figure = words(f"trend-figure-{change.figure}")
    if change.difference is None:
        key = "trend-line-uneven" if change.is_uneven else "trend-line-few"
        return words(key, figure=figure, after=change.after, before=change.before)
    said = _said(words, change, change.difference)
    if apart:
        return words("trend-line-nights", figure=figure, said=said, after=change.after, before=change.before)
    return words("trend-line", figure=figure, said=said)


def _said(words: Words, change: Change, found: Difference) -> str:
    if change.direction is not None:
        return likely(words, change.figure, found)
    if found.excludes_zero:
        return at_most(words, change.figure, found)
    return unclear(words, change.figure, found)


def _period(words: Words, period: Period) -> str:
    days = {name: _day(words, period, name) for name in ("first", "last")}
    if not period.nights:
        return words("trend-period-none", **days)
    if not period.means:
        return words("trend-period-bare", nights=period.nights, **days)
    means = [_mean(words, figure, mean, of=period.nights) for figure, mean in period.means.items()]
    return f"{words('trend-period', nights=period.nights, **days)} {enumerated(words, means)}."


def _mean(words: Words, figure: Figure, mean: Mean, *, of: int) -> str:
    """A mean, and the number of nights it rests on where that is not all `of` them."""
    kind = length(mean.value)
    if figure == "efficiency":
        said = words("trend-mean-efficiency", percent=f"{mean.value:.0f}")
    elif kind == "some":
        said = words(f"trend-mean-{figure}", duration=about(words, mean.value))
    else:
        said = words(f"trend-mean-{kind}-{figure}")
    return said if mean.n == of else words("trend-mean-nights", mean=said, nights=mean.n)


def _set_apart(words: Words, nights: int) -> str:
    return words("trend-set-apart", nights=nights) if nights else ""


def _day(words: Words, period: Period, name: str) -> str:
    """16 maart, 16 March."""
    return format_date(getattr(period, name), "d MMMM", locale=words.language)
