"""Questions about settings and data that nobody answered, or answered with something else in mind."""

from pathlib import Path

import pytest
from sqlalchemy import insert

from bot.db import questions
from bot.db.tables import outbox
from bot.features import account, checkin, faq, onboarding
from bot.tg.screen import Reply
from tests.support.settings import opens
from tests.support.stage import Stage

FEATURES = [onboarding.register, account.register, faq.register, checkin.register]
DELETE = {"nl": "/wis", "en": "/delete"}


def staged(tmp_path: Path, language: str = "nl") -> Stage:
    stage = Stage(tmp_path, FEATURES, language=language)
    stage.settled()
    return stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return staged(tmp_path)


def texts(reply: Reply) -> str:
    return "\n".join(screen.text for screen in reply.screens)


def another_question(stage: Stage) -> None:
    """The morning asks something."""
    with stage.database() as conn:
        state = {"step": "sol", "card": "", "tries": {}, "until": None}
        questions.put(conn, stage.user, "checkin", "2026-06-11", now=stage.now, state=state)


@pytest.mark.parametrize("said", ["ja", "top", "Ja, wis alles", "wis alles"])
def test_nothing_is_deleted_once_the_question_is_ten_minutes_old(stage: Stage, said: str) -> None:
    stage.says("/wis")
    stage.later(minutes=10)
    stage.says(said)
    assert stage.person() is not None


def test_an_expired_button_deletes_nothing_says_so_and_asks_again(stage: Stage) -> None:
    stage.says("/wis")
    message, _ = stage.find("Ja, wis alles")
    stage.later(minutes=11)
    stage.taps("Ja, wis alles")
    assert stage.person() is not None
    assert stage.chat[message].text.startswith(
        "Dat was te lang geleden, ik heb niets gewist.\n\nZal ik alles over jou wissen?"
    )
    stage.taps("Ja, wis alles")
    assert stage.person() is None


def test_an_expired_no_keeps_everything(stage: Stage) -> None:
    stage.says("/wis")
    stage.later(minutes=11)
    stage.taps("Nee, bewaar alles")
    assert stage.last.text == "Goed, alles blijft zoals het was."


def test_a_button_to_delete_from_before_another_setting_was_opened_says_that_it_did_nothing(stage: Stage) -> None:
    stage.says("/wis")
    message, data = stage.find("Ja, wis alles")
    stage.later(minutes=11)
    stage.says("/pauze")
    stage.taps_data(data, message)
    assert stage.person() is not None
    assert stage.chat[message].text.startswith("Dat was te lang geleden, ik heb niets gewist.")


@pytest.mark.parametrize("said", ["top", "prima", "ok", "👍", "is goed", "zeker weten", "go ahead", "ja hoor", "goed"])
def test_a_pleasantry_deletes_nothing(stage: Stage, said: str) -> None:
    stage.says("/wis")
    stage.says(said)
    assert stage.person() is not None


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    "said", ["Ja", "yes.", "wis alles", "Delete everything!", "Ja, wis alles", "yes, delete everything"]
)
def test_the_bare_words_delete(tmp_path: Path, language: str, said: str) -> None:
    stage = staged(tmp_path, language)
    stage.says(DELETE[language])
    stage.later(minutes=9)
    stage.says(said)
    assert stage.person() is None


@pytest.mark.parametrize("said", ["nee", "liever niet", "Nee, bewaar alles", "no"])
def test_deletion_is_refused_in_any_words(stage: Stage, said: str) -> None:
    stage.says("/wis")
    stage.says(said)
    assert stage.last.text == "Goed, alles blijft zoals het was."


def test_the_question_about_deletion_has_one_way_out(stage: Stage) -> None:
    stage.says("/wis")
    assert stage.labels == ["Ja, wis alles", "Nee, bewaar alles"]


def test_a_yes_after_another_question_is_not_about_deletion(stage: Stage) -> None:
    stage.says("/wis")
    another_question(stage)
    stage.says("ja")
    assert stage.person() is not None


def test_the_button_itself_still_counts_after_another_question(stage: Stage) -> None:
    stage.says("/wis")
    another_question(stage)
    stage.taps("Ja, wis alles")
    assert stage.person() is None


