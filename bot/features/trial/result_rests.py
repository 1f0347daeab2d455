"""What the outcome of a trial rests on: nights, evenings, what was unlike other nights, what was left out."""

from collections import Counter
from collections.abc import Iterator
from typing import get_args

from bot.catalog.words import Words
from bot.domain.outcome import LeftOut, Outcome
from bot.view.moments import enumerated

COMPARED = ("without", "with")


def told(words: Words, outcome: Outcome) -> Iterator[str]:
    """Sentences; of what did not happen there is none."""
    before, during, after = outcome.before, outcome.during, outcome.after
    yield words("trial-result-rests", before=before.n, without=before.of, during=during.n, **{"with": during.of})
    if outcome.evenings:
        unknown = outcome.evenings - outcome.known
        yield words("trial-result-taken", taken=outcome.taken, known=outcome.known, unknown=unknown)
    if outcome.strayed:
        yield words("trial-result-strayed", evenings=outcome.strayed)
    if before.flagged or during.flagged:
        yield words("trial-result-flagged", before=before.flagged, during=during.flagged)
    left_out = _left_out(outcome)
    if left_out:
        parts = [words(f"trial-result-left-out-{why}", nights=left_out[why]) for why in left_out]
        yield words("trial-result-left-out", parts=enumerated(words, parts))
    if after is not None:
        yield words("trial-result-after", n=after.n, of=after.of)


def _left_out(outcome: Outcome) -> dict[LeftOut, int]:
    """Of the two periods that are compared: why how many nights with an answer do not count."""
    answered = [one for one in outcome.nights if one.phase in COMPARED and one.value is not None]
    counts = Counter(one.left_out for one in answered if one.left_out is not None)
    return {why: counts[why] for why in get_args(LeftOut) if counts[why]}
