"""Slow work off the GUI thread, its outcome back on it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from idekatalog.errors import IdekatalogError
from idekatalog.strings import comfort as strings


class _Outcome(QObject):
    done = Signal(object)
    failed = Signal(str)
    broken = Signal()


class _Job(QRunnable):
    def __init__(self, work: Callable[[], Any], outcome: _Outcome) -> None:
        super().__init__()
        self._work = work
        self._outcome = outcome

    def run(self) -> None:
        # One signal and nothing after it: by then the task may be gone.
        try:
            result = self._work()
        except IdekatalogError as error:
            self._outcome.failed.emit(str(error))
        except BaseException:
            self._outcome.broken.emit()
            raise
        else:
            self._outcome.done.emit(result)


class Task(QObject):
    """One piece of work at a time; work takes and returns frozen values, never widgets.

    Signals:
        done(object): what the work returned.
        failed(str): the Danish sentence of an error the user can mend.
        busy(str, bool): what is being done, and whether it is running.
    """

    done = Signal(object)
    failed = Signal(str)
    busy = Signal(str, bool)

    def __init__(self, parent: QObject | None = None, words: str = strings.WORKING) -> None:
        super().__init__(parent)
        self._words = words
        self._outcome = _Outcome(self)
        for ended in (self._outcome.done, self._outcome.failed, self._outcome.broken):
            ended.connect(self._end)
        self._outcome.done.connect(self.done)
        self._outcome.failed.connect(self.failed)
        self.is_running = False

    def start(self, work: Callable[[], Any]) -> bool:
        """Start the work; False while earlier work is still running."""
        if self.is_running:
            return False
        self.is_running = True
        self.busy.emit(self._words, True)
        QThreadPool.globalInstance().start(_Job(work, self._outcome))
        return True

    @Slot()
    def _end(self) -> None:
        self.is_running = False
        self.busy.emit(self._words, False)


class LatestTask(Task):
    """Work of which only the newest counts: what is asked for meanwhile waits, in the place of what waited."""

    def __init__(self, parent: QObject | None = None, words: str = strings.WORKING) -> None:
        super().__init__(parent, words)
        self._waiting: Callable[[], Any] | None = None

    def ask(self, work: Callable[[], Any]) -> None:
        """Start the work, or do it next."""
        if not self.start(work):
            self._waiting = work

    def forget(self) -> None:
        """Do not begin what waits."""
        self._waiting = None

    @Slot()
    def _end(self) -> None:
        super()._end()
        work, self._waiting = self._waiting, None
        if work is not None:
            self.start(work)
