"""The matrix as a real table: names that stay in sight, cells to walk through and choose."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from idekatalog.domain.matrix import Matrix
from idekatalog.strings import municipalities as strings
from idekatalog.ui.current_item import CurrentItem
from idekatalog.ui.delegates.matrix import MatrixDelegate
from idekatalog.ui.models.matrix import MatrixModel, MatrixRole
from idekatalog.ui.panels.matrix_header import MatrixHeader
from idekatalog.ui.theme import Theme

_NAMES_PART, _NAMES_MOST = 0.34, 0.55
"""How much of the width the names of the rows take, and how much at most to keep a word whole."""
_LEAST_LINES = 8
"""How many line heights of rows are seen at least: the place scrolls where there is no room for them."""
_WIDEST_LINES = 2
"""How many line heights a column is wide; less where all of them would not be seen."""
_UPRIGHT_LINES = 5.5
"""How many line heights a place's name may be long before it wraps."""


class MatrixView(QTableView):
    """Cells with a sign for their basis.

    Signals:
        cell_chosen(str, str): the ids of the row and the place the user wants to know about.
        detail_wanted(): she chose by key, and wants the keyboard to follow.
    """

    cell_chosen = Signal(str, str)
    detail_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matrix")
        self.matrix = MatrixModel(self)
        self.setModel(self.matrix)
        self._delegate = MatrixDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        CurrentItem(self)
        self.names = MatrixHeader(Qt.Orientation.Vertical, theme, self)
        self.places = MatrixHeader(Qt.Orientation.Horizontal, theme, self)
        self.setVerticalHeader(self.names)
        self.setHorizontalHeader(self.places)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._choose)
        self.selectionModel().currentChanged.connect(self._repaint_names)

    def show_matrix(self, matrix: Matrix) -> None:
        """Replace everything; the current cell stays current where it is still there."""
        current = self.currentIndex()
        kept = (current.data(MatrixRole.ROW_ID), current.data(MatrixRole.PLACE_ID))
        self.setAccessibleName(strings.TABLE_NAMES[matrix.subject])
        self.setAccessibleDescription(strings.TABLE_HELP)
        self.matrix.show_matrix(matrix)
        self._arrange()
        self.mark(*kept)

    def mark(self, row_id: str, place_id: str) -> None:
        """Make a cell current, without choosing it, and bring it into sight."""
        index = self.matrix.index_of(row_id, place_id)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def row_id(self) -> str:
        """Return the id of the current cell's row, "" where there is none."""
        return self.currentIndex().data(MatrixRole.ROW_ID) or ""

    def use_theme(self, theme: Theme) -> None:
        """Paint in another theme and text size."""
        self._delegate.use_theme(theme)
        self.names.use_theme(theme)
        self.places.use_theme(theme)
        self._arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: Qt makes the first cell current, but not always, and does not frame it."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self.matrix.rowCount():
            index = self.currentIndex() if self.currentIndex().isValid() else self.matrix.index(0, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter and the space bar; Qt walks with the arrow keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            self.detail_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names of the rows their part of the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _arrange(self) -> None:
        line = QFontMetricsF(self.font()).height()
        upright = max(self.places.longest_word(), self.places.longest_name(_UPRIGHT_LINES * line))
        across = self.places.give_length(upright)
        room = max(self.width(), 1)
        wanted = min(self.names.longest_name(), max(self.names.longest_word(), round(room * _NAMES_PART)))
        names = min(wanted, round(room * _NAMES_MOST))
        heights = self.names.give_length(names)
        share = (room - names - self.verticalScrollBar().sizeHint().width()) // max(1, len(across))
        self.places.setDefaultSectionSize(max(min(round(_WIDEST_LINES * line), share), *across, 1))
        for row, height in enumerate(heights):
            self.setRowHeight(row, max(height, round(1.7 * line)))
        self.setMinimumHeight(upright + round(_LEAST_LINES * line))
        self.updateGeometries()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.cell_chosen.emit(index.data(MatrixRole.ROW_ID), index.data(MatrixRole.PLACE_ID))

    @Slot()
    def _repaint_names(self) -> None:
        self.names.viewport().update()
        self.places.viewport().update()
