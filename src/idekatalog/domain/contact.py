"""Whom to ring: a unit with its published work channels."""

import re
from dataclasses import dataclass
from enum import StrEnum

from idekatalog.domain.document import Line

_PHONE = re.compile("[0-9]{8}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class Channel(StrEnum):
    """The best way to reach a contact."""

    PHONE = "telefon"
    EMAIL = "email"
    SECURE_POST = "sikker_post"
    WEB = "web"


class ContactGroup(StrEnum):
    """The directory's three parts, in its order."""

    LOCAL = "vestegnen"
    OTHER = "oevrige"
    NATIONAL = "andre"


@dataclass(frozen=True, slots=True)
class Contact:
    """One unit. ``place`` is the name experiences use; phones are eight digits, Danish.

    ``personal_emails`` are those of ``emails`` that look like one person's: ring first.
    """

    id: str
    organisation: str
    place: str
    unit: str
    group: ContactGroup
    channel: Channel
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    personal_emails: tuple[str, ...] = ()
    takes_secure_post: bool = False
    url: str = ""
    experience: tuple[str, ...] = ()
    note: Line = ()
    source: str = ""
    source_date: str = ""
    origin: str = "katalog"


def direct_address(contact: Contact) -> str:
    """Return the address a telephone opens to reach a contact at once; "" where it has none of its own."""
    if contact.phones:
        return f"tel:+45{contact.phones[0]}"
    return f"mailto:{contact.emails[0]}" if contact.emails else ""


def is_phone(text: str) -> bool:
    """Say whether a text is a Danish number as it is kept."""
    return bool(_PHONE.fullmatch(text))


def is_email(text: str) -> bool:
    """Say whether a text can be an address to write to."""
    return bool(_EMAIL.fullmatch(text))


def readable_phone(digits: str) -> str:
    """Group a Danish number in pairs, as it is read aloud."""
    return " ".join(digits[start : start + 2] for start in range(0, len(digits), 2))
