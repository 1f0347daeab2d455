from datetime import time

from bot.domain.person import Profile
from bot.domain.profile_steps import Move, State
from bot.features.account.flow import TOPICS, after, kinds, opening

REMINDED = Profile(language="nl", zone="Europe/Amsterdam", getup=time(7), magnesium="remind")
FREE = REMINDED.model_copy(update={"getup_free": time(9), "free_days": frozenset({5, 6})})


def test_every_topic_begins_with_a_question() -> None:
    assert all(opening(topic, REMINDED, screened=True) for topic in TOPICS)
    assert opening("nonsense", REMINDED, screened=True) is None


def test_a_reminder_that_waits_begins_with_the_safety_screen() -> None:
    assert opening("magnesium", REMINDED, screened=False) == State("magnesium")
    assert opening("reminder", REMINDED, screened=False) == State("screening")


def test_the_time_of_the_reminder_is_asked_only_of_those_who_have_one() -> None:
    assert opening("reminder", REMINDED, screened=True) == State("reminder")
    silent = REMINDED.model_copy(update={"magnesium": "silent"})
    assert opening("reminder", silent, screened=True) == State("magnesium")


def test_a_time_and_the_days_are_asked_together_only_where_one_is_missing() -> None:
    days = Move(following=State("free_days"))
    assert after(State("getup_free"), days, FREE) is None
    assert after(State("getup_free"), days, REMINDED) == State("free_days")
    assert after(State("free_days"), Move(), FREE) is None
    missing = FREE.model_copy(update={"getup_free": None})
    assert after(State("free_days"), Move(), missing) == State("getup_free")
    assert after(State("free_days"), Move(), REMINDED) is None


def test_the_confirmation_names_the_moment_that_the_change_is_about() -> None:
    assert kinds(State("getup")) == ("checkin",)
    assert kinds(State("lights_out")) == ("magnesium", "checkin")
