"""Getting to know each other, played through the real router on a migrated database."""

from datetime import time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.db import questions, schedules
from bot.db.tables import metadata
from bot.features import account, onboarding
from bot.tg.router import Fallback, Router
from bot.tg.screen import Reply, Screen
from bot.view.parts import Parts
from tests.support.stage import Stage


def knows_no_answers(router: Router, parts: Parts) -> None:
    """Text that nobody took is not known."""
    router.fallback = Fallback(
        lambda text, language: None, lambda conn, turn: None, lambda conn, turn: Reply.of(Screen("?"))
    )


FEATURES = [onboarding.register, account.register, knows_no_answers]


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path, FEATURES)


@pytest.fixture
def english(tmp_path: Path) -> Stage:
    return Stage(tmp_path, FEATURES, language="en")


def rows(stage: Stage) -> dict[str, int]:
    """How many rows each table has."""
    with stage.database() as conn:
        counted = {
            table.name: conn.execute(select(func.count()).select_from(table)).scalar_one()
            for table in metadata.sorted_tables
        }
    return {name: count for name, count in counted.items() if count}


def planned(stage: Stage) -> list[tuple[str, time]]:
    with stage.database() as conn:
        return sorted((one.kind, one.wall) for one in schedules.of_person(conn, stage.user))


def agree(stage: Stage) -> None:
    stage.says("/start")
    stage.taps("Beginnen" if stage.language == "nl" else "Start")
    stage.taps("18+")


def at(stage: Stage, *answers: str) -> None:
    """Agree and type these answers."""
    agree(stage)
    for answer in answers:
        stage.says(answer)


def person(stage: Stage) -> Any:
    found = stage.person()
    assert found is not None
    return found


def test_the_default_road_takes_at_most_twelve_taps_and_ends_with_a_card(stage: Stage) -> None:
    stage.says("/start")
    labels = [
        "Beginnen",
        "Ik ben 18+ en dat is goed",
        "Ja",
        "07:00",
        "08:00",
        "Zaterdag en zondag",
        "23:00",
        "Ja, graag",
        "Nee, niets",
        "Om 22:00, een uur voor licht uit",
    ]
    for label in labels:
        stage.taps(label)
    assert len(labels) <= 12
    assert stage.last.text == (
        "Klaar! Op gewone dagen kom ik om 07:30, op vrije dagen om 08:30, en voor je magnesium om 22:00."
    )
    assert stage.labels == ["Vul afgelopen nacht vast in", "Iets aanpassen"]
    assert len(stage.chat) == 1, "every tap edited the same message"
    assert planned(stage) == [
        ("checkin", time(7, 30)),
        ("checkin", time(8, 30)),
        ("magnesium", time(22)),
        ("weekly", time(11)),
    ]
    found = person(stage)
    assert (found.settled_at, found.screened_at, found.consent_version) == (stage.now, stage.now, 1)
    with stage.database() as conn:
        assert not questions.open_of(conn, stage.user, stage.now)


def test_the_whole_road_can_be_typed_in_english(english: Stage) -> None:
    at(english, "yes", "quarter to 7", "8 am", "Wednesday and Sunday", "eleven", "yes please", "none", "with dinner")
    english.says("half past six")
    assert english.last.text == (
        "All set! On ordinary days I'll be here at 07:15, on days off at 08:30, and for your magnesium at 18:30."
    )
    found = person(english)
    assert (found.language, found.getup, found.getup_free) == ("en", time(6, 45), time(8))
    assert (found.free_days, found.lights_out) == (frozenset({2, 6}), time(23))
    assert (found.reminder_at, found.dinner) == ("dinner", time(18, 30))


def test_typed_answers_are_repeated_in_the_next_question(stage: Stage) -> None:
    at(stage, "ja", "kwart voor 7")
    assert stage.last.text == "06:45. En op vrije dagen?"
    assert stage.labels == ["Ook 06:45", "08:00", "09:00", "Wisselt", "Terug"]
    stage.says("ook")
    stage.says("elf uur")
    assert stage.last.text == "23:00. Zal ik je 's avonds aan magnesium herinneren?"


