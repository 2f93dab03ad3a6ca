"""What the user keeps herself: about methods and units, never about a young person."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import TypeAlias

from idekatalog.domain.contact import Contact


@dataclass(frozen=True, slots=True)
class Favourite:
    """An entry she wants at hand."""

    entry: str

    @property
    def key(self) -> str:
        """What it is kept under: one for each entry."""
        return self.entry


@dataclass(frozen=True, slots=True)
class FolderItem:
    """An entry in a folder; ``title`` is her own name for it there, "" for the entry's."""

    entry: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Folder:
    """Entries put together for something, in her order."""

    id: str
    title: str
    purpose: str = ""
    items: tuple[FolderItem, ...] = ()

    @property
    def key(self) -> str:
        """What it is kept under."""
        return self.id

    def holds(self, entry: str) -> bool:
        """Say whether an entry lies in it."""
        return any(item.entry == entry for item in self.items)

    def with_entry(self, entry: str) -> "Folder":
        """Return the folder with an entry at its end; an entry lies there once."""
        return self if self.holds(entry) else replace(self, items=(*self.items, FolderItem(entry)))

    def without(self, entry: str) -> "Folder":
        """Return the folder without an entry."""
        return replace(self, items=tuple(item for item in self.items if item.entry != entry))

    def moved(self, entry: str, place: int) -> "Folder":
        """Return the folder with an entry at another place, counted from 0; beyond the ends is at the end."""
        others = self.without(entry).items
        own = tuple(item for item in self.items if item.entry == entry)
        at = min(max(place, 0), len(others))
        return replace(self, items=others[:at] + own + others[at:])

    def retitled(self, entry: str, title: str) -> "Folder":
        """Return the folder with her own title for an entry; "" is the entry's."""
        return replace(
            self, items=tuple(replace(item, title=title) if item.entry == entry else item for item in self.items)
        )


@dataclass(frozen=True, slots=True)
class Note:
    """Her own words, as Markdown, on an intervention or a contact."""

    subject: str
    text: str

    @property
    def key(self) -> str:
        """What it is kept under: one note for each subject."""
        return self.subject


@dataclass(frozen=True, slots=True)
class OwnExperience:
    """How an intervention went at her workplace; ``when`` as she writes it: a month, a season."""

    id: str
    intervention: str
    when: str = ""
    roles: str = ""
    worked: str = ""
    failed: str = ""

    @property
    def key(self) -> str:
        """What it is kept under: an intervention may have several."""
        return self.id


class ContactPart(StrEnum):
    """What of a contact she can correct or confirm."""

    PHONE = "phone"
    EMAIL = "email"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Correction:
    """What she knows of a contact's number, mail or name, beside what the catalogue prints.

    ``value`` equals ``printed`` where she has confirmed it; "" where it is no longer in use. ``on`` is an ISO date.
    """

    contact: str
    part: ContactPart
    printed: str
    value: str
    on: str

    @property
    def key(self) -> str:
        """What it is kept under: one for each printed value."""
        return f"{self.contact} {self.part} {self.printed}"

    @property
    def is_confirmed(self) -> bool:
        """Say whether she has found the printed value to be right."""
        return self.value == self.printed


@dataclass(frozen=True, slots=True)
class Workplace:
    """How it is done where she works: units and numbers, never citizens; ``checked`` is an ISO date or ""."""

    report: str = ""
    duty_phone: str = ""
    ssp_contact: str = ""
    local_police: str = ""
    lawyer: str = ""
    agreement: str = ""
    records: str = ""
    checked: str = ""

    @property
    def key(self) -> str:
        """What it is kept under: there is one workplace."""
        return ""

    @property
    def is_empty(self) -> bool:
        """Say whether nothing has been filled in."""
        return not any(getattr(self, field.name) for field in fields(self))


@dataclass(frozen=True, slots=True)
class Recent:
    """The entries opened last, the newest first; never what was typed."""

    entries: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What it is kept under: there is one list."""
        return ""

    def with_opened(self, entry: str) -> "Recent":
        """Return the list with an entry on top."""
        others = (found for found in self.entries if found != entry)
        return Recent((entry, *others)[:MOST_RECENT])


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search she has named and kept by hand; ``filters`` are pairs of group and value."""

    name: str
    text: str = ""
    filters: tuple[tuple[str, str], ...] = ()
    age: int | None = None

    @property
    def key(self) -> str:
        """What it is kept under: a name stands for one search."""
        return self.name


MOST_RECENT = 20
_IDS = frozenset({"id", "entry", "subject", "intervention", "contact", "part", "printed", "on", "checked", "entries"})
Personal: TypeAlias = Favourite | Folder | Note | OwnExperience | Correction | Workplace | Recent | SavedSearch
PERSONAL: tuple[type[Personal], ...] = (
    Favourite,
    Folder,
    Note,
    OwnExperience,
    Correction,
    Workplace,
    Recent,
    SavedSearch,
)
"""Every kind of thing she keeps."""


def corrected(contact: Contact, corrections: Iterable[Correction]) -> Contact:
    """Return a contact as she knows it, its new name included; what is no longer in use is left out."""
    known = {(found.part, found.printed): found.value for found in corrections if found.contact == contact.id}

    def now(part: ContactPart, printed: str) -> str:
        return known.get((part, printed), printed)

    phones = tuple(filter(None, (now(ContactPart.PHONE, phone) for phone in contact.phones)))
    emails = tuple(filter(None, (now(ContactPart.EMAIL, email) for email in contact.emails)))
    name = now(ContactPart.NAME, printed_name(contact)) or printed_name(contact)
    now_reached = replace(contact, phones=phones, emails=emails)
    return replace(now_reached, unit=name) if contact.unit else replace(now_reached, organisation=name)


def printed_name(contact: Contact) -> str:
    """Return the name that can have changed: the unit's, or the organisation's where there is none."""
    return contact.unit or contact.organisation


def words_of(value: Personal | FolderItem) -> str:
    """Return all that she has written in a value, for the search; ids and dates are left out."""
    found = ((field.name, getattr(value, field.name)) for field in fields(value))
    written = (part for name, part in found if name not in _IDS)
    texts = (part if isinstance(part, str) else " ".join(map(words_of, _items(part))) for part in written)
    return "\n".join(filter(None, texts))


def _items(part: object) -> tuple[FolderItem, ...]:
    return tuple(item for item in part if isinstance(item, FolderItem)) if isinstance(part, tuple) else ()