@pytest.mark.parametrize("after", ["fourteen days", "another question"])
def test_a_stray_no_does_not_pass_the_safety_screen(tmp_path: Path, after: str) -> None:
    stage = Stage(tmp_path, FEATURES)
    stage.settled(magnesium="none", screened_at=None)
    opens(stage, "Magnesium")
    stage.taps("Ja, om 22:00")
    assert "Nieren die minder goed werken" in stage.last.text
    if after == "fourteen days":
        stage.later(days=14)
    else:
        another_question(stage)
    stage.says("nee")
    person = stage.person()
    assert person is not None
    assert person.screened_at is None


def test_an_expired_button_changes_no_setting(stage: Stage) -> None:
    opens(stage, "Opstaan")
    message, data = stage.find("06:30")
    stage.later(hours=3)
    stage.taps_data(data, message)
    assert "Opstaan: 07:00" in stage.chat[message].text
    assert stage.chat[message].text.startswith("Dat was te lang geleden, er is niets veranderd.\n\nZo staat het nu.")


def test_a_button_of_an_earlier_question_says_that_nothing_changed(stage: Stage) -> None:
    opens(stage, "Opstaan")
    message, data = stage.find("06:30")
    stage.later(hours=3)
    stage.says("/pauze")
    stage.taps_data(data, message)
    assert "er is niets veranderd" in stage.chat[message].text


def test_a_button_tapped_twice_is_not_called_late(stage: Stage) -> None:
    opens(stage, "Opstaan")
    message, data = stage.find("06:30")
    stage.taps_data(data, message)
    stage.taps_data(data, message)
    assert stage.chat[message].text.startswith("Zo staat het nu.")
    assert "Opstaan: 06:30" in stage.chat[message].text


def test_an_abandoned_question_about_a_break_does_not_come_back_for_ever(stage: Stage) -> None:
    stage.says("/pauze")
    assert "Hoelang zal ik je met rust laten?" in texts(stage.says("hoeveel magnesium mag ik per dag"))
    stage.later(hours=2)
    assert "Hoelang zal ik je met rust laten?" not in texts(stage.says("hoeveel magnesium mag ik per dag"))


def test_after_a_break_is_confirmed_nothing_is_asked(stage: Stage) -> None:
    another_question(stage)
    stage.says("/pauze")
    reply = stage.taps("Een week")
    assert len(reply.screens) == 1
    assert "ik laat je met rust" in reply.screens[0].text


def test_only_messages_that_were_sent_are_counted(stage: Stage) -> None:
    with stage.database() as conn:
        for number, outcome in enumerate((None, "missed", "unwanted", "sent")):
            state = "waiting" if outcome is None else "done"
            values = {"kind": "checkin", "day": stage.now.date(), "number": number, "attempts": 0}
            values |= {"due_at": stage.now, "ready_at": stage.now}
            conn.execute(insert(outbox).values(person_id=stage.user, state=state, outcome=outcome, **values))
    for command in ("/privacy", "/wis"):
        assert "je instellingen en wanneer ik 1 bericht stuurde" in texts(stage.says(command))


def test_an_hour_for_the_weekly_message_that_is_not_understood_gets_an_hour_of_the_day(stage: Stage) -> None:
    opens(stage, "Weekbericht")
    assert stage.labels[:3] == ["Maandag", "Dinsdag", "Woensdag"]
    stage.taps("Zondag")
    stage.says("qqqqq")
    assert stage.last.text == (
        "Dat begreep ik niet. Typ bijvoorbeeld 11:00 of 7 uur 's avonds.\n\nEn hoe laat op zondag?"
    )
    stage.says("7 uur 's avonds")
    assert stage.last.text == "Genoteerd. Je weekbericht komt zondag om 19:00."


def test_what_is_due_at_once_comes_in_a_moment(tmp_path: Path) -> None:
    stage = staged(tmp_path, "en")
    opens(stage, "Lights out")
    stage.says("21:00")
    assert stage.last.text == "Noted. I'll remind you of your magnesium in a moment."
