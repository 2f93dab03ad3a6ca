"""The place Mine mapper: favourites, what was read last, saved searches, notes, and her folders."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from idekatalog.domain.personal import Favourite, Folder, Note, Recent, SavedSearch
from idekatalog.strings import folders as strings
from idekatalog.strings import handover, mine, own
from idekatalog.ui.models.rows import Row
from idekatalog.ui.panels.flow_layout import in_rows
from idekatalog.ui.panels.layout import Button, plain_label, quiet_button
from idekatalog.ui.panels.place import PlacePanel
from idekatalog.ui.panels.row_list import RowList
from idekatalog.ui.panels.shelf_view import ShelfView
from idekatalog.ui.settings import Preferences
from idekatalog.ui.shelves import Shelf, ShelfKind, shelves
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.domain.personal import Personal
    from idekatalog.library import Library
    from idekatalog.ui.keeper import Keeper

_SHOWN = (None, Favourite, Folder, Note, Recent, SavedSearch)


class FoldersPanel(PlacePanel):
    """A list of shelves and the chosen one beside it; the location's id is the shelf's.

    Signals:
        shelf_chosen(str): the id of the shelf the user has moved to.
        paper_requested(): the folder shall become a PDF.
        thing_requested(str), note_requested(str), search_requested(str): what the user wants to open.
        removed(str, tuple): a sentence about what is gone, and the values that bring it back; none once she has
            gone on writing, which would be lost with them.
        told(str): a sentence about what was done, or was not.
        handover_requested(): the user wants to give of her own to a colleague.
    """

    shelf_chosen = Signal(str)
    thing_requested = Signal(str)
    note_requested = Signal(str)
    search_requested = Signal(str)
    paper_requested = Signal()
    removed = Signal(str, object)
    told = Signal(str)
    handover_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._keeper: Keeper | None = None
        self._open_id = ""
        self._left_at: dict[str, str] = {}
        self.list = RowList(strings.SHELVES, theme)
        self.new = Button(strings.NEW_FOLDER)
        self.give = quiet_button(handover.BUTTON)
        self.shelf = ShelfView(theme)
        self.splitter: QSplitter = QSplitter()
        self._lay_out()
        self.list.row_chosen.connect(self.shelf_chosen)
        self.new.clicked.connect(self._begin_folder)
        self.give.clicked.connect(self.handover_requested)
        self.shelf.opening_wanted.connect(self._open_row)
        self.shelf.removal_wanted.connect(self._remove_row)
        self.shelf.move_wanted.connect(self._move)
        self.shelf.titled.connect(self._title)
        self.shelf.folder_written.connect(self._write)
        self.shelf.ending_wanted.connect(self._end)
        self.shelf.paper_wanted.connect(self.paper_requested)

    def show_library(self, library: Library, preferences: Preferences) -> None:
        """Show the shelves with the titles of this catalogue."""
        self._library = library
        self._show()

    def show_failure(self, message: str) -> None:
        """Say why nothing can be named."""
        failed = Shelf("", ShelfKind.NOTES, strings.TITLE, (), message)
        self.shelf.show_shelf(failed, may_write=False)

    def use_keeper(self, keeper: Keeper) -> None:
        """Show what is kept, and follow it."""
        self._keeper = keeper
        keeper.changed.connect(self._hear_changed)
        keeper.kept.connect(self._hear_kept)
        keeper.failed.connect(self._hear_failed)
        self._show()

    def open(self, location_id: str, *, keeps_place: bool = False) -> None:
        """Show a shelf, the favourites for ""."""
        if location_id != self._open_id:
            self._left_at[self._open_id] = self.shelf.list.chosen
        self._open_id = location_id
        self._show()
        self.shelf.choose(self._left_at.get(location_id, ""))

    def point_at(self, search: str) -> None:
        """Let a saved search be the chosen one when their shelf is opened next."""
        self._left_at[ShelfKind.SEARCHES] = search

    def use_theme(self, theme: Theme) -> None:
        """Draw both lists in another theme."""
        self.list.use_theme(theme)
        self.shelf.list.use_theme(theme)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts F6 walks through."""
        return (self.list, self.shelf)

    def take_focus(self) -> None:
        """Move the keyboard into the list of shelves."""
        self.list.enter()

    @property
    def _folder(self) -> Folder | None:
        return self._keeper.get(Folder, self._open_id) if self._keeper else None

    def _show(self) -> None:
        if self._library is None or self._keeper is None:
            return
        found = shelves(self._keeper, self._library)
        shown = self._open_id or ShelfKind.FAVOURITES
        self.list.show_rows([Row(shelf.id, shelf.title, shelf.line) for shelf in found])
        self.list.choose(shown)
        gone = Shelf("", ShelfKind.NOTES, strings.TITLE, (), strings.FOLDER_GONE)
        shelf = next((shelf for shelf in found if shelf.id == shown), gone)
        self.shelf.show_shelf(shelf, may_write=self._keeper.may_write)
        self.new.setEnabled(self._keeper.may_write)

    @Slot()
    def _begin_folder(self) -> None:
        if self._keeper is not None:
            folder = Folder(secrets.token_hex(8), strings.NEW_FOLDER)
            self._keeper.keep_at_once(folder)
            self.shelf_chosen.emit(folder.id)
            self.shelf.name_folder()

    @Slot(str)
    def _open_row(self, row_id: str) -> None:
        signals = {ShelfKind.SEARCHES: self.search_requested, ShelfKind.NOTES: self.note_requested}
        signals.get(self._kind, self.thing_requested).emit(row_id)

    @property
    def _kind(self) -> ShelfKind:
        fixed = self._open_id or ShelfKind.FAVOURITES
        return ShelfKind(fixed) if fixed in ShelfKind.__members__.values() else ShelfKind.FOLDER

    @Slot(str)
    def _remove_row(self, row_id: str) -> None:
        keeper, title = self._keeper, self._title_of(row_id)
        if keeper is None or not keeper.may_write:
            return
        match self._kind:
            case ShelfKind.FAVOURITES:
                self._take_away(Favourite(row_id), strings.FAVOURITE_REMOVED.format(title=title))
            case ShelfKind.SEARCHES if search := keeper.get(SavedSearch, row_id):
                self._take_away(search, strings.SEARCH_REMOVED.format(title=title))
            case ShelfKind.RECENT if recent := keeper.get(Recent):
                rest = Recent(tuple(entry for entry in recent.entries if entry != row_id))
                self._change(recent, rest, strings.RECENT_REMOVED.format(title=title))
            case ShelfKind.FOLDER if folder := self._folder:
                self._change(folder, folder.without(row_id), strings.ITEM_REMOVED.format(title=title))

    @Slot()
    def _end(self) -> None:
        folder, keeper = self._folder, self._keeper
        if folder is not None:
            title = folder.title.strip() or own.UNTITLED
            self._take_away(folder, strings.FOLDER_DELETED.format(title=title))
            self.shelf_chosen.emit(ShelfKind.FAVOURITES)
        elif keeper is not None and (recent := keeper.get(Recent)):
            self._change(recent, Recent(), strings.RECENT_EMPTIED)

    @Slot(str, int)
    def _move(self, row_id: str, place: int) -> None:
        folder, keeper = self._folder, self._keeper
        if folder is None or keeper is None or not 0 <= place < len(folder.items):
            return
        keeper.keep_at_once(folder.moved(row_id, place))
        self.removed.emit("", ())
        self._show()
        self.shelf.choose(row_id)
        moved = strings.MOVED.format(title=self._title_of(row_id), number=place + 1, count=len(folder.items))
        self.told.emit(moved)

    @Slot(str, str)
    def _title(self, row_id: str, title: str) -> None:
        keeper = self._keeper
        if keeper is None:
            return
        if (folder := self._folder) is not None:
            keeper.keep_soon(folder.retitled(row_id, title))
            self.removed.emit("", ())
        elif (search := keeper.get(SavedSearch, row_id)) is not None:
            self._rename(keeper, search, title.strip())

    def _rename(self, keeper: Keeper, search: SavedSearch, name: str) -> None:
        if not name or keeper.get(SavedSearch, name) is not None:
            if name:
                self.told.emit(strings.SEARCH_TAKEN.format(name=name))
            self._show()
            return
        keeper.keep_at_once(replace(search, name=name))
        keeper.remove(search)
        self._show()
        self.shelf.choose(name)

    @Slot(str, str)
    def _write(self, title: str, purpose: str) -> None:
        if self._keeper is not None and (folder := self._folder) is not None:
            self._keeper.keep_soon(replace(folder, title=title, purpose=purpose))
            self.removed.emit("", ())

    def _take_away(self, value: Personal, sentence: str) -> None:
        if self._keeper is not None:
            self._keeper.remove(value)
            self.removed.emit(sentence, (value,))

    def _change(self, before: Personal, now: Personal, sentence: str) -> None:
        if self._keeper is not None:
            self._keeper.keep_at_once(now)
            self._show()
            self.removed.emit(sentence, (before,))

    def _title_of(self, row_id: str) -> str:
        number = self.shelf.list.rows.row_of(row_id)
        return self.shelf.list.rows.index(number).data() or row_id

    @Slot(object)
    def _hear_changed(self, kind: object) -> None:
        if kind in _SHOWN and self.isVisible():
            self._show()

    @Slot(object)
    def _hear_kept(self, value: object) -> None:
        if value == self._folder:
            self.shelf.tell(mine.SAVED)

    @Slot(str)
    def _hear_failed(self, problem: str) -> None:
        if self.shelf.state.text() == mine.SAVING:
            self.shelf.tell(mine.NOT_SAVED.format(problem=problem))

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(plain_label(strings.HINT, "muted"))
        column.addWidget(self.list, 1)
        column.addWidget(in_rows(self.new, self.give))
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.shelf)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([340, 740])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.addWidget(self.splitter, 1)
