"""Contacts as vCard 3.0 (RFC 2426), for address books and telephones.

vobject would bring dateutil, pytz and six for what is one function of escaping and one of folding.
"""

import re
from collections.abc import Iterable, Iterator

from idekatalog.domain.catalogue import Register
from idekatalog.domain.citation import contact_source
from idekatalog.domain.contact import Contact
from idekatalog.strings import exchange as strings

_MOST_OCTETS = 75
_COUNTRY = "+45"
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_UNWRITABLE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\ud800-\udfff]")


def vcards(contacts: Iterable[Contact], register: Register) -> str:
    """Write cards one after the other, with experience and source as a note."""
    return "".join(_written(_lines(contact, _note(contact, register))) for contact in contacts)


def short_vcard(contact: Contact) -> str:
    """Write only how to reach a contact: few enough bytes for a QR code."""
    return _written(_lines(contact, ""))


def _lines(contact: Contact, note: str) -> Iterator[str]:
    yield from ("BEGIN:VCARD", "VERSION:3.0")
    yield f"N:{_escaped(contact.organisation)};;;;"
    yield f"FN:{_escaped(contact.organisation)}"
    yield f"ORG:{';'.join(_escaped(name) for name in (contact.organisation, contact.unit) if name)}"
    yield from (f"TEL;TYPE=WORK,VOICE:{_COUNTRY}{_escaped(phone)}" for phone in contact.phones)
    yield from (f"EMAIL;TYPE=INTERNET:{_escaped(email)}" for email in contact.emails)
    if contact.url:
        yield f"URL:{''.join(_writable(contact.url).split())}"
    if note:
        yield f"NOTE:{_escaped(note)}"
    yield "END:VCARD"


def _note(contact: Contact, register: Register) -> str:
    listed = strings.CARD_EXPERIENCE.format(experience=", ".join(contact.experience)) if contact.experience else ""
    return " ".join(filter(None, (listed, strings.CARD_SOURCE.format(source=contact_source(contact, register)))))


def _escaped(text: str) -> str:
    return _writable(text).translate(_ESCAPES)


def _writable(text: str) -> str:
    return _UNWRITABLE.sub("", text)


def _written(lines: Iterable[str]) -> str:
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _folded(line: str) -> str:
    """Break a line before its 76th octet, never inside a letter; what follows begins with a space."""
    rows = [""]
    octets = 0
    for sign in line:
        size = len(sign.encode())
        if octets + size > _MOST_OCTETS:
            rows.append(" ")
            octets = 1
        rows[-1] += sign
        octets += size
    return "\r\n".join(rows)
