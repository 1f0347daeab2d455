"""What a trial says by itself, and the decisions that it asks for."""

from datetime import timedelta

from babel.numbers import format_decimal

from bot.catalog.words import Words
from bot.domain.detectable import detectable
from bot.domain.trial_news import FEWEST, Choice, News, after_news, may_wait
from bot.domain.trial_plan import Phase, Question, spans
from bot.domain.verdicts import weekend_nights
from bot.features.trial import gathering
from bot.features.trial.cards import Course
from bot.features.trial.naming import day
from bot.features.trial.render import FEATURE, button
from bot.tg.screen import Button, Keyboard, Screen, rows
from bot.view.moments import about, duration

KEY = (FEATURE, "choice")
"""The open question: with magnesium or not yet, the outcome or not yet, on with it or not."""
ANSWER_WITHIN = timedelta(days=15)
"""How long it stays open: asked once more after a week, and a week later it is over."""
CHOOSES: dict[News, Choice] = {
    "baseline": "baseline",
    "baseline_again": "baseline",
    "baseline_few": "baseline_few",
    "with": "with",
    "with_again": "with",
}
AGAIN: dict[str, str] = {"baseline_again": "begin", "with_again": "look"}
"""Asked with a question that a mere yes answers, and what that does."""
_DAY = timedelta(days=1)


def news(words: Words, name: News, course: Course, trial_word: str) -> Screen:
    """A message of its own, number 0 of its day."""
    if name in ("baseline_again", "with_again"):
        text = words("trial-told-baseline-again" if name == "baseline_again" else "trial-told-with-again")
        return Screen(text, _choices(words, CHOOSES[name], course), question=KEY)
    if name in CHOOSES:
        return choice(words, CHOOSES[name], course)
    if name == "resting":
        keyboard = ((button(words, "resume", "go-on-trial"), button(words, "stop")),)
        return Screen(words("trial-told-resting"), keyboard)
    if name == "ready":
        return Screen(words("trial-told-ready"), ((Button.to(words("trial-button-look"), FEATURE, "result"),),))
    if name == "unanswered":
        return Screen(words("trial-told-unanswered", trial=trial_word), ((button(words, "new"),),))
    return Screen(_passing(words, name, course), ((button(words, "card"),),))


def choice(words: Words, which: Choice, course: Course, *, lead: str = "") -> Screen:
    """A decision with its buttons; the baseline tells its spread and never its mean."""
    if which == "baseline":
        step = words("trial-result-step") if course.plan.question == "quality" else ""
        parts = (_baseline(words, course), step, _weekend(words, course), words("trial-told-choose"))
        text = " ".join(filter(None, parts))
    elif which == "baseline_few":
        text = words("trial-told-baseline-few", n=_counted(course, "without"), fewest=FEWEST["without"])
    else:
        n, fewest = _counted(course, "with"), FEWEST["with"]
        text = words("trial-told-with-few", n=n, fewest=fewest) if n < fewest else words("trial-told-with")
    return Screen(f"{lead}\n\n{text}" if lead else text, _choices(words, which, course), question=KEY)


def _choices(words: Words, which: Choice, course: Course) -> Keyboard:
    if which == "with":
        names = ["look", "after"] if _counted(course, "with") >= FEWEST["with"] else ["look"]
    elif which == "baseline_few":
        names = ["anew"]
    else:
        names = ["begin", "longer"] if may_wait(course.plan, course.today) else ["begin"]
    return rows([button(words, name) for name in (*names, "stop")], 1)


def _baseline(words: Words, course: Course) -> str:
    """How much the nights differ by themselves, and so which difference would show."""
    plan, values = course.plan, gathering.values_of(course.nights, "without")
    found = detectable(values, plan.counted, plan.question)
    difference = amount(words, plan.question, found.difference, whole=False)
    sizes = {"sd": amount(words, plan.question, found.sd), "difference": difference}
    return words("trial-told-baseline", n=found.n, of=len(values), question=plan.question, **sizes)


def _weekend(words: Words, course: Course) -> str:
    """That no night of a weekend counts yet, and none means no outcome; nothing where one does."""
    without = [one for one in course.nights if one.phase == "without"]
    return "" if weekend_nights(without) else words("trial-told-no-weekend")


def _passing(words: Words, name: News, course: Course) -> str:
    """News without a decision, with the last evening of the phase as it is planned from now on."""
    plan = after_news(course.plan, name, course.today)
    spanned, tonight = spans(plan), course.today + _DAY
    of: Phase = "without" if plan.began is None else "with"
    told: dict[str, str | int] = {"last": day(words, spanned["after" if plan.after else of][1])}
    if name in ("counts_without", "counts_with"):
        told["since"] = "tonight" if spanned[of][0] == tonight else "before"
    elif name == "anew":
        told["phase"] = "without" if plan.after else of
    else:
        told |= {"n": _counted(course, of), "fewest": FEWEST[of]}
    return words(f"trial-told-{name.replace('_', '-')}", **told)


def amount(words: Words, question: Question, value: float, *, whole: bool = True) -> str:
    """Minutes (or, unless `whole`, to the nearest five), or steps on the scale of how nights feel."""
    if question != "quality":
        return duration(words, value) if whole else about(words, value)
    rounded = round(value, 1)
    count = "one" if rounded == 1 else "many" if rounded == int(rounded) else "part"
    return words("trial-steps", amount=format_decimal(rounded, "0.#", locale=words.language), count=count)


def _counted(course: Course, phase: Phase) -> int:
    return gathering.counted(course.nights, phase)
