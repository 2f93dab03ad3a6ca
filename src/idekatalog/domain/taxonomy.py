"""The fixed words of the catalogue: ids that never change and the labels people read."""

from collections.abc import Iterable
from dataclasses import dataclass

from idekatalog.domain.group import Group as Group


@dataclass(frozen=True, slots=True)
class Tile:
    """Where a municipality lies on the map of tiles: row from the north, column from the west, from 1."""

    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Term:
    """One fixed word. ``note`` is a plain line under it; ``is_local`` marks Vestegnen."""

    id: str
    label: str
    note: str = ""
    is_local: bool = False
    tile: Tile | None = None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All terms by group, in the order the editors gave them."""

    groups: tuple[tuple[Group, tuple[Term, ...]], ...] = ()

    def terms(self, group: Group) -> tuple[Term, ...]:
        """Return the terms of a group in order."""
        return next((terms for found, terms in self.groups if found is group), ())

    def find(self, group: Group, term_id: str) -> Term | None:
        """Return the term of that id, or None."""
        return next((term for term in self.terms(group) if term.id == term_id), None)

    def label(self, group: Group, term_id: str) -> str:
        """Return the label on screen; an unknown id stands for itself."""
        term = self.find(group, term_id)
        return term.label if term else term_id

    def labels(self, group: Group, term_ids: Iterable[str]) -> tuple[str, ...]:
        """Return the labels of several ids, in the order given."""
        return tuple(self.label(group, term_id) for term_id in term_ids)

    def places(self) -> tuple[Term, ...]:
        """Return municipalities and organisations: whatever can have an experience."""
        return self.terms(Group.MUNICIPALITY) + self.terms(Group.ORGANISATION)


@dataclass(frozen=True, slots=True)
class Synonyms:
    """Words that mean the same in this work, lower case; the reason where it is not obvious."""

    words: tuple[str, ...]
    reason: str = ""
