"""Screens of the questions: the entrance, groups, answers, guesses, and the texts for danger."""

from collections.abc import Iterable

from bot.catalog.asking import told
from bot.catalog.catalog import Catalog
from bot.catalog.commands import Commands
from bot.catalog.models import Topic
from bot.catalog.words import Words
from bot.tg.richtext import rich
from bot.tg.screen import Button, Keyboard, Screen, rows

COMPLAINTS = ("fall-asleep", "broken-sleep", "insomnia", "legs", "stress")
GROUPS = ("magnesium", "sleep", "bot")
PREFIXES = {"mg": "magnesium", "bot": "bot"}


def group_of(topic: str) -> str:
    """The group of a topic id: `mg-dose` -> magnesium; ids without a known prefix are about sleep."""
    return PREFIXES.get(topic.split("-")[0], "sleep")


def entrance(words: Words, catalog: Catalog) -> Screen:
    """Where one begins to browse: the five complaints, then the groups."""
    by_complaint = {one.complaint: one.id for one in catalog.topics(words.language).values() if one.complaint}
    complaints = [
        _show(words, words(f"faq-button-complaint-{name}"), by_complaint[name])
        for name in COMPLAINTS
        if name in by_complaint
    ]
    groups = [Button.to(words(f"faq-button-group-{name}"), "faq", "group", name) for name in GROUPS]
    return Screen(words("faq-entrance"), (*rows(complaints, 1), *rows(groups, 3)))


def group(words: Words, catalog: Catalog, name: str) -> Screen:
    """The topics of one group."""
    topics = [one for one in catalog.topics(words.language).values() if group_of(one.id) == name]
    buttons = [_show(words, one.title, one.id) for one in sorted(topics, key=lambda one: one.title)]
    return Screen(words(f"faq-group-{name}"), (*rows(buttons, 1), (_home(words),)))


def topic(words: Words, catalog: Catalog, name: str, *, whole: bool = False) -> Screen:
    """An answer: its first part, or all of it; magnesium answers end with the reminder of what they are."""
    topics = catalog.topics(words.language)
    one = topics[name]
    text, entities = rich(told(one, words, whole=whole))
    more = () if whole else (Button.to(words("faq-button-more"), "faq", "more", name, words.language),)
    return Screen(text, _below(words, one, more, [topics[other] for other in one.related if other in topics]), entities)


def guesses(words: Words, catalog: Catalog, names: Iterable[str]) -> Screen:
    """ "Do you mean ...": two or three topics as buttons."""
    topics = catalog.topics(words.language)
    buttons = [_show(words, topics[name].title, name) for name in names if name in topics]
    return Screen(words("faq-guesses"), (*rows(buttons, 1), (_home(words),)))


def unknown(words: Words) -> Screen:
    return Screen(words("faq-unknown"), ((_home(words),),))


def help_screen(words: Words, commands: Commands) -> Screen:
    """What the coach can do, a line a command."""
    lines = [f"/{word}: {description}" for word, description in commands.menu(words.language)]
    return Screen(words("faq-help", commands="\n".join(lines)))


def safety(words: Words, catalog: Catalog, category: str) -> Screen:
    """A fixed text of content/<language>/safety."""
    text, entities = rich(catalog.safety(words.language)[category].text)
    return Screen(text, entities=entities)


def warning(words: Words, catalog: Catalog, category: str) -> Screen:
    """The text for danger, with a way on for whoever was misunderstood."""
    plain = safety(words, catalog, category)
    go_on = Button.to(words("faq-button-go-on"), "faq", "go-on")
    return Screen(plain.text, ((go_on,),), plain.entities)


def _below(words: Words, one: Topic, more: tuple[Button, ...], related: Iterable[Topic]) -> Keyboard:
    actions = [Button.action(words(f"faq-button-action-{name}"), name) for name in one.actions]
    others = [_show(words, other.title, other.id) for other in related]
    return (*rows(more, 1), *rows(actions, 1), *rows(others, 1), (_home(words),))


def _show(words: Words, label: str, name: str) -> Button:
    return Button.to(label, "faq", "show", name, words.language)


def _home(words: Words) -> Button:
    return Button.to(words("faq-button-home"), "faq", "home")
