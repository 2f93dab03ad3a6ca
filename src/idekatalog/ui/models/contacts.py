"""The contacts as a list model, replaced as a whole."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from idekatalog.domain.contact import Contact

Index = QModelIndex | QPersistentModelIndex


class ContactRole(IntEnum):
    """What can be asked of a row beyond its words."""

    ID = Qt.ItemDataRole.UserRole + 1


_READERS: dict[int, Callable[[Contact], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda contact: "\n".join(filter(None, (contact.organisation, contact.unit))),
    Qt.ItemDataRole.AccessibleTextRole: lambda contact: ", ".join(filter(None, (contact.organisation, contact.unit))),
    ContactRole.ID: lambda contact: contact.id,
}


class ContactListModel(QAbstractListModel):
    """Holds contacts; roles: organisation and unit to show or say, and ID."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._contacts: tuple[Contact, ...] = ()

    def show_contacts(self, contacts: Sequence[Contact]) -> None:
        """Replace every row."""
        self.beginResetModel()
        self._contacts = tuple(contacts)
        self.endResetModel()

    def row_of(self, contact_id: str) -> int:
        """Return the row of a contact, -1 if it is not shown."""
        return next((row for row, contact in enumerate(self._contacts) if contact.id == contact_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of contacts."""
        return 0 if parent.isValid() else len(self._contacts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role asks of a row, None for roles we do not know."""
        reader = _READERS.get(role)
        return reader(self._contacts[index.row()]) if reader and index.isValid() else None
