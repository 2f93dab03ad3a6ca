"""What she can do with what she keeps, where it takes more than one part of the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from idekatalog.strings import folders as strings
from idekatalog.strings import own
from idekatalog.ui.navigation import Location

if TYPE_CHECKING:
    from idekatalog.domain.personal import Folder, SavedSearch
    from idekatalog.ui.main_window import MainWindow

_REST_MS = 1000


class OwnCommands(QObject):
    """Favourites, folders, and what was read last; like the other commands, imported with what they open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._resting = ""
        self.rest = QTimer(self)
        self.rest.setSingleShot(True)
        self.rest.setInterval(_REST_MS)
        self.rest.timeout.connect(self.remember)

    @property
    def is_favourite(self) -> bool:
        """Say whether what is read now is a favourite."""
        entry = self._window.places.panel.entry
        if entry is None:
            return False
        from idekatalog.domain.personal import Favourite

        return self._window.keeper.get(Favourite, entry.id) is not None

    @Slot()
    def toggle_favourite(self) -> None:
        """Make what is read now a favourite, or no longer."""
        from idekatalog.domain.personal import Favourite

        window, entry = self._window, self._window.places.panel.entry
        if entry is None or not window.keeper.may_write:
            return
        favourite = window.keeper.get(Favourite, entry.id)
        if favourite is None:
            window.keeper.keep_at_once(Favourite(entry.id))
            window.tell(strings.NOW_FAVOURITE.format(title=entry.title))
        else:
            window.keeper.remove(favourite)
            window.undo.offer(strings.FAVOURITE_REMOVED.format(title=entry.title), (favourite,))

    @Slot()
    def add_to_folder(self) -> None:
        """Ask in which folder what is read now shall lie."""
        from idekatalog.ui.dialogs.add_to_folder import AddToFolderDialog
        from idekatalog.ui.shelves import folders

        window, entry = self._window, self._window.places.panel.entry
        if entry is None:
            return
        if not window.keeper.may_write:
            window.tell(strings.CANNOT_KEEP)
            return
        dialog = AddToFolderDialog(entry.id, entry.title, folders(window.keeper), window)
        dialog.chosen.connect(self._keep_folder)
        dialog.open()

    @Slot(object)
    def _keep_folder(self, folder: Folder) -> None:
        window = self._window
        window.keeper.keep_at_once(folder)
        window.undo.offer("", ())
        entry = window.places.panel.entry
        if entry is not None:
            name = folder.title.strip() or own.UNTITLED
            window.tell(strings.ADDED.format(title=entry.title, folder=name))

    @Slot(str)
    def open_thing(self, thing_id: str) -> None:
        """Read an entry in its place, or see a contact; say so where this edition has neither."""
        window = self._window
        library, navigation = window.library, window.navigation
        if library is None:
            return
        from idekatalog.domain.article import Article, Situation

        entry = library.text(thing_id)
        if isinstance(entry, Situation):
            navigation.open_situation(thing_id)
        elif isinstance(entry, Article):
            navigation.open_knowledge(thing_id)
        elif entry is not None:
            navigation.open_entry(thing_id)
        elif any(contact.id == thing_id for contact in library.register.contacts):
            navigation.open_contact(thing_id)
        else:
            window.tell(strings.NOT_HERE)

    @Slot(str)
    def open_note(self, subject: str) -> None:
        """Read an entry at her note."""
        from idekatalog.ui.panels.page import NOTE

        self._open_at(subject, NOTE)

    @Slot(str)
    def open_found(self, hit_id: str) -> None:
        """Go where something of hers stands that a search has found."""
        from idekatalog.search.own_hits import own_target
        from idekatalog.ui.panels.page import OWN_EXPERIENCES

        window, target = self._window, own_target(hit_id)
        match target.kind:
            case "note":
                self.open_note(target.id)
            case "experience":
                self._open_at(target.id, OWN_EXPERIENCES)
            case "folder":
                window.navigation.open_folder(target.id)
            case "search":
                window.folders.point_at(target.id)
                window.navigation.open_folder("searches")
            case "workplace":
                window.commands.go_workplace()
            case _:
                self.open_thing(target.id)

    def _open_at(self, thing_id: str, section: str) -> None:
        self.open_thing(thing_id)
        reading = self._window.places.panel.reading
        if reading is not None:
            reading.go_to_section(section)

    @Slot()
    def save_search(self) -> None:
        """Ask what the search shall be called, and keep it."""
        from idekatalog.domain.personal import SavedSearch
        from idekatalog.ui.dialogs.name_search import NameSearchDialog
        from idekatalog.ui.shelves import search_line

        window, library = self._window, self._window.library
        if library is None or not window.searcher.is_asking:
            return
        taken = {found.name for found in window.keeper.all(SavedSearch)}
        search = self._present_search()
        dialog = NameSearchDialog(search.text.strip(), search_line(library, search), taken, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._keep_search)
        dialog.open()

    @Slot(str)
    def _keep_search(self, name: str) -> None:
        self._window.keeper.keep_at_once(replace(self._present_search(), name=name))
        self._window.tell(strings.SEARCH_SAVED.format(name=name))

    def _present_search(self) -> SavedSearch:
        from idekatalog.domain.personal import SavedSearch

        window = self._window
        filters = window.searcher.filters
        values = sorted((group.value, value) for group, value in filters.values)
        return SavedSearch("", window.search.field.text(), tuple(values), filters.age)

    @Slot(str)
    def open_search(self, name: str) -> None:
        """Ask again what is kept under that name; a filter this edition does not know is left out."""
        from idekatalog.domain.personal import SavedSearch
        from idekatalog.domain.query import Filters, Query
        from idekatalog.domain.taxonomy import Group

        search = self._window.keeper.get(SavedSearch, name)
        if search is not None:
            known = {group.value for group in Group}
            values = frozenset((Group(group), value) for group, value in search.filters if group in known)
            self._window.commands.search_for(Query(search.text, Filters(values, search.age)))

    @Slot(object)
    def watch(self, location: Location) -> None:
        """Hear where she is: what she stays with counts as read, what she only passes does not."""
        self._resting = location.id
        self.rest.start()

    @Slot()
    def remember(self) -> None:
        """Keep what she reads now among what was read last."""
        from idekatalog.domain.personal import Recent

        window, opened = self._window, self._resting
        library = window.library
        if library is None or not window.keeper.may_write:
            return
        if opened in library.titles or any(contact.id == opened for contact in library.register.contacts):
            before = window.keeper.get(Recent) or Recent()
            now = before.with_opened(opened)
            if now != before:
                window.keeper.keep_at_once(now)
