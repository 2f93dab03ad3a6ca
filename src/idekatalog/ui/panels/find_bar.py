"""The bar that finds words in the text being read."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from idekatalog.strings import find as strings
from idekatalog.ui.panels.layout import Button, as_tooltip, plain_label


class _Field(QLineEdit):
    """Walks on with Enter, back with Shift and Enter.

    Signals:
        walked(int): 1 for the next mark, -1 for the one before.
    """

    walked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk instead of doing nothing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.walked.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """Hidden until it is asked for.

    Signals:
        text_changed(str): what should be marked now.
        walked(int): the user wants the next mark, 1, or the one before, -1.
        closed(): the user has read enough.
    """

    text_changed = Signal(str)
    walked = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findbar")
        self.setAccessibleName(strings.FIND_BAR)
        self.field = _Field()
        self.field.setAccessibleName(strings.FIND_FIELD)
        self.field.setPlaceholderText(strings.FIND_PLACEHOLDER)
        self.field.textChanged.connect(self.text_changed)
        self.field.walked.connect(self.walked)
        self.count = plain_label("", "muted")
        self.count.setWordWrap(False)
        self.next = _sign_button("\u2193", strings.NEXT, strings.NEXT_NAME)
        self.previous = _sign_button("\u2191", strings.PREVIOUS, strings.PREVIOUS_NAME)
        self.close_button = _sign_button("\u2715", strings.CLOSE_NAME, strings.CLOSE_NAME)
        self.next.clicked.connect(self._walk_on)
        self.previous.clicked.connect(self._walk_back)
        self.close_button.clicked.connect(self.shut)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        for widget in (self.count, self.previous, self.next, self.close_button):
            row.addWidget(widget)
        self.hide()

    def enter(self) -> None:
        """Show the bar and put the cursor into it, its text selected."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.text_changed.emit(self.field.text())

    @Slot()
    def shut(self) -> None:
        """Hide the bar."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def show_count(self, number: int, count: int) -> None:
        """Say which mark of how many the reader is at."""
        told = strings.COUNT.format(number=number, count=count) if count else strings.NONE_FOUND
        self.count.setText(told if self.field.text().strip() else "")
        for button in (self.next, self.previous):
            button.setEnabled(count > 0)

    @Slot()
    def _walk_on(self) -> None:
        self.walked.emit(1)

    @Slot()
    def _walk_back(self) -> None:
        self.walked.emit(-1)


def _sign_button(sign: str, help_text: str, name: str) -> Button:
    button = Button(sign)
    button.setProperty("sign", True)
    button.setAccessibleName(name)
    button.setToolTip(as_tooltip(help_text))
    return button
