"""The diary: the last nights as buttons."""

from bot.features.diary.handlers import listed
from bot.tg.router import Router
from bot.view.night_card import DIARY
from bot.view.parts import Parts


def register(router: Router, parts: Parts) -> None:
    """Take /nights, the action nights, and the way back from a night's card."""
    router.command("nights", listed(below=True), reads=True)
    router.action("nights", listed(below=True))
    router.taps(DIARY, listed(below=False))
