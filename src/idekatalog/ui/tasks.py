"""Slow work off the GUI thread, its outcome back on it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from idekatalog.errors import IdekatalogError


class _Outcome(QObject):
    done = Signal(object)
    failed = Signal(str)
    ended = Signal()


class _Job(QRunnable):
    def __init__(self, work: Callable[[], Any], outcome: _Outcome) -> None:
        super().__init__()
        self._work = work
        self._outcome = outcome

    def run(self) -> None:
        try:
            result = self._work()
        except IdekatalogError as error:
            self._outcome.failed.emit(str(error))
        else:
            self._outcome.done.emit(result)
        finally:
            self._outcome.ended.emit()


class Task(QObject):
    """One piece of work at a time; work takes and returns frozen values, never widgets.

    Signals:
        done(object): what the work returned.
        failed(str): the Danish sentence of an error the user can mend.
    """

    done = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outcome = _Outcome(self)
        self._outcome.done.connect(self.done)
        self._outcome.failed.connect(self.failed)
        self._outcome.ended.connect(self._end)
        self.is_running = False

    def start(self, work: Callable[[], Any]) -> bool:
        """Start the work; False while earlier work is still running."""
        if self.is_running:
            return False
        self.is_running = True
        QThreadPool.globalInstance().start(_Job(work, self._outcome))
        return True

    @Slot()
    def _end(self) -> None:
        self.is_running = False
