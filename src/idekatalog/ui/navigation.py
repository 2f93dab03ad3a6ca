"""Where the user has been: one history across all places."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

WELCOME = "velkommen"
"""Where the page of welcome lies among the entries; no entry has this id."""

_LONGEST = 200


class Place(StrEnum):
    """The places of the rail, in its order, and last the comparison, which has no button there."""

    SEARCH = "search"
    SITUATIONS = "situations"
    MEETING = "meeting"
    CONTACTS = "contacts"
    MUNICIPALITIES = "municipalities"
    KNOWLEDGE = "knowledge"
    FOLDERS = "folders"
    WORKPLACE = "workplace"
    COMPARISON = "comparison"


_HOMES = {Place.COMPARISON: Place.SEARCH}


def home(place: Place) -> Place:
    """Return the place of the rail a place belongs to: itself, where it has a button."""
    return _HOMES.get(place, place)


class Location(NamedTuple):
    """A place and what is open there: an entry's or a contact's id, ids parted by spaces, or ""."""

    place: Place
    id: str = ""


class Navigation(QObject):
    """Back and forward, as a browser does it; ``is_return`` says that the last move was one of them.

    Signals:
        moved(Location): the user is now there.
    """

    moved = Signal(object)

    def __init__(self, start: Place = Place.SEARCH, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._past: list[Location] = []
        self._last = {place: Location(place) for place in Place}
        self._future: list[Location] = []
        self.current = Location(start)
        self.is_return = False

    @property
    def has_past(self) -> bool:
        """Say whether there is a way back."""
        return bool(self._past)

    @property
    def has_future(self) -> bool:
        """Say whether there is a way forward."""
        return bool(self._future)

    def go(self, location: Location) -> None:
        """Move on; the same location twice counts once."""
        if location == self.current:
            return
        self._past = [*self._past, self.current][-_LONGEST:]
        self._future.clear()
        self._move(location, is_return=False)

    def last(self, place: Place) -> Location:
        """Return where the user last was in a place."""
        return self._last[place]

    @Slot(object)
    def go_to_place(self, place: Place) -> None:
        """Return to a place as it was left."""
        self.go(self._last[place])

    @Slot(str)
    def open_entry(self, entry_id: str) -> None:
        """Read an entry."""
        self.go(Location(Place.SEARCH, entry_id))

    @Slot(str)
    def open_situation(self, situation_id: str) -> None:
        """Read a situation among the situations."""
        self.go(Location(Place.SITUATIONS, situation_id))

    @Slot(str)
    def open_meeting(self, ids: str) -> None:
        """Prepare a meeting about entries, their ids parted by spaces."""
        self.go(Location(Place.MEETING, ids))

    @Slot(str)
    def open_contact(self, contact_id: str) -> None:
        """See a contact."""
        self.go(Location(Place.CONTACTS, contact_id))

    @Slot(str)
    def open_cell(self, cell_id: str) -> None:
        """See what a municipality did; "" shows the table alone."""
        self.go(Location(Place.MUNICIPALITIES, cell_id))

    @Slot(str)
    def open_knowledge(self, article_id: str) -> None:
        """Read an article, or the literature."""
        self.go(Location(Place.KNOWLEDGE, article_id))

    @Slot(str)
    def open_folder(self, shelf_id: str) -> None:
        """See a shelf of what she keeps."""
        self.go(Location(Place.FOLDERS, shelf_id))

    @Slot(object)
    def open_comparison(self, entry_ids: Sequence[str]) -> None:
        """See entries side by side."""
        self.go(Location(Place.COMPARISON, " ".join(entry_ids)))

    @Slot()
    def back(self) -> None:
        """Return to the location before."""
        if self._past:
            self._future.append(self.current)
            self._move(self._past.pop(), is_return=True)

    @Slot()
    def forward(self) -> None:
        """Take back a step back."""
        if self._future:
            self._past.append(self.current)
            self._move(self._future.pop(), is_return=True)

    def _move(self, location: Location, *, is_return: bool) -> None:
        self.current = self._last[location.place] = location
        self.is_return = is_return
        self.moved.emit(location)
