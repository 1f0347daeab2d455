"""Trouble for which magnesium is stopped and a doctor or pharmacist called: diarrhoea that stays, blood, palpitations.

Section F of the project's fact sheet.
"""

import re

from bot.domain.plain_words import plain_words


def _any(phrases: str) -> str:
    """A pattern for one of the phrases, which are parted by commas; `*` is the rest of a word."""
    return "(?:" + "|".join(one.strip().replace("*", r"\w*") for one in phrases.split(",")) + ")"


_NAMED = _any(
    "diarree*, diaree*, diarhee*, buikloop, dunne ontlasting, dunne poep, dunne stoelgang, waterdun*, aan de dunne, "
    "aan de schijt, schijterij, diarrhoea, diarrhea, diarrea, diarhea, loose stool*, watery stool*, the runs, the trots"
)
_LOOSE = rf"(?:{_NAMED}|stools? (?:\w+ ){{0,3}}watery)"
_STAYS = _any(
    "dagenlang, wekenlang, blijf, blijft, blijven, blijvende, aanhoudend*, houdt aan, houdt niet op, houdt maar niet "
    "op, wil niet stoppen, wil maar niet stoppen, gaat niet over, gaat maar niet over, gaat niet weg, maar niet "
    "overgaat, niet overgaat, stopt niet, stopt maar niet, nog steeds, nog altijd, elke dag, iedere dag, de hele week, "
    "constant*, days now, weeks now, all week, wont stop, dont stop, wont go away, doesnt stop, doesnt go away, not "
    "going away, keeps coming, keeps going, keep having, keep getting, every day, persist*, still have, still got"
)
_WEEKDAY = _any(
    "maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, monday, tuesday, wednesday, thursday, friday, "
    "saturday, sunday"
)
_SO_LONG = (
    rf"(?:(?:al|sinds) (?:\w+ ){{0,2}}(?:dagen|week|weken|maand|maanden|{_WEEKDAY})"
    rf"|(?:for|since) (?:\w+ ){{0,2}}(?:days|weeks?|months?|{_WEEKDAY}))"
)
_STOOL = _any(
    "ontlasting, stoelgang, poep*, kak*, wc, toilet, diar*, darmen, afvegen, anus, stool*, poo, poop*, bowel*, wipe, "
    "wiping, rectal*, rectum"
)
_BLOOD = _any("bloed, bloederig*, bloedverlies, blood, bloody, bleeding")
_HEART = re.compile(
    r"\b(?:hartkloppingen|palpitations?)\b"
    r"|\bhart (?:\w+ ){0,3}(?:bonkt|bonst|bonken|bonzen|fladdert|raast|over|tekeer|op hol|in m\w*n keel)\b"
    r"|\b(?:hart|hartslag|hartritme) (?:\w+ ){0,3}(?:onregelmatig|raar|vreemd)\b"
    r"|\bonregelmatige? (?:hartslag|hartritme)\b"
    r"|\bheart(?:beat| rhythm| rate)? (?:\w+ ){0,3}irregular(?:ly)?\b|\birregular heart(?:beat| rhythm| rate)?\b"
    r"|\bheart (?:\w+ ){0,3}(?:pounding|racing|fluttering|pounds|races|flutters|skips|skipping)\b"
)
_BLOODY = re.compile(
    rf"\b{_BLOOD}(?: \w+){{0,5}} {_STOOL}\b|\b{_STOOL}(?: \w+){{0,5}} {_BLOOD}\b|\b(?:zwarte|black) {_STOOL}\b"
    rf"|\b{_STOOL} (?:\w+ ){{0,3}}(?:zwart|pikzwart|black)\b"
)
_LOOSE_STAYS = re.compile(rf"\b{_LOOSE}\b.*\b(?:{_STAYS}|{_SO_LONG})\b|\b(?:{_STAYS}|{_SO_LONG})\b.*\b{_LOOSE}\b")
_DENIED = re.compile(rf"\b(?:geen|nooit|zonder|no|never|without) (?:\w+ )?(?:{_BLOOD}|{_LOOSE}|hartklop|palpitation)")
_MAGNESIUM = re.compile(
    r"\b(?:"
    + _any("magn*, mg, poeder*, pil, pillen, capsule*, supplement*, bisglycinaat, citraat, powder, pill, pills")
    + r"|(?:dat|dit|da|this|that|the) (?:spul|goedje|potje|stuff))\b"
)


def is_unwell(text: str, *, takes: bool) -> bool:
    """Whether somebody tells of it with magnesium; `takes`: they do take it, so that they need not name it."""
    said = " ".join(plain_words(text))
    if _DENIED.search(said) or not (takes or _MAGNESIUM.search(said)):
        return False
    return any(one.search(said) for one in (_BLOODY, _HEART, _LOOSE_STAYS))
