"""Python's garbage is collected in the GUI thread only."""

import gc
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Slot

_INTERVAL_MS = 1000
_LONGEST_S = 10.0
"""So long is it put off at most."""


class Collector(QObject):
    """Takes over from Python's own collector, which runs in whatever thread happens to allocate.

    A closed dialog ends with its widgets, and a widget that ends in the search thread takes the program with it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_INTERVAL_MS)
        self._last = monotonic()

    @Slot()
    def put_off(self) -> None:
        """Wait another second: somebody is typing, and a collection would stand between a key and its answer."""
        if monotonic() - self._last < _LONGEST_S:
            self._timer.start()

    @Slot()
    def settle(self) -> None:
        """Leave out of later collections, which fall between keystrokes, what has been made so far: it stays."""
        gc.freeze()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that is due, as Python would."""
        self._last = monotonic()
        due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(2 - due[::-1].index(True))
