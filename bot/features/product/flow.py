"""The steps of telling a product: its form, what the label says, how many a day, what comes from elsewhere."""

from datetime import date, timedelta
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from bot.domain.compounds import Compound, compound_of, magnesium_in
from bot.domain.product import Label, Product, ProductForm, percent_in
from bot.domain.spoken_dose import DoseReading, Expected
from bot.domain.spoken_sources import OthersReading, Source
from bot.domain.trial_plan import WITH_MAGNESIUM, Plan, is_paused, phase_on

Part = Literal["form", "label", "pieces", "others"]
PARTS: tuple[Part, ...] = ("form", "label", "pieces", "others")
Step = Literal["form", "label", "kind", "pieces", "others", "others_mg", "restart"]
MOST_IN_A_PIECE = 450
"""Mg; a larger number is likelier the weight of the whole compound (Belgium's most for a day; fact sheet B1)."""
WITHIN = timedelta(hours=2)
"""How long a question waits for its answer, and how long a change can be taken back."""
_BEFORE: dict[Step, Part] = {"kind": "label", "label": "form", "pieces": "label", "others": "pieces"}


class Draft(BaseModel):
    """A product as far as it is told. Parts in `told` are answered: with None where they do not know.

    `amount` is for `per` pieces, or with `daily` for all of a day; `label` None: of what is still to be asked.
    `source`: where else magnesium comes from, whose mg are asked. `since`: an evening's night that was named.
    `changing`: it is kept already, and one part changes. `restart`: the eight weeks of the trial may begin anew.
    """

    model_config = ConfigDict(frozen=True)

    form: ProductForm | None = None
    compound: Compound | None = None
    amount: float | None = None
    label: Label | None = None
    per: float = 1
    daily: bool = False
    pieces: float | None = None
    others: float | None = None
    source: Source | None = None
    since: str | None = None
    told: frozenset[Part] = frozenset()
    changing: bool = False
    restart: Literal["", "ask", "yes"] = ""

    @classmethod
    def of(cls, product: Product, *, without: Part | None = None) -> "Draft":
        """What is kept, with one part to be told anew."""
        values = product.model_dump(include={"form", "compound", "amount", "label", "pieces", "others"})
        return cls(**values, told=frozenset(PARTS) - {without}, changing=True)

    @property
    def step(self) -> Step | None:
        """What is to be asked next; None where all is told."""
        if "form" not in self.told:
            return "form"
        if "label" not in self.told:
            return "label"
        if self.amount is not None and self.label is None:
            return "kind"
        if "pieces" not in self.told:
            return "pieces"
        if "others" not in self.told:
            return "others" if self.source is None else "others_mg"
        return "restart" if self.restart == "ask" else None

    @property
    def expected(self) -> Expected:
        """What a number without a unit is at this step."""
        return "pieces" if self.step == "pieces" else "amount"

    @property
    def each(self) -> float | None:
        """The label's number for one piece."""
        if self.amount is None:
            return None
        return self.amount / ((self.pieces or 1) if self.daily else self.per)

    @property
    def piece(self) -> float | None:
        """Mg of magnesium in one piece; None where that is not known."""
        if self.each is None or self.label is None:
            return None
        if self.label == "percent":
            return percent_in(self.each)
        return self.each if self.label == "elemental" else self._of_compound(self.each)

    def _of_compound(self, milligrams: float) -> float | None:
        compound = self.compound or compound_of(self.form)
        return None if compound is None else magnesium_in(compound, milligrams)

    @property
    def if_compound(self) -> float | None:
        """What one piece would hold if the number is of the whole compound."""
        return None if self.each is None else self._of_compound(self.each)

    def product(self) -> Product:
        """What is to be kept. The amount of a whole day that comes in nobody knows how many pieces is one portion."""
        return Product(
            form=self.form or "unknown",
            compound=self.compound,
            label=self.label or "elemental",
            amount=self.each,
            piece=self.piece,
            pieces=1 if self.daily and self.pieces is None else self.pieces,
            others=self.others,
        )


def told(draft: Draft, reading: DoseReading) -> Draft:
    """With what a message said; a compound on the label of a mix makes it no other form."""
    if reading.label == "compound" and draft.form == "mix":
        draft = draft.model_copy(update={"compound": reading.compound})
    elif reading.form is not None:
        draft = formed(draft, reading.form, reading.compound)
    if reading.pieces is not None:
        draft = _with(draft, "pieces", pieces=reading.pieces)
    if reading.amount is not None:
        values = {"amount": reading.amount, "per": reading.per, "daily": reading.daily, "label": reading.label}
        draft = _labelled(_with(draft, "label", **values))
    return draft


def formed(draft: Draft, form: ProductForm, compound: Compound | None = None) -> Draft:
    """With its form."""
    return _with(draft, "form", form=form, compound=compound or compound_of(form))


def kind(draft: Draft, label: Label) -> Draft:
    """The number is magnesium itself, or the whole compound; of one that nobody named nothing can be worked out."""
    if label == "compound" and draft.if_compound is None:
        return _without(draft, "label")
    return draft.model_copy(update={"label": label})


def counted(draft: Draft, pieces: float | None) -> Draft:
    """So many a day."""
    return _with(draft, "pieces", pieces=pieces)


def sourced(draft: Draft, reading: OthersReading) -> Draft:
    """With what comes from elsewhere, or at first only where from."""
    if reading.none:
        return _with(draft, "others", others=0.0, source=None)
    if reading.mg is not None:
        return _with(draft, "others", others=reading.mg, source=None)
    return draft.model_copy(update={"source": reading.source})


def left_open(draft: Draft) -> Draft:
    """They do not know: nothing is put in its place."""
    match draft.step:
        case "form":
            return _with(draft, "form", form="unknown", compound=None)
        case "label" | "kind":
            return _with(draft, "label", amount=None, label=None)
        case "pieces":
            return counted(draft, None)
    return _with(draft, "others", others=None, source=None)


def back(draft: Draft) -> Draft | None:
    """To the question before; None where there is none, or where only one part changes."""
    step = draft.step
    if step == "others_mg":
        return draft.model_copy(update={"source": None})
    if step == "kind":
        return _without(draft, "label")
    before = _BEFORE.get(step) if step else None
    return None if before is None or draft.changing else _without(draft, before)


def restarts(plan: Plan, night: date) -> bool:
    """Whether another dose from this night on makes the eight weeks of a trial begin anew."""
    if plan.began is None or (plan.after is not None and night >= plan.after):
        return False
    return phase_on(plan, night) in WITH_MAGNESIUM or is_paused(plan, night)


def _labelled(draft: Draft) -> Draft:
    """Of what the label's number is: asked where it is too large for magnesium, or small for the compound named."""
    likely_all = draft.each is not None and draft.each > MOST_IN_A_PIECE
    if draft.label == "compound" and not likely_all:
        return draft.model_copy(update={"label": None})
    if draft.label is None and not likely_all:
        return draft.model_copy(update={"label": "elemental"})
    return draft


def _with(draft: Draft, part: Part, **values: Any) -> Draft:
    return draft.model_copy(update={**values, "told": draft.told | {part}})


def _without(draft: Draft, part: Part) -> Draft:
    nothing: dict[Part, dict[str, Any]] = {
        "form": {"form": None, "compound": None},
        "label": {"amount": None, "label": None, "per": 1, "daily": False},
        "pieces": {"pieces": None},
        "others": {"others": None, "source": None},
    }
    return draft.model_copy(update={**nothing[part], "told": draft.told - {part}})
