"""Sheets set, and PDFs read back."""

import datetime
from collections.abc import Iterator
from contextlib import closing
from ctypes import byref, c_uint
from pathlib import Path

import pypdfium2
from pypdfium2 import raw

from idekatalog.domain.intervention import Intervention
from idekatalog.domain.material import Material
from idekatalog.domain.sheet_kind import SheetKind
from idekatalog.sheets.kind import kind_pdf
from idekatalog.sheets.paper import NORMAL, Paper
from idekatalog.sheets.render import method_sheets_pdf
from tests.builders import a_register

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
DAY = datetime.date(2026, 11, 20)


def a_pdf(*interventions: Intervention, paper: Paper = NORMAL, **fields: object) -> bytes:
    """Print interventions on the day of the tests."""
    register = fields.pop("register", None) or a_register()
    return method_sheets_pdf(interventions, register, FONTS, printed_on=DAY, paper=paper, **fields)


def a_paper(kind: SheetKind, *interventions: Intervention, paper: Paper = NORMAL, **fields: object) -> bytes:
    """Print a kind of paper on the day of the tests; ``fields`` are the material's others."""
    register = fields.pop("register", None) or a_register()
    return kind_pdf(kind, Material(interventions, register, **fields), FONTS, printed_on=DAY, paper=paper)


def pages(pdf: bytes) -> list[str]:
    """Return each page's words, one space between them; the foot comes last."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        found = []
        for page in document:
            with closing(page), closing(page.get_textpage()) as text:
                found.append(" ".join(text.get_text_bounded().split()))
        return found


def words_of(pdf: bytes) -> str:
    """Return the words of all pages in order."""
    return " ".join(pages(pdf))


def properties(pdf: bytes) -> dict[str, str]:
    """Return title, author, dates and the like."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return dict(document.get_metadata_dict())


def colours(pdf: bytes) -> set[tuple[int, int, int]]:
    """Return every colour text, lines and areas are drawn in."""
    found = set()
    for item in _objects(pdf):
        for read in (raw.FPDFPageObj_GetFillColor, raw.FPDFPageObj_GetStrokeColor):
            shades = [c_uint() for _ in range(4)]
            if read(item, *map(byref, shades)):
                found.add(tuple(shade.value for shade in shades[:3]))
    return found


def foreign_fonts(pdf: bytes) -> int:
    """Count the texts whose font does not travel with the file."""
    is_foreign = [
        not raw.FPDFFont_GetIsEmbedded(raw.FPDFTextObj_GetFont(item))
        for item in _objects(pdf)
        if raw.FPDFPageObj_GetType(item) == raw.FPDF_PAGEOBJ_TEXT
    ]
    assert is_foreign
    return sum(is_foreign)


def right_edges(pdf: bytes) -> list[float]:
    """Return how far right anything on each page reaches, in points."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [max(item.get_bounds()[2] for item in page.get_objects()) for page in document]


def _objects(pdf: bytes) -> Iterator[object]:
    """Walk everything drawn; what is yielded lives only until the next step."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for page in document:
            for item in page.get_objects(max_depth=5):
                yield item.raw


def bookmarks(pdf: bytes) -> list[tuple[int, str]]:
    """Return level and title of every bookmark."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [(item.level, item.get_title()) for item in document.get_toc()]


def labels(pdf: bytes) -> list[str]:
    """Return what a program calls each page."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [document.get_page_label(number) for number in range(len(document))]
