"""When something was painted, told to whoever started the process."""

import json
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

Claim = Callable[[], bool]


class Moments(QObject):
    """Waits for the first paint of some widgets at which a claim holds, prints them and ends.

    The clock is the machine's own, the same in every process.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._expected: dict[QObject, tuple[str, Claim]] = {}
        self._found: dict[str, float] = {}

    def expect(self, name: str, widget: QWidget, claim: Claim) -> None:
        """Note when the widget is painted for the first time while the claim holds."""
        self._expected[widget] = name, claim
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every paint; the moment counts when the painting is over."""
        if event.type() is QEvent.Type.Paint and watched in self._expected:
            name, claim = self._expected[watched]
            if claim():
                del self._expected[watched]
                QTimer.singleShot(0, lambda: self._note(name))
        return False

    def _note(self, name: str) -> None:
        self._found[name] = time.monotonic()
        if not self._expected and len(self._found) > 1:
            print(json.dumps({**self._found, "memory": memory_mb()}), flush=True)
            QApplication.closeAllWindows()


def memory_mb() -> float:
    """Return what the process holds in memory now."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))
