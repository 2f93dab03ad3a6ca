"""Asks what she keeps beside the catalogue, in the thread that holds her file; the catalogue never waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from idekatalog.domain.query import Hit
    from idekatalog.library import Library
    from idekatalog.ui.keeper import Keeper


class OwnSearch(QObject):
    """Asks one question at a time, and only the newest: what is typed meanwhile takes its place.

    Signals:
        found(str, tuple): what was typed, and the hits in what she keeps.
    """

    found = Signal(str, object)

    def __init__(self, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._library: Library | None = None
        self._wanted = ""
        self._asked: str | None = None
        keeper.changed.connect(self._ask_again)

    def use_library(self, library: Library) -> None:
        """Name entries and contacts as this catalogue does."""
        self._library = library
        self._ask_again()

    @Slot(str)
    def ask(self, text: str) -> None:
        """Ask for what is typed now."""
        self._wanted = text
        if self._asked is None:
            self._send()

    @Slot()
    def _ask_again(self) -> None:
        if self._wanted.strip():
            self.ask(self._wanted)

    def _send(self) -> None:
        if self._library is None or self._keeper.is_empty or not self._wanted.strip():
            self.found.emit(self._wanted, ())
            return
        self._asked = self._wanted
        self._keeper.search(self._asked, self._library.names, self._receive)

    def _receive(self, hits: tuple[Hit, ...]) -> None:
        asked, self._asked = self._asked, None
        if asked == self._wanted:
            self.found.emit(asked, hits)
        else:
            self._send()
