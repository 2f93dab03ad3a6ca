"""Places and professions by the names people use for them."""

from collections.abc import Iterable, Iterator, Sequence

from idekatalog.domain.taxonomy import Group
from idekatalog.search.analysis import fold, stem, tokens
from idekatalog.search.term import Kin, Term
from idekatalog.storage.catalogue_schema import Field
from idekatalog.strings import search as danish

Value = tuple[Group, str, str]
"""A value that filters: its group, its id and its label."""


class Names:
    """Recognises names in a row of words; what they lead to is a hint, never a filter."""

    def __init__(self, values: Iterable[Value]) -> None:
        self._values = tuple(values)
        self._terms: dict[tuple[str, ...], Term] = {}
        for group, slug, label in self._values:
            if group is Group.MUNICIPALITY:
                self._add(label, Term(_words(label), home=Field.PLACE))
            elif group is Group.PROFESSION:
                for name in (label, *danish.ROLES.get(slug, ())):
                    self._add(name, Term(_words(label), kin=Kin.ROLE, home=Field.LABEL))
        for name, label in danish.PLACE_NAMES.items():
            self._add(name, Term(_words(label), home=Field.PLACE))
        self._longest = max(map(len, self._terms), default=0)

    def words(self) -> Iterator[str]:
        """Walk every word of the names."""
        names = (name for names in danish.ROLES.values() for name in names)
        return (word for name in names for word in _words(name))

    def named(self, words: Sequence[str]) -> Iterator[tuple[int, int, Term]]:
        """Walk the names in a row of words, longest first: where, end excluded, and what for."""
        keys = [fold(stem(word)) for word in words]
        taken: set[int] = set()
        for length in range(min(self._longest, len(keys)), 0, -1):
            for start in range(len(keys) - length + 1):
                term = self._terms.get(tuple(keys[start : start + length]))
                if term and taken.isdisjoint(range(start, start + length)):
                    taken.update(range(start, start + length))
                    yield start, start + length, term

    def values(self, group: Group, text: str) -> frozenset[tuple[Group, str]]:
        """Return the values of a group whose label holds the beginning of every word."""
        asked = [fold(word) for word in _words(text)]
        return frozenset(
            (found, slug) for found, slug, label in self._values if asked and found is group and _holds(label, asked)
        )

    def _add(self, name: str, term: Term) -> None:
        self._terms.setdefault(tuple(fold(stem(word)) for word in _words(name)), term)


def _holds(label: str, asked: Iterable[str]) -> bool:
    held = [fold(word) for word in _words(label)]
    return all(any(word.startswith(start) for word in held) for start in asked)


def _words(text: str) -> tuple[str, ...]:
    return tuple(token.word for token in tokens(text))
