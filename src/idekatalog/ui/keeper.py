"""The thread that writes what the user keeps; the window reads its values here, and never waits for the disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot
from shiboken6 import isValid

from idekatalog.errors import StorageError
from idekatalog.paths import Paths
from idekatalog.ui.keeper_worker import KeeperWorker

if TYPE_CHECKING:
    from idekatalog.domain.personal import Personal
    from idekatalog.domain.query import Hit
    from idekatalog.mine import Backup, Mine, Version

Kind = TypeVar("Kind", bound="Personal")
Answer = TypeVar("Answer")
_PAUSE_MS = 600


class Keeper(QObject):
    """Knows what is kept, and keeps more: what it knows is on the disk already.

    Signals:
        opened(str): her things are at hand; the sentence says what is wrong, "" for nothing.
        changed(object): the class of what is no longer as it was; None for all of it.
        kept(object): this value is safe on the disk.
        failed(str): why something was not kept; what was there before still is.
        taken_in(str): what has come from a colleague is safe on the disk, or why nothing of it is.
    """

    opened = Signal(str)
    changed = Signal(object)
    kept = Signal(object)
    failed = Signal(str)
    taken_in = Signal(str)
    _opening = Signal()
    _keeping = Signal(object)
    _removing = Signal(object)
    _asking = Signal(object, object)
    _restoring = Signal(object)
    _taking_in = Signal(object)
    _finishing = Signal()
    _settling = Signal()

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.may_write = False
        self._values: dict[tuple[type, str], Personal] = {}
        self._thread = QThread(self)
        self._worker = KeeperWorker(paths)
        self._worker.moveToThread(self._thread)
        self._opening.connect(self._worker.open)
        self._keeping.connect(self._worker.keep)
        self._removing.connect(self._worker.remove)
        self._asking.connect(self._worker.answer)
        self._restoring.connect(self._worker.restore)
        self._taking_in.connect(self._worker.take_in)
        self._worker.opened.connect(self._open)
        self._worker.kept.connect(self._keep)
        self._worker.removed.connect(self._remove)
        self._worker.failed.connect(self.failed)
        self._worker.taken_in.connect(self._take_in)
        self._worker.answered.connect(self._answer)
        self._worker.replaced.connect(self._replace)
        self._finishing.connect(self._worker.finish, Qt.ConnectionType.BlockingQueuedConnection)
        self._settling.connect(self._worker.settle, Qt.ConnectionType.BlockingQueuedConnection)
        self._pending: dict[tuple[type, str], Personal] = {}
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PAUSE_MS)
        self._patience.timeout.connect(self.flush)

    @Slot()
    def open(self) -> None:
        """Begin to open her file; once, however often the catalogue is opened again."""
        if not self._thread.isRunning():
            self._thread.start()
            self._opening.emit()

    def all(self, kind: type[Kind]) -> tuple[Kind, ...]:
        """Return every value of a kind, in the order they first came; what is being written is among them."""
        return tuple(value for value in (self._values | self._pending).values() if isinstance(value, kind))

    def get(self, kind: type[Kind], key: str = "") -> Kind | None:
        """Return the value kept under a key, or None."""
        value = self._pending.get((kind, key)) or self._values.get((kind, key))
        return value if isinstance(value, kind) else None

    @property
    def is_empty(self) -> bool:
        """Say whether nothing is kept, or nothing is at hand yet."""
        return not self._values

    @property
    def is_writing(self) -> bool:
        """Say whether something that ``get`` knows is not safe yet."""
        return bool(self._pending)

    def keep(self, value: Personal) -> None:
        """Keep a value; ``kept`` says when it is safe."""
        self._keeping.emit(value)

    def keep_soon(self, value: Personal) -> None:
        """Keep a value that is being written, within a moment; until then ``get`` knows it already."""
        self._pending[type(value), value.key] = value
        if not self._patience.isActive():  # who writes without a pause is kept up with all the same
            self._patience.start()

    def keep_at_once(self, value: Personal) -> None:
        """Keep a value now; ``get`` knows it before it is safe."""
        self.keep_soon(value)
        self.flush()

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

    def values(self) -> tuple[Personal, ...]:
        """Return everything that is kept."""
        return tuple(self._values.values())

    def ask(self, question: Callable[[Mine], object], receive: Callable[[Answer], None]) -> None:
        """Ask the file something in its own thread; the answer comes back in this one."""
        self._asking.emit(question, receive)

    def earlier(self, value: Personal, receive: Callable[[tuple[Version, ...]], None]) -> None:
        """Ask for what a value was before, the newest first."""
        self.ask(partial(_earlier, value), receive)

    def search(self, text: str, titles: Mapping[str, str], receive: Callable[[tuple[Hit, ...]], None]) -> None:
        """Ask which of her things hold all the words; where the file cannot be read, that is none."""
        self.ask(partial(_hits, text, titles), receive)

    def backups(self, receive: Callable[[tuple[Backup, ...]], None]) -> None:
        """Ask for the copies there are, the newest first."""
        self.ask(_backups, receive)

    def restore(self, path: Path) -> None:
        """Put a copy in the place of what is kept now; that is written to the end and copied first."""
        self.flush()
        self._restoring.emit(path)

    def take_in(self, values: tuple[Personal, ...]) -> None:
        """Copy the file, then keep what has come from a colleague, all or nothing; ``taken_in`` says how it went."""
        self.flush()
        self._taking_in.emit(values)

    def name_entries(self, titles: Mapping[str, str]) -> None:
        """Tell the titles of entries and contacts, which stand in the readable copy."""
        self._worker.titles = titles

    def settle(self) -> str:
        """Wait until all that is written has been tried; return why some of it is not kept, "" where all is."""
        if not self._thread.isRunning():
            return ""
        self.flush()
        self._settling.emit()
        return next(iter(self._worker.unsaved.values()), "")

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

    @Slot(object, str)
    def _take_in(self, values: tuple[Personal, ...], problem: str) -> None:
        for value in () if problem else values:
            self._keep(value)
        self.taken_in.emit(problem)

    @Slot(object)
    def _remove(self, value: Personal) -> None:
        self._values.pop((type(value), value.key), None)
        self.changed.emit(type(value))

    @Slot(object, object)
    def _answer(self, receive: Callable[[object], None], answer: object) -> None:
        owner = getattr(getattr(receive, "func", receive), "__self__", None)
        if not isinstance(owner, QObject) or isValid(owner):  # a dialog may have been closed meanwhile
            receive(answer)

    @Slot(list)
    def _replace(self, values: list[Personal]) -> None:
        self._values = {(type(value), value.key): value for value in values}
        self.changed.emit(None)


def _earlier(value: Personal, mine: Mine) -> tuple[Version, ...]:
    return mine.store.earlier(value)


def _hits(text: str, titles: Mapping[str, str], mine: Mine) -> tuple[Hit, ...]:
    try:
        return mine.hits(text, titles)
    except StorageError:
        return ()  # damage is told of where the file is opened, not at every letter


def _backups(mine: Mine) -> tuple[Backup, ...]:
    return mine.backups()
