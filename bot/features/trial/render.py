"""The messages before a trial: one question each, with a way back and a way out."""

from dataclasses import dataclass
from datetime import datetime

from bot.catalog.words import Words
from bot.db.people import Person
from bot.domain.dose_rules import standing
from bot.domain.product import Product
from bot.domain.trial_plan import spans
from bot.features.trial.flow import QUESTIONS, Gate, Joining
from bot.features.trial.naming import day, evening, milligrams
from bot.tg.screen import Button, Keyboard, Screen, rows

FEATURE = "trial"
KEY = (FEATURE, "join")
LABELS = {
    "wish": (("yes", "more"),),
    "honest": (("yes", "see"),),
    "who": (("neither", "neither"), ("prescribed", "prescribed"), ("pills", "pills")),
    "takes": (("yes", "takes-yes"), ("no", "takes-no")),
    "question": tuple((one, one) for one in QUESTIONS),
    "agree": (("yes", "join"), ("later", "think")),
}
"""Step -> the values of its buttons and what they are called."""
TEXTS = {"wish": "trial-wish", "honest": "trial-honest", "who": "trial-who", "takes": "trial-takes"}


@dataclass(frozen=True, slots=True)
class Setting:
    """What the messages need to know besides how far somebody is."""

    person: Person
    product: Product | None
    now: datetime


def question(words: Words, joining: Joining, setting: Setting, *, lead: str = "") -> Screen:
    """The open question; `lead`: a paragraph above it."""
    text = (
        _dates(words, joining, setting) if joining.step == "agree" else words(TEXTS.get(joining.step, "trial-question"))
    )
    buttons = [_to(words, label, joining.step, value) for value, label in LABELS[joining.step]]
    keyboard = (*rows(buttons, 2 if joining.step in ("takes", "agree") else 1), *_ways_out(words, joining))
    return Screen(f"{lead}\n\n{text}" if lead else text, keyboard, question=KEY)


def gate(words: Words, stands: Gate, joining: Joining, setting: Setting) -> Screen:
    """What has to be there first, and the way to it."""
    first: list[Button] = []
    if stands == "paused":
        text, first = words("trial-gate-paused"), [Button.action(words("trial-button-resume-all"), "resume")]
    elif stands == "screen":
        text, first = words("trial-gate-screen"), [Button.action(words("trial-button-screen"), "screening")]
    elif stands == "product":
        text, first = words("trial-gate-product"), [Button.action(words("trial-button-product"), "product")]
    else:
        text = words("trial-gate-limit", dose=dose(words, setting.product))
        first = [_to(words, "knows", "pharmacist", "knows"), Button.action(words("trial-button-product"), "product")]
    go_on = () if stands == "limit" else ((Button.to(words("trial-button-go-on"), FEATURE, "go-on"),),)
    return Screen(text, (*rows(first, 1), *go_on, *_ways_out(words, joining)), question=KEY)


def dose_told(words: Words, joining: Joining, product: Product) -> Screen:
    """The limit first, then their dose, then what studies gave; without a question."""
    takes = "total" if product.others else "yes" if joining.takes else "no"
    told = words("trial-dose", takes=takes, dose=dose(words, product), position=standing(product))
    mix = words("trial-dose-mix") if product.form == "mix" else ""
    return Screen(" ".join(filter(None, (told, mix, words("product-general")))))


def dose(words: Words, product: Product | None) -> str:
    """Mg a day from all that is no food. Raises ValueError where that is not known."""
    if product is None or product.total is None:
        raise ValueError("the dose is not known")
    return milligrams(words, product.total)


def _dates(words: Words, joining: Joining, setting: Setting) -> str:
    """The evenings of the phases, and what holds while the trial runs."""
    if joining.first is None:
        raise ValueError("the dates have no first night")
    first, spanned = joining.first, spans(joining.plan(joining.first))
    named = {
        "first": evening(words, first, setting.now, setting.person.zone),
        "without": day(words, spanned["without"][1]),
        "begins": day(words, spanned["building"][0]),
        "with": day(words, spanned["with"][1]),
    }
    if "washout" in spanned:
        dates = words("trial-dates-washout", washout=day(words, spanned["washout"][1]), **named)
    else:
        dates = words("trial-dates", **named)
    daily = words("trial-dates-daily") if setting.person.rhythm == "less" else ""
    return " ".join(filter(None, (dates, words("trial-dates-law"), daily)))


def _ways_out(words: Words, joining: Joining) -> Keyboard:
    no = Button.to(words("trial-button-no"), FEATURE, "no")
    if joining.step == "wish":
        return ((no,),)
    return ((Button.to(words("trial-button-back"), FEATURE, "back", joining.step), no),)


def _to(words: Words, label: str, verb: str, value: str) -> Button:
    return Button.to(words(f"trial-button-{label}"), FEATURE, verb, value)


def button(words: Words, verb: str, label: str = "") -> Button:
    """A button of the trial, called by its verb or otherwise."""
    return Button.to(words(f"trial-button-{label or verb}"), FEATURE, verb)
