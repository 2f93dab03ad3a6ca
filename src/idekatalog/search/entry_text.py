"""An entry's analysed passages, with the places of every word at hand."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass
from functools import cached_property, lru_cache
from sys import intern
from typing import Self

from idekatalog.search.passage import EXPERIENCES, LINE_END, OVERVIEW, Passage
from idekatalog.search.phrases import NO_PHRASES, Phrases
from idekatalog.storage.catalogue_schema import Field

WEIGHTS: dict[Field, float] = {
    Field.TITLE: 10.0,
    Field.NAME: 8.0,
    Field.SEARCH_WORD: 6.0,
    Field.PLACE: 6.0,
    Field.LABEL: 4.0,
    Field.PURPOSE: 3.0,
    Field.BODY: 1.5,
}
"""What a word is worth by the field it is found in."""


@dataclass(frozen=True)
class EntryText:
    """Answers in one step which passages hold a word; most entries are never read further.

    It holds JSON, as it is stored, and reads what is asked for: of each passage its field and its
    number of words; by word, and by phrase the editors wrote, a number with bit n set when passage n
    holds it; the rowids of related entries; the passages themselves. Of one that is kept, words are shared with all
    others: compared without being looked at, and kept once.
    """

    shape: str = "[[], []]"
    words: str = "{}"
    relations: str = "[]"
    record: str = "[]"
    is_kept: bool = False

    @classmethod
    def of(cls, passages: Sequence[Passage], related: Sequence[int] = (), phrases: Phrases = NO_PHRASES) -> Self:
        """Gather what is kept of the passages of an entry."""
        words = [passage.words.split() for passage in passages]
        fields = [passage.field for passage in passages]
        return cls(
            json.dumps([fields, [len(found) - found.count(LINE_END) for found in words]]),
            json.dumps(_places([[*found, *phrases.within(found)] for found in words]), ensure_ascii=False),
            json.dumps(related),
            json.dumps([astuple(passage) for passage in passages], ensure_ascii=False),
        )

    @cached_property
    def fields(self) -> Sequence[Field]:
        """The field of each passage."""
        return [_FIELDS[name] for name in json.loads(self.shape)[0]]

    @cached_property
    def lengths(self) -> Sequence[int]:
        """The number of words of each passage."""
        lengths: list[int] = json.loads(self.shape)[1]
        return lengths

    @cached_property
    def places(self) -> Mapping[str, int]:
        """In which passages each word, and each phrase the editors wrote, stands: one bit for each."""
        places: dict[str, int] = json.loads(self.words)
        return {intern(word): held for word, held in places.items()} if self.is_kept else places

    @cached_property
    def weights(self) -> "_Weights":
        """What some passages weigh, by their bits."""
        return _Weights(self.fields)

    def within(self, fields: frozenset[Field]) -> int:
        """Return the passages of some fields, one bit for each."""
        found = self._within.get(fields)
        if found is None:
            found = sum(1 << number for number, field in enumerate(self.fields) if field in fields)
            self._within[fields] = found
        return found

    @cached_property
    def _within(self) -> dict[frozenset[Field], int]:
        return {}

    @cached_property
    def related(self) -> Sequence[int]:
        """The rowids of the entries it is related to."""
        related: list[int] = json.loads(self.relations)
        return related

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The passages in reading order."""
        return tuple(Passage(_FIELDS[name], *rest) for name, *rest in json.loads(self.record))

    @cached_property
    def facts(self) -> Mapping[int, str]:
        """The slugs of the passages that hold facts beside the running text, by number."""
        return {number: passage.slug for number, passage in enumerate(self.passages) if passage.slug in _FACTS}


class _Weights(dict[int, tuple[float, int, float]]):
    """By places: what the weightiest passage weighs, the first of equals, its number, and what all of them weigh.

    Worked out when first asked for; the same few places are asked for again and again.
    """

    def __init__(self, fields: Sequence[Field]) -> None:
        super().__init__()
        self._fields = fields

    def __missing__(self, places: int) -> tuple[float, int, float]:
        held = numbers(places)
        weights = [WEIGHTS[self._fields[number]] for number in held]
        best = max(weights)
        found = self[places] = best, held[weights.index(best)], sum(weights)
        return found


_FACTS = (OVERVIEW, EXPERIENCES)
_FIELDS = {found.value: found for found in Field}


@lru_cache(maxsize=10_000)
def numbers(places: int) -> tuple[int, ...]:
    """Return the numbers of the passages that places stand for."""
    return tuple(number for number in range(places.bit_length()) if places >> number & 1)


def _places(texts: Sequence[Iterable[str]]) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for number, words in enumerate(texts):
        for word in dict.fromkeys(words):
            found[word] = found.get(word, 0) | 1 << number
    found.pop(LINE_END, None)
    return found
