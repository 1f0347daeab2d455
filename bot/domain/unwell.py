"""Trouble for which magnesium is stopped and a doctor or pharmacist called: diarrhoea that stays, blood, palpitations.

Section F of the project's fact sheet.
"""

import re

from bot.domain.plain_words import plain_words

_LOOSE = (
    r"(?:diarree\w*|diaree\w*|diarhee\w*|buikloop|dunne ontlasting|waterdunne?|aan de dunne|aan de schijt|schijterij|"
    r"diarrh?o?ea|diarrea|loose stools?|the runs|the trots)"
)
_STAYS = (
    r"(?:(?:al|sinds) (?:\w+ ){0,2}(?:dagen|week|weken|maand|maanden)|dagenlang|wekenlang|blijft|blijven|blijvende|"
    r"aanhoudende?|houdt? (?:maar )?(?:niet op|aan)|gaat (?:maar )?niet (?:over|weg)|stopt (?:maar )?niet|niet meer over|"
    r"nog steeds|nog altijd|elke dag|iedere dag|constant|"
    r"for (?:\w+ ){0,2}(?:days|weeks?|months?)|days now|weeks now|wont (?:stop|go away)|doesnt (?:stop|go away)|"
    r"not going away|keeps? (?:coming|going)|every day|persistent|persists|constantly|still have|still got)"
)
_BLOOD = re.compile(
    r"\b(?:bloed\w*|blood\w*)(?: \w+){0,5} (?:ontlasting|stoelgang|poep\w*|kak\w*|wc|toilet|diarree|stools?|poo|poop|bowels?)\b"
    r"|\b(?:ontlasting|stoelgang|poep\w*|kak\w*|wc|toilet|diarree|stools?|poo|poop|bowels?)(?: \w+){0,5} (?:bloed\w*|bloody?)\b"
    r"|\b(?:zwarte|black) (?:ontlasting|stoelgang|poep|stools?|poo|poop)\b"
)
_HEART = re.compile(
    r"\bhartkloppingen\b|\bpalpitations?\b|\bhart (?:\w+ ){0,3}(?:bonkt|bonst|fladdert|slaat (?:\w+ )?over|raast|klopt)\b"
    r"|\bheart (?:\w+ ){0,3}(?:pounding|racing|fluttering|pounds|races|flutters|skips|skipping)\b"
)
_LOOSE_STAYS = re.compile(rf"\b{_LOOSE}\b.*\b{_STAYS}\b|\b{_STAYS}\b.*\b{_LOOSE}\b")
_DENIED = re.compile(r"\b(?:geen|nooit|zonder|no|never|without) (?:\w+ )?(?:bloed|blood|hartkloppingen|palpitations?|diarree|diarrh?o?ea)\b")
_MAGNESIUM = re.compile(
    r"\b(?:magn\w*|magnezium|mg|poeders?|pil|pillen|pillekes|capsules?|supplement\w*|bisglycinaat|citraat|powder|pills?|"
    r"glycinate|citrate|(?:dat|dit|da|this|that|the) (?:spul|goedje|stuff|potje))\b|\bhet (?:slik|neem)\b|\b(?:slik|neem) ik het\b"
)


def is_unwell(text: str, *, takes: bool) -> bool:
    """Whether somebody tells of it with magnesium; `takes`: they do take it, so that they need not name it."""
    said = " ".join(plain_words(text))
    if not takes and _MAGNESIUM.search(said) is None:
        return False
    if _DENIED.search(said) is not None:
        return False
    return any(one.search(said) is not None for one in (_BLOOD, _HEART, _LOOSE_STAYS))
