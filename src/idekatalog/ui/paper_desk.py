"""The menu Papir: papers of what the user reads, of her folder, and of the whole catalogue."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from idekatalog.domain.personal import Correction, Folder, Note
from idekatalog.domain.sheet_kind import SheetKind
from idekatalog.strings import paper_menu as strings
from idekatalog.ui.navigation import Place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idekatalog.domain.material import Material
    from idekatalog.ui.main_window import MainWindow


class PaperDesk(QObject):
    """Gathers what a paper is made of; the sheet desk makes and shows it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def folder(self) -> Folder | None:
        """The folder the user sees, where something lies in it."""
        window = self._window
        location = window.navigation.current
        folder = window.keeper.get(Folder, location.id) if location.place is Place.FOLDERS else None
        return folder if folder is not None and folder.items else None

    @Slot()
    def make_conversation_sheet(self) -> None:
        """Show the open method for the talk."""
        self._show(SheetKind.CONVERSATION_SHEET)

    @Slot()
    def make_question_cards(self) -> None:
        """Show the open method's questions as cards."""
        self._show(SheetKind.QUESTION_CARDS)

    @Slot()
    def make_call_sheet(self) -> None:
        """Show whom to ring about the open intervention."""
        self._show(SheetKind.CALL_SHEET)

    @Slot()
    def make_folder(self) -> None:
        """Ask whether her notes go with the folder she sees, and show it."""
        from idekatalog.ui.dialogs.folder_paper import FolderPaperDialog

        window, folder = self._window, self.folder
        if folder is None or window.library is None:
            return
        material = self._material(item.entry for item in folder.items)
        if not material.texts:
            window.warn(strings.EMPTY)
            return
        titles = window.library.titles
        dialog = FolderPaperDialog({titles[key]: text for key, text in self._notes(folder).items()}, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._show_folder)
        dialog.open()

    @Slot(bool)
    def _show_folder(self, has_notes: bool) -> None:
        folder = self.folder
        if folder is not None:
            material = self._material(item.entry for item in folder.items)
            notes = self._notes(folder) if has_notes else {}
            name = strings.FOLDER_FILE.format(day=datetime.date.today().isoformat())
            self._order(SheetKind.FOLDER, replace(material, folder=folder, notes=notes), folder.title, name)

    @Slot()
    def make_book(self) -> None:
        """Show the whole catalogue as a book."""
        library = self._window.library
        if library is not None:
            name = strings.BOOK_FILE.format(edition=library.register.edition)
            self._order(SheetKind.BOOK, self._material(library.titles), strings.WHOLE, name)

    def _show(self, kind: SheetKind) -> None:
        window, entry = self._window, self._window.search.reading.intervention
        if entry is not None and window.library is not None:
            name = strings.FILE_NAME.format(kind=kind.value, id=entry.id)
            self._order(kind, self._material([entry.id]), entry.title, name)

    def _order(self, kind: SheetKind, material: Material, title: str, name: str) -> None:
        from idekatalog.ui.sheet_order import kind_order

        library = self._window.library
        if library is not None:
            self._window.sheet_desk.show_preview(kind_order(kind, material, library, title, name))

    def _material(self, ids: Iterable[str]) -> Material:
        window = self._window
        assert window.library is not None
        return replace(
            window.library.material(ids),
            municipality=window.settings.preferences.municipality,
            corrections=tuple(window.keeper.all(Correction)),
        )

    def _notes(self, folder: Folder) -> dict[str, str]:
        """Return her notes on the entries of a folder by their ids."""
        titles = self._window.library.titles if self._window.library else {}
        found = ((item.entry, self._window.keeper.get(Note, item.entry)) for item in folder.items)
        return {key: note.text for key, note in found if note is not None and note.text.strip() and key in titles}
