"""The whole road from /start to the card, played through the real router on a migrated database."""

from datetime import time

import pytest

from bot.db import questions
from tests.features.onboarding.road import at, rows
from tests.support.stage import Stage, person, planned


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
        "Ja, om 22:00",
        "Nee, niets",
    ]
    for label in labels:
        stage.taps(label)
    assert len(labels) <= 12
    assert stage.last.text == (
        "Klaar! Op gewone dagen kom ik om 07:30, op vrije dagen om 08:30, en voor je magnesium om 22:00."
    )
    assert stage.labels == ["Vul afgelopen nacht vast in", "Wat ik neem", "Iets aanpassen"]
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
    at(english, "yes", "quarter to 7", "8 am", "Wednesday and Sunday", "eleven", "with dinner", "half past six")
    english.says("none")
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
    assert stage.last.text.startswith("23:00. Zal ik je 's avonds aan magnesium herinneren?")


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


def test_back_leads_through_every_question_to_the_first(stage: Stage) -> None:
    at(stage, "ja", "07:00", "08:30", "za en zo", "23:00", "half negen", "ik twijfel")
    seen = [stage.last.text]
    for _ in range(9):
        stage.says("terug") if len(seen) % 2 else stage.taps("Terug")
        seen.append(stage.last.text)
        if "klopt dat?" in stage.last.text:
            break
    assert [text.rsplit(". ", 1)[-1].split("\n\n")[-1].split("? D")[0] for text in seen] == [
        "Weet je arts of apotheker er al van?",
        "Je antwoord bewaar ik niet, alleen dat we dit bespraken.",
        "Zal ik je 's avonds aan magnesium herinneren",
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
        (("ja", "07:00", "ook", "23:00", "bij het eten"), "23:45", "half zeven"),
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
