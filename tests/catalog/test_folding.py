import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.folding import fold


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("  'k Heb GEEN één  ideé!! ", "k heb geen een idee"),
        ("z’n m'n foto´s", "zn mn fotos"),
        ("Ｈａｌｌｏ\tdaar\n😩", "hallo daar"),
        ("wakker,moe/slaap-1.5", "wakker moe slaap 1 5"),
        ("Straße İ", "strasse i"),
        ("𝕊𝕝𝕒𝕒𝕡", "slaap"),
        ("😩 ?!", ""),
    ],
)
def test_only_letters_and_digits_are_left_of_what_people_type(typed, folded):
    assert fold(typed) == folded


@given(st.text())
def test_folded_text_stays_as_it_is(text):
    assert fold(fold(text)) == fold(text)
