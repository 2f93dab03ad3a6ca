"""Codes beside contacts: they say what they do, and stand only where there is room."""

from contextlib import closing
from dataclasses import replace

import pypdfium2
import pytest

from idekatalog.domain.intervention import Basis, Experience
from idekatalog.domain.material import Material
from idekatalog.domain.personal import ContactPart, Correction
from idekatalog.domain.sheet_kind import SheetKind
from idekatalog.exchange.qr import direct_codes, with_codes
from idekatalog.sheets.kind import kind_pdf
from tests.builders import a_contact, a_register, an_intervention
from tests.sheets.pages import DAY, FONTS, a_pdf, pages
from tests.sheets.tags import tree
from tests.sheets.validation import findings

ENTRY = an_intervention(experiences=(Experience("Ishøj", Basis.TABLE, ()),))


def printed(**contact: object) -> bytes:
    register = a_register(contacts=(a_contact(**contact),))
    return a_pdf(ENTRY, register=register, codes=direct_codes([ENTRY], register))


def test_code_says_whom_it_rings() -> None:
    pdf = printed(phones=("43577580", "11223344"))
    (figure,) = tree(pdf).all("Figure")

    assert findings(pdf) == []
    assert b"(Kode med telefonnummer: Center for B\\370rn og Forebyggelse, 43 57 75 80)" in figure.written
    assert b"/BBox" in figure.written


def test_code_writes_where_there_is_no_telephone() -> None:
    (figure,) = tree(printed(phones=(), emails=("ishoj@ishoj.dk",))).all("Figure")

    assert b"Kode med mailadresse" in figure.written


def test_without_an_address_there_is_no_code() -> None:
    assert tree(printed(phones=(), emails=())).all("Figure") == []


def test_contact_reads_the_same_with_and_without_its_code() -> None:
    register = a_register(contacts=(a_contact(),))

    assert tree(printed()).text == tree(a_pdf(ENTRY, register=register)).text


@pytest.mark.parametrize("kind", [SheetKind.METHOD_SHEET, SheetKind.FOLDER, SheetKind.BOOK])
def test_code_on_a_method_sheet_holds_the_number_that_is_printed_beside_it(kind: SheetKind) -> None:
    plain = Material((ENTRY,), a_register(contacts=(a_contact(),)))
    known = Correction("kontakt-ishoej", ContactPart.PHONE, "43577580", "11223344", "2026-10-03")
    printed_once, corrected = (
        kind_pdf(kind, with_codes(material), FONTS, printed_on=DAY)
        for material in (plain, replace(plain, corrections=(known,)))
    )
    (number,) = (number for number, page in enumerate(pages(corrected)) if page.startswith("Metodeark"))

    assert "Tlf. 43 57 75 80" in pages(corrected)[number]
    assert drawn(corrected, number) == drawn(printed_once, number)


def drawn(pdf: bytes, number: int) -> bytes:
    """Return the dots of a page."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return bytes(document[number].render(scale=2).buffer)
