"""The weekly message as screens."""

from datetime import date

from bot.catalog.models import Tip
from bot.catalog.words import Words
from bot.features.weekly import figures, notes, without_figures
from bot.features.weekly.flow import is_about_doctor
from bot.features.weekly.pages import pages
from bot.features.weekly.report import WeekReport
from bot.tg.richtext import rich
from bot.tg.screen import Button, Keyboard, Screen, rows
from bot.view.week_picture import week_picture

FEATURE = "weekly"
DAYS = ("fine", "sometimes_tired", "often_tired", "dozed_off")
TIP_ANSWERS = ("try", "not_now")
KINDS = ("tip", "doctor")
"""An idea, or that a doctor is the better address."""
DAY_LABELS = tuple((name, f"weekly-button-{name.replace('_', '-')}") for name in DAYS)
TIP_LABELS = tuple((name, f"weekly-button-{kind}-{name.replace('_', '-')}") for kind in KINDS for name in TIP_ANSWERS)
"""The value of each button, and its text."""
NO_WEEK = "-"
"""In the data of a button that belongs to no week."""


def summary(words: Words, report: WeekReport, *, page: int = 0, seen: str = "") -> Screen:
    """A week's figures, what else there was, and the week before; more figures on the pages behind a button.

    Each page is the caption of the picture of the week; `seen` is the fingerprint of the picture that is shown already.
    """
    early = words("weekly-early") if report.early else ""
    first = [_head(words, report), *_beside(words, report), early, figures.last_week(words, report.last)]
    more = figures.more(words, report)
    laid = pages([*first, words("weekly-rather-words") if report.worried else ""], ["\n".join(more)])
    page = min(page, len(laid) - 1)
    picture = week_picture(words, report.week.nights, report.nights, report.evenings)
    keyboard = _below(words, report.week.sunday, page, len(laid), picture.fingerprint)
    return Screen(laid[page], keyboard, picture=picture, same_picture=seen == picture.fingerprint)


def in_words(words: Words, report: WeekReport, *, lead: str = "") -> Screen:
    """A week without a figure, for whom figures make restless; `lead`: a line above it."""
    early = words("weekly-early") if report.early else ""
    text = "\n\n".join(filter(None, [lead, *without_figures.told(words, report, which(report)), early]))
    return Screen(text, ((to_figures(words, report.week.sunday),),))


def nothing_yet(words: Words, report: WeekReport, *, words_only: bool) -> Screen:
    """A week without nights."""
    last = "" if words_only else figures.last_week(words, report.last)
    parts = words("weekly-nothing-yet"), notes.away(words, report.away), last
    text = "\n\n".join(part for part in parts if part)
    return Screen(text, ((to_fill_in(words),),))


def to_fill_in(words: Words) -> Button:
    """A button that begins the check-in of last night."""
    return Button.action(words("weekly-button-fill-in"), "checkin-now")


def offer(words: Words, *, words_only: bool) -> Screen:
    """For whom figures make restless: the week in words; or, where it is so already, that it is."""
    if words_only:
        return Screen(words("weekly-worry-already"), ((to_figures(words, None),),))
    leave = Button.to(words("weekly-button-leave"), FEATURE, "leave")
    return Screen(words("weekly-worry"), ((to_words(words, None),), (leave,)))


def changed(words: Words, *, words_only: bool, in_trial: bool = False) -> Screen:
    """The week comes without figures from now on, or with them again (after the trial); and the way back."""
    button = to_figures(words, None) if words_only else to_words(words, None)
    figures_back = "weekly-trial-figures-later" if in_trial else "weekly-now-figures"
    return Screen(words("weekly-now-words" if words_only else figures_back), ((button,),))


