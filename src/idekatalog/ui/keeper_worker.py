"""What is done with her file, in a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from idekatalog.errors import IdekatalogError, StorageError
from idekatalog.paths import Paths

if TYPE_CHECKING:
    from idekatalog.domain.personal import Personal
    from idekatalog.mine import Mine


class KeeperWorker(QObject):
    """Lives in the writing thread with the file.

    Signals:
        opened(list, bool, str): every value, whether they can be changed, and what is to be said about that.
        kept(object), removed(object): the value is safe on the disk, or gone from it.
        failed(str): why something was not done.
        answered(object, object): whom an answer is for, and the answer.
        replaced(list): every value, after a copy took the place of the file.
        taken_in(object, str): the values from a colleague that are safe on the disk; or none, and why.
    """

    opened = Signal(list, bool, str)
    kept = Signal(object)
    removed = Signal(object)
    failed = Signal(str)
    answered = Signal(object, object)
    replaced = Signal(list)
    taken_in = Signal(object, str)

    def __init__(self, paths: Paths) -> None:
        super().__init__()
        self._paths = paths
        self._mine: Mine | None = None
        self._problem = ""
        self.last_word = ""
        self.unsaved: dict[tuple[type, str], str] = {}
        self.titles: Mapping[str, str] = {}

    @Slot()
    def open(self) -> None:
        """Open the file and hold it against its sums; bring a copy back where it is damaged."""
        from idekatalog.mine import DamagedError, open_mine, recover
        from idekatalog.strings import personal as strings

        word = ""
        try:
            try:
                self._mine = open_mine(self._paths)
                self._mine.verify()
            except DamagedError:
                self.close()
                self._mine = recover(self._paths, datetime.now())
                has_copy = any(found.is_sound for found in self._mine.backups())
                word = strings.RECOVERED if has_copy else strings.BEGUN_ANEW
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
        """Keep a value."""
        try:
            self._opened().store.keep(value, datetime.now())
        except IdekatalogError as error:
            self.unsaved[type(value), value.key] = str(error)
            self.failed.emit(str(error))
        else:
            self.unsaved.pop((type(value), value.key), None)
            self.kept.emit(value)

    @Slot(object)
    def remove(self, value: Personal) -> None:
        """Remove a value with its earlier versions."""
        try:
            self._opened().store.remove(value)
            self.removed.emit(value)
            self._opened().write_readable(self.titles)
        except IdekatalogError as error:
            self.failed.emit(str(error))

    @Slot(object, object)
    def answer(self, ask: Callable[[Mine], object], receive: object) -> None:
        """Ask the file something, and give the answer to who wants it in the window's thread."""
        try:
            self.answered.emit(receive, ask(self._opened()))
        except IdekatalogError as error:
            self.failed.emit(str(error))

    @Slot(object)
    def restore(self, path: Path) -> None:
        """Put a copy in the place of the file; a damaged file is set aside first."""
        try:
            self._bring_back(path)
        except IdekatalogError as error:
            self.failed.emit(str(error))
        else:
            self.replaced.emit(self._values())

    @Slot(object)
    def take_in(self, values: tuple[Personal, ...]) -> None:
        """Keep what has come from a colleague, all of it or nothing."""
        try:
            self._opened().take_in(values, datetime.now())
        except IdekatalogError as error:
            self.taken_in.emit((), str(error))
        else:
            self.taken_in.emit(values, "")

    @Slot()
    def settle(self) -> None:
        """Do nothing, after all that was asked for before."""

    @Slot()
    def finish(self) -> None:
        """Copy what has changed, and let go of the file."""
        try:
            if self._mine is not None:
                self._mine.back_up(datetime.now())
                self._mine.write_readable(self.titles)
        except IdekatalogError as error:
            self.last_word = str(error)
        finally:
            self.close()

    def close(self) -> None:
        """Let go of the file."""
        if self._mine is not None:
            self._mine.close()
            self._mine = None

    def _bring_back(self, path: Path) -> None:
        from idekatalog.mine import DamagedError, recover

        mine, now = self._opened(), datetime.now()
        try:
            mine.restore(path, now)
        except DamagedError:
            mine.contents(path)  # it is the copy that is damaged: nothing shall change
            self.close()
            try:
                self._mine = recover(self._paths, now, path)
            except IdekatalogError as error:
                self._problem = str(error)
                raise

    def _opened(self) -> Mine:
        if self._mine is None:
            raise StorageError(self._problem)
        return self._mine

    def _values(self) -> list[Personal]:
        return list(self._opened().store.everything())
