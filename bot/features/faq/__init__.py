"""Questions to the coach: browsing, searching, help, and the texts for somebody in danger."""

from bot.catalog.safety import SafetyIndex
from bot.catalog.search import FaqIndex
from bot.features.faq.handlers import Faq
from bot.tg.router import Fallback, Router
from bot.view.parts import Parts


def register(router: Router, parts: Parts) -> None:
    """Take /faq, /help and /sos, the buttons under answers, all text that nobody else took, and danger first."""
    index = FaqIndex(parts.catalog)
    faq = Faq(parts.catalog, SafetyIndex(parts.catalog), router.present)
    router.command("faq", faq.browse, reads=True, strangers=True)
    router.command("help", faq.help, reads=True, strangers=True)
    router.command("sos", faq.sos, reads=True, strangers=True)
    router.taps("faq", faq.tapped, strangers=True)
    router.action("faq", faq.browse, strangers=True)
    router.safety = faq.in_danger
    router.fallback = Fallback(index.find, faq.answer, faq.unknown)
