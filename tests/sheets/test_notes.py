"""Her own words on paper."""

from idekatalog.sheets.notes import note_flowables
from idekatalog.sheets.paper import NORMAL
from idekatalog.sheets.stack import Stack


def told(text: str) -> list[str]:
    flat = [
        child for one in note_flowables(text, NORMAL) for child in (one.children if isinstance(one, Stack) else (one,))
    ]
    return [f"{block.bulletText or ''}{block.getPlainText()}" for block in flat]


def test_headings_items_and_paragraphs_are_set_as_what_they_mean() -> None:
    assert told("Først.\n\n## Hvad virkede?\n- Klubben\n* Skolen") == ["Først.", "Hvad virkede?", "•Klubben", "•Skolen"]


def test_marks_of_markup_are_printed_as_they_stand() -> None:
    assert told("<b>x</b> & <img src=/etc/passwd>") == ["<b>x</b> & <img src=/etc/passwd>"]


def test_empty_note_is_nothing() -> None:
    assert note_flowables(" \n\n", NORMAL) == []
