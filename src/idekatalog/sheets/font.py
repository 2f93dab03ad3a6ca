"""The typeface of every sheet, embedded: IBM Plex Sans in four cuts."""

import struct
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

from reportlab.pdfbase.pdfmetrics import getFont, registerFont, registerFontFamily
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from idekatalog.errors import SheetError
from idekatalog.sheets.readable_font import ReadableFont
from idekatalog.strings import sheets as strings

REGULAR = "IBMPlexSans-Regular"
ITALIC = "IBMPlexSans-Italic"
SEMI_BOLD = "IBMPlexSans-SemiBold"
BOLD = "IBMPlexSans-Bold"
# Exchanging a font while another thread sets a page with it would mix two subsets.
_LOCK = Lock()
_CUTS = (REGULAR, ITALIC, SEMI_BOLD, BOLD)


def register_fonts(folder: Path) -> None:
    """Make the typeface known to reportlab, whose register of fonts is one for the whole process.

    Raises:
        SheetError: a font file is missing or broken.
    """
    with _LOCK:
        _register(folder)


@cache
def _register(folder: Path) -> None:
    fonts = [_load(folder, cut) for cut in _CUTS]
    for font, cut in zip(fonts, _CUTS, strict=True):
        registerFont(font)
        # A cut is a family too: reportlab asks for the family of any font a style names.
        registerFontFamily(cut, normal=cut, bold=cut, italic=cut, boldItalic=cut)
    registerFontFamily(REGULAR, normal=REGULAR, bold=SEMI_BOLD, italic=ITALIC, boldItalic=SEMI_BOLD)


def has_sign(code: int) -> bool:
    """Say whether the registered typeface can print a code point."""
    font = getFont(REGULAR)
    return isinstance(font, TTFont) and code in font.face.charToGlyph


def prints(code: int, document: object) -> bool:
    """Say whether a code point has been printed in a document that is being made."""
    states: list[Any] = [font.state.get(document) for cut in _CUTS if isinstance(font := getFont(cut), TTFont)]
    return any(state is not None and code in state.assignments for state in states)


def _load(folder: Path, cut: str) -> ReadableFont:
    path = folder / f"{cut}.ttf"
    try:
        return ReadableFont(cut, str(path))
    except (TTFError, OSError, ValueError, LookupError, struct.error) as error:
        sentence = strings.FONT_BROKEN if path.is_file() else strings.FONT_MISSING
        raise SheetError(sentence.format(file=path.name, folder=folder)) from error
