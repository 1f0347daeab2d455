"""How much magnesium is in so much of a compound: its share of the mass, by formula (section B2 of the fact sheet).

Powders as they are sold are often hydrated, buffered or blended: what a label says of magnesium itself counts first.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from bot.domain.product import ProductForm

Compound = Literal[
    "oxide",
    "hydroxide",
    "carbonate",
    "citrate",
    "citrate_hydrated",
    "malate",
    "bisglycinate",
    "bisglycinate_hydrated",
    "chloride",
    "taurate",
    "threonate",
]
MAGNESIUM = 24.305
"""Grams a mole; that of the other elements below."""
_MASSES = {"Mg": MAGNESIUM, "C": 12.011, "H": 1.008, "N": 14.007, "O": 15.999, "S": 32.06, "Cl": 35.45}
_FORMULAS: Mapping[Compound, Mapping[str, int]] = {
    "oxide": {"Mg": 1, "O": 1},
    "hydroxide": {"Mg": 1, "O": 2, "H": 2},
    "carbonate": {"Mg": 1, "C": 1, "O": 3},
    "citrate": {"Mg": 3, "C": 12, "H": 10, "O": 14},  # trimagnesium, anhydrous
    "citrate_hydrated": {"Mg": 3, "C": 12, "H": 28, "O": 23},  # nonahydrate
    "malate": {"Mg": 1, "C": 4, "H": 4, "O": 5},  # 1:1
    "bisglycinate": {"Mg": 1, "C": 4, "H": 8, "N": 2, "O": 4},  # anhydrous
    "bisglycinate_hydrated": {"Mg": 1, "C": 4, "H": 12, "N": 2, "O": 6},  # dihydrate
    "chloride": {"Mg": 1, "Cl": 2, "H": 12, "O": 6},  # hexahydrate
    "taurate": {"Mg": 1, "C": 4, "H": 12, "N": 2, "O": 6, "S": 2},
    "threonate": {"Mg": 1, "C": 8, "H": 14, "O": 10},
}


def _share(formula: Mapping[str, int]) -> float:
    mass = sum(_MASSES[element] * count for element, count in formula.items())
    return formula["Mg"] * MAGNESIUM / mass


SHARES: Mapping[Compound, float] = MappingProxyType({name: _share(formula) for name, formula in _FORMULAS.items()})
"""The part of the compound's mass that is magnesium, 0 to 1."""
WITH_WATER: Mapping[Compound, Compound] = MappingProxyType(
    {"bisglycinate": "bisglycinate_hydrated", "citrate": "citrate_hydrated"}
)
"""What the powder may be as well: then it holds less."""
_OF_FORM: Mapping[ProductForm, Compound] = {"bisglycinate": "bisglycinate", "citrate": "citrate", "oxide": "oxide"}


def compound_of(form: ProductForm | None) -> Compound | None:
    """The compound that a form is; None for a mix and for what is not known."""
    return None if form is None else _OF_FORM.get(form)


def form_of(compound: Compound) -> ProductForm:
    """The form that a compound belongs to."""
    return next((form for form, known in _OF_FORM.items() if known == compound), "other")


def magnesium_in(compound: Compound, milligrams: float) -> float:
    """Mg of magnesium in so many mg of a compound."""
    return milligrams * SHARES[compound]


def millimoles(magnesium: float) -> float:
    """Mg of magnesium in mmol."""
    return magnesium / MAGNESIUM
