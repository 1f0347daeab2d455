"""`python -m tests.examples.pictures`: the pictures of ten weeks and of a trend, in both languages, into docs/.

Words-only mode has no picture. `weeks/themes.png` shows one picture as it stands in a light and in a dark chat, and as
people with three kinds of colour blindness see it.
"""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from bot.tg.screen import Picture
from tests.support.pictured import picture_of, trend_of
from tests.support.weeks import FULL, WEEKS

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "pictures" / "weeks"
LANGUAGES = ("nl", "en")
CHATS = {"light": (223, 232, 240), "dark": (14, 22, 33)}
"""What surrounds a picture in Telegram's two themes."""
COLOUR_BLIND = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""Machado, Oliveira and Fernandes 2009, full severity, on linear RGB."""


def examples() -> Iterator[tuple[str, Picture]]:
    """File name and picture of each example."""
    for language in LANGUAGES:
        for told in WEEKS:
            if not dict(told.person).get("words_only"):
                yield f"{told.name}-{language}.png", picture_of(told, language)
        yield f"trend-{language}.png", trend_of(language)


def seen_by(image: Image.Image, kind: str) -> Image.Image:
    """The picture as somebody who lacks one kind of cone sees it."""
    values = np.asarray(image, dtype=float) / 255
    linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    seen = np.clip(linear @ np.array(COLOUR_BLIND[kind]).T, 0, 1)
    back = np.where(seen <= 0.0031308, seen * 12.92, 1.055 * seen ** (1 / 2.4) - 0.055)
    return Image.fromarray((back * 255).round().astype("uint8"))


def themes(png: bytes, *, edge: int = 40, across: int = 3) -> Image.Image:
    """One picture in both themes, and as three kinds of colour-blind people see it, each half as large."""
    image = Image.open(BytesIO(png)).convert("RGB")
    half = image.width // 2, image.height // 2
    wide, high = half[0] + 2 * edge, half[1] + 2 * edge
    shown = [(chat, image) for chat in CHATS.values()]
    shown += [(CHATS["light"], seen_by(image, kind)) for kind in COLOUR_BLIND]
    sheet = Image.new("RGB", (wide * across, high * -(-len(shown) // across)), CHATS["light"])
    for number, (around, one) in enumerate(shown):
        left, top = number % across * wide, number // across * high
        sheet.paste(around, (left, top, left + wide, top + high))
        sheet.paste(one.resize(half, Image.Resampling.LANCZOS), (left + edge, top + edge))
    return sheet.quantize(256)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, picture in examples():
        (FOLDER / name).write_bytes(picture.png())
    themes(picture_of(FULL, "nl").png()).save(FOLDER / "themes.png", optimize=True)


if __name__ == "__main__":
    main()
