"""No text, however hostile, is more than text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.platypus import Paragraph

from idekatalog.domain.document import Emphasis, Link, Source, SourceKind, Strong, Text
from idekatalog.sheets.markup import address_markup, escaped, line_markup, printable
from idekatalog.sheets.paper import NORMAL
from idekatalog.sheets.style import styles_of
from tests.builders import PAGE_45

HOSTILE = (
    "<img src=/etc/passwd>",
    '<a href="javascript:alert(1)">x</a>',
    "</para>",
    "<para><b>",
    "&lt; & &amp; &#60;",
    "<font size=99>",
    "{0} %s \\n",
    "<!-- -->",
    "<?php ?>",
)


def printed(markup: str) -> str:
    return Paragraph(markup, styles_of(NORMAL).body).getPlainText()


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("span", [Text, Strong, Emphasis, lambda text: Link(text, "https://dkr.dk")])
def test_hostile_text_is_printed_as_it_is_written(text: str, span: type[Text]) -> None:
    assert printed(line_markup((span(text),), NORMAL)).startswith(text)


@given(st.text())
def test_any_text_is_printed(text: str) -> None:
    assert printed(escaped(text)).split() == printable(text).split()


@pytest.mark.parametrize("text", ["\x00", "\x07", "\ud800", "😀", "ع", "\uffff"])
def test_sign_without_a_glyph_is_shown_as_missing(text: str) -> None:
    assert printable(f"a{text}b") == "a\ufffdb"


def test_invisible_direction_signs_are_dropped() -> None:
    assert printable("a\u202eb\u200bc") == "abc"


def test_split_letters_are_joined() -> None:
    assert printable("pa\u030a") == "på"


def test_mark_leans_and_is_never_torn_from_its_word() -> None:
    skema = Source(SourceKind.WORK, "I", part="Skema 3")

    found = line_markup((Text("Lyt først. "), PAGE_45, skema, Text(" Og så?")), NORMAL)

    assert found.replace('<font size="9.5"><i>', "<").replace("</i></font>", ">") == (
        "Lyt først.\u00a0<[I\u00a045]> <[I\u00a0Skema\u00a03]> Og så?"
    )


@pytest.mark.parametrize(
    ("text", "url", "words"),
    [
        ("DKR", "https://dkr.dk", "DKR (https://dkr.dk)"),
        ("skriv", "mailto:a@b.dk", "skriv (a@b.dk)"),
        ("a@b.dk", "mailto:a@b.dk", "a@b.dk"),
        ("klik", "javascript:alert(1)", "klik"),
        ("klik", "file:///etc/passwd", "klik"),
        ("klik", "http://dkr.dk", "klik"),
    ],
)
def test_address_is_printed_only_when_it_can_be_trusted(text: str, url: str, words: str) -> None:
    markup = line_markup((Link(text, url),), NORMAL)

    assert printed(markup) == words
    assert "<a" not in markup


def test_wide_address_breaks_at_its_signs() -> None:
    address = "kriminalpraeventive.enhed@albertslund.dk"

    assert address_markup(address, 130, 10) == "kriminalpraeventive.enhed@<br/>albertslund.dk"
    assert address_markup(address, 400, 10) == address
    assert address_markup("", 400, 10) == ""
