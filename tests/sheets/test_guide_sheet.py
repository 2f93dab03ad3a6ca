"""The user guide on paper tells everything it tells on the screen, and its pictures in words."""

import re

from idekatalog.content.guide import read_guide, read_pictures
from idekatalog.paths import find_paths
from idekatalog.sheets.guide_sheet import guide_pdf
from tests.sheets.kinds import KINDS
from tests.sheets.pages import DAY, FONTS, words_of
from tests.sheets.tags import tree

GUIDE = find_paths().guide
PICTURES = read_pictures(GUIDE)


def readable(written: bytes) -> str:
    """Return what a PDF writes with octal numbers for signs beyond ASCII."""
    return re.sub(rb"\\(\d{3})", lambda found: bytes((int(found[1], 8),)), written).decode("latin-1")


def test_every_section_stands_on_paper() -> None:
    printed = " ".join(words_of(KINDS["guide"]()).split())

    assert [found.title for found in read_guide(GUIDE) if found.title not in printed] == []
    assert "Det kan jeg bruge det til" in printed


def test_every_picture_is_a_figure_that_says_what_it_shows() -> None:
    figures = tree(KINDS["guide"]()).all("Figure")

    assert len(figures) == len(PICTURES) == GUIDE.read_text(encoding="utf-8").count("\n![")
    for figure, picture in zip(figures, PICTURES, strict=True):
        assert picture.alt in re.sub(rb"\\(\d{3})", lambda found: bytes((int(found[1], 8),)), figure.written).decode(
            "cp1252"
        )


def test_pictures_that_did_not_come_along_leave_the_words() -> None:
    sections = read_guide(GUIDE)
    alone = guide_pdf(sections, (), "2024-02", FONTS, printed_on=DAY)

    assert "Forbered møde" in words_of(alone)
    assert {picture.section for picture in PICTURES} <= {found.title for found in sections}
