"""Magnesium from ordinary food, for whoever goes without a supplement. Kidneys are asked about first."""

from bot.catalog.words import Words
from bot.tg.screen import Button, Screen

ACTION = "food"
NO_KIDNEY_DIET, IN_DOUBT = "none", "some"
"""What the two buttons below the question carry."""


def question(words: Words) -> Screen:
    """Whether somebody has a kidney disease or such a diet."""
    answers = (NO_KIDNEY_DIET, IN_DOUBT)
    buttons = tuple((Button.action(words(f"profile-button-food-{one}"), ACTION, one),) for one in answers)
    return Screen(words("profile-food-question"), buttons)


def ask_first(words: Words) -> Screen:
    """No foods: doctor or dietician first."""
    return Screen(words("profile-food-ask-first"))


def figures(words: Words) -> Screen:
    """What a portion of each has."""
    more = Button.to(words("profile-button-food-more"), "faq", "show", "mg-food", words.language)
    text = "\n\n".join((words("profile-food-figures"), words("faq-general-information")))
    return Screen(text, ((more,),))
