"""Which entries hold what is asked for, as FTS5 tells it."""

from collections.abc import Collection, Iterable, Sequence
from math import log2

from sqlalchemy import Connection

from idekatalog.search.bits import bits, rowids, strongest
from idekatalog.search.parser import Group
from idekatalog.search.term import TITLES, Term
from idekatalog.storage.catalogue_schema import RUNNING, STEM, Field

_SHORT_FIELDS = tuple(field for field in Field if field not in RUNNING and field not in TITLES)
# One row per expression, not per entry: crossing from SQLite is what costs. No bm25 for the same reason.
_HOLDING = "SELECT group_concat(rowid) FROM entry_index WHERE entry_index MATCH ?"
_SOMEWHERE, _IN_SHORT_FIELD, _IN_TITLE = 2, 4, 8
"""About what a group adds to a score where it stands, on the scale of ``entry_text.WEIGHTS``."""
_SCALE = 4


class Finder:
    """Asks the index of a catalogue of so many rowids."""

    def __init__(self, connection: Connection, size: int) -> None:
        self._connection = connection
        self._size = size
        # SQLite opens the index at the first question, and an interruption then looks like damage.
        self.holding([f'"{STEM}"'])

    def holding(self, expressions: Sequence[str]) -> list[int]:
        """Return the set of entries that match, for each of the FTS5 expressions."""
        if not expressions:
            return []
        statement = " UNION ALL ".join([_HOLDING] * len(expressions))
        answers = self._connection.exec_driver_sql(statement, tuple(expressions)).scalars().all()
        return [bits(map(int, found.split(",")), self._size) if found else 0 for found in answers]

    def likeliest(self, groups: Sequence[Group], held: Sequence[int], entries: int, most: int) -> list[int]:
        """Choose the entries of a set that can rank first, given which of them hold each group.

        Rarity, and whether a group stands in a title or another short field, decide as they do in
        the ranking, but without looking at any entry.
        """
        if entries.bit_count() <= most:
            return rowids(entries)
        words = [[term for term in group.terms if len(term.words) == 1] or group.terms for group in groups]
        within = [any_of(terms, fields) for fields in (TITLES, _SHORT_FIELDS) for terms in words]
        found = self.holding(within)
        weighed = [
            (part, round(_SCALE * weight * log2(1 + entries.bit_count() / max(1, (whole & entries).bit_count()))))
            for weight, parts in (
                (_SOMEWHERE, held),
                (_IN_TITLE, found[: len(groups)]),
                (_IN_SHORT_FIELD, found[len(groups) :]),
            )
            for part, whole in zip(parts, held, strict=True)
        ]
        return rowids(strongest(weighed, entries, most))


def any_of(terms: Iterable[Term], fields: Collection[Field] = ()) -> str:
    """Write an FTS5 expression that one of the terms meets, in some fields or in its own."""
    return " OR ".join(term.expression_within(fields) if fields else term.expression() for term in terms)
