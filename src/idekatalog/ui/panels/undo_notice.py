"""What was removed, and a button that brings it back."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from idekatalog.strings import comfort as strings
from idekatalog.ui.panels.layout import Button, plain_label


class UndoNotice(QWidget):
    """Stands in the status bar as long as there is something to undo.

    Signals:
        undo_requested(): the user wants back what was removed.
    """

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = plain_label("", parent=self)
        self._label.setWordWrap(False)
        self._button = Button(strings.UNDO_BUTTON, self)
        self._button.setProperty("link", True)
        self._button.clicked.connect(self.undo_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(self._label)
        row.addWidget(self._button)
        self.tell("")

    @Slot(str)
    def tell(self, removed: str) -> None:
        """Say what was removed; "" takes the words and the button away."""
        self._label.setText(removed)
        self._button.setAccessibleName(strings.UNDO_NAME.format(removed=removed))
        self.setVisible(bool(removed))
