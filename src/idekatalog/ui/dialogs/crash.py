"""A mistake of ours, told: what she wrote is safe or not, words to copy, and an orderly end."""

import platform

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from idekatalog import __version__
from idekatalog.strings import desktop
from idekatalog.strings import safety as strings
from idekatalog.ui.panels.layout import plain_label


class CrashDialog(QDialog):
    """Opens beside the window, which goes on.

    Signals:
        end_requested(): the program shall end.
    """

    end_requested = Signal()

    def __init__(self, details: str, problem: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(desktop.NAME)
        self.resize(680, 440)
        system = f"{desktop.NAME} {__version__}, Python {platform.python_version()}, {platform.system()}"
        self.text = QPlainTextEdit(f"{system}\n\n{details}")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(strings.CRASH_DETAILS)
        self.end = QPushButton(strings.CRASH_END)
        self.end.setProperty("primary", True)
        self.copy = QPushButton(strings.CRASH_COPY)
        self.go_on = QPushButton(strings.CRASH_GO_ON)
        self.end.clicked.connect(self._end)
        self.copy.clicked.connect(self._copy)
        self.go_on.clicked.connect(self.reject)
        self.state = plain_label(strings.CRASH_NOT_SAVED.format(problem=problem) if problem else strings.CRASH_SAVED)
        self._lay_out()

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(strings.CRASH_COPIED)

    @Slot()
    def _end(self) -> None:
        self.accept()
        self.end_requested.emit()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        for button in (self.end, self.go_on, self.copy):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.addWidget(plain_label(strings.CRASH, "subheading"))
        layout.addWidget(self.state)
        layout.addWidget(plain_label(strings.CRASH_SEND, "muted"))
        layout.addWidget(self.text)
        layout.addWidget(buttons)
