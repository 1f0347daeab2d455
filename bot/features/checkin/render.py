"""The screens of a check-in."""

from datetime import time

from bot.catalog.words import Words
from bot.db.people import Person
from bot.domain.local_time import elapsed_minutes, shifted
from bot.domain.night import NightAnswers, NightField, Reason, contradiction, figures, instants
from bot.domain.person import getup_on, sleeps_by_day
from bot.features.checkin.flow import CLOCKS, MINUTES, QUALITIES, Card, Progress, Value, to_data
from bot.features.checkin.store import FEATURE, Case
from bot.tg.screen import Button, Keyboard, Screen, rows
from bot.view import night_card
from bot.view.moments import clock, duration, enumerated, night_name, sleep_name

USUAL_LIGHTS_OUT, USUAL_GETUP = time(23), time(7)
AROUND, AFTER = (-15, 0, 15), (0, 15, 30)
MINUTE_CHIPS = (0, 10, 20, 30, 45, 60)
SHORT_NIGHT = 240
"""Minutes asleep under which one line says not to drive when sleepy."""
EVENING = 18


def near(person: Person, case: Case, step: NightField) -> time:
    """The person's own usual time for a clock question."""
    profile = person.profile()
    getup = getup_on(profile, case.night) or USUAL_GETUP
    if step == "lights_out":
        return profile.lights_out or USUAL_LIGHTS_OUT
    return case.answers.woke or getup if step == "out_of_bed" else getup


def opening(words: Words, person: Person, case: Case, *, morning: bool) -> Screen:
    """The first message about a night, or, once it was begun, where the two of you were."""
    name = sleep_name(words, case.night, by_day=sleeps_by_day(person.profile()))
    if case.begun:
        return question(words, person, case, words("checkin-resume", night=name))
    first = words("checkin-first", night=name)
    return question(words, person, case, words("checkin-good-morning", text=first) if morning else first)


def question(
    words: Words,
    person: Person,
    case: Case,
    before: str = "",
    *,
    follows: bool = False,
    chips: bool = True,
    named: bool = False,
) -> Screen:
    """The present question; `before`: what was understood, or why it is asked again.

    `follows`: it comes right after an answer. Without `chips` the answer is to be typed. `named`: it names its night.
    """
    step = _dashed(_present(case).step)
    clash = _clash(words, case)
    key = f"checkin-next-{step}"
    ask = words(key if follows and not (clash or named) and words.has(key) else f"checkin-ask-{step}")
    if named:
        ask = words("checkin-about", night=night_name(words, case.night), question=night_card.small(ask))
    text = " ".join(part for part in (before, clash, ask) if part)
    return Screen(text, _keyboard(words, person, case, chips=chips), question=(FEATURE, case.night.isoformat()))


def echo(words: Words, step: NightField, answers: NightAnswers) -> str:
    """What was understood, as a sentence: "23:30.", "Een kwartier.", "Doorgeslapen."."""
    if step == "waso" and answers.waso == 0:
        return words("checkin-slept-through")
    understood = night_card.in_words(words, step, answers)
    return words("checkin-left-open") if understood is None else f"{night_card.capital(understood)}."


def dropped(words: Words) -> str:
    """An answer that never came to fit is left open."""
    return words("checkin-dropped")


def example(words: Words, step: NightField) -> str:
    """How an answer to this question may look."""
    kind = "clock" if step in CLOCKS else "minutes" if step in MINUTES else "quality"
    return words(f"checkin-example-{kind}")


def resting(words: Words, case: Case, key: str, diary: str) -> Screen:
    """The person rests from the questions: in bed still, or not now. `diary` is the command that goes on."""
    go = Button.to(words("checkin-button-go-on"), FEATURE, "start", case.night.isoformat())
    return Screen(words(key, diary=diary), ((go,),), question=(FEATURE, case.night.isoformat()))


def done(words: Words, case: Case, hour: int, before: str = "") -> Screen:
    """Thanks, the time asleep, what is missing; no score and no judgement."""
    tst = figures(case.answers, case.night, case.zone).tst
    short = tst is not None and tst < SHORT_NIGHT and case.night == case.today
    bye = "short" if short else "evening" if hour >= EVENING else "day"
    parts = [before, *_told(words, case), words("checkin-drive") if short else "", words(f"checkin-bye-{bye}")]
    change = Button.to(words("checkin-button-change"), FEATURE, "card", case.night.isoformat())
    return Screen(" ".join(part for part in parts if part), ((change,),))


