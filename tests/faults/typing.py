"""The real program, in which somebody types a note: ``python -m tests.faults.typing`` says how much is "Gemt".

Every line is a number of letters; it is printed when the window says that they are kept.
"""

import os
import sys

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtTest import QTest

from idekatalog import app
from idekatalog.library import Library
from idekatalog.strings import mine as strings
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.panels.my_note import MyNote

ENTRY = "banderaad"
_KEY_MS = 5
_BURST = 30
"""So many letters, then a look at whether they are kept."""


def letter(number: int) -> str:
    """Return the letter that stands at a place of what is typed."""
    return "abcdefghijklmnopqrstuvwxyz "[number % 27]


class Typist(QObject):
    """Goes on where the note ends, and stops for breath until it says "Gemt"."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._keys = QTimer(self)
        self._keys.timeout.connect(self._press)
        window.keeper.opened.connect(self._begin)

    @Slot()
    def _begin(self) -> None:
        self._window.navigation.open_entry(ENTRY)
        note = self._window.search.reading.findChild(MyNote)
        assert isinstance(note, MyNote)
        self._note = note
        note.field.moveCursor(note.field.textCursor().MoveOperation.End)
        self._window.keeper.kept.connect(self._tell)
        self._keys.start(_KEY_MS)

    @Slot()
    def _press(self) -> None:
        length = len(self._note.field.toPlainText())
        QTest.keyClicks(self._note.field, letter(length))
        if length % _BURST == 0:
            self._keys.stop()

    @Slot()
    def _tell(self) -> None:
        if self._note.state.text() == strings.SAVED:
            os.write(1, f"{len(self._note.field.toPlainText())}\n".encode())
            self._keys.start()


def _show_library(self: MainWindow, library: Library, inherited: object = MainWindow.show_library) -> None:
    assert callable(inherited)
    inherited(self, library)
    Typist(self)


if __name__ == "__main__":
    MainWindow.show_library = _show_library  # type: ignore[method-assign]
    sys.exit(app.main([]))
