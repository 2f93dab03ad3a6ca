"""Long work with words, a bar, and a way to stop it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from idekatalog.strings import packs as strings
from idekatalog.strings.packs import thousands
from idekatalog.ui.panels.layout import Button, plain_label

_WIDTH = 460


class ProgressDialog(QDialog):
    """Stays until the work has ended, also after it was asked to stop.

    Signals:
        stopped(): the user does not want it any more.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(strings.WAITING)
        self.setMinimumWidth(_WIDTH)
        self.words = plain_label(strings.WAITING)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(strings.WAITING)
        self.stop = Button(strings.STOP)
        self.stop.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignRight)

    @Slot(str, int, int)
    def show_step(self, doing: str, done: int, total: int) -> None:
        """Say what is being done and how far it has come."""
        self.words.setText(strings.STEP.format(doing=doing, done=thousands(done), total=thousands(total)))
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def reject(self) -> None:
        """Ask the work to stop; the dialog goes when it has."""
        self.stop.setEnabled(False)
        self.stopped.emit()

    def end(self) -> None:
        """Go, for the work has ended."""
        super().reject()
