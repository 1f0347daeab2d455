"""What somebody takes: the product and its dose, where it stands against the limit, and its supply."""

from bot.features.product.handlers import Products
from bot.tg.router import Router
from bot.view.parts import Parts


def register(router: Router, parts: Parts) -> None:
    """Take the action `product`, its buttons, and the answers."""
    products = Products(router)
    router.action("product", products.open)
    router.taps("product", products.tapped)
    router.asks("product", products)
