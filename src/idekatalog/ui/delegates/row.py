"""A row as a card: its title in bold over its line."""

from collections.abc import Hashable, Sequence

from idekatalog.ui.delegates.card import CardDelegate, CardLine, Index
from idekatalog.ui.models.rows import Row, RowRole


class RowDelegate(CardDelegate):
    """Paints title and line."""

    lines_high = 2

    def key(self, index: Index) -> Hashable:
        """Return the row itself."""
        row: Row = index.data(RowRole.ROW)
        return row

    def card_lines(self, index: Index) -> Sequence[CardLine]:
        """Return title and line; without a line the title may take two."""
        row: Row = index.data(RowRole.ROW)
        return (CardLine(row.title, is_bold=True, most_lines=1 if row.line else 2), CardLine(row.line, "muted"))
