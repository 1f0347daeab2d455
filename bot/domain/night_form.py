"""The questions about a night: those of a form, or in a trial the one it is about; and which of them are still open."""

from bot.domain.night import FULL_FIELDS, NIGHT_FIELDS, NightAnswers, NightField
from bot.domain.person import Form

_AFTER_NO_SLEEP: tuple[NightField, ...] = ("quality", "naps", "note")


def fields_of(form: Form, only: NightField | None = None) -> tuple[NightField, ...]:
    """The questions in their order; `only`: the one of a trial."""
    if only is not None:
        return (only,)
    return FULL_FIELDS if form == "full" else NIGHT_FIELDS


def asked(answers: NightAnswers, form: Form, only: NightField | None = None) -> tuple[NightField, ...]:
    """The questions about this night; after one without sleep only those that are not about sleep."""
    return tuple(one for one in fields_of(form, only) if not answers.no_sleep or one in _AFTER_NO_SLEEP)


def first_open(answers: NightAnswers, form: Form, only: NightField | None = None) -> NightField | None:
    """The first question that was neither answered nor left out."""
    is_open = (one for one in asked(answers, form, only) if getattr(answers, one) is None)
    return next((one for one in is_open if one not in answers.skipped), None)
