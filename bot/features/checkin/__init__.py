"""The morning check-in: six questions about one night."""

from bot.delivery.kinds import Kind
from bot.features.checkin.handlers import Checkin
from bot.features.checkin.sending import CheckinKind
from bot.features.checkin.store import FEATURE
from bot.tg.router import Router
from bot.view.parts import Parts


def register(router: Router, parts: Parts) -> Kind:
    """Take /diary, the action checkin-now and the answers; returns the kind of message that the morning sends."""
    checkin = Checkin(parts.catalog.commands)
    router.command("diary", checkin.diary)
    router.action("checkin-now", checkin.last)
    router.taps(FEATURE, checkin.tapped)
    router.asks(FEATURE, checkin)
    return CheckinKind(parts.catalog)
