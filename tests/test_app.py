"""The coach put together."""

from bot.app import register_features
from bot.domain.commands import CHOOSES, COMMANDS
from bot.tg.router import Router
from bot.view.parts import Parts
from tests.support.stage import content


def test_the_commands_that_content_has_to_name_are_those_that_features_take() -> None:
    router = Router(content().commands, content().words)
    register_features(router, Parts(content(), "Europe/Amsterdam", "", ""))
    assert router.commands == {*COMMANDS, *(f"{CHOOSES}{language}" for language in content().languages)}
    assert len(set(COMMANDS)) == len(COMMANDS)
