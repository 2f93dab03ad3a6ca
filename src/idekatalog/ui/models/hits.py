"""The hits as a list model: at most 200 cards and their groups' headings, replaced as a whole."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from idekatalog.ui.cards import Card
from idekatalog.ui.hit_rows import HitHeading, HitRow

Index = QModelIndex | QPersistentModelIndex


class HitRole(IntEnum):
    """What can be asked of a row beyond its title."""

    CARD = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2


_CARD_READERS: dict[int, Callable[[Card], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda card: card.hit.title,
    Qt.ItemDataRole.AccessibleTextRole: lambda card: card.spoken,
    HitRole.CARD: lambda card: card,
    HitRole.ID: lambda card: card.hit.id,
}
_HEADING_READERS: dict[int, Callable[[HitHeading], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda heading: heading.text,
    Qt.ItemDataRole.AccessibleTextRole: lambda heading: heading.text,
}


class HitListModel(QAbstractListModel):
    """Holds rows; roles of a card: the title to show, the card's words to say, CARD and ID.

    A heading has its words only, and the keyboard passes over it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[HitRow, ...] = ()

    def show_rows(self, rows: Sequence[HitRow]) -> None:
        """Replace every row."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_of(self, entry_id: str) -> int:
        """Return the row of an entry, -1 if it is not among the hits."""
        fitting = (n for n, row in enumerate(self._rows) if isinstance(row, Card) and row.hit.id == entry_id)
        return next(fitting, -1)

    def end_card(self, *, last: bool = False) -> QModelIndex:
        """Return the first card's index, or the last one's; an invalid one where there is none."""
        numbers = [number for number, row in enumerate(self._rows) if isinstance(row, Card)]
        return self.index(numbers[-1 if last else 0]) if numbers else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only cards be chosen."""
        is_card = index.isValid() and isinstance(self._rows[index.row()], Card)
        return super().flags(index) if is_card else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role asks of a row, None for roles it does not know."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, Card):
            read = _CARD_READERS.get(role)
            return read(row) if read else None
        tell = _HEADING_READERS.get(role)
        return tell(row) if tell else None
