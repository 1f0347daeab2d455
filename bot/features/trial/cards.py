"""The trial that runs: where it stands, how it works, what changes. Nothing in here says anything of the outcome."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.catalog.words import Words
from bot.domain.outcome import TrialNight
from bot.domain.trial_plan import Phase, Plan, is_paused, place_on, spans
from bot.features.trial.naming import day, evening
from bot.features.trial.render import FEATURE, button
from bot.tg.screen import Button, Keyboard, Screen


@dataclass(frozen=True, slots=True)
class Course:
    """A trial with its nights up to `today`; `tonight`: the night of the first evening that is still to come."""

    plan: Plan
    nights: Sequence[TrialNight]
    today: date
    tonight: date
    now: datetime
    zone: str


def card(words: Words, course: Course, *, lead: str = "") -> Screen:
    """Phase, night n of m, nights answered, the dates; `lead`: a line above."""
    spanned = () if _is_open(course) else _spans(words, course)
    parts = [words("trial-card", question=course.plan.question), place(words, course), _answered(words, course)]
    text = "\n\n".join(filter(None, (lead, *parts, "\n".join(spanned))))
    return Screen(text, buttons(words, rests=is_paused(course.plan, course.tonight)))


def buttons(words: Words, *, rests: bool) -> Keyboard:
    first = button(words, "resume", "go-on-trial") if rests else button(words, "pause")
    return ((first, button(words, "stop")), (button(words, "changed"), button(words, "how")))


def how(words: Words, plan: Plan) -> Screen:
    text = words("trial-how", washout="yes" if plan.washout else "no")
    return Screen(text, ((button(words, "card"),),))


def changed(words: Words) -> Screen:
    """What changes: another dose is the product's, all else is said in the morning or is a reason to rest."""
    product = Button.action(words("trial-button-dose"), "product")
    days, medicine = (Button.to(words(f"trial-button-{one}"), FEATURE, "changed", one) for one in CHANGES)
    return Screen(words("trial-changed"), ((product,), (days,), (medicine,), (button(words, "card", "back"),)))


CHANGES = ("days", "medicine")


def change(words: Words, which: str) -> Screen:
    """What to do about one of CHANGES."""
    keyboard = ((button(words, "pause"), button(words, "stop")), (button(words, "changed", "back"),))
    return Screen(words(f"trial-changed-{which}"), keyboard)


def place(words: Words, course: Course) -> str:
    """Where the coming night stands."""
    plan, night = course.plan, course.tonight
    if is_paused(plan, night):
        pause = next(one for one in plan.pauses if one.holds(night))
        if pause.until is None:
            return words("trial-place-paused")
        last = date.fromordinal(pause.until.toordinal() - 1)
        return words("trial-place-paused-until", evening=day(words, last))
    if night < plan.first:
        return words("trial-place-soon", evening=evening(words, plan.first, course.now, course.zone))
    found = place_on(plan, night)
    if found is None:
        return words("trial-place-over")
    if found.number > found.of:
        return words("trial-place-waiting", of=found.of)
    return words(f"trial-place-{found.phase}", number=found.number, of=found.of)


def _answered(words: Words, course: Course) -> str:
    """How many nights have an answer, whether they count or not: of the phase of the coming night, or where that has
    none, of the latest. On the first evening of a phase there is nothing to count.
    """
    coming = place_on(course.plan, course.tonight)
    latest: Phase | None = course.nights[-1].phase if course.nights else None
    phase = coming.phase if coming is not None else latest
    mine = [one for one in course.nights if one.phase == phase]
    answered = sum(one.value is not None for one in mine)
    return words("trial-answered", answered=answered, of=len(mine)) if mine else ""


def _spans(words: Words, course: Course) -> list[str]:
    """The evenings without, with, and without once more."""
    spanned = spans(course.plan)
    without = [spanned[phase] for phase in ("washout", "without") if phase in spanned]
    with_it = [spanned[phase] for phase in ("building", "with") if phase in spanned]
    after = [spanned["after"]] if "after" in spanned else []
    told = (("trial-span-without", without), ("trial-span-with", with_it), ("trial-span-after", after))
    return [words(key, first=day(words, of[0][0]), last=day(words, of[-1][1])) for key, of in told if of]


def _is_open(course: Course) -> bool:
    """Whether nobody knows yet when it goes on."""
    return is_paused(course.plan, course.tonight) and course.plan.pauses[-1].until is None
