"""The picture of a trial: every night a dot, its phases side by side, their means with intervals."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from zlib import crc32

from babel.dates import format_date

from bot.catalog.words import Words
from bot.domain.outcome import Outcome, PhaseFigures, TrialNight
from bot.domain.suggestions import STEPS
from bot.domain.trial_plan import Phase
from bot.view.moments import short_date
from bot.view.trial_panels import Look, Span, TrialDot, TrialSheet, TrialTexts

PHASES: tuple[Phase, ...] = ("washout", "without", "building", "with", "after")
COUNTED: frozenset[Phase] = frozenset({"without", "with", "after"})
WITHOUT_MEANS = frozenset({"not_enough", "not_comparable"})
"""Verdicts that compare nothing: two means side by side would."""
DATES_APART = 14


class TrialPicture(TrialSheet):
    """The same value always draws the same picture."""

    __slots__ = ()

    def png(self) -> bytes:
        """Some 1080 pixels wide, higher than 800. Loads Pillow."""
        from bot.view.painting import measure, painted
        from bot.view.trial_layout import layout

        return painted(layout(self, measure))

    @property
    def fingerprint(self) -> str:
        """Eight letters by which a button remembers which picture stands above it."""
        return f"{crc32(repr(self).encode()):08x}"


def trial_picture(words: Words, outcome: Outcome) -> TrialPicture:
    """The picture of all nights of a trial, dated by their evenings, as the trial's card names its days.

    Raises ValueError for an outcome without nights.
    """
    nights = sorted(outcome.nights, key=lambda one: one.night)
    if not nights:
        raise ValueError("a trial without nights has no picture")
    first, last = nights[0].night, nights[-1].night
    spans = tuple(_spans(words, outcome, nights))
    evening = first - timedelta(days=1)
    begin, end = (format_date(one - timedelta(days=1), "d MMMM", locale=words.language) for one in (first, last))
    return TrialPicture(
        title=words("picture-trial", first=begin, last=end),
        heading=words(f"picture-trial-{outcome.question}"),
        days=(last - first).days + 1,
        dots=tuple(
            TrialDot((one.night - first).days, one.value, _look(one)) for one in nights if one.value is not None
        ),
        spans=spans,
        dates=tuple((day, short_date(words, evening + timedelta(day))) for day in _wanted(spans)),
        steps=tuple(_steps(words)) if outcome.question == "quality" else (),
        texts=_texts(words),
    )


def _spans(words: Words, outcome: Outcome, nights: Sequence[TrialNight]) -> Iterable[Span]:
    figures = {"without": outcome.before, "with": outcome.during, "after": outcome.after}
    for phase in PHASES:
        days = [(one.night - nights[0].night).days for one in nights if one.phase == phase]
        if days:
            label = words(f"picture-trial-{phase}")
            yield _with(Span(label, days[0], days[-1]), figures.get(phase), outcome)


def _with(span: Span, of: PhaseFigures | None, outcome: Outcome) -> Span:
    if of is None:
        return span
    if outcome.verdict in WITHOUT_MEANS:
        return Span(span.label, span.first, span.last, of.n)
    return Span(span.label, span.first, span.last, of.n, of.mean, of.low, of.high)


def _look(night: TrialNight) -> Look:
    if night.phase not in COUNTED:
        return "not counted"
    if night.left_out is not None:
        return "left out"
    return "flagged" if night.flagged else "counts"


def _wanted(spans: Sequence[Span]) -> list[int]:
    """First days of phases, the last day, then every fourteenth day of the long ones; each once."""
    between = [day for span in spans for day in range(span.first + DATES_APART, span.last, DATES_APART)]
    return list(dict.fromkeys([*(span.first for span in spans), max(span.last for span in spans), *between]))


def _steps(words: Words) -> Iterable[str]:
    for name in sorted(STEPS, key=STEPS.__getitem__):
        yield words(f"checkin-button-{name.replace('_', '-')}")


def _texts(words: Words) -> TrialTexts:
    return TrialTexts(
        nights=words("picture-nights"),
        night=words("picture-one-night"),
        flagged=words("picture-trial-flagged"),
        left_out=words("picture-trial-left-out"),
        not_counted=words("picture-trial-not-counted"),
        mean=words("picture-trial-mean"),
        beyond=words("picture-trial-beyond"),
        empty=words("picture-empty"),
    )
