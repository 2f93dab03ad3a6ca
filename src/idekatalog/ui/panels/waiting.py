"""What is being done, in words and with a moving bar, when it takes more than a moment."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from idekatalog.ui.panels.layout import plain_label

MOMENT_MS = 300
_BAR_WIDTH = 140


class Waiting(QWidget):
    """Stands in the status bar; work that is done within a moment shows nothing, so nothing blinks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running: list[str] = []
        self._label = plain_label("", parent=self)
        self._label.setWordWrap(False)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(MOMENT_MS)
        self._patience.timeout.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(self._bar)
        row.addWidget(self._label)
        self.hide()

    @property
    def words(self) -> str:
        """What is being done, "" for nothing."""
        return self._running[-1] if self._running else ""

    @Slot(str, bool)
    def hear(self, words: str, is_running: bool) -> None:
        """Hear that something has begun, or that it is over, done or failed."""
        if is_running:
            self._running.append(words)
        elif words in self._running:
            self._running.remove(words)
        if not self._running:
            self._patience.stop()
            self.hide()
        elif self.isVisible():
            self._show()
        elif not self._patience.isActive():
            self._patience.start()

    @Slot()
    def _show(self) -> None:
        self._label.setText(self.words)
        self._bar.setAccessibleName(self.words)
        self.show()
