"""What somebody types of a night unlike others, in Dutch and English: "was ziek", "te veel wijntjes", "on holiday"."""

from dataclasses import dataclass

from bot.domain.lexicon import Lexicon

_LEXICON = Lexicon(
    {
        "nl": {
            "ill": (
                "ziek, ziekjes, grieperig, griep, de griep, griepje, buikgriep, verkouden, verkoudheid, koorts, "
                "misselijk"
            ),
            "travel": "op reis, op reis geweest, gereisd, onderweg, jetlag, in een hotel, in een hotel geslapen",
            "alcohol": (
                "alcohol, meer alcohol, te veel alcohol, meer alcohol dan anders, meer gedronken, meer gedronken dan "
                "anders, meer gedronken dan normaal, veel gedronken, te veel gedronken, teveel gedronken, flink "
                "gedronken, flink wat gedronken, te veel wijn, te veel wijntjes, wijntje te veel, wijntjes te veel, te "
                "veel bier, te veel biertjes, biertje te veel, biertjes te veel, glaasje te veel, glaasjes te veel, "
                "glas te veel, kater, aangeschoten, dronken"
            ),
            "medicine": (
                "nieuw medicijn, nieuwe medicijnen, ander medicijn, andere medicijnen, nieuwe pil, nieuwe pillen, "
                "nieuwe medicatie, andere medicatie"
            ),
            "shift": (
                "wisseldienst, vroege dienst, late dienst, dienst gehad, dienst gedraaid, avonddienst, nachtdienst "
                "gehad, nachtdienst gedraaid"
            ),
            "holiday": "vakantie, op vakantie, vakantiedag",
            "habit": "nieuwe gewoonte, nieuwe slaapgewoonte, andere slaapgewoonte",
            "legs": "onrustige benen",
            "cramps": "kramp, krampen",
            "tension": "spanning, gespannen, stress, gestrest",
            "not": "niet, geen, toch niet, toch geen",
            "": (
                "ik, was, ben, had, heb, heb ik, was ik, ben ik, en, ook, een, een beetje, beetje, nogal, wat, erg, "
                "flink, flinke, best, paar, een paar, last van, last, gisteren, gisteravond, vannacht, die nacht, we, "
                "waren, zijn, hoor, weer, door, op, gehad, geweest, geworden, gedraaid, begonnen, met, slik, sinds kort"
            ),
        },
        "en": {
            "ill": "ill, sick, a cold, cold, the flu, flu, fever, a fever, nauseous",
            "travel": "travelling, traveling, travelled, traveled, on a trip, jet lag, jetlag, jet lagged, in a hotel",
            "alcohol": (
                "alcohol, more alcohol, too much alcohol, more alcohol than usual, too much to drink, drank too much, "
                "drank more, drank more than usual, too much wine, too many beers, too much beer, too many drinks, one "
                "drink too many, one too many, few too many, a few too many, hungover, a hangover, hangover, drunk, "
                "tipsy"
            ),
            "medicine": (
                "new medicine, new medicines, new medication, new meds, new pill, new pills, new tablets, a new "
                "medicine, different medicine, different medication"
            ),
            "shift": "shift work, early shift, late shift, worked a shift",
            "holiday": "holiday, on holiday, vacation, on vacation, holidays",
            "habit": "new habit, a new habit, new sleep habit",
            "legs": "restless legs",
            "cramps": "cramp, cramps",
            "tension": "tension, tense, stress, stressed",
            "not": "not, no, not after all, wasn't, didn't, haven't",
            "": (
                "i, i was, i'm, i am, i've, i had, i have, was, had, have, been, a, an, and, also, too, a bit, bit, "
                "bit of a, a bit of a, quite, very, some, yesterday, last night, that night, yesterday evening, we, "
                "were, are, just, again, after all, felt, feeling, worked, started, taking"
            ),
        },
    }
)


@dataclass(frozen=True, slots=True)
class Told:
    """The flags that a message names, and whether it was `so` or was not."""

    flags: frozenset[str]
    so: bool


def read_flags(text: str) -> Told | None:
    """What the message says of flags and of nothing else; None for a question and for anything else."""
    if text.rstrip().endswith("?"):
        return None
    said = {one.meaning for one in _LEXICON.read(text) or ()} - {""}
    flags = frozenset(said - {"not"})
    return Told(flags, "not" not in said) if flags else None
