"""RIS and BibTeX are read back as they were written."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idekatalog.domain.document import Text
from idekatalog.domain.literature import Work
from idekatalog.exchange.citations import Author, authors_of, bibtex, ris

FIELDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"]), min_size=1, max_size=60)
COMMANDS = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
}


def a_work(**fields: str) -> Work:
    given_fields = {"id": "bichler-2019", "authors": "Bichler, G.", "year": "2019", "title": "Understanding Networks"}
    return Work(**(given_fields | fields))


def read_ris(text: str) -> list[list[tuple[str, str]]]:
    records: list[list[tuple[str, str]]] = []
    for line in text.split("\r\n")[:-1]:
        tag, value = line[:2], line[6:]
        assert line[2:6] == "  - "
        if tag == "TY":
            records.append([])
        records[-1].append((tag, value))
    assert all(record[-1] == ("ER", "") for record in records)
    return records


def read_bibtex(text: str) -> dict[str, str]:
    """Read one entry: fields by counted braces, commands back to signs."""
    fields = {}
    position = text.index(",") + 1
    while found := re.compile(r"\s*(\w+) = \{").match(text, position):
        depth, end = 1, found.end()
        while depth:
            depth += {"{": 1, "}": -1}.get(text[end], 0)
            end += 1
        fields[found[1]] = _signs(text[found.end() : end - 1])
        position = end + 1
    assert text[position:].strip() == "}"
    return fields


def _signs(value: str) -> str:
    if value.startswith("{") and value.endswith("}"):
        value = value[1:-1]
    pattern = "|".join(map(re.escape, COMMANDS)) + r"|\\([#$%&_])"
    return re.sub(pattern, lambda found: found[1] or COMMANDS[found[0]], value)


@pytest.mark.parametrize(
    ("written", "authors"),
    [
        ("Bichler, G.", (Author("Bichler", "G."),)),
        ("Hansen, K., & Bislev, M.", (Author("Hansen", "K."), Author("Bislev", "M."))),
        ("DKR & TrygFonden", (Author("DKR"), Author("TrygFonden"))),
        (
            "Gladsaxe Kommune, Ballerup Kommune & Københavns Vestegns Politi",
            (Author("Gladsaxe Kommune"), Author("Ballerup Kommune"), Author("Københavns Vestegns Politi")),
        ),
        ("Chefforum i Politi, herunder Lokalpolitiet", (Author("Chefforum i Politi, herunder Lokalpolitiet"),)),
        ("", ()),
    ],
)
def test_authors_are_told_apart(written: str, authors: tuple[Author, ...]) -> None:
    assert authors_of(a_work(authors=written)) == authors


def test_ris_has_every_field() -> None:
    work = Work(
        "hansen-2013", "Hansen, K., & Bislev, M.", "2013a", "Grupper", "DKR", "https://dkr.dk", note=(Text("En note."),)
    )

    assert ris([work]) == (
        "TY  - BOOK\r\nAU  - Hansen, K.\r\nAU  - Bislev, M.\r\nPY  - 2013\r\nTI  - Grupper\r\nPB  - DKR\r\n"
        "UR  - https://dkr.dk\r\nN1  - En note.\r\nID  - hansen-2013\r\nER  - \r\n"
    )


def test_bibtex_keeps_a_bodys_name_and_the_titles_capitals() -> None:
    assert bibtex([a_work(authors="DKR & TrygFonden", title="Guide: 50 % & mere")]) == (
        "@misc{bichler-2019,\n  author = {{DKR} and {TrygFonden}},\n  year = {2019},\n"
        "  title = {{Guide: 50 \\% \\& mere}},\n}\n"
    )


def test_what_the_source_lacks_is_left_out() -> None:
    work = Work("pspk", "", "u.å", "")

    assert read_ris(ris([work])) == [[("TY", "GEN"), ("ID", "pspk"), ("ER", "")]]
    assert read_bibtex(bibtex([work])) == {}


@given(FIELDS, FIELDS)
def test_ris_gives_back_any_field(title: str, publisher: str) -> None:
    (record,) = read_ris(ris([a_work(title=title, publisher=publisher)]))

    assert dict(record)["TI"] == title
    assert dict(record)["PB"] == publisher


@given(FIELDS, FIELDS)
def test_bibtex_gives_back_any_field(title: str, publisher: str) -> None:
    fields = read_bibtex(bibtex([a_work(title=title, publisher=publisher)]))

    assert fields["title"] == title
    assert fields["publisher"] == publisher


def test_line_break_in_a_field_starts_no_new_one() -> None:
    work = a_work(title="Et\r\nER  - \r\nTY  - BOOK")

    assert len(read_ris(ris([work]))) == 1
    assert "\n" not in read_bibtex(bibtex([work]))["title"]
