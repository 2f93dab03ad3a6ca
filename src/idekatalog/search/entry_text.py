"""An entry's analysed passages, with the places of every word at hand."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache

from idekatalog.search.passage import LINE_END, Passage

Places = Mapping[str, int]
"""In which passages a word stands: bit n for number n, as numbers cost the collector nothing."""


class EntryText:
    """Answers in one step which passages hold a word, a stem or a beginning."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = tuple(passages)
        self.words = _places([passage.words for passage in self.passages])
        self.stems = _places([passage.stems for passage in self.passages])

    @cached_property
    def _in_order(self) -> list[str]:
        return sorted(self.words)

    def beginning(self, start: str) -> list[str]:
        """Return the words that begin so."""
        first = last = bisect_left(self._in_order, start)
        while last < len(self._in_order) and self._in_order[last].startswith(start):
            last += 1
        return self._in_order[first:last]


@lru_cache(maxsize=10_000)
def numbers(places: int) -> tuple[int, ...]:
    """Return the numbers of the passages that places stand for."""
    return tuple(number for number in range(places.bit_length()) if places >> number & 1)


def _places(texts: Sequence[str]) -> Places:
    found: dict[str, int] = {}
    for number, text in enumerate(texts):
        for word in set(text.split()):
            found[word] = found.get(word, 0) | 1 << number
    found.pop(LINE_END, None)
    return found
