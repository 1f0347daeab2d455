"""Naps: what somebody slept by day, told with /nap or in a sentence, listed, changed and taken away."""

from bot.features.naps.handlers import Naps
from bot.tg.router import Router
from bot.view.parts import Parts


def register(router: Router, parts: Parts) -> None:
    """Take /nap, the buttons of naps, the answers, and a nap that somebody tells of by themselves."""
    naps = Naps()
    router.command("nap", naps.command)
    router.taps("naps", naps.tapped)
    router.asks("naps", naps)
    router.volunteers(naps.told, again=naps.told_again)
