"""What stands in Mine mapper: the shelves and what lies on each, read from what is kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idekatalog.domain.intervention import Intervention
from idekatalog.domain.ordering import danish_key
from idekatalog.domain.personal import Favourite, Folder, FolderItem, Note, Recent, SavedSearch
from idekatalog.domain.taxonomy import Group
from idekatalog.strings import desktop, own
from idekatalog.strings import folders as strings
from idekatalog.ui.models.rows import Row
from idekatalog.ui.panels.page import kind_words

if TYPE_CHECKING:
    from idekatalog.library import Library
    from idekatalog.ui.keeper import Keeper


class ShelfKind(StrEnum):
    """What lies on a shelf; the id of every shelf but a folder, of which there are many."""

    FAVOURITES = "favourites"
    RECENT = "recent"
    SEARCHES = "searches"
    NOTES = "notes"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Shelf:
    """A list with a name; ``empty`` says what to do where nothing lies on it."""

    id: str
    kind: ShelfKind
    title: str
    rows: tuple[Row, ...]
    empty: str
    folder: Folder | None = None

    @property
    def line(self) -> str:
        """How much lies there, and what a folder is for."""
        count = strings.COUNT.format(count=len(self.rows)) if self.rows else strings.NOTHING
        purpose = " ".join(self.folder.purpose.split()) if self.folder else ""
        return strings.SEPARATOR.join(filter(None, (count, purpose)))


def shelves(keeper: Keeper, library: Library) -> tuple[Shelf, ...]:
    """Return every shelf: the four that are always there, then her folders by title."""
    recent = keeper.get(Recent) or Recent()
    favourites = sorted((thing(library, found.entry) for found in keeper.all(Favourite)), key=_by_title)
    notes = [_note_row(library, note) for note in keeper.all(Note) if note.text.strip()]
    searches = [Row(found.name, found.name, search_line(library, found)) for found in keeper.all(SavedSearch)]
    always = (
        (ShelfKind.FAVOURITES, strings.FAVOURITES, favourites, strings.FAVOURITES_EMPTY),
        (ShelfKind.RECENT, strings.RECENT, [thing(library, entry) for entry in recent.entries], strings.RECENT_EMPTY),
        (ShelfKind.SEARCHES, strings.SEARCHES, sorted(searches, key=_by_title), strings.SEARCHES_EMPTY),
        (ShelfKind.NOTES, strings.NOTES, sorted(notes, key=_by_title), strings.NOTES_EMPTY),
    )
    fixed = (Shelf(kind, kind, title, tuple(rows), empty) for kind, title, rows, empty in always)
    return (*fixed, *(_shelf(library, folder) for folder in folders(keeper)))


def folders(keeper: Keeper) -> list[Folder]:
    """Return her folders by title."""
    return sorted(keeper.all(Folder), key=lambda folder: danish_key(folder.title))


def thing(library: Library, thing_id: str) -> Row:
    """Return the title of an entry or a contact, and what it is; an id that is gone says so."""
    contact = next((found for found in library.register.contacts if found.id == thing_id), None)
    if contact is not None:
        return Row(thing_id, contact.organisation, contact.unit)
    if thing_id not in library.titles:
        return Row(thing_id, thing_id, strings.NOT_HERE)
    return Row(thing_id, library.titles[thing_id], _kind_line(library, thing_id))


def search_line(library: Library, search: SavedSearch) -> str:
    """Say what a saved search asks for."""
    vocabulary = library.register.vocabulary
    known = {group.value: group for group in Group}
    labels = [vocabulary.label(known[group], value) for group, value in search.filters if group in known]
    age = desktop.AGE_CHIP.format(age=search.age) if search.age is not None else ""
    text = strings.QUOTED.format(text=search.text) if search.text.strip() else ""
    return strings.SEPARATOR.join(filter(None, (text, *labels, age)))


def _shelf(library: Library, folder: Folder) -> Shelf:
    rows = tuple(_item_row(library, item) for item in folder.items)
    title = folder.title.strip() or own.UNTITLED
    return Shelf(folder.id, ShelfKind.FOLDER, title, rows, strings.FOLDER_EMPTY, folder)


def _item_row(library: Library, item: FolderItem) -> Row:
    row = thing(library, item.entry)
    return Row(row.id, item.title, row.title if row.line != strings.NOT_HERE else row.line) if item.title else row


def _note_row(library: Library, note: Note) -> Row:
    lines = (line.strip("# ") for line in note.text.splitlines())
    return Row(note.subject, thing(library, note.subject).title, next(filter(None, lines), ""))


def _kind_line(library: Library, entry_id: str) -> str:
    entry = library.text(entry_id)
    if isinstance(entry, Intervention):
        return library.register.vocabulary.label(Group.CATEGORY, entry.category)
    return kind_words(entry) if entry is not None else ""


def _by_title(row: Row) -> str:
    return danish_key(row.title)
