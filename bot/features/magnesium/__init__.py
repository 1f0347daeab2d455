"""Magnesium at night: the reminder, its answers, the second moment of the day, and the evenings so far."""

from bot.delivery.kinds import Kind
from bot.features.magnesium import overview, stopping
from bot.features.magnesium.handlers import Magnesium
from bot.features.magnesium.sending import MagnesiumKind
from bot.tg.router import Router
from bot.view.parts import Parts


def register(router: Router, parts: Parts) -> tuple[Kind, ...]:
    """Take /magnesium and every button of an evening; returns the kinds of messages: at night, and by day."""
    magnesium = Magnesium()
    router.command("magnesium", overview.show, reads=True)
    router.action("magnesium-now", overview.show)
    router.action("reminder-off", stopping.off)
    router.action("reminder-on", stopping.on)
    router.taps("magnesium", magnesium.tapped)
    router.asks("magnesium", magnesium)
    router.volunteers(magnesium.told, again=magnesium.told_again)
    router.volunteers(stopping.told, again=stopping.told_again)
    return MagnesiumKind(parts.catalog), MagnesiumKind(parts.catalog, "second")
