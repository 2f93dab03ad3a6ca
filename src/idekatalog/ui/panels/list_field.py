"""A field to type in over a list."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from idekatalog.strings.comfort import EMPTY_FIELD


class ListField(QLineEdit):
    """Leads into its list with Down and Enter.

    Signals:
        list_wanted(): the user wants to go from the field into the list.
    """

    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")

    def offer_clearing(self) -> None:
        """Show a button that empties the field while it is not empty; Qt looks long for its picture."""
        self.setClearButtonEnabled(True)
        for clearing in self.findChildren(QAction):  # Qt gives its button a picture only
            clearing.setText(EMPTY_FIELD)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window while the field is empty: there it brings filters back, too."""
        if isinstance(event, QKeyEvent) and self._is_for_window(event):
            event.ignore()
            return False
        return super().event(event)

    def _is_for_window(self, event: QKeyEvent) -> bool:
        from PySide6.QtGui import QKeySequence  # the first paint needs none of its many names

        is_empty = event.type() is QEvent.Type.ShortcutOverride and not self.text()
        return is_empty and event.matches(QKeySequence.StandardKey.Undo)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Down and Enter leave the field."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)
