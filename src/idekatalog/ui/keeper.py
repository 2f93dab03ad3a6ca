"""The thread that writes what the user keeps; the window reads its values here, and never waits for the disk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from idekatalog.errors import IdekatalogError, StorageError
from idekatalog.paths import Paths

if TYPE_CHECKING:
    from idekatalog.domain.personal import Personal
    from idekatalog.mine import Backup, Mine, Version

Kind = TypeVar("Kind", bound="Personal")
_PAUSE_MS = 400


class _Worker(QObject):
    """Lives in the writing thread with the file.

    Signals:
        opened(list, bool, str): every value, whether they can be changed, and what is to be said about that.
        kept(object), removed(object): the value is safe on the disk, or gone from it.
        failed(str): why something was not done.
        answered(object, object): whom an answer is for, and the answer.
        replaced(list): every value, after a copy took the place of the file.
    """

    opened = Signal(list, bool, str)
    kept = Signal(object)
    removed = Signal(object)
    failed = Signal(str)
    answered = Signal(object, object)
    replaced = Signal(list)

    def __init__(self, paths: Paths) -> None:
        super().__init__()
        self._paths = paths
        self._mine: Mine | None = None
        self._problem = ""
        self.last_word = ""

    @Slot()
    def open(self) -> None:
        from idekatalog.mine import DamagedError, open_mine, recover
        from idekatalog.strings import personal as strings

        word = ""
        try:
            try:
                self._mine = open_mine(self._paths)
                self._mine.store.verify()
            except DamagedError:
                self.close()
                self._mine = recover(self._paths, datetime.now())
                word = strings.RECOVERED if self._mine.backups() else strings.BEGUN_ANEW
        except IdekatalogError as error:
            self.close()
            self._problem = str(error)
            self.opened.emit([], False, self._problem)
            return
        if not self._mine.store.may_write:
            word = strings.READ_ONLY.format(folder=self._mine.store.path.parent)
        self.opened.emit(self._values(), self._mine.store.may_write, word)

    @Slot(object)
    def keep(self, value: Personal) -> None:
        try:
            self._opened().store.keep(value, datetime.now())
        except IdekatalogError as error:
            self.failed.emit(str(error))
        else:
            self.kept.emit(value)

    @Slot(object)
    def remove(self, value: Personal) -> None:
        try:
            self._opened().store.remove(value)
        except IdekatalogError as error:
            self.failed.emit(str(error))
        else:
            self.removed.emit(value)

    @Slot(object, object)
    def answer(self, ask: Callable[[Mine], object], receive: object) -> None:
        """Ask the file something, and give the answer to who wants it in the window's thread."""
        try:
            self.answered.emit(receive, ask(self._opened()))
        except IdekatalogError as error:
            self.failed.emit(str(error))

    @Slot(object)
    def restore(self, path: Path) -> None:
        try:
            self._opened().restore(path, datetime.now())
        except IdekatalogError as error:
            self.failed.emit(str(error))
        else:
            self.replaced.emit(self._values())

    @Slot()
    def finish(self) -> None:
        """Copy what has changed, and let go of the file."""
        try:
            if self._mine is not None:
                self._mine.back_up(datetime.now())
        except IdekatalogError as error:
            self.last_word = str(error)
        finally:
            self.close()

    def close(self) -> None:
        if self._mine is not None:
            self._mine.close()
            self._mine = None

    def _opened(self) -> Mine:
        if self._mine is None:
            raise StorageError(self._problem)
        return self._mine

    def _values(self) -> list[Personal]:
        from idekatalog.domain.personal import PERSONAL

        store = self._opened().store
        return [value for kind in PERSONAL for value in store.all(kind)]


