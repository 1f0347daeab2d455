"""Questions to the coach: browsing, searching, help, and the texts for somebody in danger."""

from bot.catalog.phrase_index import PhraseIndex
from bot.features.faq.asked import Asked
from bot.features.faq.danger import Watch
from bot.features.faq.handlers import Faq
from bot.tg.router import Fallback, Router
from bot.view.parts import Parts


def register(router: Router, parts: Parts) -> None:
    """Take /faq, /help and /sos, the buttons under answers, all text that nobody else took, and danger first."""
    faq = Faq(parts.catalog, router.present)
    watch = Watch(parts.catalog, parts.search, PhraseIndex(parts.catalog))
    asked = Asked(parts.catalog, parts.search, watch)
    router.command("faq", faq.browse, reads=True, strangers=True)
    router.command("help", faq.help, reads=True, strangers=True)
    router.command("sos", faq.sos, reads=True, strangers=True)
    router.taps("faq", faq.tapped, strangers=True)
    router.action("faq", faq.browse, strangers=True)
    router.action("food", faq.food, strangers=True)
    router.senses = watch.senses
    router.safety = watch.answers_named
    router.likely_danger = watch.answers
    router.rescue = watch.rescues
    router.fallback = Fallback(asked.understand, asked.answer, asked.unknown)
