"""A matrix of experiences as a table model, replaced as a whole."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from idekatalog.domain.matrix import Cell, Matrix, MatrixRow, Subject
from idekatalog.domain.taxonomy import Term
from idekatalog.strings import municipalities as strings
from idekatalog.strings.reading import listed

Index = QModelIndex | QPersistentModelIndex


class MatrixRole(IntEnum):
    """What can be asked of a cell beyond its words."""

    BASIS = Qt.ItemDataRole.UserRole + 1
    ROW_ID = Qt.ItemDataRole.UserRole + 2
    PLACE_ID = Qt.ItemDataRole.UserRole + 3
    CATEGORY = Qt.ItemDataRole.UserRole + 4
    STARTS_CATEGORY = Qt.ItemDataRole.UserRole + 5
    STARTS_OTHERS = Qt.ItemDataRole.UserRole + 6


def spoken(matrix: Matrix, row: MatrixRow, place: Term) -> str:
    """Say a cell as a screen reader does: row, place and basis, for a theme the methods too."""
    cell = matrix.cell(row, place)
    if cell.basis is None:
        return strings.CELL.format(row=row.label, place=place.label, basis=strings.SILENT)
    basis = lowered(matrix.words(cell.basis))
    template = strings.CELL if matrix.subject is Subject.METHOD else strings.CELL_METHODS
    return template.format(row=row.label, place=place.label, basis=basis, methods=_methods(cell))


def lowered(words: str) -> str:
    """Let words go on within a sentence."""
    return words[:1].lower() + words[1:]


def _methods(cell: Cell) -> str:
    return listed(tuple(found.title for found in cell.mentions))


_READERS: dict[int, Callable[[Matrix, int, int], Any]] = {
    Qt.ItemDataRole.AccessibleTextRole: lambda matrix, row, at: spoken(matrix, matrix.rows[row], matrix.places[at]),
    MatrixRole.BASIS: lambda matrix, row, at: matrix.rows[row].cells[at].basis,
    MatrixRole.ROW_ID: lambda matrix, row, _: matrix.rows[row].id,
    MatrixRole.PLACE_ID: lambda matrix, _, at: matrix.places[at].id,
    MatrixRole.CATEGORY: lambda matrix, row, _: matrix.rows[row].category,
    MatrixRole.STARTS_CATEGORY: lambda matrix, row, _: matrix.starts_category(row),
    MatrixRole.STARTS_OTHERS: lambda matrix, _, at: at == matrix.local_count,
}


class MatrixModel(QAbstractTableModel):
    """Holds a matrix; roles: the words to say, BASIS (None where silent), ids, and where a part begins."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matrix: Matrix | None = None

    def show_matrix(self, matrix: Matrix) -> None:
        """Replace everything."""
        self.beginResetModel()
        self.matrix = matrix
        self.endResetModel()

    def index_of(self, row_id: str, place_id: str) -> QModelIndex:
        """Return where a row meets a place; invalid where one of them is not shown."""
        rows = [row.id for row in self.matrix.rows] if self.matrix else []
        places = [place.id for place in self.matrix.places] if self.matrix else []
        is_shown = row_id in rows and place_id in places
        return self.index(rows.index(row_id), places.index(place_id)) if is_shown else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of methods or themes."""
        return 0 if parent.isValid() or self.matrix is None else len(self.matrix.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of places."""
        return 0 if parent.isValid() or self.matrix is None else len(self.matrix.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role asks of a cell, None for roles we do not know."""
        reader = _READERS.get(role)
        if reader is None or self.matrix is None or not index.isValid():
            return None
        return reader(self.matrix, index.row(), index.column())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a row or a place."""
        if self.matrix is None or role != Qt.ItemDataRole.DisplayRole or section < 0:
            return None
        named = self.matrix.places if orientation is Qt.Orientation.Horizontal else self.matrix.rows
        return named[section].label if section < len(named) else None
