"""How the reminder comes, in words: for the card of all settings and for its own."""

from bot.catalog.words import Words
from bot.db.people import Person
from bot.domain.person import second_time
from bot.view.moments import clock


def line(words: Words, person: Person) -> str:
    """All of it in one line; of somebody who is not reminded, that."""
    if person.magnesium != "remind":
        return words("account-reminding-off")
    repeats, text = repeats_of(words, person), text_of(words, person)
    second = second_time(person.usual())
    if second is None:
        return words("account-reminding-line", repeats=repeats, text=text)
    return words("account-reminding-line-second", repeats=repeats, text=text, second=clock(second))


def repeats_of(words: Words, person: Person) -> str:
    """nog één keer, zonder geluid."""
    return words("account-repeats-is", count=person.repeats)


def text_of(words: Words, person: Person) -> str:
    """Whether it names magnesium."""
    return words("account-discreet-is" if person.discreet else "account-named-is")


def second_of(words: Words, person: Person) -> str:
    """The time of the second moment; none where there is none, or where it fits the day no longer."""
    wall = second_time(person.usual())
    return words("account-second-is-none") if wall is None else clock(wall)
