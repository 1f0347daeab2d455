"""Magnesium at night: the reminder, its answers, and the evenings so far."""

from bot.delivery.kinds import Kind
from bot.features.magnesium.handlers import Magnesium
from bot.features.magnesium.sending import MagnesiumKind
from bot.tg.router import Router
from bot.view.parts import Parts


def register(router: Router, parts: Parts) -> Kind:
    """Take /magnesium and every button of an evening; returns the kind of message that comes at night."""
    magnesium = Magnesium()
    router.command("magnesium", magnesium.show, reads=True)
    router.action("magnesium-now", magnesium.show)
    router.taps("magnesium", magnesium.tapped)
    router.asks("magnesium", magnesium)
    router.volunteers(magnesium.told, again=magnesium.told_again)
    return MagnesiumKind(parts.catalog)
