"""The hits as a list model: at most 200 cards and their groups' headings, replaced as a whole."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from idekatalog.strings import folders as strings

if TYPE_CHECKING:
    from idekatalog.ui.hit_rows import HitRow

Index = QModelIndex | QPersistentModelIndex


class HitRole(IntEnum):
    """What can be asked of a row beyond its title."""

    ID = Qt.ItemDataRole.UserRole + 2
    FAVOURITE = Qt.ItemDataRole.UserRole + 3
    OWN = Qt.ItemDataRole.UserRole + 4


_READERS: dict[int, Callable[[HitRow], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda row: row.text,
    Qt.ItemDataRole.AccessibleTextRole: lambda row: row.spoken,
    HitRole.ID: lambda row: row.id or None,
    HitRole.OWN: lambda row: row.is_own,
}


class HitListModel(QAbstractListModel):
    """Holds rows; roles of a card: the title to show, the card's words to say, ID, FAVOURITE and OWN.

    A heading has its words only, and the keyboard passes over it. Her own hits come after all others, and go alone.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[HitRow, ...] = ()
        self._own: tuple[HitRow, ...] = ()
        self._favourites: Collection[str] = ()

    def show_rows(self, rows: Sequence[HitRow]) -> None:
        """Replace every row; her own stay at the end."""
        self.beginResetModel()
        self._rows = (*rows, *self._own)
        self.endResetModel()

    def retell_rows(self, rows: Sequence[HitRow]) -> None:
        """Tell the same rows in other words; views keep their place, and her own stay at the end."""
        told = (*rows, *self._own)
        others = [number for number, (old, row) in enumerate(zip(self._rows, told, strict=True)) if row != old]
        self._rows = told
        if others:
            self.dataChanged.emit(self.index(others[0]), self.index(others[-1]))

    def show_own(self, rows: Sequence[HitRow]) -> None:
        """Replace her own rows at the end; nothing above them moves."""
        first = len(self._rows) - len(self._own)
        if self._own:
            self.beginRemoveRows(QModelIndex(), first, len(self._rows) - 1)
            self._rows, self._own = self._rows[:first], ()
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows, self._own = (*self._rows, *rows), tuple(rows)
            self.endInsertRows()

    def row_at(self, index: Index) -> HitRow:
        """Return the row of a valid index: at once, where asking by a role goes through Qt and back."""
        return self._rows[index.row()]

    @property
    def first_own(self) -> QModelIndex:
        """The first of her own cards, under their heading; an invalid index where there is none."""
        return self.index(len(self._rows) - len(self._own) + 1) if self._own else QModelIndex()

    def show_favourites(self, ids: Collection[str]) -> None:
        """Say which entries are favourites."""
        self._favourites = ids
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row_of(self, entry_id: str) -> int:
        """Return the row of an entry, -1 if it is not among the hits."""
        return next((number for number, row in enumerate(self._rows) if entry_id and row.id == entry_id), -1)

    def end_card(self, *, last: bool = False) -> QModelIndex:
        """Return the first card's index, or the last one's; an invalid one where there is none."""
        numbers = [number for number, row in enumerate(self._rows) if row.id]
        return self.index(numbers[-1 if last else 0]) if numbers else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only cards be chosen."""
        is_card = index.isValid() and self._rows[index.row()].id
        return super().flags(index) if is_card else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role asks of a row, None for roles it does not know."""
        read = _READERS.get(role)
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        is_favourite = row.id in self._favourites
        if role == HitRole.FAVOURITE:
            return is_favourite
        if role == Qt.ItemDataRole.AccessibleTextRole and is_favourite:
            return strings.SPOKEN.format(card=row.spoken)
        return read(row) if read else None
