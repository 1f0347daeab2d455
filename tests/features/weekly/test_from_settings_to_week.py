"""Restless legs, set in the settings, noted after the check-in with a tap, counted in the week; in both languages."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.db import questions
from bot.features import account, checkin, faq, onboarding, weekly
from tests.support.stage import Stage

FRIDAY_MORNING = datetime(2026, 6, 12, 5, 30, tzinfo=UTC)
SAID = {
    "nl": {
        "settings": ["/instellingen", "*Ochtendvragen", "*Wat je dwarszit", "*Mijn benen zijn onrustig", "*Klaar"],
        "night": ["23:15", "20", "10", "06:45", "07:00", "gaat wel"],
        "diary": "/dagboek",
        "legs": "Onrustige benen",
        "week": "Zelf tikte je aan: onrustige benen bij die ene nacht.",
    },
    "en": {
        "settings": ["/settings", "*Morning questions", "*What bothers you", "*My legs are restless", "*Done"],
        "night": ["23:15", "20", "10", "06:45", "07:00", "so-so"],
        "diary": "/diary",
        "legs": "Restless legs",
        "week": "You ticked: restless legs on that one night.",
    },
}


@pytest.mark.parametrize("language", SAID)
def test_what_somebody_runs_into_is_noted_and_counted(tmp_path: Path, language: str) -> None:
    said = SAID[language]
    features = [onboarding.register, account.register, checkin.register, weekly.register, faq.register]
    stage = Stage(tmp_path, features, language=language, now=FRIDAY_MORNING)
    stage.settled()
    for move in (*said["settings"], said["diary"], *said["night"]):
        stage.taps(move[1:]) if move.startswith("*") else stage.says(move)
    stage.restart()
    label = next(one for one in stage.labels if said["legs"].casefold() in one.casefold())
    stage.taps(label)
    with stage.database() as conn:
        questions.close_all(conn, stage.user)
    stage.says("/week")
    assert any(said["week"] in screen.text for screen in stage.chat.values()), stage.shown()
