"""The morning check-in: six questions about one night, or ten, or a whole night in one message."""

from bot.delivery.kinds import Kind
from bot.features.checkin.checks import Checks
from bot.features.checkin.flags import Flags
from bot.features.checkin.handlers import Checkin
from bot.features.checkin.second_thoughts import SecondThoughts
from bot.features.checkin.sending import CheckinKind
from bot.features.checkin.store import FEATURE
from bot.features.checkin.talk import Talk
from bot.features.checkin.whole import Whole
from bot.tg.router import Router
from bot.view.parts import Parts


def register(router: Router, parts: Parts) -> Kind:
    """Take /diary, the action checkin-now, the answers, and nights told unasked.

    Returns the kind of message that the morning sends.
    """
    talk = Talk(parts.catalog.commands)
    whole = Whole(talk)
    flags = Flags(talk)
    checkin = Checkin(talk, Checks(talk), whole, flags)
    router.command("diary", checkin.diary)
    router.action("checkin-now", checkin.last)
    router.taps(FEATURE, checkin.tapped)
    router.asks(FEATURE, checkin)
    router.volunteers(whole.unasked, again=whole.again)
    router.volunteers(flags.unasked, again=flags.again)
    second = SecondThoughts(talk)
    router.volunteers(second.unasked, again=second.again)
    return CheckinKind(parts.catalog)
