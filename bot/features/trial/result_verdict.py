"""The seven verdicts as sentences, with their figures or without."""

from collections.abc import Iterator

from bot.catalog.words import Words
from bot.domain.outcome import FEWEST, Outcome, Uneven
from bot.domain.shares import Share, are_uneven
from bot.domain.verdicts import answered, countable
from bot.features.trial.result_amounts import Said, about, between, end
from bot.view.moments import enumerated

GOES_ON = ("likely", "small-better")


def verdict(words: Words, outcome: Outcome, *, words_only: bool = False) -> str:
    """One paragraph, of one to three sentences."""
    if outcome.verdict == "not_enough":
        return f"{_few(words, outcome, words_only=words_only)} {words('trial-result-few-kept')}"
    if outcome.verdict == "not_comparable":
        return words("trial-result-uneven", reasons=" ".join(_reasons(words, outcome, words_only=words_only)))
    found = said(outcome)
    key = outcome.verdict if outcome.verdict != "small" else "small-better" if found.estimate > 0 else "small-worse"
    figures = "" if words_only else _figures(words, outcome, found)
    parts = [words(f"trial-result-{key}", question=outcome.question, figures=figures)]
    if figures and outcome.question == "quality":
        parts.append(words("trial-result-step"))
    if key in GOES_ON:
        parts.append(words("trial-result-how-long"))
    return " ".join(parts)


def said(outcome: Outcome) -> Said:
    """The difference of an outcome that has one. Raises ValueError for another."""
    if outcome.estimate is None or outcome.low is None or outcome.high is None:
        raise ValueError(f"no difference is known where the verdict is {outcome.verdict}")
    return Said(outcome.estimate, outcome.low, outcome.high)


def _figures(words: Words, outcome: Outcome, found: Said) -> str:
    """About how much and between what; where 0 lies in the interval only between what."""
    question = outcome.question
    if outcome.verdict in ("same", "unclear"):
        low, high = (end(words, question, one) for one in (found.low, found.high))
        return "" if low == high else words("trial-result-figures-between", low=low, high=high)
    least, most = between(words, question, found)
    roughly = about(words, question, found.estimate)
    if least == most:
        return words("trial-result-figures-one", about=roughly)
    return words("trial-result-figures-about", about=roughly, least=least, most=most)


def _few(words: Words, outcome: Outcome, *, words_only: bool) -> str:
    """Of which part there are too few nights; where it is only the weekends, that."""
    nights = {"before": outcome.before.n, "during": outcome.during.n}
    parts = [phase for phase in nights if phase in outcome.lacking]
    if not parts:
        weekends = [phase for phase in nights if f"weekend_{phase}" in outcome.lacking]
        return words("trial-result-few-weekend", phase=weekends[0] if len(weekends) == 1 else "both")
    if words_only:
        return words("trial-result-few-words", phase=parts[0] if len(parts) == 1 else "both")
    counted = [
        words(f"trial-result-few-{phase}", n=n, fewest=FEWEST["before" if phase == "before" else "during"])
        for phase, n in nights.items()
        if phase in parts
    ]
    return words("trial-result-few", figures=words("trial-result-few-figures", parts=enumerated(words, counted)))


def _reasons(words: Words, outcome: Outcome, *, words_only: bool) -> Iterator[str]:
    for reason in outcome.uneven:
        figures = "" if words_only else _because(words, outcome, reason)
        yield words(f"trial-result-uneven-{reason}", figures=figures)


def _because(words: Words, outcome: Outcome, reason: Uneven) -> str:
    before, during = outcome.before, outcome.during
    if reason == "adherence":
        return words("trial-result-because-adherence", taken=outcome.taken, known=outcome.known)
    if reason == "evenings":
        return words("trial-result-because-evenings", known=outcome.known, evenings=outcome.evenings)
    if reason == "strayed":
        return words("trial-result-because-strayed", strayed=outcome.strayed, of=before.of)
    if reason == "flags":
        return _phases(words, (before.flagged, before.n), (during.flagged, during.n))
    phases = [[one for one in outcome.nights if one.phase == phase] for phase in ("without", "with")]
    shares = [answered(nights) for nights in phases]
    return _phases(words, *(shares if are_uneven(*shares) else map(countable, phases)))


def _phases(words: Words, before: Share, during: Share) -> str:
    numbers = {"before": before[0], "without": before[1], "during": during[0], "with": during[1]}
    return words("trial-result-because-phases", **numbers)
