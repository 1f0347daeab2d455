"""The picture of a week: seven nights as bars on a common clock."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from zlib import crc32

from babel.dates import format_date

from bot.catalog.words import Words
from bot.domain.dated import DatedNight, Evening
from bot.view.week_legend import WeekTexts
from bot.view.week_rows import NightRow, is_travel, night_row


@dataclass(frozen=True, slots=True)
class WeekPicture:
    """What the picture shows, in the person's language; the same value always draws the same picture."""

    title: str
    rows: tuple[NightRow, ...]
    texts: WeekTexts
    remarks: tuple[str, ...] = ()

    def png(self) -> bytes:
        """Some 1080 pixels wide, higher than 800. Loads Pillow."""
        from bot.view.painting import measure, painted
        from bot.view.week_layout import layout

        return painted(layout(self.title, self.rows, self.texts, self.remarks, measure))

    @property
    def fingerprint(self) -> str:
        """Eight letters by which a button remembers which picture stands above it."""
        return f"{crc32(repr(self).encode()):08x}"


def week_picture(
    words: Words, week: Sequence[date], nights: Iterable[DatedNight], evenings: Iterable[Evening]
) -> WeekPicture:
    """The picture of the nights of `week`, by the dates of their mornings, in order; nights and evenings of other
    dates are left out. Raises ValueError for an unknown zone.
    """
    told = {one.night: one for one in nights}
    magnesium = {one.night: one.taken for one in evenings}
    rows = tuple(night_row(words, night, told.get(night), magnesium) for night in week)
    shown = [told[night] for night in week if night in told]
    return WeekPicture(_title(words, week[0], week[-1]), rows, _texts(words), tuple(_remarks(words, shown)))


def _remarks(words: Words, shown: Sequence[DatedNight]) -> Iterator[str]:
    """How to read the bars of nights whose clock is not what it seems."""
    if any(is_travel(one) for one in shown):
        yield words("picture-travel-why")
    if any(one.is_irregular and not is_travel(one) for one in shown):
        yield words("picture-clock-change-why")


def _title(words: Words, first: date, last: date) -> str:
    same_month = (first.year, first.month) == (last.year, last.month)
    begin, end = (format_date(one, "d MMMM", locale=words.language) for one in (first, last))
    return words("picture-week", first=str(first.day) if same_month else begin, last=end)


def _texts(words: Words) -> WeekTexts:
    return WeekTexts(
        asleep=words("picture-asleep"),
        awake_in_bed=words("picture-awake-in-bed"),
        awake_in_between=words("picture-awake-in-between"),
        unclear=words("picture-unclear"),
        missing=words("picture-missing"),
        taken=words("picture-taken"),
        not_taken=words("picture-not-taken"),
    )
