"""Makes bot/view/fonts/inter-*.ttf, the letters in pictures. Run by hand, never at install:

    python -m venv .venv-fonts
    .venv-fonts/bin/pip install fonttools==4.68.0 fontpkg-inter==4.1.post1
    .venv-fonts/bin/python tools/make_fonts.py

Two weights of Inter (SIL Open Font License 1.1, no reserved name), with the letters of the languages of Western and
Central Europe and nothing else: 40 kB each instead of 900.
"""

from importlib.resources import as_file, files
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS = Path(__file__).resolve().parents[1] / "bot" / "view" / "fonts"
SOURCE = files("fontpkg_inter") / "files" / "Inter[opsz,wght].ttf"
WEIGHTS = {"regular": 430, "bold": 650}
OPTICAL_SIZE = 20
LETTERS = (*range(0x20, 0x7F), *range(0xA0, 0x180))
SIGNS = tuple(map(ord, "–—‘’“”•…€−"))
NAMES = (0, 1, 2, 3, 4, 5, 6, 13, 14)
"""Who made the font, what it is called, and its licence."""


def make(name: str, weight: int) -> None:
    with as_file(SOURCE) as file:
        font = instantiateVariableFont(TTFont(file, recalcTimestamp=False), {"opsz": OPTICAL_SIZE, "wght": weight})
    options = subset.Options(layout_features=["kern"], hinting=False, notdef_outline=True, name_IDs=list(NAMES))
    reduced = subset.Subsetter(options)
    reduced.populate(unicodes=[*LETTERS, *SIGNS])
    reduced.subset(font)
    font.save(FONTS / f"inter-{name}.ttf")


if __name__ == "__main__":
    for name, weight in WEIGHTS.items():
        make(name, weight)
