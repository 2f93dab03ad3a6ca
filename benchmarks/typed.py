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
    """Types one letter after the other; the next waits until the answer to this one is painted.

    It begins when the program has settled, some two seconds after the start.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._letters = iter([letter for text in QUERIES for letter in (*text, "")])
        self._typed_at = 0.0
        self._is_answered = self._is_painted = False
        self._times: list[float] = []
        self._has_begun = False
        window.searcher.found.connect(self._hear)
        window.searcher.settled.connect(self._begin)
        for shown in (window, window.search.hits.list.viewport(), window.search.hits.empty):
            shown.installEventFilter(self)

    @Slot(object)
    def _hear(self, _result: object) -> None:
        self._is_answered = bool(self._typed_at)
        if self._has_begun and not self._is_answered:
            QTimer.singleShot(PAUSE_MS, self._type)

    @Slot()
    def _begin(self) -> None:
        if not self._has_begun:
            self._has_begun = True
            self._type()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the first paint of the list after an answer, as soon as it is on the screen."""
        if watched is self._window and event.type() is QEvent.Type.UpdateRequest:
            self._window.event(event)  # paints all that has changed, and shows it
            if self._is_painted:
                self._note()
            return True
        if event.type() is QEvent.Type.Paint and watched is not self._window:
            self._is_painted = self._is_answered
        return False

    def _note(self) -> None:
        self._times.append((time.perf_counter() - self._typed_at) * 1000)
        self._is_answered = self._is_painted = False
        QTimer.singleShot(PAUSE_MS, self._type)

    @Slot()
    def _type(self) -> None:
        letter = next(self._letters, None)
        field = self._window.search.field
        if letter is None:
            print(json.dumps(self._times), flush=True)
            QApplication.closeAllWindows()
        elif letter:
            self._is_answered = self._is_painted = False
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
