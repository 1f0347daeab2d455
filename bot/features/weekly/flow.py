"""What the weekly message holds, from values alone."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from bot.catalog.models import Tip
from bot.domain.complaints import TOPIC_COMPLAINTS
from bot.domain.lasting import LASTING_RULES, lasting
from bot.domain.suggestions import Diary, fitting
from bot.domain.week import Week

FIRST_AFTER = 3
"""Nights in all before the first weekly message."""
DOCTOR_AGAIN = 4
"""Weeks in which the line about a doctor is said once at most."""


def is_due(nights_so_far: int, nights_this_week: int) -> bool:
    """The first message comes after three nights; an empty week passes in silence."""
    return nights_so_far >= FIRST_AFTER and nights_this_week > 0


def choose_tip(diary: Diary, tips: Mapping[str, Tip], avoid: Collection[str]) -> Tip | None:
    """The idea for this week, or that a doctor is the better address; None where nothing applies.

    Of the rules that fit, the first with a page that is not to be avoided; of its pages first one for what the person
    runs into.
    """
    mine = {TOPIC_COMPLAINTS[complaint] for complaint in diary.complaints}
    for rule in rules_of(diary):
        found = [tip for tip in tips.values() if tip.rule == rule and tip.id not in avoid]
        if found:
            return min(found, key=lambda tip: tip.complaint not in mine)
    return None


def is_about_doctor(tip: Tip) -> bool:
    """Whether it says that a doctor is the better address."""
    return tip.rule in LASTING_RULES.values()


def was_named(tired: Iterable[date], week: Week) -> bool:
    """Whether "often tired" was met with a doctor's address in the DOCTOR_AGAIN weeks before; `tired`: earlier Sundays.

    It is met with it the first time, and then again after that many weeks: not every Sunday, and not once for good.
    """
    named = date.min
    for sunday in sorted(tired):
        if Week(sunday).back(DOCTOR_AGAIN).sunday > named:
            named = sunday
    return week.back(DOCTOR_AGAIN).sunday <= named


def rules_of(diary: Diary) -> tuple[str, ...]:
    """The rules that fit, the weightiest first; that a doctor is the better address goes before all ideas."""
    found = lasting(diary)
    return (() if found is None else (LASTING_RULES[found],)) + fitting(diary)


def label_said(text: str, labels: Iterable[tuple[str, str]]) -> str | None:
    """The name of the button whose label was typed, whatever the capitals and the closing stop; None for other text."""
    said = text.casefold().strip(" .!")
    return next((name for name, label in labels if label.casefold() == said), None)
