"""Typed text as the searches compare it."""

import unicodedata

_APOSTROPHES = dict.fromkeys(map(ord, "'’‘`´ʼ′"), None)


def fold(text: str) -> str:
    """Lower-case words parted by one space, without accents and apostrophes; every other sign is a space."""
    text = text.translate(_APOSTROPHES).casefold()
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
        text = "".join(c for c in plain if not unicodedata.combining(c)).translate(_APOSTROPHES)
    return " ".join("".join(c if c.isalnum() else " " for c in text).split())
