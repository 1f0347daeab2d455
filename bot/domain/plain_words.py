"""What a person typed, as plain lower-case words without accents, apostrophes, emoji and decoration."""

import re
import unicodedata

_SPELLED = {
    "½": " onehalf ",
    "¼": " 1 kwart ",
    "¾": " 3 kwart ",
    "à": " tot ",
    "t/m": " tm ",
    "t.e.m": " tem ",
    "+/-": " ",
    "👍": " thumbsup ",
    "👌": " thumbsup ",
    "✅": " thumbsup ",
    "👎": " thumbsdown ",
    "❌": " thumbsdown ",
}
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_APOSTROPHES = dict.fromkeys(map(ord, "'’‘`´ʼ′"), None)
_FRACTIONS = re.compile(r"(?<![0-9/])([13])/([24])(?![0-9/])")
_FRACTION_WORDS = {"1/2": "½", "1/4": "¼", "3/4": "¾"}
_MERIDIEM = re.compile(r"(?<![a-z])([ap])\. ?m(?![a-z])")
_CLOCK_GAP = re.compile(r"(?<=[0-9]) ?: (?=[0-9])|(?<=[0-9]) :(?=[0-9])")
_WORD = re.compile(r"[0-9]+[:.,;][0-9]+|[0-9]+|[^\W\d_]+|\S")
_DECORATION = frozenset('.,;:!…()"*_~±')
_INVISIBLE = frozenset({"So", "Sk", "Cf", "Cn", "Co"})


def plain_words(text: str) -> tuple[str, ...]:
    """The words, numbers (`20`, `23:15`) and telling signs (`?`, `-`) of a message, in order.

    Letters and digits are parted (`23u15` -> `23`, `u`, `15`); emoji other than a thumb say nothing.
    """
    text = unicodedata.normalize("NFC", text).casefold()
    text = _FRACTIONS.sub(lambda match: _FRACTION_WORDS.get(match[0], match[0]), text)
    for written, spelled in _SPELLED.items():
        text = text.replace(written, spelled)
    text = unicodedata.normalize("NFKC", text.translate(_APOSTROPHES).translate(_DASHES))
    text = _CLOCK_GAP.sub(":", _MERIDIEM.sub(r"\1m", text))
    return tuple(word for word in _WORD.findall(_without_accents(text)) if not _says_nothing(word))


def _without_accents(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(char for char in decomposed if not unicodedata.category(char).startswith("M"))


def _says_nothing(word: str) -> bool:
    return word in _DECORATION or (len(word) == 1 and unicodedata.category(word) in _INVISIBLE)
