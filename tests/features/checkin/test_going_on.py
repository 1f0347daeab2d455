"""A check-in that rests goes on with the words that stand on its button."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from bot.db import nights
from bot.features import account, checkin, diary, faq
from tests.features.checkin.conftest import MORNING, Mornings
from tests.support.stage import Stage


def resting(tmp_path: Path, language: str, way: str, now: datetime = MORNING) -> Mornings:
    features = [checkin.register, diary.register, account.register, faq.register]
    stage = Mornings(tmp_path, features, language=language, now=now)
    stage.settled()
    stage.arrives()
    stage.taps(way)
    stage.later(minutes=5)
    return stage


@pytest.mark.parametrize(
    ("language", "said", "question"),
    [
        ("nl", "Verder", "Hoe laat deed je het licht uit om te slapen?"),
        ("nl", "/verder", "Hoe laat deed je het licht uit om te slapen?"),
        ("nl", "verder invullen", "Hoe laat deed je het licht uit om te slapen?"),
        ("en", "Go on", "When did you turn out the light to sleep?"),
        ("en", "Continue", "When did you turn out the light to sleep?"),
        ("en", "/resume", "When did you turn out the light to sleep?"),
    ],
)
def test_the_words_on_the_button_go_on_with_it(tmp_path: Path, language: str, said: str, question: str) -> None:
    stage = resting(tmp_path, language, "Later")
    reply = stage.says(said)
    assert len(reply.screens) == 1
    assert question in stage.last.text
    stage.says("23:30")
    assert stage.last.text.startswith("23:30.")


def test_it_no_longer_rests_once_somebody_went_on(tmp_path: Path) -> None:
    stage = resting(tmp_path, "nl", "Later")
    stage.says("verder")
    stage.says("xyzzy plugh")
    assert stage.last.text.endswith("Hoe laat deed je het licht uit om te slapen?")


def test_still_in_bed_and_then_on_with_it(tmp_path: Path) -> None:
    stage = resting(tmp_path, "nl", "Later")
    stage.plays("verder", "23:15", "20", "10", "06:45", "*Ik lig nog", "verder")
    assert stage.last.text == "We waren gebleven bij de nacht van donderdag op vrijdag. Hoe laat stapte je uit bed?"


def test_a_resting_checkin_is_left_alone_by_other_words(tmp_path: Path) -> None:
    stage = resting(tmp_path, "nl", "Later")
    assert len(stage.says("hoeveel magnesium mag ik per dag").screens) == 1


def test_without_a_checkin_going_on_says_that_there_was_no_break(tmp_path: Path) -> None:
    stage = Mornings(tmp_path, [checkin.register, account.register], now=MORNING)
    stage.settled()
    stage.says("verder")
    assert stage.last.text.startswith("Je had geen pauze.")


def test_later_in_the_evening_brings_no_message_in_the_night(tmp_path: Path) -> None:
    stage = Stage(tmp_path, [checkin.register], now=datetime(2026, 6, 11, 21, 10, tzinfo=UTC))
    stage.settled()
    stage.says("/dagboek")
    stage.taps("Later")
    assert stage.last.text == "Prima. Met /dagboek ga je verder wanneer het jou uitkomt."
    with stage.database() as conn:
        assert conn.exec_driver_sql("select count(*) from outbox").scalar() == 0


def test_later_brings_no_message_while_somebody_sleeps_by_day(tmp_path: Path) -> None:
    stage = Stage(tmp_path, [checkin.register], now=datetime(2026, 6, 12, 5, 10, tzinfo=UTC))  # 07:10
    stage.settled(getup=time(16), getup_free=time(16), lights_out=time(8))
    stage.says("/dagboek")
    stage.taps("Later")
    assert stage.last.text == "Prima. Met /dagboek ga je verder wanneer het jou uitkomt."
    stage.later(minutes=-20)  # 06:50: an hour later the light is still on
    stage.says("/dagboek")
    stage.taps("Later")
    assert stage.last.text.startswith("Prima, over een uurtje kom ik terug.")


def test_what_has_not_happened_yet_is_not_accepted(tmp_path: Path) -> None:
    stage = Stage(tmp_path, [checkin.register], now=datetime(2026, 6, 12, 3, 30, tzinfo=UTC))  # 05:30
    stage.settled()
    for text in ("/dagboek", "23:00", "20", "10", "7 uur"):
        stage.says(text)
    assert stage.last.text.startswith("Zo laat is het nog niet.")
    stage.says("kwart over vijf")
    assert "uit bed" in stage.last.text


def test_an_answer_is_about_the_night_that_was_asked_about_last(tmp_path: Path) -> None:
    stage = Stage(tmp_path, [checkin.register, diary.register], now=datetime(2026, 6, 12, 6, 0, tzinfo=UTC))
    stage.settled()
    stage.says("/nachten")
    stage.taps("di op wo")
    stage.says("23:00")
    stage.says("/nachten")
    stage.taps("do op vr")
    for text in ("23:15", "20", "10", "kwart voor 7", "7 uur", "goed"):
        stage.says(text)
    stage.says("20")
    with stage.database() as conn:
        earlier = nights.load(conn, stage.user, date(2026, 6, 10))
    assert earlier is not None
    assert earlier.answers.sol is None


def test_a_night_without_sleep_that_is_reopened_is_no_longer_finished(tmp_path: Path) -> None:
    stage = Stage(tmp_path, [checkin.register], now=datetime(2026, 6, 12, 6, 0, tzinfo=UTC))
    stage.settled()
    for text in ("/dagboek", "niet geslapen", "slecht"):
        stage.says(text)
    stage.taps("Iets aanpassen")
    stage.taps("Toch geslapen")
    stage.says("23:00")
    with stage.database() as conn:
        night = nights.load(conn, stage.user, date(2026, 6, 12))
    assert night is not None
    assert night.finished_at is None


def older_night_begun(tmp_path: Path) -> Mornings:
    """Friday 08:00; the night from Tuesday to Wednesday was begun from the list of nights."""
    stage = Mornings(tmp_path, [checkin.register, diary.register], now=datetime(2026, 6, 12, 6, 0, tzinfo=UTC))
    stage.settled()
    stage.says("/nachten")
    stage.taps("di op wo")
    stage.says("23:00")
    return stage


def test_diary_goes_on_with_the_night_that_is_being_asked_about(tmp_path: Path) -> None:
    stage = older_night_begun(tmp_path)
    stage.taps("Later")
    assert "/dagboek" in stage.last.text
    stage.says("/dagboek")
    assert stage.last.text.startswith("We waren gebleven bij de nacht van dinsdag op woensdag. Hoelang duurde")


def test_a_button_that_says_last_night_begins_last_night(tmp_path: Path) -> None:
    stage = older_night_begun(tmp_path)
    stage.taps_data("do:checkin-now", max(stage.chat))
    assert "de nacht van donderdag op vrijdag" in stage.last.text


def test_a_checkin_left_open_yesterday_does_not_take_the_place_of_last_night(tmp_path: Path) -> None:
    stage = Mornings(tmp_path, [checkin.register], now=MORNING)
    stage.settled()
    stage.arrives()
    stage.says("23:00")
    stage.later(hours=23)  # 06:30, an hour before the next one is planned
    stage.says("/dagboek")
    assert "de nacht van vrijdag op zaterdag" in stage.last.text


def test_an_answer_that_was_to_be_changed_does_not_take_the_place_of_last_night(tmp_path: Path) -> None:
    stage = Mornings(tmp_path, [checkin.register, diary.register], now=MORNING)
    stage.settled()
    stage.says("/nachten")
    stage.taps("di op wo")
    stage.plays("23:00", "10", "niet", "06:30", "07:00", "goed", "*Iets aanpassen", "*Inslapen")
    stage.says("/dagboek")
    assert "de nacht van donderdag op vrijdag" in stage.last.text
