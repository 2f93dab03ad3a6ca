"""Danish compounds, split into words that the vocabulary knows by themselves."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from idekatalog.search.analysis import stem
from idekatalog.strings import search as danish

_SHORTEST_PART = 4
_SHORTEST_BEGINNING = 3
_MOST_PARTS = 8


class Compounds:
    """Knows which words can be parts; what is no part is never split off."""

    def __init__(self, words: Iterable[str], stem_of: Callable[[str], str] = stem) -> None:
        self._words = frozenset(filter(_can_be_part, words))
        self._stems = frozenset(stem_of(word) for word in self._words if len(word) >= _SHORTEST_PART)
        self.split = lru_cache(maxsize=10_000)(self._split)

    def parts(self, word: str) -> tuple[str, ...]:
        """Return what a compound consists of, compounds within it included; () for another word."""
        first, rest = self.split(word) or ("", "")
        found = (first, *self.parts(first), rest, *self.parts(rest)) if first else ()
        return found[:_MOST_PARTS]

    def held(self, word: str) -> str:
        """Return the longest known word that an unknown one begins or, failing that, ends with."""
        cuts = range(len(word) - 1, _SHORTEST_PART - 1, -1)
        begun = (self._unlinked(word[:end]) for end in cuts)
        ended = (word[-length:] for length in cuts if self._is_part(word[-length:]))
        return next((found for found in (*begun, *ended) if len(found) >= _SHORTEST_PART), "")

    def joined(self, first: str, rest: str) -> Iterator[str]:
        """Walk the ways to write two words as one."""
        return (first + letters + rest for letters in danish.LINKING_LETTERS)

    def _split(self, word: str) -> tuple[str, str] | None:
        """Return the two halves, the latter as long as can be, or None."""
        if word in danish.NO_COMPOUNDS:
            return None
        for end in range(_SHORTEST_BEGINNING, len(word) - _SHORTEST_BEGINNING + 1):
            first = self._unlinked(word[:end])
            if first and self._is_part(word[end:]):
                return first, word[end:]
        return None

    def _unlinked(self, first: str) -> str:
        """Return a beginning without its linking letters, "" when it is no word."""
        for letters in danish.LINKING_LETTERS:
            bare = first.removesuffix(letters) if letters else first
            if bare in self._words and (bare != first or not letters):
                return bare
        return ""

    def _is_part(self, rest: str) -> bool:
        return rest in self._words or (_can_be_part(rest) and stem(rest) in self._stems)


def _can_be_part(word: str) -> bool:
    is_long = len(word) >= _SHORTEST_PART or word in danish.SHORT_PARTS
    return is_long and word.isalpha() and word not in danish.STOP_WORDS and word not in danish.ENDINGS
