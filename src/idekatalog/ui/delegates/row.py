"""A row: its title in bold over its line."""

from collections.abc import Hashable, Sequence

from idekatalog.ui.delegates.card import CardDelegate, CardLine, Index
from idekatalog.ui.models.rows import Row, RowRole

_MOST_LINES = 4


class RowDelegate(CardDelegate):
    """Paints title and line, as tall as they are: lists of rows are short."""

    is_fitted = True
    is_framed = False

    def key(self, index: Index) -> Hashable:
        """Return the row itself."""
        row: Row = index.data(RowRole.ROW)
        return row

    def card_lines(self, index: Index) -> Sequence[CardLine]:
        """Return title and line."""
        row: Row = index.data(RowRole.ROW)
        return (CardLine(row.title, is_bold=True, most_lines=_MOST_LINES), CardLine(row.line, "muted", _MOST_LINES))
