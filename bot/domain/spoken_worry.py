"""Whether a message says that figures about sleep make somebody restless, or that they would rather have none."""

import re

from bot.domain.plain_words import plain_words

_FIGURES = frozenset(
    plain_words(
        "cijfer cijfers cijfertjes getal getallen getalletjes score scores percentage percentages procenten "
        "statistiek statistieken gemiddelde gemiddelden gemiddeldes grafiek grafieken grafiekjes weekcijfers "
        "slaapcijfers slaapscore slaapefficientie "
        "figure figures number numbers statistic statistics stats average averages graph graphs chart charts"
    )
)
_RESTLESS = frozenset(
    plain_words(
        "onrustig onrustiger onrust zenuwachtig zenuwachtiger nerveus nerveuzer gestrest gestresst gestresster stress "
        "stressen bang banger angstig angst paniek paniekerig gespannen opgejaagd ongerust ongeruster piekeren pieker "
        "piekert gepieker tobben onzeker verdrietig somber moedeloos gek kriebelig obsessie "
        "anxious anxiety nervous stressed stresses stressful stressing worried worry worries worrying panic panicky "
        "uneasy restless tense obsess obsessed obsessing afraid scared overwhelmed crazy upset"
    )
)
_LED_BY = re.compile(
    r"\b(?:van|door|over|met|bij|maken|maakt|geven|geeft|bezorgen|bezorgt|jagen|sinds|om|"
    r"about|by|from|over|with|because|make|makes|making|give|gives|stress|stresses|worry|worries|keep|keeps|"
    r"get|gets|getting|drive|drives|driving)\b"
)
"""What ties the one to the other: "onrustig van die cijfers", "numbers make me nervous"."""
_NOT = frozenset(plain_words("niet geen nooit niks not dont doesnt didnt never no isnt arent without zonder"))
_SLEEPLESS = re.compile(
    r"\bniet (?:meer |goed )?(?:kunnen |kan )?slapen\b|\b(?:lig|lag) (?:ik )?(?:\w+ )?wakker (?:van|door|over)\b"
    r"|\b(?:cant|cannot|can not|not) sleep\b|\b(?:keep|keeps) me awake\b"
)
_ASKING = frozenset(
    plain_words("wat hoe welk welke wie wanneer is zijn klopt moet mag kan what how which when is are does should can")
)
"""Words that a question begins with."""

_F = rf"(?:{'|'.join(sorted(_FIGURES))})"
_NONE_PLEASE = re.compile(
    r"\b(?:(?:zonder|without)|(?:geen|no))(?: (?:al|die|de|meer|the|those|these|any|more|all)){0,2} " + _F + r"\b"
)
_WISHES = frozenset(
    plain_words("liever graag aub alsjeblieft svp wil hoef voortaan please pls rather prefer want would like")
)
_CAN_IT = re.compile(r"\b(?:kan|kun|mag|zou|can|could|is it possible)\b.*\b(?:zonder|without)\b")
_NOT_WANTED = re.compile(
    r"\b(?:wil|hoef)(?: ik)?(?: (?:die|de|al|mijn|jouw|je|meer)){0,2} " + _F + r"(?: \w+){0,2} niet\b"
    r"|\b(?:wil|hoef)(?: ik)? niet(?: \w+){0,2} " + _F + r"\b"
    r"|\b(?:dont|do not) (?:want|need|like)(?: to (?:see|know|have))?(?: (?:the|those|these|your|any|all)){0,2} "
    + _F
    + r"\b"
)
_NOT_YET = frozenset(plain_words("nog yet"))
_SHORT = 4
"""Words of a message that says no more than "geen cijfers meer"."""


def is_worried_by_figures(text: str) -> bool:
    """ "Ik word onrustig van die cijfers", "rather no numbers please". A question about a figure is none."""
    words = plain_words(text)
    said = " ".join(words)
    return not _FIGURES.isdisjoint(words) and (_rather_without(words, said) or _is_restless(words, said))


def _rather_without(words: tuple[str, ...], said: str) -> bool:
    if _NOT_WANTED.search(said):
        return True
    if not _NOT_YET.isdisjoint(words):
        return False
    wishes = len(words) <= _SHORT or not _WISHES.isdisjoint(words) or _CAN_IT.search(said) is not None
    return wishes and _NONE_PLEASE.search(said) is not None


def _is_restless(words: tuple[str, ...], said: str) -> bool:
    if words[0] in _ASKING or words[-1] == "?":
        return False
    if _SLEEPLESS.search(said):
        return _LED_BY.search(said) is not None
    return not _RESTLESS.isdisjoint(words) and _NOT.isdisjoint(words) and _LED_BY.search(said) is not None