def test_nothing_is_stored_before_the_consent_tap(stage: Stage) -> None:
    stage.says("hallo")
    stage.says("/start")
    stage.taps("English")
    stage.taps("Nederlands")
    stage.taps("Beginnen")
    stage.taps("Wat bewaar je precies?")
    assert "Wat ik bewaar" in stage.last.text
    stage.taps("Terug")
    stage.says("ja, ik ben 18+ en dat is goed")
    stage.says("/taal")
    stage.says("/privacy")
    stage.says("/wis")
    stage.says("/instellingen")
    stage.sends("location", position=(51.05, 3.73))
    stage.sends("sticker")
    stage.says("/start")
    stage.taps("Beginnen")
    stage.taps("Liever niet")
    assert "/start" in stage.last.text
    assert rows(stage) == {}
    stage.says("/start")
    stage.taps("Beginnen")
    stage.taps("18+")
    assert rows(stage)["persons"] == 1


def test_the_language_chosen_before_consent_is_the_one_that_is_stored(stage: Stage) -> None:
    stage.says("/start")
    stage.taps("English")
    stage.taps("Start")
    reply = stage.taps("I'm 18+")
    assert stage.last.text == "Lovely. It's 20:14 where you are, right?"
    assert (person(stage).language, reply.menu) == ("en", "en")


def test_a_city_is_asked_only_after_no_and_confirmed_with_its_time(stage: Stage) -> None:
    at(stage, "nee")
    stage.says("Las Palmas")
    assert stage.last.text.startswith("In Las Palmas is het nu 19:14")
    assert person(stage).zone == "Europe/Amsterdam", "not before it is confirmed"
    stage.taps("Ja")
    assert person(stage).zone == "Atlantic/Canary"
    assert stage.last.text == "Hoe laat sta je op een gewone dag op?"


def test_several_cities_of_one_name_are_offered_with_their_times(stage: Stage) -> None:
    at(stage, "nee", "Springfield")
    assert len(stage.labels) > 2
    stage.taps("Springfield")
    stage.taps("Nee")
    assert "stad" in stage.last.text


def test_cities_that_look_alike_are_told_apart_by_their_country(stage: Stage) -> None:
    at(stage, "nee", "San Jose")
    assert [label.rpartition(" (")[0] for label in stage.labels[:3]] == [
        "San Jose, Verenigde Staten",
        "San José, Costa Rica",
        "San Jose, Filipijnen",
    ]
    stage.taps("Costa Rica")
    assert stage.last.text == "In San José, Costa Rica is het nu 12:14, klopt dat?"


def test_cities_that_differ_by_name_keep_it_short(english: Stage) -> None:
    at(english, "no", "Portland")
    assert english.labels[:2] == ["Portland, Oregon (11:14)", "Portland, Maine (14:14)"]


def test_a_shared_location_gives_the_zone_and_is_not_stored(stage: Stage) -> None:
    at(stage, "nee")
    stage.sends("location", position=(40.71, -74.0))
    assert stage.last.text == "In New York is het nu 14:14, klopt dat?"
    with stage.database() as conn:
        (question,) = questions.open_of(conn, stage.user, stage.now)
    assert "40.7" not in str(question.state)
    stage.says("ja")
    assert person(stage).zone == "America/New_York"


def test_free_days_can_be_ticked_one_by_one(stage: Stage) -> None:
    at(stage, "ja", "07:00", "08:30")
    stage.taps("Andere dagen")
    assert "Klaar" not in stage.labels
    stage.taps("Woensdag")
    stage.taps("Maandag")
    stage.taps("Zondag")
    stage.taps("✓ Maandag")
    stage.taps("Klaar")
    assert person(stage).free_days == frozenset({2, 6})


def test_free_days_that_vary_get_the_ordinary_time_and_the_card_says_so(stage: Stage) -> None:
    at(stage, "ja", "07:00", "wisselt", "23:00", "ik neem het niet")
    assert stage.last.text == (
        "Klaar! Ik kom elke dag om 07:30. "
        "Je vrije dagen wisselen, dus ik houd elke dag dezelfde tijd aan. Dat kun je altijd aanpassen."
    )
    assert (person(stage).getup_free, person(stage).free_days) == (None, frozenset())


def test_the_same_time_on_free_days_skips_the_question_which_days_are_free(stage: Stage) -> None:
    at(stage, "ja", "07:00")
    stage.taps("Ook 07:00")
    assert stage.last.text == "Hoe laat gaat het licht meestal uit?"
    stage.says("23:00")
    stage.taps("Ik neem het, maar nee")
    assert stage.last.text == "Klaar! Ik kom elke dag om 07:30."
    assert person(stage).magnesium == "silent"


