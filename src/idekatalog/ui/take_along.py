"""What the user takes along: text on the clipboard; lists, contact cards and literature as files.

What writes them is imported when something is wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from idekatalog.strings import meeting as meeting_strings
from idekatalog.strings import take_along as strings
from idekatalog.strings.desktop import SAVED
from idekatalog.ui.navigation import Place
from idekatalog.ui.tasks import Task

if TYPE_CHECKING:
    from idekatalog.exchange.clip import Clip
    from idekatalog.exchange.file_kinds import Makers
    from idekatalog.exchange.table import Table
    from idekatalog.library import Library
    from idekatalog.ui.main_window import MainWindow

_KINDS = {
    "xlsx": strings.SHEET_FILES,
    "csv": strings.CSV_FILES,
    "vcf": strings.CARD_FILES,
    "ris": strings.RIS_FILES,
    "bib": strings.BIBTEX_FILES,
}


class TakeAlong(QObject):
    """Copies and saves what the window shows, one file at a time.

    Signals:
        told(str): what was done, for the status bar.
        written(Path): which file is in its place.
        failed(str): why it could not be done, and what to do.
    """

    told = Signal(str)
    written = Signal(Path)
    failed = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._saving = Task(self)
        self._saving.done.connect(self._tell_saved)
        self._saving.failed.connect(self.failed)

    @Slot()
    def copy_agenda(self) -> None:
        """Copy the open intervention for a meeting's agenda."""
        from idekatalog.exchange.agenda import agenda_clip

        entry, library = self._window.search.reading.intervention, self._window.library
        if entry is not None and library is not None:
            self._copy(agenda_clip(entry, library.register), strings.AGENDA_COPIED)

    @Slot()
    def copy_journal(self) -> None:
        """Copy one line about the open intervention for the journal."""
        from idekatalog.exchange.agenda import journal_text
        from idekatalog.exchange.clip import Clip

        entry, library = self._window.search.reading.intervention, self._window.library
        if entry is not None and library is not None:
            self._copy(Clip(journal_text(entry, library.register)), strings.JOURNAL_COPIED)

    @Slot()
    def copy_meeting_agenda(self) -> None:
        """Copy what lies on the table at the meeting being prepared, for its agenda."""
        from idekatalog.exchange.meeting_text import meeting_agenda

        material = self._window.meeting.material
        if material is not None and material.meeting is not None:
            agenda = meeting_agenda(material.meeting, material.plan, material.register)
            self._copy(agenda, meeting_strings.AGENDA_COPIED)

    @Slot()
    def copy_letter(self) -> None:
        """Copy a letter that invites to the meeting being prepared."""
        from idekatalog.exchange.meeting_text import invitation

        material = self._window.meeting.material
        if material is not None and material.meeting is not None:
            letter = invitation(material.meeting, material.plan, material.workplace)
            self._copy(letter, meeting_strings.LETTER_COPIED)

    @Slot()
    def copy_citation(self) -> None:
        """Copy a reference to what is open in this place."""
        from idekatalog.exchange.reference import entry_reference

        entry, library = self._window.places.panel.entry, self._window.library
        if entry is not None and library is not None:
            self._copy(entry_reference(entry, library.register), strings.CITATION_COPIED)

    @Slot()
    def save_list(self) -> None:
        """Keep the hits or the contacts on the screen as a list."""
        from idekatalog.exchange.file_kinds import list_makers
        from idekatalog.exchange.table import entry_table

        library = self._window.library
        if library is None:
            return
        if self._window.navigation.current.place is Place.CONTACTS:
            self._save(strings.LIST_TITLE, strings.CONTACTS_NAME, list_makers(self._contact_table(library)))
        else:
            shown = (library.text(entry_id) for entry_id in self._window.search.hits.shown_ids)
            entries = tuple(entry for entry in shown if entry is not None)
            table = partial(entry_table, entries, library.register)
            self._save(strings.LIST_TITLE, strings.HITS_NAME, list_makers(table))

    @Slot()
    def save_card(self) -> None:
        """Keep the contact on the screen as a vCard."""
        from idekatalog.exchange.file_kinds import card_makers

        contact, library = self._window.contacts.contact, self._window.library
        if contact is not None and library is not None:
            self._save(strings.CARD_TITLE, contact.id, card_makers((contact,), library.register))

    @Slot()
    def save_cards(self) -> None:
        """Keep every contact as a vCard, all in one file."""
        from idekatalog.exchange.file_kinds import card_makers

        library = self._window.library
        if library is not None:
            makers = card_makers(library.register.contacts, library.register)
            self._save(strings.CARDS_TITLE, strings.CONTACTS_NAME, makers)

    @Slot()
    def save_works(self) -> None:
        """Keep the literature for a reference manager."""
        from idekatalog.exchange.file_kinds import work_makers

        library = self._window.library
        if library is not None:
            self._save(strings.WORKS_TITLE, strings.WORKS_NAME, work_makers(library.register.works))

    def save_to(self, target: Path, makers: Makers) -> None:
        """Write a file of the kind its suffix says."""
        make = makers.get(target.suffix.removeprefix(".").lower())
        if make is None:
            kinds = strings.OR.join(f".{suffix}" for suffix in makers)
            self.failed.emit(strings.WRONG_KIND.format(name=target.name, kinds=kinds))
        elif self._saving.start(partial(_written, target, make)):
            self.told.emit(strings.SAVING)
        else:
            self.failed.emit(strings.BUSY)

    def _save(self, title: str, name: str, makers: Makers) -> None:
        from idekatalog.ui.dialogs.save import SaveDialog

        kinds = {suffix: _KINDS[suffix] for suffix in makers}
        target = SaveDialog(title, f"{name}.{next(iter(kinds))}", kinds, self._window).ask()
        if target is not None:
            self.save_to(target, makers)

    def _copy(self, clip: Clip, done: str) -> None:
        from idekatalog.ui.clipboard import put_on_clipboard

        if put_on_clipboard(clip):
            self.told.emit(done)
        else:
            self.failed.emit(strings.CLIPBOARD_FAILED)

    def _contact_table(self, library: Library) -> Callable[[], Table]:
        from idekatalog.exchange.table import contact_table

        contacts = self._window.contacts.shown
        places = {contact.place for contact in contacts}
        tried = {place: [library.titles[entry_id] for entry_id in library.tried_at(place)] for place in places}
        return partial(contact_table, contacts, library.register, tried)

    @Slot(object)
    def _tell_saved(self, target: Path) -> None:
        self.told.emit(SAVED.format(path=target))
        self.written.emit(target)


def _written(target: Path, make: Callable[[], bytes]) -> Path:
    from idekatalog.file import write_whole

    write_whole(target, make())
    return target
