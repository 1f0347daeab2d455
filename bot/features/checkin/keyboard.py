"""The buttons below a question of a check-in: times around the person's own, amounts, words, and the ways."""

from collections.abc import Callable
from datetime import time

from bot.catalog.words import Words
from bot.db.people import Person
from bot.domain.local_time import minutes_until, shifted
from bot.domain.night import CLOCKS, NightField
from bot.domain.night_form import fields_of
from bot.domain.person import getup_on
from bot.features.checkin.flow import to_data
from bot.features.checkin.form import MINUTES, QUALITIES, Value
from bot.features.checkin.progress import Progress
from bot.features.checkin.store import FEATURE, Case
from bot.tg.screen import Button, Keyboard, rows
from bot.view.moments import clock
from bot.view.night_card import DIARY

USUAL_LIGHTS_OUT, USUAL_GETUP = time(23), time(7)
READING = -15
"""Minutes from lights out back to into bed, where nothing better is known."""
AROUND, AFTER = (-15, 0, 15), (0, 15, 30)
LIE_IN = 3 * 60
"""Minutes after waking within which the usual time of getting up is offered."""
MINUTE_CHIPS = (0, 10, 20, 30, 45, 60)
TIMES_CHIPS = (0, 1, 2, 3, 4)
NAP_CHIPS = (0, 20, 30, 60)
Does = Callable[[str, str], Button]
_WIDTHS: dict[NightField, int] = {"sol": 4, "waso": 4, "awakenings": 5, "naps": 4}


def near(person: Person, case: Case, step: NightField) -> time:
    """The person's own usual time for a clock question: of the last nights, else as they said it of themselves."""
    usual = case.progress.usually(step) if case.progress else None
    profile = person.profile()
    lights_out = profile.lights_out or USUAL_LIGHTS_OUT
    if step == "out_of_bed" and case.answers.woke:
        return case.answers.woke
    if step == "into_bed":
        return usual or shifted(lights_out, READING)[0]
    getup = getup_on(profile, case.night) or USUAL_GETUP
    return usual or (lights_out if step == "lights_out" else getup)


def below(words: Words, person: Person, case: Case, progress: Progress, *, chips: bool, why: bool) -> Keyboard:
    """All buttons of a question; without `chips` it is to be typed, without `why` its reason is on the screen."""
    step, night = progress.step, case.night.isoformat()

    def does(name: str, verb: str) -> Button:
        return Button.to(words(f"checkin-button-{name}"), FEATURE, verb, night, step)

    values = _chips(words, person, case, step)
    offered = [Button.to(label, FEATURE, "set", night, step, to_data(value)) for label, value in values]
    if step in MINUTES:
        offered.append(does("longer", "longer"))
    if step == "out_of_bed" and not progress.card and case.night == case.today:
        offered.append(does("in-bed", "in-bed"))
    reason = ((does("why", "why"),),) if why else ()
    ways = _ways(words, case, progress, does)
    answers = rows(offered, _WIDTHS.get(step, 3)) if chips else ()
    return (*answers, *rows(ways, 3 if len(ways) <= 3 else 2), *reason)


def _ways(words: Words, case: Case, progress: Progress, does: Does) -> list[Button]:
    """What can be done beside answering: no sleep, skip, back, later."""
    step = progress.step
    sleepless = step in ("into_bed", "lights_out") or (step == case.frame.only and step in MINUTES)
    ways = [does("no-sleep", "no-sleep")] if sleepless else []
    ways.append(does("skip" if step == "note" else "unknown", "skip"))
    if progress.card and (getattr(case.answers, step) is not None or step in case.answers.skipped):
        night = case.night.isoformat()
        ways.append(Button.to(words("diary-button-empty-part"), DIARY, "empty", night, step, progress.card))
    if step != fields_of(*case.frame.asks)[0] or progress.card:
        ways.append(does("back", "back"))
    if not progress.card:
        ways.append(does("later", "later"))
    return ways


def _chips(words: Words, person: Person, case: Case, step: NightField) -> list[tuple[str, Value]]:
    if step in CLOCKS:
        return [(clock(one), one) for one in _times(person, case, step)]
    if step in MINUTES:
        return [(words(f"checkin-button-{step}-{minutes}"), minutes) for minutes in MINUTE_CHIPS]
    if step == "awakenings":
        return [(words("checkin-button-times", count=count), count) for count in TIMES_CHIPS]
    if step == "naps":
        return [(words(f"checkin-button-nap-{minutes}"), minutes) for minutes in NAP_CHIPS]
    return [] if step == "note" else [(words(f"checkin-button-{one.replace('_', '-')}"), one) for one in QUALITIES]


def _times(person: Person, case: Case, step: NightField) -> list[time]:
    """Three times around the usual one; for getting up the moment of waking first, and the usual one where it fits."""
    usual = near(person, case, step)
    if step != "out_of_bed":
        return [shifted(usual, minutes)[0] for minutes in AROUND]
    own = case.progress.usually(step) if case.progress else None
    if case.answers.woke is None:
        return [shifted(own or usual, minutes)[0] for minutes in (AROUND if own else AFTER)]
    later = {minutes_until(usual, own)} if own else set()
    minutes = sorted({0, *[one for one in later if one <= LIE_IN]})
    fill = [one for one in AFTER if one not in minutes]
    return [shifted(usual, one)[0] for one in sorted([*minutes, *fill[: len(AFTER) - len(minutes)]])]
