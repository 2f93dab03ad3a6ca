"""An entry's analysed passages, with the places of every word at hand."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, field
from functools import cached_property, lru_cache
from typing import Self

from idekatalog.search.passage import LINE_END, Passage
from idekatalog.storage.catalogue_schema import Field


@dataclass(frozen=True)
class EntryText:
    """Answers in one step which passages hold a word; most entries are never read further.

    ``fields`` and ``lengths`` tell of each passage its field and its number of words. ``places``
    has bit n of a word set when passage n holds it. ``related`` are rowids. ``record`` is the
    passages as JSON.
    """

    fields: Sequence[Field] = ()
    lengths: Sequence[int] = ()
    places: Mapping[str, int] = field(default_factory=dict)
    related: Sequence[int] = ()
    record: str = "[]"

    @classmethod
    def of(cls, passages: Sequence[Passage], related: Sequence[int] = ()) -> Self:
        """Gather what is kept of the passages of an entry."""
        words = [passage.words.split() for passage in passages]
        return cls(
            [passage.field for passage in passages],
            [len(found) - found.count(LINE_END) for found in words],
            _places(words),
            related,
            json.dumps([astuple(passage) for passage in passages], ensure_ascii=False),
        )

    @classmethod
    def read(cls, shape: str, places: str, related: str, record: str) -> Self:
        """Read what ``columns`` wrote."""
        fields, lengths = json.loads(shape)
        return cls([_FIELDS[name] for name in fields], lengths, json.loads(places), json.loads(related), record)

    def columns(self) -> dict[str, str]:
        """Return what is stored of it, by column."""
        return {
            "shape": json.dumps([self.fields, self.lengths]),
            "places": json.dumps(self.places, ensure_ascii=False),
            "related": json.dumps(self.related),
            "passages": self.record,
        }

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The passages in reading order."""
        return tuple(Passage(Field(name), *rest) for name, *rest in json.loads(self.record))


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
