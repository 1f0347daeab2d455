"""What a week says besides its figures: what was tapped, nights that differ, and when the coach was away."""

from collections.abc import Sequence

from bot.catalog.words import Words
from bot.domain.absence import Absence, DayPart
from bot.domain.night import Flag
from bot.features.weekly.report import WeekReport, changes, flag_counts
from bot.view.moments import enumerated, night_name, weekday
from bot.view.night_card import capital

FLAGS: tuple[Flag, ...] = ("legs", "cramps", "tension")


def flags(words: Words, report: WeekReport) -> str:
    """In how many of the nights each of legs, cramps and tension was tapped."""
    counts, nights = flag_counts(report.nights), report.figures.nights
    told = [(flag, counts[flag]) for flag in FLAGS if flag in counts]
    said = [words(f"weekly-flag-{flag}", count=count, nights=nights) for flag, count in told]
    return words("weekly-flags", flags=enumerated(words, said)) if said else ""


def flags_in_words(words: Words, report: WeekReport) -> str:
    """The same without a figure."""
    counts = flag_counts(report.nights)
    said = [words(f"weekly-words-flag-{flag}") for flag in FLAGS if flag in counts]
    return words("weekly-flags", flags=enumerated(words, said)) if said else ""


def odd_nights(words: Words, report: WeekReport, *, figures: bool = True) -> str:
    """Nights of a clock change, of travel, of night shifts, filled in later, and those that contradict themselves."""
    parts = [
        words(f"weekly-night-{change}", night=night_name(words, night)) for night, change in changes(report.nights)
    ]
    shifts = sum(night.shift for night in report.nights)
    if shifts:
        parts.append(words("weekly-shifts", nights=shifts) if figures else words("weekly-words-shifts"))
    if len(report.late) == 1:
        parts.append(capital(words("weekly-late-one", night=night_name(words, report.late[0]))))
    elif report.late:
        parts.append(words("weekly-late", nights=len(report.late)) if figures else words("weekly-words-late"))
    parts.append(unclear(words, report))
    return " ".join(filter(None, parts))


def unclear(words: Words, report: WeekReport) -> str:
    """The nights that contradict themselves and so are not counted."""
    if not report.unclear:
        return ""
    return words("weekly-unclear", nights=enumerated(words, [night_name(words, night) for night in report.unclear]))


def away(words: Words, absences: Sequence[Absence]) -> str:
    """When the coach itself was not there: what is missing then was not left out by the person."""
    spans = [
        words("weekly-away-once", part=_part(words, one.first))
        if one.first == one.last
        else words("weekly-away-span", first=_part(words, one.first), last=_part(words, one.last))
        for one in absences
    ]
    return capital(words("weekly-away", when=enumerated(words, spans))) if spans else ""


def _part(words: Words, one: DayPart) -> str:
    return words(f"weekly-part-{one.part}", weekday=weekday(words, one.day))
