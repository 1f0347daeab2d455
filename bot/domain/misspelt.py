"""A word that is no known one, read as the known word it most likely stands for."""

from collections.abc import Iterable

SHORTEST = 6
"""Letters; in a shorter word one typing error makes too many other words."""


class Misspelt:
    """Knows words with one letter left out, added, replaced or out of its place: "zwagner" is "zwanger"."""

    def __init__(self, words: Iterable[str], *, never: Iterable[str] = ()) -> None:
        """`never`: real words that look like one of the words and are none."""
        self._near: dict[str, str] = {}
        known = {word for word in words if len(word) >= SHORTEST}
        self._left_alone = known | set(never)
        for word in sorted(known):
            for rest in _one_out(word):
                self._near.setdefault(rest, word)

    def meant(self, word: str) -> str:
        """The known word; the word itself where it is like none."""
        if word in self._left_alone or len(word) < SHORTEST - 1:
            return word
        return next((self._near[rest] for rest in _one_out(word) if rest in self._near), word)


def _one_out(word: str) -> list[str]:
    """The word, and what is left of it when one letter is taken out."""
    return [word, *(word[:at] + word[at + 1 :] for at in range(len(word)))]
