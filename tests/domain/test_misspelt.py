"""A typing error is read through, and a word that is a real one stays what it is."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.misspelt import Misspelt

WORDS = ("zwanger", "levothyroxine", "nieren", "hiv")
SPELLING = Misspelt(WORDS, never=("dieren",))
LETTERS = st.sampled_from("abcdefghijklmnopqrstuvwxyz")
ERRORS = st.sampled_from(("drop", "swap", "put"))


@given(st.sampled_from(WORDS[:3]), st.integers(0, 12), LETTERS, st.sampled_from(("drop", "swap", "put")))
def test_one_typing_error_is_read_through(word: str, at: int, letter: str, error: str) -> None:
    at = min(at, len(word) - 2)
    typed = {
        "drop": word[:at] + word[at + 1 :],
        "swap": word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        "put": word[:at] + letter + word[at:],
    }[error]
    assert SPELLING.meant(typed) == word


@given(st.sampled_from(WORDS[:3]), st.integers(0, 12), LETTERS)
def test_another_letter_is_read_through_unless_that_is_a_word(word: str, at: int, letter: str) -> None:
    at = min(at, len(word) - 1)
    typed = word[:at] + letter + word[at + 1 :]
    assert SPELLING.meant(typed) == (typed if typed == "dieren" else word)


def test_short_words_and_words_unlike_any_are_left_alone() -> None:
    for word in ("hif", "dieren", "magnesium", "nier", ""):
        assert SPELLING.meant(word) == word
