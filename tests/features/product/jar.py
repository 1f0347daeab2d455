"""A stage on which somebody tells what they take, and what is kept of it."""

from datetime import date
from pathlib import Path

from bot.db import intakes, products
from bot.domain.product import Product
from bot.features import account, naps
from bot.features import product as feature
from bot.tg.screen import Button, Screen
from tests.support.stage import Stage, knows_no_answers

TONIGHT = date(2026, 6, 12)
"""The night that follows the stage's evening, a Thursday."""
TWO_OF_100 = Product(form="bisglycinate", compound="bisglycinate", amount=100, piece=100, pieces=2, others=0)


def staged(folder: Path, language: str = "nl") -> Stage:
    stage = Stage(folder, [account.register, naps.register, feature.register, knows_no_answers], language=language)
    stage.settled()
    return stage


def opens(stage: Stage) -> int:
    """Tap the button that other features show; returns the message that it stands on."""
    message = stage.posts(Screen("...", ((Button.action("x", "product"),),)))
    stage.taps_data("do:product", message)
    return max(stage.chat)


def tells(stage: Stage, *answers: str) -> None:
    """Type answers one after the other; those with a star before them are tapped."""
    for one in answers:
        if one.startswith("*"):
            stage.taps(one[1:])
        else:
            stage.says(one)


def kept(stage: Stage) -> list[tuple[date, Product]]:
    """Every product with its first night."""
    with stage.database() as conn:
        return [(one.since, one.product) for one in products.all_of(conn, stage.user)]


def last(stage: Stage) -> Product:
    return kept(stage)[-1][1]


def takes(stage: Stage, product: Product = TWO_OF_100, since: date = date(2026, 5, 1)) -> None:
    """It is kept already."""
    with stage.database() as conn:
        products.save(conn, stage.user, since, product, stage.now)


def regimen(stage: Stage) -> products.Regimen:
    with stage.database() as conn:
        return products.regimen(conn, stage.user)


def took(stage: Stage, *days: int, moment: intakes.Moment = "evening", status: intakes.Status = "taken") -> None:
    """It was taken, or skipped, before these mornings of June."""
    with stage.database() as conn:
        for day in days:
            night = date(2026, 6, day)
            intakes.save(conn, stage.user, night, status=status, taken_at=None, now=stage.now, moment=moment)
