"""The conversation of the first row: /diary, then the six questions answered by typing, in Dutch."""

from dataclasses import dataclass

CLOCK, MINUTES, QUALITY, END = "clock", "minutes", "quality", "end"
SCRIPT = ("/diary", "23:15", "20", "10", "06:45", "7", "goed")
ANSWERS = 6


@dataclass(frozen=True)
class Question:
    """A message of the coach, as it stands in content/nl: what is asked, and the labels of its buttons."""

    name: str
    kind: str
    text: str
    labels: tuple[tuple[str, ...], ...]

    def after(self, said: str) -> str:
        """With what was understood before it."""
        return f"{said}. {self.text}"


WAYS = ("Weet ik niet", "Terug", "Later")
HOW_LONG = (("meteen", "10 min", "20 min", "30 min"), ("45 min", "1 uur", "langer"), WAYS)
QUESTIONS = (
    Question(
        "lights_out",
        CLOCK,
        "Dit gaat over de nacht van donderdag op vrijdag. Hoe laat deed je het licht uit om te slapen?",
        (("22:45", "23:00", "23:15"), ("Niet geslapen", "Weet ik niet", "Later")),
    ),
    Question("sol", MINUTES, "Hoelang duurde het voor je sliep? Een schatting is genoeg.", HOW_LONG),
    Question("waso", MINUTES, "En hoelang was je 's nachts wakker, alles bij elkaar?", HOW_LONG),
    Question("woke", CLOCK, "Hoe laat werd je voor het laatst wakker?", (("06:45", "07:00", "07:15"), WAYS)),
    Question(
        "out_of_bed", CLOCK, "En hoe laat stapte je uit bed?", (("06:45", "07:00", "07:15"), ("Ik lig nog", *WAYS))
    ),
    Question(
        "quality",
        QUALITY,
        "Hoe vond je je nacht?",
        (("heel slecht", "slecht", "gaat wel"), ("goed", "heel goed"), WAYS),
    ),
    Question("end", END, "Dank je, het staat erin. Je sliep ongeveer 7 uur. Fijne dag!", (("Iets aanpassen",),)),
)
EXPECTED = (
    "licht uit",
    "Hoelang duurde",
    "'s nachts wakker",
    "laatst wakker",
    "uit bed",
    "Hoe vond je",
    "het staat erin",
)
