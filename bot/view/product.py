"""A product and its dose in words."""

from datetime import date, timedelta

from babel.dates import format_date

from bot.catalog.words import Words
from bot.domain.product import Product


def number(value: float) -> float:
    """As a text takes it: whole where it is whole, else to one decimal."""
    rounded = round(value, 1)
    return int(rounded) if rounded == int(rounded) else rounded


def form_name(words: Words, product: Product) -> str:
    """bisglycinaat; of another form the compound, where it was named."""
    if product.form == "other" and product.compound is not None:
        return words(f"product-compound-{product.compound}")
    return words(f"product-form-{product.form}")


def line(words: Words, product: Product | None) -> str:
    """ "bisglycinaat, 200 mg per dag", for the line of a card."""
    if product is None:
        return words("product-line-none")
    form = form_name(words, product)
    if product.supplement is None:
        return words("product-line-open", form=form)
    return words("product-line", form=form, mg=round(product.supplement))


def since_name(words: Words, since: date, tonight: date) -> str:
    """From which evening on: "vanavond", "gisteravond", "maandag 15 juni"; `since` and `tonight` are nights."""
    ahead = (since - tonight).days
    if ahead in (-1, 0, 1):
        return words(("product-evening-last", "product-evening-now", "product-evening-next")[ahead + 1])
    return format_date(since - timedelta(days=1), "EEEE d MMMM", locale=words.language)
