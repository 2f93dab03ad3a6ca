"""Codes beside contacts: they say what they do, and stand only where there is room."""

from idekatalog.domain.intervention import Basis, Experience
from idekatalog.exchange.qr import direct_codes
from tests.builders import a_contact, a_register, an_intervention
from tests.sheets.pages import a_pdf
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
