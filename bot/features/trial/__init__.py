"""The trial of one person: does magnesium help me?"""

from bot.delivery.kinds import Kind
from bot.features.trial.handlers import Trials
from bot.features.trial.sending import TrialKind
from bot.tg.router import Router
from bot.view.parts import Parts


def register(router: Router, parts: Parts) -> Kind:
    """Take /proef, its action and every button of a trial; returns the kind of message that a trial says by itself."""
    trials = Trials(parts, router)
    router.command("trial", trials.show, reads=True)
    router.action("trial", trials.show)
    router.taps("trial", trials.tapped)
    router.asks("trial", trials)
    router.volunteers(trials.told, again=trials.told_again)
    return TrialKind(parts.catalog)
