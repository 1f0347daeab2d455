"""Lengths and entities, judged by Telegram's own parser too."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.tryout import parser, texts
from bot.tryout.errors import Refusal

SMILE = "\N{GRINNING FACE}"
needs_tdjson = pytest.mark.skipif(not parser.available(), reason="tdjson is not installed")


def bold(offset: int, length: int) -> dict[str, object]:
    return {"type": "bold", "offset": offset, "length": length}


async def test_a_text_holds_4096_utf_16_units_and_not_one_more(api):
    assert len((await api.say("a" * 4096))["text"]) == 4096
    assert (await api.say(SMILE * 2048))["text"] == SMILE * 2048
    for text in ("a" * 4097, SMILE * 2048 + "a"):
        assert await api.refusal("sendMessage", chat_id=1001, text=text) == "400 Bad Request: message is too long"


async def test_raw_text_over_32768_bytes_is_refused_before_it_is_read(api):
    text = "<b>" * 11_000
    assert (
        await api.refusal("sendMessage", chat_id=1001, text=text, parse_mode="HTML")
        == "400 Bad Request: text is too long"
    )


async def test_white_space_at_both_ends_is_cut_off_and_entities_move_along(api):
    sent = await api.say("\n Goed gedaan  ", entities=[bold(2, 4)])
    assert (sent["text"], sent["entities"]) == ("Goed gedaan", [bold(0, 4)])


@pytest.mark.parametrize("text", ["\u200b", "\u200b \u200d\n\ufeff", "\u2800", "\u200e\u200f", "\u202e\u00a0"])
async def test_a_text_without_a_visible_character_is_empty_on_both_sides(api, text):
    refusal = await api.refusal("sendMessage", chat_id=1001, text=text)
    assert refusal == "400 Bad Request: message text is empty"
    assert await api.write(text) == {"error": "empty_text"}


async def test_characters_without_width_may_stand_between_visible_ones(api):
    assert (await api.say("slaap\u200bjas"))["text"] == "slaap\u200bjas"


@pytest.mark.parametrize(
    ("text", "entity", "reason"),
    [
        ("Dag", bold(-1, 2), "Receive an entity with incorrect offset -1"),
        ("Dag", bold(0, -2), "Receive an entity with incorrect length -2"),
        (
            "Dag",
            bold(1, 3),
            "Entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 4",
        ),
        (SMILE, bold(1, 1), "Entity begins in a middle of a UTF-16 symbol at byte offset 4"),
        (SMILE, bold(0, 1), "Entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 4"),
        ("Dag", {"type": "fat", "offset": 0, "length": 1}, 'can\'t parse MessageEntity: type "fat" is unsupported'),
        (
            "Dag",
            {"type": "text_link", "offset": 0, "length": 1},
            "can't parse MessageEntity: Can't find field \"url\"",
        ),
    ],
)
async def test_an_entity_outside_the_text_or_through_a_character_is_refused(api, text, entity, reason):
    refusal = await api.refusal("sendMessage", chat_id=1001, text=text, entities=[entity])
    assert refusal.lower().startswith(f"400 bad request: {reason}".lower())


async def test_a_message_has_at_most_100_entities(api):
    fits = [bold(2 * n, 1) for n in range(100)]
    await api.say("ab" * 150, entities=fits)
    refusal = await api.refusal("sendMessage", chat_id=1001, text="ab" * 150, entities=[*fits, bold(250, 1)])
    assert refusal == "400 Bad Request: too many entities: at most 100 per message"


@needs_tdjson
async def test_html_is_read_by_telegrams_own_parser(api):
    sent = await api.say(f'{SMILE} <b>vet</b> <a href="https://example.org/a">link</a>', parse_mode="HTML")
    link = {"type": "text_link", "offset": 7, "length": 4, "url": "https://example.org/a"}
    assert (sent["text"], sent["entities"]) == (f"{SMILE} vet link", [bold(3, 3), link])


@needs_tdjson
@pytest.mark.parametrize(
    ("text", "mode", "reason"),
    [
        ("<b>vet", "HTML", "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
        ("slaap < 5 uur", "HTML", 'can\'t parse entities: Unsupported start tag "" at byte offset 6'),
        ("Klaar.", "MarkdownV2", "can't parse entities: Character '.' is reserved and must be escaped"),
        ("Klaar", "Word", "unsupported parse_mode"),
    ],
)
async def test_marked_up_text_that_telegram_refuses_is_refused(api, text, mode, reason):
    refusal = await api.refusal("sendMessage", chat_id=1001, text=text, parse_mode=mode)
    assert refusal.startswith(f"400 Bad Request: {reason}")


async def test_without_telegrams_parser_marked_up_text_is_refused(api, monkeypatch):
    monkeypatch.setattr(parser, "available", lambda: False)
    refusal = await api.refusal("sendMessage", chat_id=1001, text="<b>vet</b>", parse_mode="HTML")
    assert refusal == "400 Bad Request: can't judge parse_mode without tdjson"


@needs_tdjson
@given(
    st.text(alphabet=st.sampled_from(["a", " ", SMILE, "é", "\n"]), min_size=1, max_size=8),
    st.lists(st.tuples(st.integers(-1, 12), st.integers(-1, 12)), max_size=4),
)
def test_our_own_judgement_of_entities_is_telegrams_or_stricter_for_several_at_once(text, spans):
    entities = [bold(offset, length) for offset, length in spans]

    def refused(judge) -> bool:
        try:
            judge(text, entities)
        except Refusal:
            return True
        return False

    def ours(text, entities) -> None:
        for entity in entities:
            texts._check_span(text, entity["offset"], entity["length"])

    if len(entities) == 1:
        assert refused(ours) == refused(parser.judge)
    else:
        assert refused(ours) or not refused(parser.judge)


async def test_commands_links_and_addresses_are_found_but_not_inside_code(api):
    sent = await api.say(
        "/week a@b.nl https://example.org/x. /help", entities=[{"type": "code", "offset": 36, "length": 5}]
    )
    found = [(entity["type"], sent["text"][entity["offset"] :][: entity["length"]]) for entity in sent["entities"]]
    assert found == [
        ("bot_command", "/week"),
        ("email", "a@b.nl"),
        ("url", "https://example.org/x"),
        ("code", "/help"),
    ]
