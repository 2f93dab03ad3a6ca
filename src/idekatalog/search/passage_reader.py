"""The analysed passages of entries, read once and kept at hand while there is room."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from sqlalchemy import Connection, func, select

from idekatalog.search.entry_text import EntryText
from idekatalog.storage.catalogue_schema import entry_text

_MOST_ENTRIES = 1000
_AT_A_TIME = 500
"""SQLite binds a limited number of values in one statement."""
_NOTHING = EntryText()


class PassageReader:
    """Reads the texts of entries by rowid."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        entries = connection.execute(select(func.count()).select_from(entry_text)).scalar_one()
        self._keeps_all = entries <= _MOST_ENTRIES
        self._at_hand: dict[int, EntryText] = {}

    def read(self, rowids: Collection[int]) -> Mapping[int, EntryText]:
        """Return at least the texts of these entries."""
        missing = [rowid for rowid in rowids if rowid not in self._at_hand]
        if len(self._at_hand) + len(missing) > _MOST_ENTRIES:
            self._at_hand.clear()
            missing = list(rowids)
        for start in range(0, len(missing), _AT_A_TIME):
            wanted = missing[start : start + _AT_A_TIME]
            # Only what has been fetched is at hand: an interrupt in between must leave no empty texts.
            self._at_hand |= dict.fromkeys(wanted, _NOTHING) | dict(self._fetch(wanted))
        return self._at_hand

    def _fetch(self, rowids: Sequence[int]) -> Iterator[tuple[int, EntryText]]:
        columns = entry_text.c
        wanted = select(columns.entry, columns.shape, columns.words, columns.relations, columns.record)
        for rowid, shape, words, relations, record in self._connection.execute(wanted.where(columns.entry.in_(rowids))):
            yield rowid, EntryText(shape, words, relations, record, self._keeps_all)
