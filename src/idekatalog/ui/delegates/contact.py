"""A contact as a card: organisation and unit."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt

from idekatalog.ui.delegates.card import CardDelegate, CardLine, Index


class ContactDelegate(CardDelegate):
    """Paints the organisation in bold over its unit."""

    lines_high = 2

    def key(self, index: Index) -> Hashable:
        """Return the row's words."""
        words: str = index.data(Qt.ItemDataRole.DisplayRole)
        return words

    def card_lines(self, index: Index) -> Sequence[CardLine]:
        """Return organisation and unit."""
        organisation, _, unit = index.data(Qt.ItemDataRole.DisplayRole).partition("\n")
        return (CardLine(organisation, is_bold=True), CardLine(unit, "muted"))
