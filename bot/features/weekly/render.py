"""The weekly message in words."""

from collections.abc import Sequence
from datetime import date

from bot.catalog.models import Tip
from bot.catalog.words import Words
from bot.domain.absence import Absence, DayPart
from bot.domain.week import Mean, WeekFigures
from bot.tg.richtext import rich
from bot.tg.screen import Button, Screen, rows
from bot.view.moments import about, clock, enumerated, length, weekday
from bot.view.night_card import capital

FEATURE = "weekly"
DAYS = ("fine", "sometimes_tired", "often_tired", "dozed_off")
TIP_ANSWERS = ("try", "not_now")


def summary(
    words: Words,
    sunday: date,
    this: WeekFigures,
    last: WeekFigures,
    away: Sequence[Absence],
    *,
    today: date,
    more: bool = False,
) -> Screen:
    """A week's figures, when the coach was away, the week before beside it, and more figures behind a button."""
    filled_in = words("weekly-filled-in", nights=this.nights, week=_which(sunday, today))
    parts = [filled_in, _figures(words, this), _magnesium(words, this)]
    paragraphs = [" ".join(part for part in parts if part), _away(words, away), _last(words, last)]
    if more:
        paragraphs.append(_more(words, this))
    other = ("less" if more else "more", words("weekly-button-less" if more else "weekly-button-more"))
    button = Button.to(other[1], FEATURE, other[0], sunday.isoformat())
    has_more = this.efficiency or this.lights_out or this.out_of_bed
    text = "\n\n".join(paragraph for paragraph in paragraphs if paragraph)
    return Screen(text, ((button,),) if has_more else ())


def nothing_yet(words: Words, last: WeekFigures, away: Sequence[Absence]) -> Screen:
    """A week without nights."""
    parts = words("weekly-nothing-yet"), _away(words, away), _last(words, last)
    text = "\n\n".join(part for part in parts if part)
    return Screen(text, ((Button.action(words("weekly-button-fill-in"), "checkin-now"),),))


def suggestion(words: Words, sunday: date, tip: Tip, *, why: bool = False, answer: str | None = None) -> Screen:
    """One idea, refusable, with its reason behind a button."""
    parts = [tip.text, tip.why if why else "", words(f"weekly-tip-{_dashed(answer)}") if answer else ""]
    text, entities = rich("\n\n".join(part for part in parts if part))
    answers = [] if answer else [(name, f"weekly-button-{_dashed(name)}") for name in TIP_ANSWERS]
    buttons = [Button.to(words(key), FEATURE, "tip", sunday.isoformat(), name) for name, key in answers]
    if not (why or answer):
        buttons.append(Button.to(words("weekly-button-why"), FEATURE, "why", sunday.isoformat()))
    key = None if answer else (FEATURE, f"tip:{sunday.isoformat()}")
    return Screen(text, rows(buttons, 3), entities, silent=True, question=key)


def days(words: Words, sunday: date, *, today: date) -> Screen:
    """The question how the days were."""
    buttons = [
        Button.to(words(f"weekly-button-{_dashed(name)}"), FEATURE, "days", sunday.isoformat(), name) for name in DAYS
    ]
    key = (FEATURE, f"days:{sunday.isoformat()}")
    return Screen(words("weekly-days", week=_which(sunday, today)), rows(buttons, 2), silent=True, question=key)


def days_answered(words: Words, name: str, driving: str) -> Screen:
    """What the answer is met with; nearly dozing off gets the text on driving (Markdown) below it."""
    said = words(f"weekly-days-{_dashed(name)}")
    text, entities = rich(f"{said}\n\n{driving}" if name == "dozed_off" else said)
    return Screen(text, entities=entities)


def _which(sunday: date, today: date) -> str:
    """How a text calls the week: `this` up to its Sunday, `last` after it."""
    return "this" if today <= sunday else "last"


def _figures(words: Words, week: WeekFigures) -> str:
    """A sentence with the means; the number of nights stands in front where all rest on the same, else at each."""
    means: list[tuple[str, Mean]] = [
        (name, mean) for name, mean in (("tst", week.tst), ("sol", week.sol), ("waso", week.waso)) if mean
    ]
    if not means:
        return ""
    together = len(means) == 1 or {mean.n for _, mean in means} == {week.nights}
    said = [
        words(f"weekly-mean-{name}", length=length(mean.value), duration=about(words, mean.value))
        + ("" if together else words("weekly-of-nights", nights=mean.n))
        for name, mean in means
    ]
    key = "weekly-means-together" if together else "weekly-means-apart"
    if together and not any(mean.value for _, mean in means):
        key = "weekly-means-same"
    return words(key, nights=means[0][1].n, means=enumerated(words, said))


def _magnesium(words: Words, week: WeekFigures) -> str:
    if not week.magnesium_known:
        return ""
    return words("weekly-magnesium", taken=week.magnesium_taken, known=week.magnesium_known)


def _away(words: Words, away: Sequence[Absence]) -> str:
    """When the coach itself was not there: what is missing then was not left out by the person."""
    spans = [
        words("weekly-away-once", part=_part(words, one.first))
        if one.first == one.last
        else words("weekly-away-span", first=_part(words, one.first), last=_part(words, one.last))
        for one in away
    ]
    return capital(words("weekly-away", when=enumerated(words, spans))) if spans else ""


def _part(words: Words, one: DayPart) -> str:
    return words(f"weekly-part-{one.part}", weekday=weekday(words, one.day))


def _last(words: Words, last: WeekFigures) -> str:
    """Last week beside this one, without better, worse or an arrow."""
    means = _figures(words, last)
    return words("weekly-last-week", means=means) if means else ""


def _more(words: Words, week: WeekFigures) -> str:
    lines = []
    if week.efficiency:
        efficiency = f"{week.efficiency.value:.0f}"
        lines.append(words("weekly-efficiency", percent=efficiency, nights=week.efficiency.n))
    if week.lights_out:
        lines.append(words("weekly-lights-out", time=clock(week.lights_out.value), nights=week.lights_out.n))
    if week.out_of_bed:
        lines.append(words("weekly-out-of-bed", time=clock(week.out_of_bed.value), nights=week.out_of_bed.n))
    return "\n".join(lines)


def _dashed(name: str | None) -> str:
    return (name or "").replace("_", "-")
