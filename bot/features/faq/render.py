"""Screens of the questions: the entrance, groups, answers, guesses, and the texts for danger."""

from collections.abc import Collection, Iterable
from datetime import date, time

from babel.dates import format_date

from bot.catalog.asking import told
from bot.catalog.catalog import Catalog
from bot.catalog.commands import Commands
from bot.catalog.words import Words
from bot.domain.callback import pack_time
from bot.domain.complaints import TOPIC_COMPLAINTS
from bot.domain.person import Complaint
from bot.domain.wishes import Wish
from bot.tg.richtext import rich
from bot.tg.screen import Button, Screen, rows
from bot.view.moments import clock, night_name
from bot.view.night_card import fill_in

NO_TOPIC = "-"
GROUPS = ("magnesium", "sleep", "bot")
PREFIXES = {"mg": "magnesium", "bot": "bot"}


def group_of(topic: str) -> str:
    """The group of a topic id: `mg-dose` -> magnesium; ids without a known prefix are about sleep."""
    return PREFIXES.get(topic.split("-")[0], "sleep")


def entrance(words: Words, catalog: Catalog, complaints: Collection[Complaint] = ()) -> Screen:
    """Where one begins to browse: the five complaints, the person's own first, then the groups."""
    by_complaint = {one.complaint: one.id for one in catalog.topics(words.language).values() if one.complaint}
    met = [
        _show(words, words(f"faq-button-complaint-{name}"), by_complaint[name])
        for _, name in sorted(TOPIC_COMPLAINTS.items(), key=lambda one: one[0] not in complaints)
        if name in by_complaint
    ]
    groups = [Button.to(words(f"faq-button-group-{name}"), "faq", "group", name) for name in GROUPS]
    return Screen(words("faq-entrance"), (*rows(met, 1), *rows(groups, 3)))


def group(words: Words, catalog: Catalog, name: str) -> Screen:
    """The topics of one group."""
    topics = [one for one in catalog.topics(words.language).values() if group_of(one.id) == name]
    buttons = [_show(words, one.title, one.id) for one in sorted(topics, key=lambda one: one.title)]
    return Screen(words(f"faq-group-{name}"), (*rows(buttons, 1), (_home(words),)))


def topic(
    words: Words, catalog: Catalog, name: str, *, whole: bool = False, voted: bool = False, keeps: bool = False
) -> Screen:
    """An answer: its first part, or all of it; magnesium answers end with the reminder of what they are.

    Below it: more, what can be done at once, whether it helped (until `voted`; `keeps`: it did not, and the question
    may be kept), related topics.
    """
    topics = catalog.topics(words.language)
    one = topics[name]
    text, entities = rich(told(one, words, whole=whole))
    marks = ("v",) if voted else ()
    more = () if whole else (Button.to(words("faq-button-more"), "faq", "more", name, words.language, *marks),)
    actions = [Button.action(words(f"faq-button-action-{action}"), action) for action in one.actions]
    helped = () if voted else _helped(words, name, whole=whole)
    kept = (_keep(words, name),) if keeps else ()
    others = [_show(words, topics[other].title, other) for other in one.related if other in topics]
    below = (*rows(more, 1), *rows(actions, 1), *rows(helped, 2), *rows(kept, 1), *rows(others, 1), (_home(words),))
    return Screen(text, below, entities)


def wish(words: Words, catalog: Catalog, one: Wish) -> Screen | None:
    """What somebody wants, as a button that does it; None for a language that there is not."""
    match one:
        case Wish("reminder", wall=time() as wall):
            said = clock(wall)
            button = Button.action(words("faq-button-wish-reminder", time=said), "reminder-at", pack_time(wall))
            text = words("faq-wish-reminder", time=said)
        case Wish("pause", until=date() as until):
            said = format_date(until, words("view-date-pattern"), locale=words.language)
            button = Button.action(words("faq-button-wish-pause", day=said), "pause-until", until.isoformat())
            text = words("faq-wish-pause", day=said)
        case Wish("night", night=date() as night):
            button = fill_in(words("faq-button-action-checkin-now"), night)
            text = words("faq-wish-night", night=night_name(words, night))
        case Wish("language", language=str() as code) if code in catalog.languages:
            there = catalog.words(code)
            button = Button.action(there("profile-language-name"), f"language-{code}")
            text = there("faq-wish-language")
        case Wish("delete"):
            button, text = Button.action(words("faq-button-action-delete-all"), "delete-all"), words("faq-wish-delete")
        case Wish("resume"):
            button, text = Button.action(words("faq-button-action-resume"), "resume"), words("faq-wish-resume")
        case _:
            return None
    return Screen(text, ((button,), (Button.to(words("faq-button-leave"), "faq", "leave"),)))


def guesses(words: Words, catalog: Catalog, names: Iterable[str]) -> Screen:
    """ "Do you mean ...": two or three topics as buttons."""
    topics = catalog.topics(words.language)
    buttons = [_show(words, topics[name].title, name) for name in names if name in topics]
    return Screen(words("faq-guesses"), (*rows(buttons, 1), (_home(words),)))


def resting(words: Words) -> Screen:
    """All messages rest; one tap brings them back."""
    return Screen(words("faq-resting"), ((Button.action(words("faq-button-action-resume"), "resume"),),))


def unknown(words: Words, *, keeps: bool = False) -> Screen:
    """What is said where nothing is known; `keeps`: the question may be kept."""
    kept = ((_keep(words, NO_TOPIC),),) if keeps else ()
    return Screen(words("faq-unknown"), (*kept, (_home(words),)))


def help_screen(words: Words, commands: Commands) -> Screen:
    """What the coach can do, a line a command."""
    lines = [f"/{word}: {description}" for word, description in commands.menu(words.language)]
    return Screen(words("faq-help", commands="\n".join(lines)))


def safety(words: Words, catalog: Catalog, category: str) -> Screen:
    """A fixed text of content/<language>/safety."""
    text, entities = rich(catalog.safety(words.language)[category].text)
    return Screen(text, entities=entities)


def warning(words: Words, catalog: Catalog, category: str, meant: tuple[str, ...] = ()) -> Screen:
    """The text for danger, with a way on for whoever was misunderstood: to the topic (id, language) they `meant`."""
    plain = safety(words, catalog, category)
    go_on = Button.to(words("faq-button-go-on"), "faq", "go-on", *meant)
    return Screen(plain.text, ((go_on,),), plain.entities)


def _helped(words: Words, name: str, *, whole: bool) -> tuple[Button, ...]:
    marks = ("w",) if whole else ()
    return tuple(
        Button.to(words(f"faq-button-{label}"), "faq", "vote", name, words.language, answer, *marks)
        for label, answer in (("helpful", "y"), ("not-helpful", "n"))
    )


def _keep(words: Words, name: str) -> Button:
    return Button.to(words("faq-button-keep"), "faq", "keep", name, words.language)


def _show(words: Words, label: str, name: str) -> Button:
    return Button.to(label, "faq", "show", name, words.language)


def show(words: Words, catalog: Catalog, name: str) -> Button:
    """The button that shows a topic."""
    return _show(words, catalog.topics(words.language)[name].title, name)


def _home(words: Words) -> Button:
    return Button.to(words("faq-button-home"), "faq", "home")
