"""What happens when we have made a mistake: log first, then keep what she writes, then words to copy, then an end."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from idekatalog.ui.crash_report import crash_report

_MOST_BYTES = 200_000


class CrashCare(QObject):
    """Hears every uncaught exception, in any thread.

    ``rescue`` keeps what is being written, and returns why some of it is not kept, "" where all is.

    Signals:
        crashed(str): what may be told of it; emitted from whatever thread failed.
    """

    crashed = Signal(str)

    def __init__(self, folder: Path, window: QWidget, rescue: Callable[[], str]) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._rescue = rescue
        self._is_shown = False

    def install(self) -> None:
        """Take over from Python's own reports."""
        sys.excepthook = self._note
        threading.excepthook = self._note_thread

    def _note(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = crash_report(error)
        _logger(self._folder).error(details)
        self.crashed.emit(details)

    def _note_thread(self, hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            self._note(hook.exc_type, hook.exc_value, hook.exc_traceback)

    @Slot(str)
    def show_details(self, details: str) -> None:
        """Keep what is being written, show what happened, and offer an end."""
        if self._is_shown:
            return  # one window is enough, the log has them all
        self._is_shown = True
        from idekatalog.ui.dialogs.crash import CrashDialog

        dialog = CrashDialog(details, self._rescue(), self._window)
        dialog.end_requested.connect(self._window.close)
        dialog.finished.connect(self._forget)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        self._is_shown = False


def _logger(folder: Path) -> logging.Logger:
    """Return the log, made when there is something to write: until then it costs no start anything."""
    log = logging.getLogger("idekatalog.crash")
    if log.handlers:
        return log
    from logging.handlers import RotatingFileHandler

    log.propagate = False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "idekatalog.log", maxBytes=_MOST_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    except OSError:
        handler = logging.StreamHandler()
    log.handlers = [handler]
    return log
