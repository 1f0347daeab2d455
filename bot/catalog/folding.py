"""Typed text as the searches compare it."""

import unicodedata

_APOSTROPHES = dict.fromkeys(map(ord, "'’‘`´ʼ′"), None)


def fold(text: str) -> str:
    """Lower-case words parted by one space, without accents and apostrophes; every other sign is a space."""
    text = text.casefold().translate(_APOSTROPHES)
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in text).split())
