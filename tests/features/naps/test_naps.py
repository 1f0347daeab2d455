"""/dutje, /nap: told step by step, in one go, or in a sentence; listed, changed, taken away, brought back."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from bot.db import naps, nights
from bot.domain.night import NightAnswers
from bot.features import checkin, diary, faq
from bot.features import naps as feature
from tests.support.stage import Stage, knows_no_answers

AFTERNOON = datetime(2026, 6, 12, 13, 10, tzinfo=UTC)  # Friday, 15:10 in Amsterdam
TODAY = date(2026, 6, 12)
Kept = tuple[int, time | None, int | None]


def staged(folder: Path, language: str = "nl") -> Stage:
    features = [checkin.register, diary.register, feature.register, knows_no_answers]
    stage = Stage(folder, features, language=language, now=AFTERNOON)
    stage.settled()
    return stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return staged(tmp_path)


def kept(stage: Stage) -> list[Kept]:
    """(day of June, when, minutes) of every nap."""
    with stage.database() as conn:
        return [(one.day.day, one.starts, one.minutes) for one in naps.between(conn, stage.user, date.min, date.max)]


def test_a_nap_in_two_taps(stage: Stage) -> None:
    stage.says("/dutje")
    assert stage.last.text == "Hoelang sliep je overdag, en hoe laat? Het mag in één keer, zoals: 20 min om 14 uur."
    assert stage.labels == ["10 min", "20 min", "30 min", "45 min", "1 uur", "langer", "Geen dutje", "Weet ik niet"]
    at = max(stage.chat)
    stage.taps("20 min")
    assert stage.last.text == "20 minuten. En hoe laat begon dat?"
    assert stage.labels == ["Net", "14:30", "14:00", "13:30", "13:00", "12:30", "Weet ik niet", "Terug"]
    assert kept(stage) == []
    stage.restart()
    stage.taps("14:00")
    assert stage.last.text == "Genoteerd: vandaag 20 minuten om 14:00."
    assert stage.labels == ["Aanpassen", "Weghalen", "Al je dutjes"]
    assert max(stage.chat) == at
    assert kept(stage) == [(12, time(14), 20)]


def test_just_now_is_counted_back_from_now(stage: Stage) -> None:
    stage.says("dutje")
    stage.taps("30 min")
    stage.taps("Net")
    assert kept(stage) == [(12, time(14, 40), 30)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/dutje 20 min om 14 uur", (12, time(14), 20)),
        ("/dutje van 2 tot half 3", (12, time(14), 30)),
        ("/dutje gisteren een half uurtje om 3 uur", (11, time(15), 30)),
        ("dutje van 20 minuten om 1 uur", (12, time(13), 20)),
        ("ik heb vanmiddag een tukje van een kwartier gedaan om half 2", (12, time(13, 30), 15)),
        ("net een powernap van 20 min gedaan", (12, time(14, 50), 20)),
        ("een uur geleden 10 min gedut", (12, time(14, 10), 10)),
        ("dutje om 8 uur, 20 min", (12, time(8), 20)),
    ],
)
def test_a_nap_in_one_go(stage: Stage, text: str, expected: Kept) -> None:
    stage.says(text)
    assert kept(stage) == [expected]
    assert stage.last.text.startswith("Genoteerd: ")
    stage.again()
    assert kept(stage) == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (["20", "om 2 uur"], (12, time(14), 20)),
        (["om 2 uur", "20"], (12, time(14), 20)),
        (["langer", "anderhalf uur", "half 1"], (12, time(12, 30), 90)),
        (["20", "weet ik niet meer"], (12, None, 20)),
        (["geen idee", "14:00"], (12, time(14), None)),
        (["weet ik niet", "weet ik niet"], (12, None, None)),
        (["30 min", "terug", "10 min", "net"], (12, time(15), 10)),
        (["20", "een half uur geleden"], (12, time(14, 40), 20)),
        (["20", "gisteren om 4 uur"], (11, time(16), 20)),
    ],
)
def test_typed_step_by_step(stage: Stage, told: list[str], expected: Kept) -> None:
    stage.says("/dutje")
    for text in told:
        at = max(stage.chat)
        stage.says(text)
        assert max(stage.chat) > at
    assert kept(stage) == [expected]


def test_what_is_not_understood_gets_an_example_and_loses_nothing(stage: Stage) -> None:
    stage.says("/dutje lekker hoor")
    assert stage.last.text.startswith(
        "Typ hoelang ongeveer, bijvoorbeeld 20 minuten of een half uurtje. Hoelang sliep je?"
    )
    stage.says("blauw")
    assert stage.last.text.startswith("Typ hoelang ongeveer")
    stage.says("20 min")
    stage.says("ergens op de dag")
    assert stage.last.text == "Typ een tijd, zoals 14:00 of half 3. En hoe laat begon dat?"
    stage.says("14:00")
    assert kept(stage) == [(12, time(14), 20)]


def test_a_nap_to_come_is_asked_about_again(stage: Stage) -> None:
    stage.says("/dutje 20 min om 17:00")
    assert stage.last.text == "Zo laat is het nog niet. En hoe laat begon dat?"
    assert kept(stage) == []
    stage.says("14:00")
    assert kept(stage) == [(12, time(14), 20)]


def test_a_very_long_nap_is_asked_about_once_and_then_believed(stage: Stage) -> None:
    stage.says("/dutje van 10 tot 2")
    assert stage.last.text == "4 uur, klopt dat?"
    stage.says("hm")
    assert stage.last.text == "Typ ja, of hoelang het dan was. 4 uur, klopt dat?"
    stage.taps("Nee, anders")
    stage.says("4 uur")
    assert stage.last.text == "4 uur, klopt dat?"
    stage.says("ja")
    assert kept(stage) == [(12, time(10), 240)]
    stage.taps("Aanpassen")
    stage.taps("Hoe laat")
    stage.says("half 10")
    assert kept(stage) == [(12, time(9, 30), 240)]


def test_three_hours_are_simply_noted(stage: Stage) -> None:
    stage.says("/dutje 3 uur om 11 uur")
    assert kept(stage) == [(12, time(11), 180)]


@pytest.mark.parametrize("text", ["geen dutje", "nee", "*Geen dutje"])
def test_no_nap_is_nothing(stage: Stage, text: str) -> None:
    stage.says("/dutje")
    stage.taps(text[1:]) if text.startswith("*") else stage.says(text)
    assert stage.last.text == "Prima, dan schrijf ik niets op."
    assert kept(stage) == []
    stage.says("20")
    assert stage.last.text == "?"


def test_the_naps_of_two_weeks_are_listed_the_newest_first(stage: Stage) -> None:
    stage.says("/dutje")
    assert "Al je dutjes" not in stage.labels
    with stage.database() as conn:
        for day in (date(2026, 5, 29), date(2026, 5, 30), date(2026, 6, 11)):
            naps.add(conn, stage.user, day, starts=time(14), minutes=20, zone="Europe/Amsterdam", now=stage.now)
    stage.says("/dutje")
    stage.taps("Al je dutjes")
    assert stage.last.text.startswith("Je dutjes van de laatste 14 dagen.")
    assert stage.labels == ["do 11 jun: 20 minuten om 14:00", "za 30 mei: 20 minuten om 14:00", "Dutje noteren"]
    stage.says("20")
    assert stage.last.text == "?"


def test_a_nap_is_changed_and_put_right_again(stage: Stage) -> None:
    stage.says("/dutje 20 min om 14 uur")
    stage.taps("Aanpassen")
    assert stage.last.text == "Dutje vandaag: 20 minuten om 14:00."
    stage.taps("Hoelang")
    assert stage.labels[-2:] == ["Weet ik niet", "Terug"]
    stage.taps("Terug")
    assert stage.last.text == "Dutje vandaag: 20 minuten om 14:00."
    stage.taps("Hoelang")
    stage.says("een half uur")
    assert stage.last.text == "Dutje vandaag: een half uur om 14:00."
    stage.taps("Ongedaan maken")
    assert kept(stage) == [(12, time(14), 20)]
    stage.taps("Ongedaan maken")
    assert kept(stage) == [(12, time(14), 30)]
    stage.taps("Hoe laat")
    stage.taps("Weet ik niet")
    assert kept(stage) == [(12, None, 30)]
    assert stage.last.text == "Dutje vandaag: een half uur."


def test_a_nap_is_taken_away_and_brought_back_once(stage: Stage) -> None:
    stage.says("/dutje 20 min om 14 uur")
    stage.taps("Weghalen")
    assert stage.last.text == "Weggehaald: vandaag 20 minuten om 14:00."
    assert kept(stage) == []
    message, data = stage.find("Ongedaan maken")
    for _ in range(2):
        stage.taps_data(data, message)
        assert kept(stage) == [(12, time(14), 20)]
    assert stage.last.text == "Teruggezet. Dutje vandaag: 20 minuten om 14:00."


def test_undo_in_words_takes_back_the_nap_that_was_told_just_before(stage: Stage) -> None:
    stage.says("/dutje 20 min om 14 uur")
    stage.says("undo")
    assert kept(stage) == []
    assert stage.last.text == "Weggehaald: vandaag 20 minuten om 14:00."
    stage.taps("Ongedaan maken")
    stage.later(minutes=16)
    stage.says("undo")
    assert stage.last.text == "?"
    assert kept(stage) == [(12, time(14), 20)]


def test_undo_in_words_is_about_what_was_done_last(stage: Stage) -> None:
    with stage.database() as conn:
        answers = NightAnswers(lights_out=time(23), sol=10)
        nights.save(conn, stage.user, TODAY, zone="Europe/Amsterdam", answers=answers, now=stage.now, finished=False)
    stage.says("/nachten")
    stage.taps("vannacht")
    stage.taps("Inslapen")
    stage.taps("30 min")
    stage.later(minutes=1)
    stage.says("/dutje 20 min om 14 uur")
    stage.later(minutes=1)
    stage.says("ongedaan maken")
    assert kept(stage) == []
    stage.says("ongedaan maken")
    with stage.database() as conn:
        row = nights.load(conn, stage.user, TODAY)
    assert row is not None
    assert row.answers.sol == 10


def test_a_second_tap_on_the_last_answer_does_nothing(stage: Stage) -> None:
    stage.says("/dutje")
    stage.taps("20 min")
    message, data = stage.find("14:00")
    stage.taps_data(data, message)
    assert stage.taps_data(data, message).screens == ()
    assert len(kept(stage)) == 1
    stage.later(hours=3)
    assert stage.taps_data(data, message).screens[0].text.startswith("Die knop hoort bij iets van eerder.")


@pytest.mark.parametrize(
    "data",
    [
        "open:7",
        "open:x",
        "change:7:minutes",
        "set:7:1400:20",
        "set:x",
        "again:x",
        "again:2026-06-13:1400:20",
        "at:1400",
    ],
)
def test_buttons_of_a_nap_that_is_not_there_mean_nothing(stage: Stage, data: str) -> None:
    stage.says("hoi")
    stage.taps_data(f"naps:{data}", max(stage.chat))
    assert kept(stage) == []


def test_nobody_sees_the_nap_of_another(stage: Stage) -> None:
    stage.says("/dutje 20 min om 14 uur")
    message, data = stage.find("Aanpassen")
    stage.user = 1002
    stage.settled()
    assert stage.taps_data(data, message).screens[0].text.startswith("Die knop")


def test_before_four_in_the_morning_it_is_still_the_day_before(stage: Stage) -> None:
    stage.later(hours=10)
    stage.says("/dutje 20 min om 2 uur 's middags")
    assert kept(stage) == [(12, time(14), 20)]


def test_a_nap_does_not_answer_the_check_in_nor_the_other_way_round(stage: Stage) -> None:
    stage.says("/dagboek")
    stage.says("/dutje 20 min om 14 uur")
    stage.says("half 12")
    assert "23:30" in stage.last.text
    assert kept(stage) == [(12, time(14), 20)]


def test_a_question_about_naps_is_answered_and_not_noted(tmp_path: Path) -> None:
    stage = Stage(tmp_path, [feature.register, faq.register], now=AFTERNOON)
    stage.settled()
    stage.says("is een dutje van 20 minuten slecht voor de nacht")
    assert stage.last.text.startswith("Een dutje mag gerust")
    assert kept(stage) == []


def test_in_english(tmp_path: Path) -> None:
    stage = staged(tmp_path, "en")
    stage.says("/nap")
    assert stage.last.text.startswith("How long did you sleep by day, and when?")
    stage.says("half an hour")
    assert stage.last.text == "Half an hour. And when did it begin?"
    stage.says("quarter past two")
    assert stage.last.text == "Noted, today: half an hour at 14:15."
    stage.says("I had a nap of 20 minutes at 1")
    assert kept(stage) == [(12, time(13), 20), (12, time(14, 15), 30)]
    stage.says("no nap")
    assert stage.last.text == "Fine, then I note nothing."