def test_in_doubt_the_doctor_comes_first_and_no_reminder_is_planned(stage: Stage) -> None:
    at(stage, "ja", "07:00", "ook", "23:00", "ja graag")
    stage.says("ik twijfel")
    assert "arts of apotheker" in stage.last.text
    assert "verloskundige" in stage.last.text
    stage.taps("Ik vraag het nog")
    assert "Je herinnering begint zodra je arts of apotheker ervan weet." in stage.last.text
    assert "magnesium" not in dict(planned(stage))
    assert (person(stage).magnesium, person(stage).screened_at) == ("remind", None)


@pytest.mark.parametrize("text", ["nieren", "ik ben zwanger", "ik slik bloedverdunners", "I'm pregnant", "heart"])
def test_the_words_of_the_safety_screen_lead_to_the_doctor(stage: Stage, text: str) -> None:
    at(stage, "ja", "07:00", "ook", "23:00", "ja graag", text)
    assert "arts of apotheker" in stage.last.text
    assert (person(stage).magnesium, person(stage).screened_at) == ("remind", None)


@pytest.mark.parametrize("text", ["geen medicijnen", "no medicines", "niet zwanger"])
def test_one_thing_denied_does_not_pass_the_safety_screen(stage: Stage, text: str) -> None:
    at(stage, "ja", "07:00", "ook", "23:00", "ja graag", text)
    assert person(stage).screened_at is None
    assert "Ja, of ik twijfel" in stage.labels


def test_once_the_doctor_knows_the_reminder_is_planned(stage: Stage) -> None:
    at(stage, "ja", "07:00", "ook", "23:00", "ja graag", "ja")
    stage.taps("Mijn arts of apotheker weet ervan")
    stage.taps("Bij het avondeten")
    stage.taps("18:30")
    assert ("magnesium", time(18, 30)) in planned(stage)
    assert person(stage).screened_at == stage.now


def test_rather_without_magnesium_ends_without_a_reminder(stage: Stage) -> None:
    at(stage, "ja", "07:00", "ook", "23:00", "ja graag", "ja", "liever zonder magnesium")
    assert stage.last.text == "Klaar! Ik kom elke dag om 07:30."
    assert person(stage).magnesium == "none"


def test_going_back_to_the_safety_screen_and_doubting_takes_the_pass_away(stage: Stage) -> None:
    at(stage, "ja", "07:00", "ook", "23:00", "ja graag", "nee, niets")
    stage.taps("Terug")
    stage.taps("Ja, of ik twijfel")
    assert person(stage).screened_at is None


def test_back_leads_through_every_question_to_the_first(stage: Stage) -> None:
    at(stage, "ja", "07:00", "08:30", "za en zo", "23:00", "ja graag", "nee", "bij het eten")
    seen = [stage.last.text]
    for _ in range(9):
        stage.says("terug") if len(seen) % 2 else stage.taps("Terug")
        seen.append(stage.last.text)
        if "klopt dat?" in stage.last.text:
            break
    assert [text.rsplit(". ", 1)[-1] for text in seen] == [
        "Hoe laat eet je 's avonds meestal?",
        "Wanneer zal ik je eraan herinneren?",
        "Je antwoord bewaar ik niet, alleen dat we dit bespraken.",
        "Zal ik je 's avonds aan magnesium herinneren?",
        "Hoe laat gaat het licht meestal uit?",
        "Welke dagen heb je meestal vrij?",
        "En op vrije dagen?",
        "Hoe laat sta je op een gewone dag op?",
        "Bij jou is het nu 20:14, klopt dat?",
    ]


