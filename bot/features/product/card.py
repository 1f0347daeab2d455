"""What somebody takes, where that stands, and what can be done with it, as screens."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.catalog.words import Words
from bot.db.products import Dated, Regimen
from bot.domain.actions import ACTIONS
from bot.domain.dose_rules import PHARMACIST_ABOVE, UPPER_LIMIT, needs_pharmacist, needs_warning, standing
from bot.domain.product import Product
from bot.features.product.flow import PARTS
from bot.features.product.render import FEATURE, to
from bot.tg.screen import Button, Keyboard, Screen, rows
from bot.view.night_card import capital
from bot.view.product import form_name, line, number, since_name

CARD = (FEATURE, "card")
SECOND = "second-moment"
LEFT = (30, 60, 90, 120)


@dataclass(frozen=True, slots=True)
class Taken:
    """What is known of somebody's product: their rows, their regimen, pieces left; `tonight` is a night."""

    rows: Sequence[Dated]
    regimen: Regimen
    left: float | None
    tonight: date
    screened: bool
    in_trial: bool
    joins_trial: bool

    @property
    def newest(self) -> Dated | None:
        return self.rows[-1] if self.rows else None


def card(words: Words, taken: Taken, *, lead: str = "", warn: bool = False, undo: bool = False) -> Screen:
    """The product from its evening on; the limit first, then what was studied, and where it stands."""
    newest = taken.newest
    if newest is None:
        return Screen(words("product-nothing"), ((Button.action(words("product-button-tell"), FEATURE),),))
    product = newest.product
    paragraphs = [
        " ".join(filter(None, (lead, _from(words, taken, newest), dose(words, product), _until(words, taken, newest)))),
        _limit(words, product),
        words("product-warning", limit=UPPER_LIMIT) if warn else "",
        words("product-studied"),
        words("product-mix-said") if product.form == "mix" else "",
        _pharmacist(words, taken, product),
        _supply(words, taken),
        words("product-general" if taken.screened else "product-ask-first"),
    ]
    return Screen("\n\n".join(filter(None, paragraphs)), _buttons(words, taken, product, undo=undo), question=CARD)


def dose(words: Words, product: Product) -> str:
    """ "2 stuks van 100 mg magnesium, 200 mg per dag. Verder neem je niets met magnesium." """
    mine = _mine(words, product)
    if product.others == 0:
        return f"{mine} {words('product-others-none')}"
    if product.others is None:
        return f"{mine} {words('product-others-open')}"
    if product.total is None:
        return f"{mine} {words('product-others', mg=round(product.others))}"
    return f"{mine} {words('product-others-total', mg=round(product.others), total=round(product.total))}"


def change(words: Words) -> Screen:
    """Which part changes; it can be typed as well."""
    parts = [to(words, f"part-{part}", "part", part) for part in PARTS]
    below = ((to(words, "new-jar", "new"),), (to(words, "back", "card"),))
    return Screen(words("product-change"), (*rows(parts, 2), *below))


def asks_since(words: Words, *, lead: str = "") -> tuple[str, Keyboard]:
    """From which evening on; typed too."""
    days = [to(words, f"since-{name}", "since", str(ahead)) for ahead, name in ((-1, "last"), (0, "now"), (1, "next"))]
    return " ".join(filter(None, (lead, words("product-ask-since")))), (tuple(days), (to(words, "back", "card"),))


def asks_supply(words: Words, *, lead: str = "") -> tuple[str, Keyboard]:
    """How many pieces are left; typed too."""
    counts = tuple(Button.to(str(one), FEATURE, "left", str(one)) for one in LEFT)
    return " ".join(filter(None, (lead, words("product-ask-supply")))), (counts, (to(words, "back", "card"),))


def history(words: Words, taken: Taken) -> Screen:
    """What was taken since when, the newest first."""
    lines = [
        words("product-history-line", evening=capital(_evening(words, taken, one)), what=line(words, one.product))
        for one in reversed(taken.rows)
    ]
    return Screen("\n".join((words("product-history"), *lines)), ((to(words, "back", "card"),),))


def _evening(words: Words, taken: Taken, one: Dated) -> str:
    return since_name(words, one.since, taken.tonight)


def _from(words: Words, taken: Taken, newest: Dated) -> str:
    form = form_name(words, newest.product)
    if newest.since < taken.tonight:
        return words("product-takes", form=form)
    return words("product-takes-from", evening=_evening(words, taken, newest), form=form)


def _until(words: Words, taken: Taken, newest: Dated) -> str:
    """What is taken until a change that is still to come."""
    before = [one for one in taken.rows if one.since <= taken.tonight]
    coming = newest.since > taken.tonight and before
    return words("product-until-then", what=line(words, before[-1].product)) if coming else ""


def _mine(words: Words, product: Product) -> str:
    if product.piece is None and product.pieces is None:
        return words("product-dose-open")
    if product.piece is None:
        return words("product-dose-pieces", pieces=words("product-pieces", count=number(product.pieces or 0)))
    if product.supplement is None:
        return words("product-dose-piece", piece=round(product.piece))
    pieces = words("product-pieces", count=number(product.pieces or 0))
    return words("product-dose", pieces=pieces, piece=round(product.piece), mg=round(product.supplement))


def _limit(words: Words, product: Product) -> str:
    return f"{words('product-limit', limit=UPPER_LIMIT)} {words(f'product-standing-{standing(product)}')}"


def _pharmacist(words: Words, taken: Taken, product: Product) -> str:
    if taken.regimen.pharmacist_at is not None:
        return words("product-pharmacist-knows") if needs_warning(product) else ""
    return words("product-pharmacist-waits", most=PHARMACIST_ABOVE) if needs_pharmacist(product) else ""


def _supply(words: Words, taken: Taken) -> str:
    return "" if taken.left is None else words("product-supply-left", count=number(taken.left))


def _buttons(words: Words, taken: Taken, product: Product, *, undo: bool) -> Keyboard:
    high = needs_warning(product)
    knows = (to(words, "pharmacist", "pharmacist"),) if high and taken.regimen.pharmacist_at is None else ()
    split = (Button.action(words("product-button-second"), SECOND),) if high and SECOND in ACTIONS else ()
    back = (to(words, "undo", "undo"),) if undo else ()
    supply = to(words, "supply" if taken.left is None else "supply-off", "supply" if taken.left is None else "off")
    date_ = () if taken.in_trial else (to(words, "since", "date"),)
    earlier = (to(words, "history", "history"),) if len(taken.rows) > 1 else ()
    to_trial = (Button.action(words("trial-button-go-on-trial"), "trial"),) if taken.joins_trial else ()
    return (
        *rows(to_trial, 1),
        *rows(knows, 1),
        *rows(split, 1),
        *rows(back, 1),
        *rows((to(words, "change", "change"), *date_), 2),
        *rows((supply, *earlier), 2),
    )
