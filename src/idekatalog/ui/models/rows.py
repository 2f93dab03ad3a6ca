"""Things with a title and a line under it, as a list model replaced as a whole."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """A thing to choose; ``icon`` names the one beside it, where the list shows icons."""

    id: str
    title: str
    line: str = ""
    icon: str = ""


class RowRole(IntEnum):
    """What can be asked of a row beyond its title."""

    ROW = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2


_READERS: dict[int, Callable[[Row], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda row: row.title,
    Qt.ItemDataRole.AccessibleTextRole: lambda row: ", ".join(filter(None, (row.title, row.line))),
    RowRole.ROW: lambda row: row,
    RowRole.ID: lambda row: row.id,
}


class RowListModel(QAbstractListModel):
    """Holds rows; roles: the title to show, title and line to say, ROW and ID."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace every row."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_of(self, row_id: str) -> int:
        """Return the position of a row, -1 if it is not shown."""
        return next((number for number, row in enumerate(self._rows) if row.id == row_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role asks of a row, None for roles we do not know."""
        reader = _READERS.get(role)
        return reader(self._rows[index.row()]) if reader and index.isValid() else None
