"""Rows whose order is the user's: they can be dragged to another place."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, Qt, Signal

from idekatalog.ui.models.rows import Index, RowListModel

_ROW = "application/x-idekatalog-row"


class OrderedRows(RowListModel):
    """A drop only says what is wanted: who keeps the order shows the rows anew.

    Signals:
        dropped(int, int): the row dragged, and the place it shall have among the others.
    """

    dropped = Signal(int, int)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be taken, and dropped between rows only."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Allow moving."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return the one thing that can be dropped: a row of ours."""
        return [_ROW]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the number of the row."""
        data = QMimeData()
        data.setData(_ROW, str(indexes[0].row()).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tell where the row shall stand; the view has nothing left to do."""
        if action is not Qt.DropAction.MoveAction or not data.hasFormat(_ROW):
            return False
        dragged = int(data.data(_ROW).toStdString())
        place = row if row >= 0 else self.rowCount()
        self.dropped.emit(dragged, place - 1 if dragged < place else place)
        return False
