"""The screens of a check-in."""

from datetime import time

from bot.catalog.words import Words
from bot.db.naps import Nap
from bot.db.people import Person
from bot.domain.night import CLOCKS, NightAnswers, NightField, figures
from bot.domain.night_form import asked
from bot.domain.person import sleeps_by_day
from bot.features.checkin import mending, render_light
from bot.features.checkin.form import MINUTES
from bot.features.checkin.keyboard import below
from bot.features.checkin.progress import Progress
from bot.features.checkin.store import FEATURE, Case
from bot.tg.screen import Button, Screen
from bot.view import naps, night_card
from bot.view.moments import enumerated, night_name, sleep_name
from bot.view.night_flags import flag_buttons

SHORT_NIGHT = 240
"""Minutes asleep under which one line says not to drive when sleepy."""
EVENING = 18


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
    why: bool = True,
) -> Screen:
    """The present question; `before`: what was understood, or why it is asked again.

    `follows`: it comes right after an answer. Without `chips` the answer is to be typed. `named`: it names its night.
    Without `why` nobody is offered the reason, which is on the screen.
    """
    progress = _present(case)
    key = (FEATURE, case.night.isoformat())
    if progress.check:
        asks = mending.is_that_right(words, case, progress)
        buttons = mending.yes_or_no(words, case, progress)
        return Screen(_parts(before, _about(words, case, asks, named=named)), buttons, question=key)
    clash = mending.clash(words, case, progress.step)
    text = _asks(words, case, follows=follows and not (clash or named))
    keyboard = below(words, person, case, progress, chips=chips, why=why)
    return Screen(_parts(before, clash, _about(words, case, text, named=named)), keyboard, question=key)


def _asks(words: Words, case: Case, *, follows: bool) -> str:
    """The words of the present question."""
    progress = _present(case)
    step = _dashed(progress.step)
    if progress.step == "naps":
        if case.answers.naps:
            return words("checkin-ask-naps-more")
        return words("checkin-ask-naps" if case.night == case.today else "checkin-ask-naps-then")
    following = f"checkin-next-{step}"
    return words(following if follows and words.has(following) else f"checkin-ask-{step}")


def _about(words: Words, case: Case, text: str, *, named: bool) -> str:
    if not named:
        return text
    return words("checkin-about", night=night_name(words, case.night), question=night_card.small(text))


def reason(words: Words, step: NightField, only: NightField | None = None) -> str:
    """Why this is asked; `only`: the question of a trial."""
    return words("checkin-why-trial" if step == only else f"checkin-why-{_dashed(step)}")


def echo(words: Words, step: NightField, answers: NightAnswers) -> str:
    """What was understood, as a sentence: "23:30.", "Een kwartier.", "Doorgeslapen."."""
    if (step == "waso" and answers.waso == 0) or (step == "awakenings" and answers.awakenings == 0):
        return words("checkin-slept-through")
    if step == "note":
        return words("checkin-note-kept")
    understood = night_card.in_words(words, step, answers)
    return words("checkin-left-open") if understood is None else f"{night_card.capital(understood)}."


def nap_echo(words: Words, case: Case, minutes: int | None, starts: time | None) -> str:
    """A nap as it was understood: "20 minuten om 14:00."."""
    told = naps.nap(words, Nap(0, case.night, starts, minutes, case.frame.zone))
    return f"{night_card.capital(told)}."


def dropped(words: Words) -> str:
    """An answer that never came to fit is left open."""
    return words("checkin-dropped")


def example(words: Words, progress: Progress) -> str:
    """How an answer to the present question may look."""
    if progress.check:
        return mending.example(words, progress)
    step = progress.step
    kind = "clock" if step in CLOCKS else "minutes" if step in MINUTES else _dashed(step)
    return words(f"checkin-example-{kind}")


def resting(words: Words, case: Case, key: str, diary: str) -> Screen:
    """The person rests from the questions: in bed still, or not now. `diary` is the command that goes on."""
    go = Button.to(words("checkin-button-go-on"), FEATURE, "start", case.night.isoformat())
    return Screen(words(key, diary=diary), ((go,),), question=(FEATURE, case.night.isoformat()))


def done(words: Words, person: Person, case: Case, hour: int, before: str = "") -> Screen:
    """Thanks, the time asleep, what is missing; no score and no judgement.

    In a trial no figure: what was told, and what may have been unlike other nights.
    """
    tst = figures(case.answers, *case.frame.place).tst
    short = tst is not None and tst < SHORT_NIGHT and case.night == case.today
    bye = "short" if short else "evening" if hour >= EVENING else "day"
    parts = [
        before,
        *_told(words, case, figure=not (person.words_only or person.trial)),
        words("checkin-drive") if short else "",
        words(f"checkin-bye-{bye}"),
    ]
    text = _parts(*parts)
    change = Button.to(words("checkin-button-change"), FEATURE, "card", case.night.isoformat())
    ways = flag_buttons(words, person, case.answers, case.night)
    if person.trial:
        text, ways = render_light.below(words, person, case, text), (*ways, *render_light.more(words, person, case))
    return Screen(text, (*ways, (change,)))


def _told(words: Words, case: Case, *, figure: bool) -> list[str]:
    """Thanks, the time asleep (a `figure`, which not everybody wants), and what is missing."""
    answers = case.answers
    if not answers.is_filled_in:
        return [words("checkin-all-open")]
    told = [words("checkin-thanks")]
    slept = night_card.asleep(words, answers, *case.frame.place) if figure else None
    if slept:
        told.append(words("checkin-slept", duration=slept))
    missing = [one for one in asked(answers, *case.frame.asks) if getattr(answers, one) is None]
    names = [words(f"checkin-missing-{_dashed(one)}") for one in missing if one not in ("naps", "note")]
    if names:
        told.append(words("checkin-missing", names=enumerated(words, names)))
    if figure and figures(answers, *case.frame.place).tst is None:
        told.append(words("checkin-sleep-unknown"))
    return told


def card_text(words: Words, person: Person, case: Case) -> str:
    """The night with its answers."""
    frame = case.frame
    figure = not person.words_only
    return night_card.card(words, case.answers, *frame.place, form=frame.form, figure=figure, only=person.trial)


def _present(case: Case) -> Progress:
    if case.progress is None:
        raise LookupError("nothing is asked about this night")
    return case.progress


def _parts(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _dashed(name: str) -> str:
    return name.replace("_", "-")
