"""Paragraphs laid out in pages that fit below a picture."""

from collections.abc import Sequence

CAPTION = 1024
"""What Telegram takes below a picture, in UTF-16 code units."""
_BETWEEN = "\n\n"


def units(text: str) -> int:
    """The length as Telegram counts it: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def pages(*parts: Sequence[str]) -> list[str]:
    """Each part begins a page of its own, and goes on with another where its paragraphs do not fit in one.

    A paragraph is never cut; empty ones and empty parts are left out.
    """
    laid: list[str] = []
    for part in parts:
        page = ""
        for paragraph in filter(None, part):
            longer = f"{page}{_BETWEEN}{paragraph}" if page else paragraph
            if page and units(longer) > CAPTION:
                laid.append(page)
                longer = paragraph
            page = longer
        if page:
            laid.append(page)
    return laid
