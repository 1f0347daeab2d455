"""A week in sentences without a figure: fixed bands, told as they are and not judged."""

from collections.abc import Sequence
from typing import Literal

from bot.catalog.words import Words
from bot.domain.night import Quality
from bot.domain.suggestions import LONG, STEPS
from bot.features.weekly import notes
from bot.features.weekly.report import WeekReport

Share = Literal["one-yes", "one-no", "only-yes", "only-no", "all", "most", "mixed", "few", "none"]


def share(count: int, n: int, *, of: int | None = None) -> Share:
    """How many of `n` nights, in words; two thirds are most of them. `of`: all nights, also where it is not known."""
    if n == 1 and (of or 1) > 1:
        return "only-yes" if count else "only-no"
    if n == 1:
        return "one-yes" if count else "one-no"
    if count in (0, n):
        return "all" if count else "none"
    if 3 * count >= 2 * n:
        return "most"
    return "few" if 3 * count <= n else "mixed"


def told(words: Words, report: WeekReport, which: str) -> list[str]:
    """The paragraphs; `which` week it is: this, last."""
    nights = [filled_in(words, report, which), *_nights(words, report)]
    beside = [magnesium(words, report), _naps(words, report), notes.flags_in_words(words, report)]
    paragraphs = [" ".join(filter(None, part)) for part in (nights, beside)]
    paragraphs += [notes.odd_nights(words, report, figures=False), notes.away(words, report.away)]
    return [paragraph for paragraph in paragraphs if paragraph]


def filled_in(words: Words, report: WeekReport, which: str) -> str:
    """How many of the nights were filled in."""
    return words("weekly-words-filled-in", week=which, share=_filled_in(report))


def _filled_in(report: WeekReport) -> str:
    """The share of the nights that could have been told of; where that is nothing to count by, one or some."""
    nights = report.figures.nights
    if report.asked is None or nights == 1:
        return "one-yes" if nights == 1 else "some"
    return share(nights, report.asked)


def _nights(words: Words, report: WeekReport) -> list[str]:
    answers = [night.answers for night in report.nights]
    sol = [one.sol for one in answers if one.sol is not None]
    waso = [one.waso for one in answers if one.waso is not None]
    sentences = []
    sleepless = sum(one.no_sleep for one in answers)
    if sleepless:
        which = "only" if len(answers) == 1 else "one" if sleepless == 1 else "some"
        sentences.append(words("weekly-words-no-sleep", nights=which))
        if len(sol) > 1 or len(waso) > 1:
            sentences.append(words("weekly-words-other-nights"))
    asleep = len(answers) - sleepless
    partly = {"sol": 1 < len(sol) < asleep, "waso": 1 < len(waso) < asleep}
    if sol:
        within = share(sum(one <= LONG for one in sol), len(sol), of=len(answers))
        sentences.append(words("weekly-words-sol", share=within))
    if partly["sol"] and not partly["waso"]:
        sentences.append(words("weekly-words-partly"))
    if waso:
        within = share(sum(one <= LONG for one in waso), len(waso), of=len(answers))
        sentences.append(words("weekly-words-waso", share=within if any(waso) or within == "only-yes" else "zero"))
    if partly["waso"]:
        sentences.append(words("weekly-words-partly"))
    said = [one.quality for one in answers if one.quality is not None]
    return [*sentences, _quality(words, said, len(answers))]


def _quality(words: Words, said: Sequence[Quality], nights: int) -> str:
    """In the person's own words, from the one to the other end."""
    if not said:
        return ""
    low, high = (end(said, key=STEPS.__getitem__) for end in (min, max))
    names = {name: words(f"checkin-button-{one.replace('_', '-')}") for name, one in (("low", low), ("high", high))}
    single = "one" if nights == 1 else "only"
    span = single if len(said) == 1 else "same" if low == high else "span"
    return words("weekly-words-quality", span=span, **names)


def magnesium(words: Words, report: WeekReport) -> str:
    """How often it was taken on the evenings that are known."""
    week = report.figures
    if not week.magnesium_known:
        return ""
    return words("weekly-words-magnesium", share=share(week.magnesium_taken, week.magnesium_known))


def _naps(words: Words, report: WeekReport) -> str:
    naps = report.figures.naps
    return words("weekly-words-naps", naps="one" if naps.naps == 1 else "some") if naps else ""
