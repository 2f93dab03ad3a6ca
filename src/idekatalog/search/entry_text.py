"""An entry's analysed passages, with the places of every word at hand."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from idekatalog.search.passage import LINE_END, Passage

Places = Mapping[str, tuple[int, ...]]
"""In which of the passages, counted from 0, a word stands."""


class EntryText:
    """Answers in one step which passages hold a word, a stem or a beginning."""

    __slots__ = ("_in_order", "passages", "stems", "words")

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = tuple(passages)
        self.words = _places([passage.words for passage in self.passages])
        self.stems = _places([passage.stems for passage in self.passages])
        self._in_order = sorted(self.words)

    def beginning(self, start: str) -> list[str]:
        """Return the words that begin so."""
        first = last = bisect_left(self._in_order, start)
        while last < len(self._in_order) and self._in_order[last].startswith(start):
            last += 1
        return self._in_order[first:last]


def _places(texts: Sequence[str]) -> Places:
    found: dict[str, tuple[int, ...]] = {}
    for number, text in enumerate(texts):
        for word in set(text.split()):
            found[word] = (*found.get(word, ()), number)
    found.pop(LINE_END, None)
    return found
