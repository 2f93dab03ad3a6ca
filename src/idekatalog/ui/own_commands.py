"""What she can do with what she keeps, where it takes more than one part of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from idekatalog.strings import folders as strings
from idekatalog.ui.navigation import Location

if TYPE_CHECKING:
    from idekatalog.domain.personal import Folder
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
        entry = window.places.panel.entry
        if entry is not None:
            name = folder.title.strip() or strings.UNTITLED
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

        self.open_thing(subject)
        reading = self._window.places.panel.reading
        if reading is not None:
            reading.go_to_section(NOTE)

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
