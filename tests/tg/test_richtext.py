"""Markdown -> text and entities: offsets as Telegram counts them, and no sign that is not in the content."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.tg.richtext import rich
from bot.tg.screen import Entity


def stretch(text: str, entity: Entity) -> str:
    """What an entity covers, cut out as Telegram does: in UTF-16 code units."""
    units = text.encode("utf-16-le")
    return units[2 * entity.offset : 2 * (entity.offset + entity.length)].decode("utf-16-le")


def covered(markdown: str) -> tuple[str, list[tuple[str, str]]]:
    text, entities = rich(markdown)
    return text, [(one.type, stretch(text, one)) for one in entities]


@pytest.mark.parametrize(
    ("markdown", "text", "entities"),
    [
        ("gewoon", "gewoon", []),
        ("**vet** en *schuin*", "vet en schuin", [("bold", "vet"), ("italic", "schuin")]),
        ("😴 **diep** geslapen", "😴 diep geslapen", [("bold", "diep")]),
        ("👩‍👧 één 😀 **twee** 🌙 *drie*", "👩‍👧 één 😀 twee 🌙 drie", [("bold", "twee"), ("italic", "drie")]),
        ("**😀 vet 😀**", "😀 vet 😀", [("bold", "😀 vet 😀")]),
        ("- een\n- **twee**\n- drie", "• een\n• twee\n• drie", [("bold", "twee")]),
        ("1. een\n2. twee", "1. een\n2. twee", []),
        ("[Thuisarts](https://www.thuisarts.nl/slecht-slapen)", "Thuisarts", [("text_link", "Thuisarts")]),
        ("een\n\ntwee", "een\n\ntwee", []),
        ("minder < 5 uur & meer > 3", "minder < 5 uur & meer > 3", []),
        ("2 * 3 = 6 en snake_case_woord", "2 * 3 = 6 en snake_case_woord", []),
        ("  \n\nmidden\n\n  ", "midden", []),
    ],
)
def test_markdown_becomes_text_and_entities(markdown, text, entities):
    assert covered(markdown) == (text, entities)


@pytest.mark.parametrize("level", [1, 2, 3, 4, 5, 6])
def test_a_heading_gets_no_symbol(level):
    text, entities = covered("#" * level + " Wat helpt\n\nRust.")
    assert text == "Wat helpt\n\nRust."
    assert {what for _, what in entities} == {"Wat helpt"}


def test_a_link_keeps_its_address():
    (entity,) = rich("😀 zie [hier](https://example.org/a?b=1&c=2)")[1]
    assert (entity.url, entity.offset, entity.length) == ("https://example.org/a?b=1&c=2", 7, 4)


def test_a_picture_gets_no_symbol():
    assert rich("![grafiek](https://example.org/a.png)")[0] == "grafiek"


@given(
    st.lists(st.sampled_from(["**vet**", "*schuin*", "`code`", "😀", "\n\n", "- ", "een", "# kop\n", "> zei\n", " "]))
)
def test_every_entity_lies_inside_the_text(pieces):
    text, entities = rich("".join(pieces))
    length = len(text.encode("utf-16-le")) // 2
    for one in entities:
        assert 0 <= one.offset < one.offset + one.length <= length
    assert text == text.rstrip()
