"""Questions to the coach, played on the real router and database."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.db.tables import metadata
from bot.features import faq
from bot.tg.turn import Incoming
from tests.support.stage import Stage

Open = Callable[..., Stage]


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path, [faq.register])


def test_a_question_in_dutch_is_answered_as_a_reply_with_the_general_information_line(stage: Stage) -> None:
    stage.settled()
    reply = stage.says("hoeveel mg magnesium per dag?")
    assert reply.quote
    assert "250 mg per dag" in stage.last.text
    assert stage.last.text.endswith("Voor persoonlijk advies ga je naar je arts of apotheker.")
    assert any(entity.type == "bold" for entity in stage.last.entities)


def test_an_english_question_is_answered_in_english_though_the_person_speaks_dutch(stage: Stage) -> None:
    stage.settled()
    stage.says("how many milligrams of magnesium should I take a day?")
    assert "250 mg" in stage.last.text
    assert "European upper limit" in stage.last.text


def test_more_shows_the_rest_in_place_and_a_related_topic_leads_on(stage: Stage) -> None:
    stage.settled()
    stage.says("hoeveel mg magnesium per dag?")
    shown = max(stage.chat)
    stage.taps("Meer hierover")
    assert max(stage.chat) == shown
    assert "Meer is niet vanzelf beter." in stage.last.text
    stage.taps("Alle vragen")
    assert stage.last.text.startswith("Waar loop je tegenaan?")


def test_browsing_begins_with_the_five_complaints_of_the_source(stage: Stage) -> None:
    stage.settled()
    stage.says("/vraag")
    assert stage.labels[:5] == [
        "Ik val moeilijk in slaap",
        "Ik word vaak wakker",
        "Ik slaap al lang slecht",
        "Mijn benen zijn onrustig",
        "Ik heb stress of spanning",
    ]
    stage.taps("Mijn benen zijn onrustig")
    assert "ijzer" in stage.last.text


def test_every_topic_can_be_reached_by_taps_in_both_languages(tmp_path: Path) -> None:
    for language, menu in (("nl", "vraag"), ("en", "faq")):
        (tmp_path / language).mkdir()
        stage = Stage(tmp_path / language, [faq.register], language=language)
        stage.settled()
        seen = set()
        for group in ("magnesium", "sleep", "bot"):
            stage.says(f"/{menu}")
            at = max(stage.chat)
            stage.taps_data(f"faq:group:{group}", at)
            seen |= {b.data.split(":")[2] for row in stage.chat[at].keyboard for b in row if ":show:" in b.data}
        assert seen == set(stage.catalog.topics(language))


@pytest.mark.parametrize("text", ["wordt het morgen mooi weer?", "bitcoin kopen?", "hgfdhgfd"])
def test_what_it_does_not_know_it_says(stage: Stage, text: str) -> None:
    stage.settled()
    stage.says(text)
    assert stage.last.text.startswith("Daar weet ik het antwoord niet op.")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_danger_comes_first_in_either_language_whatever_the_person_speaks(tmp_path: Path, language: str) -> None:
    stage = Stage(tmp_path, [faq.register], language=language)
    stage.settled()
    for text in ("ik wil niet meer leven", "I want to kill myself"):
        stage.says(text)
        assert "113" in stage.last.text
        assert "112" in stage.last.text
    stage.taps("Het gaat, we kunnen verder" if language == "nl" else "I'm all right, go on")
    assert any("/sos" in one.text for one in stage.chat.values()), "nobody in a crisis gets an answer instead"


def test_danger_is_seen_before_consent_and_nothing_of_it_is_kept(stage: Stage) -> None:
    stage.says("ik wil niet meer leven")
    assert "België" in stage.last.text
    with stage.database() as conn:
        for table in metadata.sorted_tables:
            assert conn.execute(table.select()).first() is None, table.name


@pytest.mark.parametrize(("text", "helps"), [("ik wil niet meer leven", True), ("hoe laat is het", False)])
def test_danger_in_a_message_that_could_not_be_handled_gets_its_text(stage: Stage, text: str, helps: bool) -> None:
    came = stage.router.sense(Incoming(9, stage.user, stage.user, "text", stage.now, text=text))
    reply = stage.router.rescue(came, stage.catalog.words("nl"))
    assert (reply is not None) == helps
    if reply is not None:
        assert reply.urgent
        assert "113" in reply.screens[0].text


def test_sos_and_help_show_the_lines_labelled_for_both_countries(stage: Stage) -> None:
    stage.settled()
    for command in ("/sos", "/help", "/hulp"):
        stage.says(command)
        assert "Nederland: 113 Zelfmoordpreventie" in stage.last.text
        assert "België: Zelfmoordlijn, bel 1813" in stage.last.text


def test_a_button_of_a_topic_that_is_gone_gets_a_kind_word(stage: Stage) -> None:
    stage.settled()
    stage.says("/vraag")
    at = max(stage.chat)
    stage.taps_data("faq:show:gone-topic:nl", at)
    assert stage.last.text.startswith("Die knop hoort bij iets van eerder.")
    assert stage.chat[at].keyboard == ()
