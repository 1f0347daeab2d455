"""How steady the nights of some weeks lay: regularity, social jetlag, and the sleep regularity index."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.domain.dated import DatedNap, DatedNight
from bot.domain.regularity import Jetlag, Spread, regularity, social_jetlag
from bot.domain.sri import Estimate, estimate


@dataclass(frozen=True, slots=True)
class Steadiness:
    """Each with what it rests on; None where that is too little."""

    regularity: Spread | None = None
    social_jetlag: Jetlag | None = None
    sri: Estimate | None = None

    @property
    def is_known(self) -> bool:
        return not (self.regularity is None and self.social_jetlag is None and self.sri is None)


def steadiness(nights: Sequence[DatedNight], naps: Sequence[DatedNap], free_days: Collection[int]) -> Steadiness:
    """Of the nights and naps given."""
    return Steadiness(regularity(nights), social_jetlag(nights, free_days), estimate(nights, naps))
