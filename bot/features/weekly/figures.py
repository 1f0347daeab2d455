"""The figures of a week in sentences: each with the nights it rests on, none with a judgement."""

from collections.abc import Iterable
from typing import Literal

from bot.catalog.words import Words
from bot.domain.dated import DatedNight
from bot.domain.week import Mean, NapFigures, WeekFigures, mean_clock
from bot.features.weekly.report import WeekReport, awakenings
from bot.view.moments import about, clock, duration, enumerated, length

_CLOCKS: tuple[tuple[str, Literal["lights_out", "out_of_bed"]], ...] = (
    ("weekly-lights-out", "lights_out"),
    ("weekly-out-of-bed", "out_of_bed"),
)


def means(words: Words, week: WeekFigures) -> str:
    """A sentence with the means; the number of nights stands in front where all rest on the same, else at each."""
    told: list[tuple[str, Mean]] = [
        (name, mean) for name, mean in (("tst", week.tst), ("sol", week.sol), ("waso", week.waso)) if mean
    ]
    if not told:
        return ""
    together = len(told) == 1 or {mean.n for _, mean in told} == {week.nights}
    said = [
        words(f"weekly-mean-{name}", length=length(mean.value), duration=about(words, mean.value))
        + ("" if together else words("weekly-of-nights", nights=mean.n))
        for name, mean in told
    ]
    key = "weekly-means-together" if together else "weekly-means-apart"
    if together and not any(mean.value for _, mean in told):
        key = "weekly-means-same"
    return words(key, nights=told[0][1].n, means=enumerated(words, said))


def magnesium(words: Words, week: WeekFigures) -> str:
    """On how many of the evenings that are known it was taken."""
    if not week.magnesium_known:
        return ""
    return words("weekly-magnesium", taken=week.magnesium_taken, known=week.magnesium_known)


def naps(words: Words, told: NapFigures | None) -> str:
    """Sleep by day, apart from the nights."""
    if told is None:
        return ""
    if not told.minutes:
        return words("weekly-naps", naps=told.naps)
    key = "weekly-naps-timed" if told.known == told.naps else "weekly-naps-partly"
    return words(key, naps=told.naps, known=told.known, duration=duration(words, told.minutes))


def last_week(words: Words, last: WeekFigures) -> str:
    """Last week beside this one, without better, worse or an arrow."""
    said = means(words, last)
    return words("weekly-last-week", means=said) if said else ""


def more(words: Words, report: WeekReport) -> list[str]:
    """The figures behind the button, a line each."""
    week = report.figures
    lines = [_efficiency(words, week), *_clocks(words, report.nights)]
    if week.in_bed:
        lines.append(words("weekly-in-bed", duration=about(words, week.in_bed.value), nights=week.in_bed.n))
    if (woke := awakenings(report.nights)) is not None:
        lines.append(words("weekly-awakenings", times=woke[0], nights=woke[1]))
    lines += [_regularity(words, week), _jetlag(words, week)]
    if week.set_apart and (week.regularity or week.social_jetlag):
        lines.append(words("weekly-set-apart", nights=week.set_apart))
    return [line for line in lines if line]


def _efficiency(words: Words, week: WeekFigures) -> str:
    if week.efficiency is None:
        return ""
    return words("weekly-efficiency", percent=f"{week.efficiency.value:.0f}", nights=week.efficiency.n)


def _clocks(words: Words, nights: Iterable[DatedNight]) -> list[str]:
    """Lights out and getting up, those of night shifts apart: between night and day lies no mean."""
    lines = []
    for shift, which in ((False, "ordinary"), (True, "shift")):
        told = [night for night in nights if night.shift is shift]
        for key, field in _CLOCKS:
            mean = mean_clock(night.since_noon(field) for night in told)
            if mean is not None:
                lines.append(words(key, which=which, time=clock(mean.value), nights=mean.n))
    return lines


def _regularity(words: Words, week: WeekFigures) -> str:
    spread = week.regularity
    if spread is None:
        return ""
    said = about(words, spread.minutes)
    return words("weekly-regularity", length=length(spread.minutes), duration=said, nights=spread.n)


def _jetlag(words: Words, week: WeekFigures) -> str:
    jetlag = week.social_jetlag
    if jetlag is None:
        return ""
    said = about(words, jetlag.minutes)
    nights = {"free": jetlag.free, "ordinary": jetlag.ordinary}
    return words("weekly-jetlag", length=length(jetlag.minutes), duration=said, **nights)
