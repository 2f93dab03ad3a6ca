"""The known words nearest to one that nobody knows."""

from collections.abc import Iterable
from functools import lru_cache

from idekatalog.search.analysis import fold

_SHORTEST = 4
_LONG = 8
"""From this length on two slips are forgiven instead of one."""
_SHORTEST_BEGINNING = 5
_MOST = 6


class Spelling:
    """Corrects slips of the fingers: a letter missing, added, changed, or two in wrong order."""

    def __init__(self, words: Iterable[str]) -> None:
        known = ((fold(word), word) for word in dict.fromkeys(words))
        self._words = [(folded, word) for folded, word in known if len(folded) >= _SHORTEST and folded.isalpha()]
        self._folded = [folded for folded, _ in self._words]
        self.nearest = lru_cache(maxsize=1000)(self._nearest)

    def _nearest(self, word: str, is_half_typed: bool = False) -> tuple[str, ...]:
        """Return the words that the fewest slips lead to, () when too many would be needed."""
        folded = fold(word)
        if len(folded) < _SHORTEST or not folded.isalpha():
            return ()
        found = self._within(folded, 2 if len(folded) >= _LONG else 1)
        if not found and is_half_typed and len(folded) >= _SHORTEST_BEGINNING:
            found = self._begun(folded)
        return tuple(found[:_MOST])

    def _within(self, folded: str, most: int) -> list[str]:
        from rapidfuzz.distance import OSA  # not before the first paint, nor before the first slip
        from rapidfuzz.process import extract

        near = extract(folded, self._folded, scorer=OSA.distance, score_cutoff=most, limit=None)
        nearest = [self._words[number] for _, slips, number in near if slips == near[0][1]]
        # The first letter is seldom the wrong one.
        return [word for _, word in sorted(nearest, key=lambda found: found[0][0] != folded[0])]

    def _begun(self, folded: str) -> list[str]:
        """Return the words whose beginning is one slip away."""
        from rapidfuzz.distance import OSA

        ends = range(len(folded) - 1, len(folded) + 2)
        return [
            word
            for other, word in self._words
            if other[0] == folded[0]
            and len(other) > len(folded)
            and any(OSA.distance(folded, other[:end], score_cutoff=1) <= 1 for end in ends)
        ]
