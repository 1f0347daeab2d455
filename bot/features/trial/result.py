"""What a trial came to, in words and one picture. The verdict is told as it stands; nothing here judges anew."""

from dataclasses import replace

from bot.catalog.words import Words
from bot.domain.outcome import Outcome
from bot.features.trial import result_how, result_rests
from bot.features.trial.result_verdict import verdict
from bot.tg.photos import fits_caption
from bot.tg.screen import Button, Keyboard, Screen
from bot.view.trial_picture import trial_picture

FEATURE, VERB = "trial", "result"
FIGURES, WORDS, HOW = VIEWS = ("figures", "words", "how")
"""The third part of a button's data; the fourth, where there is one, is the fingerprint of the picture above it."""


def result(words: Words, outcome: Outcome, *, words_only: bool = False) -> Screen:
    """The verdict, what it rests on, what it cannot show, and the picture; `words_only`: nothing but the words."""
    return shown(words, outcome, WORDS if words_only else FIGURES)


def shown(words: Words, outcome: Outcome, view: str, seen: str = "") -> Screen:
    """One of the VIEWS, another name being the first; `seen`: the fingerprint that the tapped button carries."""
    screen = {WORDS: in_words, HOW: explained}.get(view, with_figures)(words, outcome)
    if screen.picture is None:
        return screen
    return replace(screen, same_picture=seen == trial_picture(words, outcome).fingerprint)


def with_figures(words: Words, outcome: Outcome) -> Screen:
    """Everything. Where the text is no caption, it comes below the picture."""
    picture = trial_picture(words, outcome)
    buttons = ((_button(words, HOW, HOW, picture.fingerprint),), (_button(words, WORDS, WORDS),))
    return Screen(_text(words, outcome), buttons, picture=picture)


def in_words(words: Words, outcome: Outcome) -> Screen:
    """The verdict without a figure or a picture, for who would rather not see any."""
    parts = [
        words("trial-result-head", question=outcome.question),
        verdict(words, outcome, words_only=True),
        f"{words('trial-result-dummy-words', question=outcome.question)} {words('trial-result-cannot')}",
    ]
    return Screen("\n\n".join(parts), ((_button(words, FIGURES, FIGURES),),))


def explained(words: Words, outcome: Outcome) -> Screen:
    """How it was computed, with a way back; below the same picture where that has the result as its caption."""
    picture = trial_picture(words, outcome)
    keyboard: Keyboard = ((_button(words, "back", FIGURES, picture.fingerprint),),)
    text = "\n\n".join(result_how.told(words, outcome))
    return Screen(text, keyboard, picture=picture if fits_caption(_text(words, outcome)) else None)


def _text(words: Words, outcome: Outcome) -> str:
    parts = [
        words("trial-result-head", question=outcome.question),
        verdict(words, outcome),
        " ".join(result_rests.told(words, outcome)),
        f"{words('trial-result-dummy', question=outcome.question)} {words('trial-result-cannot')}",
    ]
    return "\n\n".join(parts)


def _button(words: Words, label: str, view: str, *seen: str) -> Button:
    return Button.to(words(f"trial-result-button-{label}"), FEATURE, VERB, view, *seen)
