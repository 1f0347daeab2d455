"""A stage on which somebody tells what they take, and what is kept of it."""

from datetime import date
from pathlib import Path

from bot.db import products
from bot.domain.product import Product
from bot.features import account
from bot.features import product as feature
from tests.support.stage import Stage, knows_no_answers

TONIGHT = date(2026, 6, 12)
"""The night that follows the stage's evening, a Thursday."""
TWO_OF_100 = Product(form="bisglycinate", compound="bisglycinate", amount=100, piece=100, pieces=2, others=0)


def staged(folder: Path, language: str = "nl") -> Stage:
    stage = Stage(folder, [account.register, feature.register, knows_no_answers], language=language)
    stage.settled()
    stage.posts(begins())
    return stage


def begins() -> object:
    from bot.tg.screen import Button, Screen

    return Screen("...", ((Button.action("Begin", "product"),),))


def kept(stage: Stage) -> list[tuple[date, Product]]:
    """Every product with its first night."""
    with stage.database() as conn:
        return [(one.since, one.product) for one in products.all_of(conn, stage.user)]


def takes(stage: Stage, product: Product = TWO_OF_100, since: date = date(2026, 5, 1)) -> None:
    """It is kept already."""
    with stage.database() as conn:
        products.save(conn, stage.user, since, product, stage.now)


def regimen(stage: Stage) -> products.Regimen:
    with stage.database() as conn:
        return products.regimen(conn, stage.user)
