"""Text laid out in a few lines, the last one elided."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from idekatalog.ui.utf16 import code_points, utf16_length

_CUT = "\u2026 "
_BEFORE_MARK = 16
"""About so many letters are left before a mark that would not be seen."""


@dataclass(frozen=True)
class Piece:
    """A stretch of text with another background; start and length as Qt counts."""

    start: int
    length: int
    ground: QColor


def pieces(text: str, marks: Sequence[tuple[int, int]], ground: QColor) -> tuple[Piece, ...]:
    """Turn code point spans of a text into pieces."""
    return tuple(Piece(utf16_length(text[:start]), utf16_length(text[start:end]), ground) for start, end in marks)


def strong(font: QFont) -> QFont:
    """Return the font with weight."""
    found = QFont(font)
    found.setWeight(QFont.Weight.DemiBold)
    return found


def bold(font: QFont) -> QFont:
    """Return the font of a card's title."""
    found = strong(font)
    found.setPointSizeF(font.pointSizeF() * 1.08)
    return found


def lay_out(text: str, width: int, font: QFont, most_lines: int, marked: Sequence[Piece] = ()) -> QTextLayout:
    """Lay text out in at most so many lines of a width in pixels; of several lines the first mark is seen."""
    if most_lines == 1:
        text = _elided(text, width, font)
    layout = _laid_out(text, width, font, most_lines + 1, marked)
    if layout.lineCount() <= most_lines:
        return layout
    last = layout.lineAt(most_lines - 1)
    if marked and marked[0].start + marked[0].length > last.textStart() + last.textLength() - len(_CUT):
        text, marked, is_cut = _from_first_mark(text, marked)
        if is_cut:
            return lay_out(text, width, font, most_lines, marked)
    start = code_points(text, last.textStart())
    return _laid_out(text[:start] + _elided(text[start:], width, font), width, font, most_lines, marked)


def _from_first_mark(text: str, marked: Sequence[Piece]) -> tuple[str, Sequence[Piece], bool]:
    """Let a text begin a few words before its first mark; say whether anything is left out by that."""
    first = code_points(text, marked[0].start)
    begin = text.rfind(" ", 0, max(0, first - _BEFORE_MARK)) + 1
    if begin <= len(_CUT):
        begin = text.rfind(" ", 0, first) + 1  # lines too narrow for any words before it
    if begin <= len(_CUT):
        return text, marked, False
    shift = len(_CUT) - utf16_length(text[:begin])
    moved = [Piece(piece.start + shift, piece.length, piece.ground) for piece in marked]
    return _CUT + text[begin:], moved, True


def _laid_out(text: str, width: int, font: QFont, most_lines: int, marked: Sequence[Piece]) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    if marked:
        end = utf16_length(text)
        layout.setFormats([_format(piece) for piece in marked if piece.start + piece.length <= end])
    layout.beginLayout()
    top = 0.0
    while layout.lineCount() < most_lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _elided(text: str, width: int, font: QFont) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _format(piece: Piece) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = piece.start, piece.length
    found.format = QTextCharFormat()
    found.format.setBackground(piece.ground)
    return found
