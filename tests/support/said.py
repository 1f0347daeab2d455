"""The text of a week, read back: every figure that it claims, with its unit and the nights it rests on.

What `claims` cannot account for stays in `rest`: a figure that nobody checks shows there.
"""

import re
from dataclasses import dataclass, field

_NIGHTS = {"nl": r"(?: \((\d+) nacht(?:en)?\))?", "en": r"(?: \((\d+) nights?\))?"}
_N = {"nl": r"\((\d+) nacht(?:en)?\)", "en": r"\((\d+) nights?\)"}
_D = {
    "nl": r"(\d+ uur(?: en \d+ minu(?:ut|ten))?|\d+ minu(?:ut|ten))",
    "en": r"(\d+ hours?(?: \d+ minutes?)?|\d+ minutes?)",
}
_MINUTES = re.compile(r"(\d+) (uur|hours?|minuut|minuten|minutes?)")
MEANS = {
    "nl": {
        "tst": (r"sliep je ongeveer {D}{NIGHTS}", r"sliep je niet{NIGHTS}", r"sliep je nauwelijks{NIGHTS}"),
        "sol": (
            r"duurde inslapen zo'n {D}{NIGHTS}",
            r"viel je meteen in slaap{NIGHTS}",
            r"viel je vrijwel meteen in slaap{NIGHTS}",
        ),
        "waso": (
            r"lag je 's nachts ongeveer {D} wakker{NIGHTS}",
            r"lag je 's nachts niet wakker{NIGHTS}",
            r"lag je 's nachts nauwelijks wakker{NIGHTS}",
        ),
    },
    "en": {
        "tst": (r"you slept about {D}{NIGHTS}", r"you did not sleep{NIGHTS}", r"you hardly slept{NIGHTS}"),
        "sol": (
            r"falling asleep took about {D}{NIGHTS}",
            r"you fell asleep right away{NIGHTS}",
            r"you fell asleep almost right away{NIGHTS}",
        ),
        "waso": (
            r"you lay awake for about {D} in the night{NIGHTS}",
            r"you did not lie awake in the night{NIGHTS}",
            r"you hardly lay awake in the night{NIGHTS}",
        ),
    },
}
SENTENCES = {
    "nl": re.compile(r"(In die ene nacht|In die (\d+) nachten|Gemiddeld over (\d+) nachten|Gemiddeld) ([^.]*)\."),
    "en": re.compile(r"(In that one night|In those (\d+) nights|On average over (\d+) nights|On average) ([^.]*)\."),
}
LINES = {
    "nl": {
        "filled_in": r"Je vulde (?P<n>\d+) van de (?P<of>\d+) nachten in, dank je\.",
        "filled_in_some": r"Je vulde (?P<n>\d+) nacht(?:en)? in, dank je\.",
        "magnesium": r"Magnesium: (?P<n>\d+) van de (?P<of>\d+) avonden(?: die je invulde)?\.",
        "magnesium_one": r"Magnesium: (?P<what>niet genomen|genomen) op de ene avond die je invulde\.",
        "naps_partly": (
            r"Overdag sliep je (?P<n>\d+) keer\. Van (?P<of>\d+) keer weet ik hoelang: (?:samen )?(?P<d>{D})\."
        ),
        "naps": r"Overdag sliep je (?P<n>\d+) keer(?:, (?:samen )?(?P<d>{D}))?\.",
        "legs": r"onrustige benen bij (?P<n>\d+) van de (?P<of>\d+) nachten",
        "cramps": r"kramp bij (?P<n>\d+) van de (?P<of>\d+) nachten",
        "tension": r"spanning bij (?P<n>\d+) van de (?P<of>\d+) nachten",
        "shifts": r"(?P<n>\d+) nacht(?:en)? (?:viel|vielen) in je nachtdienst\.",
        "late": r"(?P<n>\d+) nachten vulde je later in\.",
        "efficiency": r"sliep je ongeveer (?P<v>\d+) % {N}",
        "lights_out": r"Licht uit(?:, gemiddeld)?: (?P<clock>\d\d:\d\d) {N}",
        "out_of_bed": r"Uit bed(?:, gemiddeld)?: (?P<clock>\d\d:\d\d) {N}",
        "lights_out_shift": r"Licht uit in je nachtdienst(?:, gemiddeld)?: (?P<clock>\d\d:\d\d) {N}",
        "out_of_bed_shift": r"Uit bed in je nachtdienst(?:, gemiddeld)?: (?P<clock>\d\d:\d\d) {N}",
        "in_bed": r"tot opstaan(?:, gemiddeld)?: ongeveer (?P<d>{D}) {N}",
        "awakenings": r"Wakker geworden: (?P<v>\d+) keer in (?P<n>\d+) nacht(?:en)?\.",
        "regularity": r"ongeveer (?P<d>{D}) om het gemiddelde heen {N}",
        "regularity_none": r"elke nacht op (?:bijna )?hetzelfde moment {N}",
        "jetlag": r"ongeveer (?P<d>{D}) uit elkaar \((?P<n>\d+) nachten voor vrije en (?P<of>\d+) voor gewone dagen\)",
        "jetlag_none": (
            r"gemiddeld (?:bijna )?even laat \((?P<n>\d+) nachten voor vrije en (?P<of>\d+) voor gewone dagen\)"
        ),
        "set_apart": r"(?:telt|tellen) (?P<n>\d+) nacht(?:en)? niet mee",
    },
    "en": {
        "filled_in": r"You filled in (?P<n>\d+) of (?P<of>\d+) nights, thank you\.",
        "filled_in_some": r"You filled in (?P<n>\d+) nights?, thank you\.",
        "magnesium": r"Magnesium: (?P<n>\d+) of (?:the )?(?P<of>\d+) evenings(?: you filled in)?\.",
        "magnesium_one": r"Magnesium: (?P<what>not taken|taken) on the one evening you filled in\.",
        "naps_partly": (
            r"You napped (?P<n>\d+) times\. I know how long for (?P<of>\d+) of them: (?P<d>{D})(?: in all)?\."
        ),
        "naps": r"You napped (?P<n>\d+) times?(?:, (?P<d>{D})(?: in all)?)?\.",
        "legs": r"restless legs on (?P<n>\d+) of (?P<of>\d+) nights",
        "cramps": r"cramp on (?P<n>\d+) of (?P<of>\d+) nights",
        "tension": r"tension on (?P<n>\d+) of (?P<of>\d+) nights",
        "shifts": r"(?P<n>\d+) nights? fell during your night shifts\.",
        "late": r"(?P<n>\d+) nights were filled in later\.",
        "efficiency": r"you slept about (?P<v>\d+)% {N}",
        "lights_out": r"Lights out(?:, on average)?: (?P<clock>\d\d:\d\d) {N}",
        "out_of_bed": r"Out of bed(?:, on average)?: (?P<clock>\d\d:\d\d) {N}",
        "lights_out_shift": r"Lights out in your night shifts(?:, on average)?: (?P<clock>\d\d:\d\d) {N}",
        "out_of_bed_shift": r"Out of bed in your night shifts(?:, on average)?: (?P<clock>\d\d:\d\d) {N}",
        "in_bed": r"getting up(?:, on average)?: about (?P<d>{D}) {N}",
        "awakenings": r"Woken up: (?P<v>\d+) times? in (?P<n>\d+) nights?\.",
        "regularity": r"about (?P<d>{D}) around the average {N}",
        "regularity_none": r"at (?:nearly )?the same moment every night {N}",
        "jetlag": r"about (?P<d>{D}) apart \((?P<n>\d+) nights before days off and (?P<of>\d+) before ordinary days\)",
        "jetlag_none": (
            r"equally late on average \((?P<n>\d+) nights before days off and (?P<of>\d+) before ordinary days\)"
        ),
        "set_apart": r"middle (?P<n>\d+) nights? (?:does|do) not count",
    },
}
LAST = {"nl": "De week ervoor:", "en": "The week before:"}


