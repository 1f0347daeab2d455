"""Whether a change of a night mends it: what a trial may be about was told already, and is otherwise now."""

from bot.domain.night import NightAnswers, NightField


def is_mended(before: NightAnswers, after: NightAnswers) -> bool:
    """True where falling asleep, awake in the night, how it was, or "no sleep" was there and changes or goes.

    A first answer mends nothing, nor do flags, a note or clock times; what was left out was answered. After "no sleep"
    nothing is told of sleep.
    """
    return any(was is not None and was != now for was, now in zip(_told(before), _told(after), strict=True))


def _told(answers: NightAnswers) -> tuple[object, ...]:
    quality = _answer(answers, "quality")
    if answers.no_sleep:
        return (None, None, quality, True)
    return (_answer(answers, "sol"), _answer(answers, "waso"), quality, None)


def _answer(answers: NightAnswers, field: NightField) -> object:
    value = getattr(answers, field)
    return "left out" if value is None and field in answers.skipped else value
