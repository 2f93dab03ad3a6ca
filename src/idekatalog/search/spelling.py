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
        self._by_length: dict[int, list[tuple[str, int, str]]] = {}
        for word in dict.fromkeys(words):
            folded = fold(word)
            if len(folded) >= _SHORTEST and folded.isalpha():
                self._by_length.setdefault(len(folded), []).append((folded, _letters(folded), word))
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
        near: dict[int, list[str]] = {}
        letters = _letters(folded)
        for length in range(len(folded) - most, len(folded) + most + 1):
            for other, others, word in self._by_length.get(length, ()):
                # Each slip changes at most two kinds of letter; this spares most comparisons.
                if (letters ^ others).bit_count() <= 2 * most:
                    slips = distance(folded, other, most)
                    if slips <= most:
                        near.setdefault(slips, []).append(word)
        # The first letter is seldom the wrong one.
        return sorted(near[min(near)], key=lambda word: fold(word)[0] != folded[0]) if near else []

    def _begun(self, folded: str) -> list[str]:
        """Return the words whose beginning is one slip away."""
        letters = _letters(folded)
        return [
            word
            for length, words in self._by_length.items()
            if length > len(folded)
            for other, others, word in words
            if other[0] == folded[0]
            and (letters & ~others).bit_count() <= 1
            and any(distance(folded, other[:end], 1) <= 1 for end in range(len(folded) - 1, len(folded) + 2))
        ]


def distance(one: str, other: str, most: int) -> int:
    """Count the slips between two words; any number above ``most`` stands for too many."""
    start = 0
    shorter = min(len(one), len(other))
    while start < shorter and one[start] == other[start]:
        start += 1
    end = 0
    while end < shorter - start and one[-1 - end] == other[-1 - end]:
        end += 1
    one, other = one[start : len(one) - end], other[start : len(other) - end]
    if abs(len(one) - len(other)) > most:
        return most + 1
    return _slips(one, other, most) if one and other else max(len(one), len(other))


def _slips(one: str, other: str, most: int) -> int:
    """Fill the table of Damerau and Levenshtein row by row, until all of a row is too much."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, start=1):
        earlier, before, row = before, row, [number]
        for place, candidate in enumerate(other, start=1):
            least = min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != candidate))
            if number > 1 < place and letter == other[place - 2] and one[number - 2] == candidate:
                least = min(least, earlier[place - 2] + 1)
            row.append(least)
        if min(row) > most:
            return most + 1
    return row[-1]


def _letters(word: str) -> int:
    """Return which letters a word has, one bit each."""
    found = 0
    for letter in word:
        found |= 1 << (ord(letter) & 63)
    return found
