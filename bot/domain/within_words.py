"""Words around a time or a length in a sentence, and what they say of it."""

from datetime import time


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


BEFORE_A_TIME = _words(
    "om rond tegen omstreeks op voor tot vanaf na van sinds ergens wekker alarm at around about by for from until till "
    "til after since before to past gone is on @ it's its"
)
"""A number without a unit is a time only after one of these."""
BEFORE_A_LENGTH = _words(
    "sliep slaap slept sleep duurde duurt over binnen in al elke iedere gedurende lang for within every took takes "
    "lasted nog zo'n zon another hele lag timer"
)
"""After one of these "7 uur" is a length."""
LENGTHS = _words("geslapen lang later geleden slaap durende per gelegen long sleep ago before")
"""Before one of these too."""
COUNTED = _words(
    "keer keren maal x times min minuut minuten minute minutes mins mg gram g ml kg km % procent percent dag dagen day "
    "days week weken weeks maand maanden months jaar years graden degrees euro personen mensen people vrienden friends "
    "kinderen kids januari februari maart april mei juni juli augustus september oktober november december jan feb mrt "
    "apr jun jul aug sep sept okt nov dec january february march may june july august october pillen tabletten "
    "capsules tablets glazen kopjes cups hours hour hrs hr uren uurtje uurtjes seconden seconds sec stuks"
)
"""What is counted rather than told on the clock."""
OF_A_CLOCK = _words(
    "uur u h ure kwart kwartier over voor na past to am pm middernacht midnight noon noonish midday middaguur oclock "
    "quarter quarters clock uren hours til till before after thirty fifteen dertig vijftien ish ochtends avonds nachts "
    "middags morning afternoon evening night tonight"
)
OF_A_LENGTH = _words(
    "min m minuut minuten minuutje minuutjes minute minutes mins uur u h uren uurtje uurtjes uurke hour hours hr hrs "
    "kwartier kwartiertje kwartierke kwartierken kwartieren kwartiertjes quarter halfuur halfuurtje halfuurke seconden "
    "seconds sec seconde second '"
)
OF_COUNTS = _words(
    "keer keren maal keertje keertjes times time x once twice thrice eenmaal tweemaal driemaal viermaal vijfmaal"
)

PART_OF_DAY = (
    (r"\w*ochtends?|\w*voormiddags?|s ?morgens|vanmorgen|\w+dagmorgen|morgen ?vroeg|morning", "%am"),
    (r"\w*namiddags?|\w*middags?|afternoon", "%afternoon"),
    (r"\w*avonds?|evening", "%evening"),
    (r"tonight|tonite", "%tonight"),
    (r"s ?nachts|vannacht|midden in de nacht|last night|at night|(?:in|during) the night", "%night"),
)
"""What names a part of the day anywhere in the sentence, and that part."""

HINTS = (
    (
        r"wek|wekker|wakes?|woke|wakker|alarm|opstaan|opgestaan|sta|stond|get up|got up|getting up|eruit|breakfast",
        time(7),
    ),
    (r"bed|bedtime|slapen|licht|lights?|asleep|in slaap|lig er|lag er|lag ik er|lagen er", time(23)),
    (r"lunch|afspraak|vergadering|meeting|meet|appointment|call|tandarts|dentist", time(13)),
    (r"dinner|supper|avondeten|diner|eten|film|movie|party|feest", time(19)),
)
"""What a sentence is about, and the usual time of that."""

SPELLED = (
    (r"\b(?:rond|op|tegen) (?:de|het) middag\b|^middag$", "middaguur"),
    (r"\blunch ?time\b|\blunchtijd\b", "'s middags"),
    (r"\b(?:a )?couple (?:of )?hours\b", "2 hours"),
    (r"\b(?:(?:de )?(?:hele|volle|gehele) dag|(?:all|full|(?:the )?whole)[ -]day)\b", "24 hours"),
    (r"\b(?:een )?halve dag\b|\b(?:a )?half (?:a )?day\b", "12 hours"),
    (r"\b(?:(?<!de )(?<!deze )morgen(?! ?vroeg)|overmorgen|tomorrow|today|vandaag)\b", " "),
    (r"(?<=[0-9])([ap])(?!\w|\. ?m)", r"\1m"),
    (r"(?<=[0-9]:[0-9][0-9]):[0-9][0-9](?![0-9])", ""),
    (r"(?<=[0-9])['’-]?en\b", ""),
    (r"(?<=[0-9])-(?=(?:min|hour|uur))|(?<=\bhalf)-(?!past|hour|an)", " "),
    (r"\b[0-9]{1,2}(?:st|nd|rd|th|ste|de|e)\b", " "),
    (r"(?<![0-9:.])[0-9]{1,4}[/-][0-9]{1,2}(?:[/-][0-9]{2,4})?(?= (?:om|at|rond|around|tegen|by|@)\b)", " "),
)
"""Spellings that the readers of answers do not have, and dates, which are no times."""
