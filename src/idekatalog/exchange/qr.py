"""Text as a QR code."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

import segno

from idekatalog.domain.calling import reaches
from idekatalog.domain.catalogue import Register
from idekatalog.domain.contact import direct_address
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.material import Material

Matrix = tuple[tuple[bool, ...], ...]


def qr_matrix(text: str) -> Matrix:
    """Return the code row by row, True for dark, with the quiet zone scanners need; empty if the text is too long."""
    try:
        # Without the mark for UTF-8 (ECI) zbar reads two thirds of our contacts' letters as Chinese.
        code = segno.make(text, error="m", micro=False, encoding="utf-8", eci=True)
    except segno.DataOverflowError:
        return ()
    return tuple(tuple(bool(module) for module in row) for row in code.matrix_iter())


def direct_codes(interventions: Iterable[Intervention], register: Register) -> dict[str, Matrix]:
    """Return by id, for every contact with experience, a small code that rings it, or writes to it."""
    places = dict.fromkeys(found.organisation for entry in interventions for found in entry.experiences)
    contacts = chain.from_iterable(map(register.contacts_at, places))
    found = {contact.id: direct_address(contact) for contact in contacts}
    return {contact_id: _small_matrix(address) for contact_id, address in found.items() if address}


def _small_matrix(address: str) -> Matrix:
    """Write a telephone number in capitals: schemes have no case, and capitals take the fewest modules."""
    text = address.upper() if address.startswith("tel:") else address
    code = segno.make(text, error="m", micro=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix_iter())


def with_codes(material: Material) -> Material:
    """Return what papers are made of with a code for every contact, as it is known now and as it is printed."""
    known = reaches(material.register.contacts, material.corrections)
    found = {reach.contact.id: direct_address(reach.contact) for reach in known}
    codes = {contact_id: _small_matrix(address) for contact_id, address in found.items() if address}
    return replace(material, codes=codes, printed_codes=direct_codes(material.interventions, material.register))