def _told(words: Words, case: Case) -> list[str]:
    """Thanks, the time asleep, and what is missing."""
    answers = case.answers
    if not answers.is_filled_in:
        return [words("checkin-all-open")]
    told = [words("checkin-thanks")]
    if slept := night_card.asleep(words, answers, case.night, case.zone):
        told.append(words("checkin-slept", duration=slept))
    missing = [one for one in night_card.shown_fields(answers) if one in answers.missing]
    if missing:
        names = [words(f"checkin-missing-{_dashed(one)}") for one in missing]
        told.append(words("checkin-missing", names=enumerated(words, names)))
    if figures(answers, case.night, case.zone).tst is None:
        told.append(words("checkin-sleep-unknown"))
    return told


def card(words: Words, case: Case, origin: Card) -> Screen:
    """The night with a button for each answer; `origin` "open": with the way back to the list of nights."""
    night = case.night.isoformat()
    fields: list[tuple[NightField, str]] = [(one, "") for one in night_card.shown_fields(case.answers)]
    if case.answers.no_sleep:
        fields.insert(0, ("lights_out", words("checkin-button-slept-after-all")))
    changes = [
        Button.to(label or night_card.label(words, field), FEATURE, "change", night, field, origin)
        for field, label in fields
    ]
    last = [] if case.finished else [night_card.fill_in(words("checkin-button-fill-in"), case.night)]
    if origin == "open":
        last.append(night_card.back_to_nights(words("checkin-button-back")))
    else:
        last.append(Button.to(words("checkin-button-done"), FEATURE, "done", night))
    text = night_card.card(words, case.answers, case.night, case.zone)
    return Screen(text, (*rows(changes, 2), tuple(last)))


def _keyboard(words: Words, person: Person, case: Case, *, chips: bool) -> Keyboard:
    progress, night = _present(case), case.night.isoformat()
    step = progress.step

    def does(name: str, verb: str) -> Button:
        return Button.to(words(f"checkin-button-{name}"), FEATURE, verb, night, step)

    offered = [
        Button.to(label, FEATURE, "set", night, step, to_data(value)) for label, value in _chips(words, person, case)
    ]
    if step in MINUTES:
        offered.append(does("longer", "longer"))
    if step == "out_of_bed" and not progress.card and case.night == case.today:
        offered.append(does("in-bed", "in-bed"))
    ways = [does("no-sleep", "no-sleep")] if step == "lights_out" else []
    ways.append(does("unknown", "skip"))
    if step != "lights_out" or progress.card:
        ways.append(does("back", "back"))
    if not progress.card:
        ways.append(does("later", "later"))
    width = 3 if step in CLOCKS or step == "quality" else 4
    return (*(rows(offered, width) if chips else ()), tuple(ways))


def _chips(words: Words, person: Person, case: Case) -> list[tuple[str, Value]]:
    step = _present(case).step
    if step in CLOCKS:
        usual = near(person, case, step)
        times = [shifted(usual, minutes)[0] for minutes in (AFTER if step == "out_of_bed" else AROUND)]
        return [(clock(one), one) for one in times]
    if step in MINUTES:
        return [(words(f"checkin-button-{step}-{minutes}"), minutes) for minutes in MINUTE_CHIPS]
    return [(words(f"checkin-button-{_dashed(one)}"), one) for one in QUALITIES]


def _clash(words: Words, case: Case) -> str:
    """In plain words what does not fit, where the present question is the one that mends it."""
    found = contradiction(case.answers, case.night, case.zone)
    if found is None or found.field != _present(case).step:
        return ""
    answers = case.answers
    lights, woke, up = (clock(one) if one else "" for one in (answers.lights_out, answers.woke, answers.out_of_bed))
    match found.reason:
        case Reason.LIGHTS_OUT_AFTER_WAKING:
            return words("checkin-clash-lights-out", lights=lights, woke=woke)
        case Reason.UP_BEFORE_AWAKE:
            return words("checkin-clash-up", woke=woke, up=up)
        case Reason.NIGHT_TOO_LONG:
            return words("checkin-clash-long", lights=lights, up=up)
    at = instants(answers, case.night, case.zone)
    end = at.woke or at.out_of_bed
    night = elapsed_minutes(at.lights_out, end) if at.lights_out and end else 0
    awake = duration(words, (answers.sol or 0) + (answers.waso or 0))
    return words("checkin-clash-awake", awake=awake, night=duration(words, night))


def _present(case: Case) -> Progress:
    if case.progress is None:
        raise LookupError("nothing is asked about this night")
    return case.progress


def _dashed(name: str) -> str:
    return name.replace("_", "-")
