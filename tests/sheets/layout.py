"""Where everything stands on the pages, read back from a PDF."""

from collections.abc import Iterator
from contextlib import closing
from ctypes import byref, c_float, create_string_buffer
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

from tests.sheets.tags import words_of_item

MIDDLE = 105 * 72 / 25.4
FOOT = 14 * 72 / 25.4
"""Where a page is parted in columns, and how high its foot is."""
_MAJOR_HEADING_PT = 10.4


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in one style, in points from the foot and the left edge of its page."""

    page: int
    left: float
    bottom: float
    right: float
    top: float
    size: float
    font: str
    words: str

    @property
    def is_heading(self) -> bool:
        """Say whether this is set as a heading."""
        return "Bold" in self.font and self.size >= _MAJOR_HEADING_PT


def pieces(pdf: bytes) -> list[Piece]:
    """Return every piece of text, the feet's too, blanks left out."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [piece for number in range(len(document)) for piece in _on_page(document, number)]


def columns(found: list[Piece]) -> dict[tuple[int, bool], list[Piece]]:
    """Return what stands in each column, by page and side, feet left out."""
    parts: dict[tuple[int, bool], list[Piece]] = {}
    for piece in found:
        if piece.bottom > FOOT:
            parts.setdefault((piece.page, piece.left > MIDDLE), []).append(piece)
    return parts


def _on_page(document: pypdfium2.PdfDocument, number: int) -> Iterator[Piece]:
    page = document[number]
    with closing(page), closing(page.get_textpage()) as text:
        for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=3):
            words = words_of_item(item.raw, text.raw)
            if words.strip():
                left, bottom, right, top = item.get_bounds()
                yield Piece(number, left, bottom, right, top, _size(item.raw), _font(item.raw), words.strip())


def _size(item: object) -> float:
    size = c_float()
    assert raw.FPDFTextObj_GetFontSize(item, byref(size))
    return size.value


def _font(item: object) -> str:
    buffer = create_string_buffer(100)
    raw.FPDFFont_GetBaseFontName(raw.FPDFTextObj_GetFont(item), buffer, len(buffer))
    return buffer.value.decode()
