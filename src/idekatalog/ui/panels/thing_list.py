"""The list of what lies on a shelf: opened with Enter, and where the order is hers, moved by keys or mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy

from idekatalog.ui.models.ordered_rows import OrderedRows
from idekatalog.ui.models.rows import Row, RowRole
from idekatalog.ui.panels.row_list import RowList
from idekatalog.ui.theme import Theme

_FEWEST_LINES = 9
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ThingList(RowList):
    """Rows to open, to move and to take out.

    Signals:
        opening_wanted(str), removal_wanted(str): the id of the row.
        move_wanted(str, int): the id of the row and the place it shall have, counted from 0.
    """

    opening_wanted = Signal(str)
    removal_wanted = Signal(str)
    move_wanted = Signal(str, int)

    def __init__(self, name: str, theme: Theme) -> None:
        rows = OrderedRows()
        super().__init__(name, theme, rows=rows)
        rows.setParent(self)
        rows.dropped.connect(self._drop)
        self.doubleClicked.connect(self._open)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)

    def use_order(self, is_hers: bool) -> None:
        """Let rows be dragged where the order is hers."""
        mode = QListView.DragDropMode.InternalMove if is_hers else QListView.DragDropMode.NoDragDrop
        self.setDragDropMode(mode)

    @property
    def chosen(self) -> str:
        """The id of the current row, "" for none."""
        return self.currentIndex().data(RowRole.ID) or ""

    def move_chosen(self, by: int) -> None:
        """Ask for another place for the current row."""
        if self.chosen:
            self.move_wanted.emit(self.chosen, self.currentIndex().row() + by)

    def sizeHint(self) -> QSize:
        """Return the height of all rows, so that what can be done with them stands right below."""
        rows = sum(self.sizeHintForRow(row) for row in range(self.rows.rowCount()))
        return QSize(super().sizeHint().width(), rows + 2 * self.frameWidth() + 2)

    def minimumSizeHint(self) -> QSize:
        """Return a height in which a few rows stand, or all where there are fewer."""
        few = self.fontMetrics().lineSpacing() * _FEWEST_LINES
        return QSize(super().minimumSizeHint().width(), min(few, self.sizeHint().height()))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace every row, and take the room they need."""
        super().show_rows(rows)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height the rows need at the new width."""
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, take out with Delete, move with Alt and an arrow."""
        is_moving = event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in _MOVES
        if is_moving and self.dragDropMode() is QListView.DragDropMode.InternalMove:
            self.move_chosen(_MOVES[Qt.Key(event.key())])
        elif event.key() in _ENTER and self.chosen:
            self.opening_wanted.emit(self.chosen)
        elif event.key() == Qt.Key.Key_Delete and self.chosen:
            self.removal_wanted.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opening_wanted.emit(index.data(RowRole.ID))

    @Slot(int, int)
    def _drop(self, row: int, place: int) -> None:
        self.move_wanted.emit(self.rows.index(row).data(RowRole.ID), place)