@pytest.mark.parametrize(
    ("answers", "wrong", "expected"),
    [
        ((), "blauw", "Typ ja of nee"),
        (("nee",), "qqqqq", "Las Palmas"),
        (("ja",), "vroeg genoeg", "kwart voor 7"),
        (("ja", "07:00", "08:30"), "blauw", "woensdag en zondag"),
        (("ja", "07:00", "ook"), "als het donker is", "elf uur"),
        (("ja", "07:00", "ook", "23:00"), "nee", "zonder herinnering"),
        (("ja", "07:00", "ook", "23:00", "ja"), "hm", "Tik op een van de knoppen"),
        (("ja", "07:00", "ook", "23:00", "ja", "nee", "bij het eten"), "23:45", "half zeven"),
    ],
)
def test_a_wrong_answer_gets_an_example_and_the_question_again(
    stage: Stage, answers: tuple[str, ...], wrong: str, expected: str
) -> None:
    at(stage, *answers)
    question = stage.last
    stage.says(wrong)
    assert expected in stage.last.text
    assert stage.last.text.endswith(question.text.removeprefix("Fijn. "))
    assert "Fijn." not in stage.last.text
    assert stage.last.keyboard == question.keyboard
    assert sum(bool(screen.keyboard) for screen in stage.chat.values()) == 1, "only the newest has buttons"


def test_a_restart_in_the_middle_loses_nothing(stage: Stage) -> None:
    at(stage, "ja", "07:00")
    stage.restart()
    stage.taps("08:00")
    stage.restart()
    stage.says("weekend")
    assert person(stage).free_days == frozenset({5, 6})


def test_start_in_the_middle_shows_the_present_question_again(stage: Stage) -> None:
    at(stage, "ja", "07:00")
    stage.says("/start")
    assert stage.last.text == "07:00. En op vrije dagen?"
    stage.says("/opnieuw")
    assert stage.last.text == "07:00. En op vrije dagen?"


def test_start_afterwards_says_welcome_back_with_the_plan(stage: Stage) -> None:
    stage.settled()
    stage.says("/start")
    assert "Op gewone dagen kom ik om 07:30, op vrije dagen om 09:00" in stage.last.text
    assert "/dagboek" in stage.last.text
    stage.says("/pauze 2 weken")
    stage.says("/start")
    assert "/verder" in stage.last.text
    assert "07:30" not in stage.last.text


@pytest.mark.parametrize("how", ["tap", "typed"])
def test_a_repeated_update_changes_nothing_and_shows_the_present_question(stage: Stage, how: str) -> None:
    at(stage, "ja")
    if how == "tap":
        stage.taps("07:00")
    else:
        stage.says("07:00")
    stage.again()
    assert stage.last.text == "07:00. En op vrije dagen?"
    assert person(stage).getup == time(7)


def test_a_repeated_consent_shows_the_first_question(stage: Stage) -> None:
    agree(stage)
    stage.again()
    assert stage.last.text == "Fijn. Bij jou is het nu 20:14, klopt dat?"
    assert rows(stage)["persons"] == 1


def test_a_second_tap_on_the_same_button_leaves_the_next_question_standing(stage: Stage) -> None:
    at(stage, "ja")
    message, data = stage.find("07:00")
    stage.taps_data(data, message)
    stage.taps_data(data, message)
    assert stage.chat[message].text == "07:00. En op vrije dagen?"


def test_an_older_button_brings_the_present_question_below(stage: Stage) -> None:
    at(stage, "ja")
    message, data = stage.find("07:00")
    stage.says("06:30")
    stage.taps_data(data, message)
    assert person(stage).getup == time(6, 30)
    assert stage.last.text == "06:30. En op vrije dagen?"
    assert not stage.chat[message].keyboard


def test_buttons_from_before_consent_are_old_once_everything_is_settled(stage: Stage) -> None:
    stage.says("/start")
    message, data = stage.find("Beginnen")
    stage.settled()
    stage.taps_data(data, message)
    assert "hoort bij iets van eerder" in stage.last.text


@pytest.mark.parametrize(
    "data", ["onboarding:agree:xx", "onboarding:agree", "onboarding:what:nl", "onboarding:getup:0700"]
)
def test_forged_buttons_of_strangers_show_the_first_message_and_store_nothing(stage: Stage, data: str) -> None:
    stage.says("/start")
    stage.taps_data(f"onboarding:{data}", max(stage.chat))
    assert stage.last.text.startswith("Hoi, ik ben Sluimer.")
    assert rows(stage) == {}


@pytest.mark.parametrize(
    "data", ["onboarding:getup:9999", "onboarding:getup:", "onboarding:back:place", "onboarding:getup"]
)
def test_forged_answers_change_nothing(stage: Stage, data: str) -> None:
    at(stage, "ja")
    stage.taps_data(f"onboarding:{data}", max(stage.chat))
    assert person(stage).getup is None
    assert stage.last.text == "Hoe laat sta je op een gewone dag op?"
