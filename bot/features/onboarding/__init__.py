"""Getting to know each other: what the coach does, consent, and the times it needs."""

from bot.features.onboarding.handlers import Onboarding
from bot.tg.router import Router
from bot.view.parts import Parts


def register(router: Router, parts: Parts) -> None:
    """Take /start, everybody unknown, and the questions up to the first card."""
    onboarding = Onboarding(parts, router.present)
    router.welcome = onboarding.start
    router.stranger = onboarding.typed
    router.command("start", onboarding.start, reads=True, strangers=True)
    router.taps("onboarding", onboarding.tapped, strangers=True)
    router.asks("onboarding", onboarding)
