"""Our program, typing queries letter by letter and telling what each took until it was painted."""

import json
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from idekatalog import app
from idekatalog.ui.first_paint import FirstPaint
from idekatalog.ui.main_window import MainWindow

QUERIES = (
    "lillebror hænger ud ved stationen",
    "bekymringssamtale",
    "forældrene vil ikke samarbejde",
    "hash i skolen",
    "hvem har prøvet mentorordninger i Ishøj",
    "han løslades på fredag",
)
PAUSE_MS = 30


class Typist(QObject):
    """Types one letter after the other; the next waits until the answer to this one is painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._letters = iter([letter for text in QUERIES for letter in (*text, "")])
        self._typed_at = 0.0
        self._is_answered = False
        self._times: list[float] = []
        window.searcher.found.connect(self._hear)
        for shown in (window.search.hits.list.viewport(), window.search.hits.empty):
            shown.installEventFilter(self)

    @Slot(object)
    def _hear(self, _result: object) -> None:
        self._is_answered = True
        if not self._typed_at:
            QTimer.singleShot(PAUSE_MS, self._type)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the first paint after an answer, once it is over."""
        if event.type() is QEvent.Type.Paint and self._is_answered and self._typed_at:
            self._is_answered = False
            QTimer.singleShot(0, self._note)
        return False

    @Slot()
    def _note(self) -> None:
        self._times.append((time.perf_counter() - self._typed_at) * 1000)
        QTimer.singleShot(PAUSE_MS, self._type)

    @Slot()
    def _type(self) -> None:
        letter = next(self._letters, None)
        field = self._window.search.field
        if letter is None:
            print(json.dumps(self._times), flush=True)
            QApplication.closeAllWindows()
        elif letter:
            self._is_answered = False
            self._typed_at = time.perf_counter()
            QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
        else:
            self._typed_at = 0.0
            field.clear()


class Typing(FirstPaint):
    """Starts the typist with the window."""

    def __init__(self, window: MainWindow, then: Callable[[], None]) -> None:
        super().__init__(window, then)
        self._window = window

    def begin(self) -> None:
        """Type as soon as there is somebody to hear it."""
        super().begin()
        Typist(self._window)


if __name__ == "__main__":
    app.FirstPaint = Typing  # type: ignore[misc]
    sys.exit(app.main([]))
