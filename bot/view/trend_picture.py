"""The picture of the last weeks: each night a dot, each week's mean a line with the number of nights it rests on."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from babel.dates import format_date

from bot.catalog.words import Words
from bot.domain.dated import DatedNight
from bot.domain.night import NightFigures
from bot.domain.week import Week
from bot.view.moments import short_date
from bot.view.trend_panels import Dot, Panel, TrendTexts, WeekMean

Figure = Callable[[NightFigures], int | None]
FIGURES: tuple[tuple[str, Figure, int], ...] = (
    ("sol", lambda night: night.sol, 1),
    ("waso", lambda night: night.waso, 1),
    ("tst", lambda night: night.tst, 60),
)
"""Name, the figure in minutes, and the minutes in one unit of its scale."""


@dataclass(frozen=True, slots=True)
class TrendPicture:
    """`mondays`: what each week is called on the time axis. The same value always draws the same picture."""

    title: str
    mondays: tuple[str, ...]
    panels: tuple[Panel, ...]
    texts: TrendTexts

    def png(self) -> bytes:
        """Some 1080 pixels wide, higher than 1000. Loads Pillow."""
        from bot.view.painting import measure, painted
        from bot.view.trend_layout import layout

        return painted(layout(self.title, self.mondays, self.panels, self.texts, measure))


def trend_picture(words: Words, weeks: Sequence[Week], nights: Iterable[DatedNight]) -> TrendPicture:
    """The picture of these weeks, which follow one another, oldest first; nights of other weeks are left out.

    Nights of travel, of a clock change or of a night shift are shown and not counted. Raises ValueError for an unknown
    zone.
    """
    first, last = weeks[0].nights[0], weeks[-1].nights[-1]
    told = sorted((one for one in nights if first <= one.night <= last), key=lambda one: one.night)
    panels = tuple(_panel(words, name, figure, unit, told, weeks) for name, figure, unit in FIGURES)
    begin, end = (format_date(one, "d MMMM", locale=words.language) for one in (first, last))
    mondays = tuple(short_date(words, week.nights[0]) for week in weeks)
    return TrendPicture(words("picture-trend", first=begin, last=end), mondays, panels, _texts(words))


def _panel(
    words: Words, name: str, figure: Figure, unit: int, told: Sequence[DatedNight], weeks: Sequence[Week]
) -> Panel:
    first = weeks[0].nights[0]
    known = [(one, value / unit) for one in told if (value := figure(one.figures)) is not None]
    dots = tuple(Dot((one.night - first).days, value, one.is_comparable) for one, value in known)
    means = tuple(_mean(number, dots) for number in range(len(weeks)))
    return Panel(words(f"picture-trend-{name}"), dots, means, from_zero=unit == 1)


def _mean(week: int, dots: Iterable[Dot]) -> WeekMean:
    counted = [dot.value for dot in dots if dot.counts and dot.day // 7 == week]
    return WeekMean(week, sum(counted) / len(counted) if counted else None, len(counted))


def _texts(words: Words) -> TrendTexts:
    return TrendTexts(
        nights=words("picture-nights"),
        night=words("picture-one-night"),
        mean=words("picture-mean"),
        left_out=words("picture-left-out"),
        empty=words("picture-empty"),
    )


def last_weeks(week: Week, number: int = 12) -> tuple[Week, ...]:
    """A week and those before it, oldest first."""
    return tuple(Week(week.sunday - timedelta(days=7 * back)) for back in reversed(range(number)))
