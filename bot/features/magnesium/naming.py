"""Which evening a message names, and what else it says: "dinsdag", "gisteren niet genomen", "11 juni om 22:00"."""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

from bot.db.people import Person
from bot.domain.local_time import local
from bot.domain.plain_words import plain_words
from bot.domain.spoken_night_names import named_night
from bot.features.magnesium.evening import Evening

_TONIGHT = frozenset(plain_words("vanavond vandaag tonight today"))
_YESTERDAY = frozenset(plain_words("gister gisteren gisteravond yesterday"))
_LAST = frozenset({("last", "night"), ("last", "evening")})
_AROUND = frozenset(
    plain_words(
        "gister gisteren gisteravond eergisteren avond avonden de het die van op over voor wijzig verander pas aan "
        "yesterday evening night last the of on for change last"
    )
)


@dataclass(frozen=True, slots=True)
class NamedEvening:
    """The night that follows the evening, and the words left over."""

    night: date
    rest: str


def read_evening(text: str, person: Person, now: datetime) -> NamedEvening | None:
    """The one evening that a message names, by its weekday the latest; None where it names none, or two."""
    words = plain_words(text)
    if not _TONIGHT.isdisjoint(words):
        rest = " ".join(word for word in words if word not in _TONIGHT and word not in _AROUND)
        return NamedEvening(Evening.present(person, now).night, rest)
    found = named_night(text, local(now, person.zone).date())
    if found is None or found[0] is None:
        return None
    return NamedEvening(found[0], " ".join(word for word in plain_words(found[1]) if word not in _AROUND))


def names_another(text: str, evening: Evening, now: datetime) -> bool:
    """Whether a message names another evening than this one by "tonight" or "last night"."""
    words, today = plain_words(text), local(now, evening.zone).date()
    if evening.day == today and _says_yesterday(words):
        return True
    return evening.day < today and not evening.goes_on(now) and not _TONIGHT.isdisjoint(words)


def names_yesterday(text: str, evening: Evening, now: datetime) -> bool:
    """Whether it names the evening before this one, and that alone."""
    words = plain_words(text)
    return evening.day == local(now, evening.zone).date() and _says_yesterday(words) and _TONIGHT.isdisjoint(words)


def _says_yesterday(words: tuple[str, ...]) -> bool:
    return not _YESTERDAY.isdisjoint(words) or not _LAST.isdisjoint(pairwise(words))
