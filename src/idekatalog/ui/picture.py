"""The window drawn into a file, for machines without a screen."""

import contextlib
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, Slot
from PySide6.QtWidgets import QApplication

from idekatalog.strings import desktop as strings
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.models.hits import HitRole

DONE, FAILED = 0, 3
_SIZE = QSize(1280, 800)
_SETTLING_MS = 300  # a page lays itself out over several rounds of the event loop


class Picture(QObject):
    """Searches as a user would, opens the best hit, and draws the window."""

    def __init__(self, window: MainWindow, target: Path) -> None:
        super().__init__(window)
        self.code = FAILED
        self._window = window
        self._target = target
        window.resize(_SIZE)
        window.search.field.setText(strings.SAMPLE_QUERY)
        window.searcher.found.connect(self._open_first)
        window.searcher.failed.connect(self.give_up)

    @Slot()
    def _open_first(self) -> None:
        self._window.searcher.found.disconnect(self._open_first)
        first = self._window.search.hits.model.index(0)
        self._window.navigation.open_entry(first.data(HitRole.ID))
        QTimer.singleShot(_SETTLING_MS, self._draw)

    @Slot()
    def _draw(self) -> None:
        with contextlib.suppress(OSError):  # saving says whether it could be written
            self._target.parent.mkdir(parents=True, exist_ok=True)
        if self._window.grab().save(str(self._target), "PNG"):
            self.code = DONE
            print(strings.PICTURE_SAVED.format(path=self._target))
        else:
            print(strings.PICTURE_FAILED.format(path=self._target), file=sys.stderr)
        self._end()

    @Slot(str)
    def give_up(self, message: str) -> None:
        """Say why there will be no picture, and end."""
        print(message, file=sys.stderr)
        self._end()

    def _end(self) -> None:
        self._window.close()
        QApplication.quit()
