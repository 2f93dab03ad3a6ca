"""A list of rows to move through."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from idekatalog.ui.current_item import CurrentItem
from idekatalog.ui.delegates.row import RowDelegate
from idekatalog.ui.models.rows import Row, RowListModel, RowRole
from idekatalog.ui.panels.card_list import CardList
from idekatalog.ui.theme import Theme

_LETTERS = 14


class RowList(CardList):
    """Rows under one another, a line between them.

    Signals:
        row_chosen(str): the id of the row the user has moved to.
    """

    row_chosen = Signal(str)

    def __init__(
        self, name: str, theme: Theme, parent: QWidget | None = None, rows: RowListModel | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rows")
        self.setAccessibleName(name)
        CurrentItem(self)
        self.rows = rows if rows is not None else RowListModel(self)
        self.setModel(self.rows)
        self._delegate = RowDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.selectionModel().currentChanged.connect(self._tell)

    def use_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.use_theme(theme)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace every row."""
        self.rows.show_rows(rows)

    def choose(self, row_id: str) -> None:
        """Make a row current without telling; none if it is not shown."""
        number = self.rows.row_of(row_id)
        index = self.rows.index(number) if number >= 0 else QModelIndex()
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(index)
        self.selectionModel().blockSignals(False)
        if index.isValid():
            self.scrollTo(index)
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        """Return the width in which a word of a title stays whole."""
        return QSize(self.fontMetrics().averageCharWidth() * _LETTERS, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every row the height its words take at the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus without choosing a row, as Qt would, while the place is still opening."""
        chosen = self.currentIndex()
        self.selectionModel().blockSignals(True)
        super().focusInEvent(event)
        self.setCurrentIndex(chosen)
        self.selectionModel().blockSignals(False)

    @Slot()
    def enter(self) -> None:
        """Move the keyboard to the current row, or the first."""
        if self.rows.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(QModelIndex)
    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.row_chosen.emit(current.data(RowRole.ID))
