"""What a screen reader is told of the item a list or a table stands at."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView


class CurrentItem(QObject):
    """Tells what is current in a view when the keyboard comes to it; Qt tells of the view alone."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Speak after Qt has told of the view."""
        if event.type() is QEvent.Type.FocusIn:
            QTimer.singleShot(0, self._tell)
        return False

    @Slot()
    def _tell(self) -> None:
        current = self._view.currentIndex()
        if current.isValid() and self._view.hasFocus():
            event = QAccessibleEvent(self._view, QAccessible.Event.Focus)
            event.setChild(self._number(current))
            QAccessible.updateAccessibility(event)

    def _number(self, index: QModelIndex) -> int:
        """Return which child of the view an item is; the headers of a table are children, too."""
        if not isinstance(self._view, QTableView):
            return index.row()
        across = self._view.horizontalHeader().count() + 1
        return (index.row() + 1) * across + index.column() + 1
