"""The diary: the last nights as buttons, emptying a night or a part of it, and undo."""

from bot.features.diary.handlers import Diary
from bot.tg.router import Router
from bot.view.night_card import DIARY
from bot.view.parts import Parts


def register(router: Router, parts: Parts) -> None:
    """Take /nights, the action nights, the diary's buttons on a night's card, and undo in words."""
    diary = Diary()
    router.command("nights", diary.show, reads=True)
    router.action("nights", diary.show)
    router.taps(DIARY, diary.tapped)
    router.asks(DIARY, diary)
    router.volunteers(diary.told, again=diary.told_again)
