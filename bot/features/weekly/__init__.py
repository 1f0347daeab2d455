"""The week: figures with the number of nights they rest on, one idea, how the days were, how magnesium is borne."""

from bot.delivery.kinds import Kind
from bot.features.weekly import review, tolerance, trend
from bot.features.weekly.handlers import Weekly
from bot.features.weekly.review import Reviewing
from bot.features.weekly.sending import WeeklyKind
from bot.features.weekly.tolerance import Asking
from bot.tg.router import Router
from bot.view.parts import Parts


def register(router: Router, parts: Parts) -> Kind:
    """Take /week, /trend and the buttons under the weekly message; returns the kind of message that Sunday sends."""
    weekly = Weekly(parts.catalog)
    router.command("week", weekly.show, reads=True)
    router.action("week", weekly.show)
    router.taps("weekly", weekly.tapped)
    router.asks("weekly", weekly)
    router.volunteers(weekly.worried, again=weekly.worried)
    for name, asking in ((tolerance.FEATURE, Asking()), (review.FEATURE, Reviewing(parts.catalog))):
        router.taps(name, asking.tapped)
        router.asks(name, asking)
    router.command("trend", trend.show, reads=True)
    router.action("trend", trend.show)
    router.taps("trend", trend.tapped)
    return WeeklyKind(parts.catalog)
