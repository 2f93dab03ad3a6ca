"""The hits as a list model: at most 200 rows, replaced as a whole."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from idekatalog.ui.cards import Card

Index = QModelIndex | QPersistentModelIndex


class HitRole(IntEnum):
    """What can be asked of a row beyond its title."""

    CARD = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2


_READERS: dict[int, Callable[[Card], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda card: card.hit.title,
    Qt.ItemDataRole.AccessibleTextRole: lambda card: card.spoken,
    HitRole.CARD: lambda card: card,
    HitRole.ID: lambda card: card.hit.id,
}


class HitListModel(QAbstractListModel):
    """Holds cards; roles: the title to show, the card's words to say, CARD and ID."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Replace every row."""
        self.beginResetModel()
        self._cards = tuple(cards)
        self.endResetModel()

    def row_of(self, entry_id: str) -> int:
        """Return the row of an entry, -1 if it is not among the hits."""
        return next((row for row, card in enumerate(self._cards) if card.hit.id == entry_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of hits."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role asks of a row, None for roles we do not know."""
        reader = _READERS.get(role)
        return reader(self._cards[index.row()]) if reader and index.isValid() else None