@dataclass
class Claim:
    """A figure as it is said: its value (minutes, a count, a percentage or HH:MM) and what it rests on."""

    value: float | str | None = None
    n: int | None = None
    of: int | None = None


@dataclass
class Said:
    """The claims about the week by name, the means of the week before, and what is left of the text."""

    claims: dict[str, Claim] = field(default_factory=dict)
    last: dict[str, Claim] = field(default_factory=dict)
    rest: str = ""


def minutes(text: str) -> int:
    """ "6 uur en 25 minuten" -> 385."""
    found = _MINUTES.findall(text)
    assert found, text
    return sum(int(number) * (60 if unit in ("uur", "hour", "hours") else 1) for number, unit in found)


def read_back(text: str, language: str) -> Said:
    """All figures of the text of a week."""
    before, _, after = text.partition(LAST[language])
    last, _, rest = after.partition("\n\n")
    said = Said()
    said.rest = _means(before + "\n\n" + rest, language, said.claims)
    _lines(said, language)
    said.rest += _means(last, language, said.last)
    return said


def _means(text: str, language: str, into: dict[str, Claim]) -> str:
    """The means of a sentence; returns the text without it."""
    match = SENTENCES[language].search(text)
    if match is None:
        return text
    together = (
        1
        if match[2] is None and match[3] is None and match[1] in ("In die ene nacht", "In that one night")
        else int(match[2] or match[3] or 0)
    )
    sentence = match[4]
    for name, patterns in MEANS[language].items():
        for way, pattern in enumerate(patterns):
            filled = pattern.replace("{D}", _D[language]).replace("{NIGHTS}", _NIGHTS[language])
            if (one := re.search(filled, sentence)) is not None:
                *value, n = one.groups()
                figure = minutes(value[0]) if way == 0 else (0 if way == 1 else "hardly")
                assert name not in into
                into[name] = Claim(figure, int(n) if n else together or None)
                sentence = sentence.replace(one[0], "", 1)
                break
    return text[: match.start()] + sentence + text[match.end() :]


def _lines(said: Said, language: str) -> None:
    for name, pattern in LINES[language].items():
        filled = pattern.replace("{D}", _D[language].replace("(", "(?:", 1)).replace(
            "{N}", _N[language].replace("(\\d", "(?P<n>\\d")
        )
        match = re.search(filled, said.rest)
        if match is None:
            continue
        found = match.groupdict()
        value: float | str | None = found.get("clock") or found.get("what")
        if found.get("d"):
            value = minutes(found["d"])
        elif found.get("v"):
            value = int(found["v"])
        number = {key: int(found[key]) if found.get(key) else None for key in ("n", "of")}
        said.claims[name] = Claim(value, number["n"], number["of"])
        said.rest = said.rest.replace(match[0], "", 1)
