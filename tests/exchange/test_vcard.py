"""vCard 3.0 as RFC 2426 has it: escaped, folded, and read back as it was."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idekatalog.domain.contact import Contact
from idekatalog.exchange.vcard import short_vcard, vcards
from tests.builders import a_contact, a_register

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=120)


def read(card: str) -> dict[str, list[list[str]]]:
    """Read a card's properties; each value split at its unescaped semicolons."""
    found: dict[str, list[list[str]]] = {}
    for line in card.replace("\r\n ", "").split("\r\n")[:-1]:
        name, value = line.split(":", 1)
        found.setdefault(name, []).append([_unescaped(part) for part in _split(value)])
    return found


def _split(value: str) -> list[str]:
    parts = [""]
    for piece in re.findall(r"\\.|[^\\]", value, re.DOTALL):
        if piece == ";":
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def _unescaped(part: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], part)


def test_card_has_every_way_and_the_source() -> None:
    contact = a_contact(phones=("43577580", "21695930"), url="https://eksempel.dk/a,b", source="I Tag kontakt")

    card = read(vcards([contact], a_register()))

    assert card["VERSION"] == [["3.0"]]
    assert card["FN"] == [["Ishøj Kommune"]]
    assert card["N"] == [["Ishøj Kommune", "", "", "", ""]]
    assert card["ORG"] == [["Ishøj Kommune", "Center for Børn og Forebyggelse"]]
    assert card["TEL;TYPE=WORK,VOICE"] == [["+4543577580"], ["+4521695930"]]
    assert card["EMAIL;TYPE=INTERNET"] == [["ishojkommune@ishoj.dk"]]
    assert card["URL"] == [["https://eksempel.dk/a,b"]]
    assert card["NOTE"] == [
        [
            "Erfaring: Samarbejde på tværs. Kilde: Idekataloget, Tag kontakt, februar 2024. "
            "Enheden kan have skiftet navn."
        ]
    ]


def test_all_contacts_are_cards_one_after_the_other() -> None:
    text = vcards([a_contact(), a_contact()], a_register())

    assert text.count("BEGIN:VCARD\r\nVERSION:3.0\r\n") == text.count("END:VCARD\r\n") == 2


def test_short_card_leaves_out_the_note() -> None:
    assert "NOTE" not in read(short_vcard(a_contact()))
    assert "TEL;TYPE=WORK,VOICE" in read(short_vcard(a_contact()))


@given(WORDS, WORDS)
def test_any_words_come_back_and_no_line_is_too_long(organisation: str, unit: str) -> None:
    text = vcards([a_contact(organisation=organisation, unit=unit)], a_register())

    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert read(text)["ORG"] == [[organisation, unit]]


@pytest.mark.parametrize(
    "contact",
    [
        a_contact(unit="a\r\nTEL:112"),
        a_contact(url="https://a.dk\r\nTEL:112"),
        a_contact(emails=("a@b.dk\nTEL:112",)),
        a_contact(organisation="\ud800\x00"),
    ],
)
def test_nothing_in_a_field_becomes_a_line_of_its_own(contact: Contact) -> None:
    text = vcards([contact], a_register())

    assert text.encode()
    assert not re.search(r"^TEL:", text, re.MULTILINE)