def suggestion(words: Words, sunday: date, tip: Tip, *, why: bool = False, answer: str | None = None) -> Screen:
    """One idea, refusable, with its reason behind a button."""
    kind = "doctor" if is_about_doctor(tip) else "tip"
    said = words(f"weekly-{kind}-{_dashed(answer)}") if answer else ""
    text, entities = rich("\n\n".join(part for part in (tip.text, tip.why if why else "", said) if part))
    answers = [] if answer else [(name, f"weekly-button-{kind}-{_dashed(name)}") for name in TIP_ANSWERS]
    buttons = [Button.to(words(key), FEATURE, "tip", sunday.isoformat(), name) for name, key in answers]
    if not (why or answer):
        buttons.append(Button.to(words("weekly-button-why"), FEATURE, "why", sunday.isoformat()))
    key = None if answer else (FEATURE, f"tip:{sunday.isoformat()}")
    return Screen(text, rows(buttons, 3), entities, silent=True, question=key)


def days(words: Words, sunday: date, *, today: date) -> Screen:
    """The question how the days were."""
    buttons = [Button.to(words(key), FEATURE, "days", sunday.isoformat(), name) for name, key in DAY_LABELS]
    key = (FEATURE, f"days:{sunday.isoformat()}")
    week = "this" if today <= sunday else "last"
    return Screen(words("weekly-days", week=week), rows(buttons, 2), silent=True, question=key)


def days_answered(words: Words, name: str, driving: str, *, again: bool = False) -> Screen:
    """What the answer is met with; nearly dozing off gets the text on driving (Markdown) below it.

    `again`: a doctor was named not long ago.
    """
    said = words("weekly-days-again" if again else f"weekly-days-{_dashed(name)}")
    text, entities = rich(f"{said}\n\n{driving}" if name == "dozed_off" else said)
    return Screen(text, entities=entities)


def to_words(words: Words, sunday: date | None) -> Button:
    """A button to the week without figures, from now on; of no week in particular where there is none."""
    return Button.to(words("weekly-button-words"), FEATURE, "words", sunday.isoformat() if sunday else NO_WEEK)


def to_figures(words: Words, sunday: date | None) -> Button:
    """The way back to figures."""
    return Button.to(words("weekly-button-figures"), FEATURE, "figures", sunday.isoformat() if sunday else NO_WEEK)


def _head(words: Words, report: WeekReport) -> str:
    """How many nights were filled in, the means, magnesium and naps."""
    week = report.figures
    means, naps = figures.means(words, week), figures.naps(words, week.naps)
    parts = filled_in(words, report), means, figures.magnesium(words, week), naps
    return " ".join(part for part in parts if part)


def filled_in(words: Words, report: WeekReport) -> str:
    """How many nights were filled in, of how many where that is something to count by."""
    nights, asked = report.figures.nights, report.asked
    key = "weekly-filled-in-some" if asked in (None, 1) else "weekly-filled-in"
    return words(key, nights=nights, asked=asked or nights, week=which(report))


def _beside(words: Words, report: WeekReport) -> list[str]:
    return [notes.flags(words, report), notes.odd_nights(words, report), notes.away(words, report.away)]


def _below(words: Words, sunday: date, page: int, pages: int, picture: str) -> Keyboard:
    """More figures where there are more pages, fewer where it is not the first; and the way to a week in words.

    Behind the first page the trend is offered too: it comes as a message of its own.

    The turning buttons carry the fingerprint of the picture: as long as it is the same only the caption changes.
    """
    turns, day = [], sunday.isoformat()
    if page + 1 < pages:
        turns.append(Button.to(words("weekly-button-more"), FEATURE, "more", day, str(page + 1), picture))
    if page:
        turns.append(Button.to(words("weekly-button-less"), FEATURE, "less", day, str(page - 1), picture))
    trend = ((Button.action(words("weekly-button-trend"), "trend"),),) if page else ()
    return (*rows(turns, 2), *trend, (to_words(words, sunday),))


def which(report: WeekReport) -> str:
    """How a text calls the week: `this` up to its Sunday, `last` after it."""
    return "this" if report.today <= report.week.sunday else "last"


def _dashed(name: str | None) -> str:
    return (name or "").replace("_", "-")