class Keeper(QObject):
    """Knows what is kept, and keeps more: what it knows is on the disk already.

    Signals:
        opened(str): her things are at hand; the sentence says what is wrong, "" for nothing.
        changed(object): the class of what is no longer as it was; None for all of it.
        kept(object): this value is safe on the disk.
        failed(str): why something was not kept; what was there before still is.
    """

    opened = Signal(str)
    changed = Signal(object)
    kept = Signal(object)
    failed = Signal(str)
    _opening = Signal()
    _keeping = Signal(object)
    _removing = Signal(object)
    _asking = Signal(object, object)
    _restoring = Signal(object)
    _finishing = Signal()

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.may_write = False
        self._values: dict[tuple[type, str], Personal] = {}
        self._thread = QThread(self)
        self._worker = _Worker(paths)
        self._worker.moveToThread(self._thread)
        self._opening.connect(self._worker.open)
        self._keeping.connect(self._worker.keep)
        self._removing.connect(self._worker.remove)
        self._asking.connect(self._worker.answer)
        self._restoring.connect(self._worker.restore)
        self._worker.opened.connect(self._open)
        self._worker.kept.connect(self._keep)
        self._worker.removed.connect(self._remove)
        self._worker.failed.connect(self.failed)
        self._worker.answered.connect(self._answer)
        self._worker.replaced.connect(self._replace)
        self._finishing.connect(self._worker.finish, Qt.ConnectionType.BlockingQueuedConnection)
        self._pending: dict[tuple[type, str], Personal] = {}
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PAUSE_MS)
        self._patience.timeout.connect(self.flush)

    @Slot()
    def open(self) -> None:
        """Begin to open her file."""
        self._thread.start()
        self._opening.emit()

    def all(self, kind: type[Kind]) -> tuple[Kind, ...]:
        """Return every value of a kind, in the order they first came; what is being written is among them."""
        return tuple(value for value in (self._values | self._pending).values() if isinstance(value, kind))

    def get(self, kind: type[Kind], key: str = "") -> Kind | None:
        """Return the value kept under a key, or None."""
        value = self._pending.get((kind, key)) or self._values.get((kind, key))
        return value if isinstance(value, kind) else None

    def keep(self, value: Personal) -> None:
        """Keep a value; ``kept`` says when it is safe."""
        self._keeping.emit(value)

    def keep_soon(self, value: Personal) -> None:
        """Keep a value that is being written, at the next pause; until then ``get`` knows it already."""
        self._pending[type(value), value.key] = value
        self._patience.start()

    @Slot()
    def flush(self) -> None:
        """Keep what waits for a pause."""
        self._patience.stop()
        for value in self._pending.values():
            self._keeping.emit(value)

    def remove(self, value: Personal) -> None:
        """Remove what is kept under a value's key, with its earlier versions."""
        self._pending.pop((type(value), value.key), None)
        self._removing.emit(value)

    def earlier(self, value: Personal, receive: Callable[[tuple[Version, ...]], None]) -> None:
        """Ask for what a value was before, the newest first."""
        self._asking.emit(partial(_earlier, value), receive)

    def backups(self, receive: Callable[[tuple[Backup, ...]], None]) -> None:
        """Ask for the copies there are, the newest first."""
        self._asking.emit(_backups, receive)

    def restore(self, path: Path) -> None:
        """Put a copy in the place of what is kept now; that is copied first."""
        self._restoring.emit(path)

    def close(self) -> str:
        """Wait until all is written, and copy it; return what is to be said about the copy, "" for nothing."""
        if self._thread.isRunning():
            self.flush()
            self._finishing.emit()
            self._thread.quit()
            self._thread.wait()
        return self._worker.last_word

    @Slot(list, bool, str)
    def _open(self, values: list[Personal], may_write: bool, word: str) -> None:
        self.may_write = may_write
        self._replace(values)
        self.opened.emit(word)

    @Slot(object)
    def _keep(self, value: Personal) -> None:
        key = (type(value), value.key)
        self._values[key] = value
        if self._pending.get(key) == value:
            del self._pending[key]
        self.kept.emit(value)
        self.changed.emit(type(value))

    @Slot(object)
    def _remove(self, value: Personal) -> None:
        self._values.pop((type(value), value.key), None)
        self.changed.emit(type(value))

    @Slot(object, object)
    def _answer(self, receive: Callable[[object], None], answer: object) -> None:
        receive(answer)

    @Slot(list)
    def _replace(self, values: list[Personal]) -> None:
        self._values = {(type(value), value.key): value for value in values}
        self.changed.emit(None)


def _earlier(value: Personal, mine: Mine) -> tuple[Version, ...]:
    return mine.store.earlier(value)


def _backups(mine: Mine) -> tuple[Backup, ...]:
    return mine.backups()
