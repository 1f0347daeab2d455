"""The week while a trial runs: nights answered, evenings and phase, and nothing that tells of the outcome."""

from datetime import date, timedelta
from typing import Literal

from babel.dates import format_date

from bot.catalog.words import Words
from bot.domain.trial_plan import Phase, Plan, is_paused, place_on, spans
from bot.features.weekly import figures, notes, render, without_figures
from bot.features.weekly.report import InTrial, WeekReport
from bot.tg.screen import Button, Screen
from bot.view.moments import night_name

What = Literal["figures", "trend", "ideas"]
"""What rests while a trial runs."""


def summary(words: Words, report: WeekReport, trial: InTrial, *, words_only: bool) -> Screen:
    """How many nights were filled in, what explains that number, the evenings, and where the trial stands."""
    if words_only:
        head = without_figures.filled_in(words, report, render.which(report)), without_figures.magnesium(words, report)
    else:
        head = render.filled_in(words, report), figures.magnesium(words, report.figures)
    parts = [
        " ".join(filter(None, head)),
        *(notes.unclear(words, report), notes.away(words, report.away)),
        _stand(words, trial, figures=not words_only),
        words("weekly-trial-why"),
    ]
    return Screen("\n\n".join(filter(None, parts)), ((_card(words),),))


def nothing_yet(words: Words, report: WeekReport, trial: InTrial, *, words_only: bool) -> Screen:
    """No night of this week and the last; where the trial stands."""
    parts = words("weekly-nothing-yet"), notes.away(words, report.away), _stand(words, trial, figures=not words_only)
    return Screen("\n\n".join(filter(None, parts)), ((render.to_fill_in(words),), (_card(words),)))


def rests(words: Words, plan: Plan | None, last: date, what: What) -> Screen:
    """Why this is not told now, and until which evening, as the trial names its days; `last`: the night that was."""
    ends = last_planned(plan) if plan is not None else None
    evening = None if ends is None or ends <= last else ends - timedelta(days=1)
    until = format_date(evening, "d MMMM", locale=words.language) if evening else ""
    text = words(f"weekly-trial-rests-{what}", known="yes" if until else "no", until=until)
    return Screen(text, ((_card(words),),))


def last_planned(plan: Plan) -> date | None:
    """The last night of the trial as it is planned now; None where a pause without an end leaves that open."""
    ends: Phase = "with" if plan.after is None else "after"
    span = spans(plan).get(ends)
    return None if span is None else span[1]


def _stand(words: Words, trial: InTrial, *, figures: bool) -> str:
    place = place_on(trial.plan, trial.night)
    if place is None:
        return _nowhere(words, trial)
    if place.phase == "without" and place.number > place.of:
        return words("weekly-trial-waits")
    if not figures:
        return words("weekly-trial-words-place", phase=place.phase)
    return words("weekly-trial-place", phase=place.phase, number=place.number, of=place.of)


def _nowhere(words: Words, trial: InTrial) -> str:
    """Before its first night, in a pause, or after its last."""
    if trial.night < trial.plan.first:
        return words("weekly-trial-ahead", night=night_name(words, trial.plan.first))
    return words("weekly-trial-paused" if is_paused(trial.plan, trial.night) else "weekly-trial-done")


def _card(words: Words) -> Button:
    return Button.action(words("weekly-button-trial"), "trial")
