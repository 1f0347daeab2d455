"""What somebody takes: the product and its dose, as the label says it and as magnesium itself."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

ProductForm = Literal["bisglycinate", "citrate", "oxide", "other", "mix", "unknown"]
Label = Literal["elemental", "percent", "compound"]
"""How the amount was told: mg of magnesium, % of the reference intake, mg of the compound."""
NRV = 375
"""Mg: 100 % of the reference intake on a label (EU; fact sheet B1)."""


class Product(BaseModel):
    """A product from some night on; milligrams are of magnesium itself (elemental). None is not known.

    `compound`: which one (bot.domain.compounds), where that was told. `amount`: the number on the label, for one piece;
    `piece`: what that is in mg of magnesium; `pieces` a day; `others`: mg a day from other sources (an antacid, a
    laxative, a second supplement), 0 where there are none.
    """

    model_config = ConfigDict(frozen=True)

    form: ProductForm = "unknown"
    compound: str | None = None
    label: Label = "elemental"
    amount: Annotated[float, Field(gt=0)] | None = None
    piece: Annotated[float, Field(gt=0)] | None = None
    pieces: Annotated[float, Field(gt=0)] | None = 1
    others: Annotated[float, Field(ge=0)] | None = 0

    @property
    def supplement(self) -> float | None:
        """Mg of magnesium a day from this product; None where that is not known."""
        return None if self.piece is None or self.pieces is None else self.piece * self.pieces

    @property
    def total(self) -> float | None:
        """Mg a day from all that is no food; None where a part of it is not known."""
        return None if self.supplement is None or self.others is None else self.supplement + self.others

    @property
    def jar(self) -> tuple[object, ...]:
        """What one piece is: with another jar the count of its pieces begins anew."""
        return self.form, self.compound, self.label, self.amount


def percent_in(percent: float) -> float:
    """Mg of magnesium in so many percent of the reference intake."""
    return percent * NRV / 100
