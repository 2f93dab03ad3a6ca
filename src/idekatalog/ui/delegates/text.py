"""Text laid out in a few lines, the last one elided."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from idekatalog.ui.utf16 import utf16_length


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
    """Lay text out in at most so many lines of a width in pixels."""
    shown = _shortened(text, width, font, most_lines)
    layout = QTextLayout(shown, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.setFormats([_format(piece) for piece in marked if piece.start + piece.length <= utf16_length(shown)])
    layout.beginLayout()
    top = 0.0
    for _ in range(most_lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _format(piece: Piece) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = piece.start, piece.length
    found.format = QTextCharFormat()
    found.format.setBackground(piece.ground)
    return found


def _shortened(text: str, width: int, font: QFont, most_lines: int) -> str:
    metrics = QFontMetricsF(font)
    if most_lines == 1:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    probe = QTextLayout(text, font)
    probe.beginLayout()
    starts = []
    while (line := probe.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    probe.endLayout()
    if len(starts) <= most_lines:
        return text
    last = starts[most_lines - 1]
    return text[:last] + metrics.elidedText(text[last:], Qt.TextElideMode.ElideRight, width)
