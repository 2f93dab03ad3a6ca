"""One window for each user: a second start calls the first one to the front.

A lock file and a watched file rather than QLocalServer: QtNetwork costs 10 to 17 ms to import, before any socket,
the lock 0.3 ms, and the file is watched only after the first paint. A lock whose process is gone counts for nothing.
"""

import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QSysInfo, Signal, Slot

from idekatalog.lock import LOCK

_PATIENCE_S, _STEP_S = 6.0, 0.05


class SingleInstance(QObject):
    """Holds the lock of one folder of one user.

    Signals:
        called(): somebody has started the program again.
    """

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._call = folder / "come-forward"
        self._lock = QLockFile(str(folder / LOCK))
        self._lock.setStaleLockTime(0)  # only a process that is gone makes it stale, not its age
        self._watcher: QFileSystemWatcher | None = None

    def is_first(self) -> bool:
        """Take the lock, and say whether there is no other window.

        Where no lock can be kept, its file is no lock, or another computer holds it in a shared home folder, the
        program opens all the same: the files look after themselves.
        """
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        if self._lock.tryLock(0):
            return True
        is_held = self._lock.error() is QLockFile.LockError.LockFailedError
        _, host, _ = self._lock.getLockInfo()
        return not is_held or host != QSysInfo.machineHostName()

    def call_first(self) -> bool:
        """Ask the window there is to come forward; False where it does not answer."""
        with suppress(OSError):
            self._call.touch()
            end = time.monotonic() + _PATIENCE_S
            while time.monotonic() < end:
                if not self._call.exists():
                    return True
                time.sleep(_STEP_S)
            self._call.unlink(missing_ok=True)
        return False

    def listen(self) -> None:
        """Hear calls from now on, and one that came before."""
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._look()

    def let_go(self) -> None:
        """Let the next start be the first."""
        self._lock.unlock()

    @Slot()
    def _look(self) -> None:
        if self._call.exists():
            with suppress(OSError):
                self._call.unlink()
                self.called.emit()
