"""The search thread: it opens the catalogue, then answers the newest query only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain, islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from idekatalog.domain.query import Filters, Query, SearchResult
from idekatalog.domain.taxonomy import Group
from idekatalog.errors import IdekatalogError
from idekatalog.paths import Paths
from idekatalog.strings import comfort as strings

if TYPE_CHECKING:
    from idekatalog.library import Library

_MOST_ROWS = 200
_AT_ONCE = 8
"""So many hits are explained with the answer, more than are seen; the others when the answer has been painted."""
_DONE = object()
_FRAME_MS = 17
"""By then it is: explaining any sooner would hold up the painting, since one thread at a time runs Python."""


class _Worker(QObject):
    """Lives in the search thread with a library of its own.

    Signals:
        opened(Library), failed(str): how opening went.
        answered(int, SearchResult or None): the query's number and its answer; None if interrupted.
        explained(int, SearchResult or None): the same answer, with more of its hits explained; None if all are,
            and some more was made ready for the next words.
        settled(): nothing is left to do.
    """

    opened = Signal(object)
    failed = Signal(str)
    answered = Signal(int, object)
    explained = Signal(int, object)
    settled = Signal()

    def __init__(self, paths: Paths) -> None:
        super().__init__()
        self._paths = paths
        self._library: Library | None = None
        self._answers: Iterator[SearchResult] = iter(())
        self._preparations: Iterator[None] = iter(())

    @Slot()
    def open(self) -> None:
        from idekatalog.library import open_library  # SQLAlchemy waits until the window is painted

        before = self._library
        try:
            self._library = open_library(self._paths)
            self._preparations = self._library.engine.preparations()  # made before anybody can interrupt it
            if before is not None:
                before.close()
        except IdekatalogError as error:
            self.failed.emit(str(error))
        else:
            self.opened.emit(self._library)

    @Slot(int, object)
    def search(self, number: int, query: Query) -> None:
        from idekatalog.search.engine import SearchInterrupted

        answer, self._answers = None, iter(())
        try:
            if self._library is not None:
                self._answers = self._library.answers(query, _AT_ONCE if query.text.strip() else _MOST_ROWS)
                answer = next(self._answers)
        except SearchInterrupted:
            pass
        except IdekatalogError as error:
            self.failed.emit(str(error))
        finally:
            self.answered.emit(number, answer)

    @Slot(int)
    def go_on(self, number: int) -> None:
        """Explain some more hits; where all are, make ready some more of what the next words will need."""
        from idekatalog.search.engine import SearchInterrupted

        steps: Iterator[SearchResult | None] = chain(self._answers, islice(self._preparations, 1))
        try:
            more = next(steps, _DONE)
        except SearchInterrupted:
            if self._library is not None:
                self._preparations = self._library.engine.preparations()
            return
        except IdekatalogError:
            return  # met again by the search itself
        if more is _DONE:
            self.settled.emit()
        else:
            self.explained.emit(number, more)

    def close(self) -> None:
        if self._library is not None:
            self._library.close()


class Searcher(QObject):
    """Asks the search thread; a newer query makes older answers void.

    Signals:
        opened(Library): the catalogue is open; the library belongs to the search thread.
        failed(str): it cannot be opened; the sentence says why and what to do.
        found(SearchResult): the answer to the newest query; of many hits only the first are explained.
        explained(SearchResult): the same answer, with more of its hits explained.
        settled(): all of them are, and the next words are prepared for.
        busy(str, bool): what is being done, and whether it is running.
        asked(Query, Query): what was asked before, and what is asked now.
    """

    opened = Signal(object)
    failed = Signal(str)
    found = Signal(object)
    explained = Signal(object)
    settled = Signal()
    asked = Signal(object, object)
    busy = Signal(str, bool)
    _wanted = Signal(int, object)
    _going_on = Signal(int)
    _opening = Signal()

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.paths = paths
        self._thread = QThread(self)
        self._worker = _Worker(paths)
        self._worker.moveToThread(self._thread)
        self._opening.connect(self._worker.open)
        self._wanted.connect(self._worker.search)
        self._going_on.connect(self._worker.go_on)
        self._worker.opened.connect(self._start)
        self._worker.failed.connect(self._fail)
        self._worker.answered.connect(self._deliver)
        self._worker.explained.connect(self._tell_more)
        self._worker.settled.connect(self.settled)
        self._interrupt: Callable[[], None] | None = None
        self._query = Query(limit=_MOST_ROWS)
        self._newest = 0
        self._running = 0
        self._is_closed = False
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.setInterval(_FRAME_MS)
        self._painted.timeout.connect(self._go_on)

    @property
    def filters(self) -> Filters:
        """What narrows the search now."""
        return self._query.filters

    @property
    def is_asking(self) -> bool:
        """Say whether anything is typed or narrowed now."""
        return bool(self._query.text.strip() or self._query.filters)

    @Slot()
    def open(self) -> None:
        """Begin to open the catalogue, or to open it again when its content has changed."""
        self.busy.emit(strings.OPENING, True)
        self._thread.start()
        self._opening.emit()

    @Slot(str)
    def set_text(self, text: str) -> None:
        """Search for what is typed now."""
        self._ask(Query(text, self._query.filters, _MOST_ROWS))

    @Slot(object)
    def set_filters(self, filters: Filters) -> None:
        """Search with other filters."""
        self._ask(Query(self._query.text, filters, _MOST_ROWS))

    @Slot(object, str)
    def toggle_filter(self, group: Group, value: str) -> None:
        """Narrow by one more value, or by one less."""
        self.set_filters(self.filters.toggled(group, value))

    @Slot(int)
    def set_age(self, age: int) -> None:
        """Narrow by an age in years; a negative one is none."""
        self.set_filters(replace(self.filters, age=age if age >= 0 else None))

    @Slot()
    def forget_age(self) -> None:
        """Narrow by no age."""
        self.set_age(-1)

    @Slot()
    def forget_filters(self) -> None:
        """Narrow by nothing."""
        self.set_filters(Filters())

    @Slot()
    def forget_all(self) -> None:
        """Search for everything again."""
        self._ask(Query(limit=_MOST_ROWS))

    def close(self) -> None:
        """Stop the search thread and wait for it."""
        if self._is_closed:
            return
        self._is_closed = True
        self._worker.answered.disconnect(self._deliver)
        self._worker.opened.disconnect(self._start)
        if self._interrupt is not None:
            self._interrupt()
        self._thread.quit()
        self._thread.wait()
        self._worker.close()  # its thread has ended, so the connection may be closed from here

    def _ask(self, query: Query) -> None:
        before, self._query = self._query, query
        self.asked.emit(before, query)
        self._newest += 1
        self._painted.stop()
        if self._interrupt is None:
            return  # asked when the catalogue is open
        if self._running:
            self._interrupt()
        else:
            self._send()

    def _send(self) -> None:
        self._running = self._newest
        self._wanted.emit(self._running, self._query)

    @Slot(object)
    def _start(self, library: Library) -> None:
        self.busy.emit(strings.OPENING, False)
        self._interrupt = library.interrupt
        self.opened.emit(library)
        self._newest += 1
        self._send()

    @Slot(str)
    def _fail(self, message: str) -> None:
        self.busy.emit(strings.OPENING, False)
        self.failed.emit(message)

    @Slot(int, object)
    def _deliver(self, number: int, result: object) -> None:
        if self._is_closed:
            return  # an answer on its way is delivered though it is no longer wanted
        self._running = 0
        if number != self._newest:
            self._send()
        elif result is not None:
            self.found.emit(result)
            self._painted.start()

    @Slot(int, object)
    def _tell_more(self, number: int, result: object) -> None:
        if number != self._newest:
            return
        if result is not None:
            self.explained.emit(result)
        self._painted.start()

    @Slot()
    def _go_on(self) -> None:
        if not self._running and not self._is_closed:
            self._going_on.emit(self._newest)
