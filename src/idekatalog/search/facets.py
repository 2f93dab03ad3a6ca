"""Filters and live counts: one bit per entry, so that a count is an AND and a popcount."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_

from sqlalchemy import Connection, func, select

from idekatalog.domain.intervention import AgeRange
from idekatalog.domain.query import FILTER_GROUPS, FacetCount, Filters
from idekatalog.domain.taxonomy import Group
from idekatalog.search.bits import bits
from idekatalog.storage.catalogue_schema import age_range, entry, entry_facet, facet_value


@dataclass(frozen=True, slots=True)
class _Value:
    id: str
    label: str
    entries: int


class Facets:
    """Which entries carry which value; bit n of a set stands for the entry of rowid n."""

    def __init__(self, connection: Connection) -> None:
        self.size = (connection.execute(select(func.max(entry.c.rowid))).scalar() or 0) + 1
        self.everything = self.bits(connection.execute(select(entry.c.rowid)).scalars())
        self._values = self._read_values(connection)
        self._ages = [(row.entry, AgeRange(row.first, row.last)) for row in connection.execute(select(age_range))]
        self._ageless = self.everything & ~self.bits(rowid for rowid, _ in self._ages)

    def bits(self, rowids: Iterable[int]) -> int:
        """Return the set of the entries."""
        return bits(rowids, self.size)

    def fitting(self, filters: Filters) -> int:
        """Return the entries that all filters let through."""
        fitting = self._of_age(filters.age)
        for group in FILTER_GROUPS:
            if picked := filters.of(group):
                fitting &= reduce(or_, (value.entries for value in self._values[group] if value.id in picked), 0)
        return fitting

    def count(self, found: int, filters: Filters) -> Mapping[Group, tuple[FacetCount, ...]]:
        """Count per value what would be left of the entries found.

        Each group is counted without its own filter, so that its other values stay open.
        """
        left = found & self.fitting(filters)
        return {
            group: self._count(group, found & self.fitting(filters.without(group)) if filters.of(group) else left)
            for group in FILTER_GROUPS
        }

    def _count(self, group: Group, left: int) -> tuple[FacetCount, ...]:
        return tuple(
            [FacetCount(value.id, value.label, (left & value.entries).bit_count()) for value in self._values[group]]
        )

    def _of_age(self, age: int | None) -> int:
        """Return the entries for that age; where the source gives none, it fits all."""
        if age is None:
            return self.everything
        return self._ageless | self.bits(rowid for rowid, ages in self._ages if ages.covers(age))

    def _read_values(self, connection: Connection) -> dict[Group, tuple[_Value, ...]]:
        # One row per value: crossing from SQLite once per entry is what would cost.
        lists = select(entry_facet.c.value, func.group_concat(entry_facet.c.entry)).group_by(entry_facet.c.value)
        carrying = {value: self.bits(map(int, rowids.split(","))) for value, rowids in connection.execute(lists)}
        values: dict[Group, list[_Value]] = {group: [] for group in FILTER_GROUPS}
        for row in connection.execute(select(facet_value).order_by(facet_value.c.rank)):
            values[row.group].append(_Value(row.slug, row.label, carrying.get(row.id, 0)))
        return {group: tuple(found) for group, found in values.items()}
