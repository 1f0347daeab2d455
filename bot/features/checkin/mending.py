"""What does not fit, or is unlikely, in plain words; the question or the buttons come below it."""

from bot.catalog.words import Words
from bot.domain.callback import unpack_time
from bot.domain.local_time import elapsed_minutes
from bot.domain.night import NightField, Reason, contradiction_at, instants
from bot.domain.unlikely import Unlikely, in_no_hour, time_in_bed
from bot.features.checkin.progress import HOUR, OTHERWISE, READINGS, Progress
from bot.features.checkin.store import FEATURE, Case
from bot.features.checkin.told import replaced, unpacked
from bot.tg.screen import Button, Keyboard
from bot.view import night_card
from bot.view.moments import clock, duration, enumerated


def clash(words: Words, case: Case, step: NightField) -> str:
    """What cannot be true, where `step` is the question that mends it; else nothing."""
    placed = instants(case.answers, *case.frame.place)
    found = contradiction_at(case.answers, placed)
    if found is None:
        skipped = in_no_hour(case.answers, placed, case.frame.place) == step
        return words("checkin-no-hour", time=_clock(case, step)) if skipped else ""
    if found.field != step:
        return ""
    names: dict[str, NightField] = {"bed": "into_bed", "lights": "lights_out", "woke": "woke", "up": "out_of_bed"}
    at = {name: _clock(case, field) for name, field in names.items()}
    match found.reason:
        case Reason.LIGHTS_OUT_BEFORE_BED:
            return words("checkin-clash-bed", bed=at["bed"], lights=at["lights"])
        case Reason.LIGHTS_OUT_AFTER_WAKING:
            return words("checkin-clash-lights-out", lights=at["lights"], woke=at["woke"])
        case Reason.UP_BEFORE_AWAKE:
            return words("checkin-clash-up", woke=at["woke"], up=at["up"])
        case Reason.NIGHT_TOO_LONG:
            return words("checkin-clash-long", lights=at["lights"], up=at["up"])
        case Reason.IN_BED_TOO_LONG:
            return words("checkin-clash-in-bed", bed=at["bed"], up=at["up"] or at["woke"])
    return _too_much_awake(words, case)


def _too_much_awake(words: Words, case: Case) -> str:
    at = instants(case.answers, *case.frame.place)
    end = at.woke or at.out_of_bed
    night = elapsed_minutes(at.lights_out, end) if at.lights_out and end else 0
    awake = duration(words, (case.answers.sol or 0) + (case.answers.waso or 0))
    return words("checkin-clash-awake", awake=awake, night=duration(words, night))


def is_that_right(words: Words, case: Case, progress: Progress) -> str:
    """The question whether an answer is right, or which of two it is."""
    answers = case.answers
    match progress.check:
        case "hour":
            return words("checkin-which-hour", time=_clock(case, progress.step))
        case "readings":
            return words("checkin-right", text=_kept_clock(progress, 0))
        case "otherwise":
            return _otherwise(words, case, progress)
        case "long_nap":
            nap = duration(words, int(progress.kept[0]))
            return words("checkin-right", text=words("checkin-doubt-nap", duration=nap))
        case Unlikely.ODD_LIGHTS_OUT:
            text = words("checkin-doubt-lights-out", time=_clock(case, "lights_out"))
        case Unlikely.LONG_SOL:
            text = words("checkin-doubt-sol", duration=duration(words, answers.sol or 0))
        case Unlikely.LONG_WASO:
            text = words("checkin-doubt-waso", duration=duration(words, answers.waso or 0))
        case Unlikely.AWAKE_UNNOTICED:
            return words("checkin-doubt-unnoticed", duration=duration(words, answers.waso or 0))
        case Unlikely.LONG_LIE_IN:
            text = words("checkin-doubt-lie-in", woke=_clock(case, "woke"), up=_clock(case, "out_of_bed"))
        case _:
            bed = _clock(case, "into_bed") or _clock(case, "lights_out")
            minutes = time_in_bed(instants(answers, *case.frame.place)) or 0
            up = _clock(case, "out_of_bed")
            text = words("checkin-doubt-in-bed", bed=bed, up=up, duration=duration(words, minutes))
    return words("checkin-right", text=text)


def yes_or_no(words: Words, case: Case, progress: Progress) -> Keyboard:
    """The buttons below that question."""
    night, step = case.night.isoformat(), progress.step

    def does(name: str, verb: str, *values: str, **shown: str) -> Button:
        return Button.to(words(f"checkin-button-{name}", **shown), FEATURE, verb, night, step, *values)

    if progress.check == HOUR:
        ways = does("unknown", "skip"), does("back", "back")
        return ((does("before", "hour", "before"), does("after", "hour", "after")), ways)
    if progress.check == READINGS:
        other = does("rather", "set", progress.kept[1], time=_kept_clock(progress, 1))
        return ((does("right", "set", progress.kept[0]), other),)
    if progress.check == OTHERWISE:
        return ((does("replace", "yes"), does("leave", "no")),)
    return ((does("right", "yes", progress.check), does("wrong", "no", progress.check)),)


def example(words: Words, progress: Progress) -> str:
    """How an answer to that question may look."""
    return words(
        {HOUR: "checkin-example-hour", OTHERWISE: "checkin-example-replace"}.get(
            progress.check, "checkin-example-check"
        )
    )


def _otherwise(words: Words, case: Case, progress: Progress) -> str:
    """What stands there and what was said now, where the two differ."""
    said = unpacked(progress.kept)
    now = replaced(case.answers, said)
    there = [_named(words, field, night_card.in_words(words, field, case.answers)) for field in said]
    instead = [_named(words, field, night_card.in_words(words, field, now)) for field in said]
    return words("checkin-otherwise", there=enumerated(words, there), now=enumerated(words, instead))


def _named(words: Words, field: NightField, answer: str | None) -> str:
    return words("checkin-named", label=night_card.small(night_card.label(words, field)), answer=answer or "")


def _clock(case: Case, field: NightField) -> str:
    wall = getattr(case.answers, field)
    return clock(wall) if wall else ""


def _kept_clock(progress: Progress, at: int) -> str:
    wall = unpack_time(progress.kept[at])
    return clock(wall) if wall else ""
