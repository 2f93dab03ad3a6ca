"""Rows painted as quiet cards, or with a line between them; their text is laid out once and kept."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from idekatalog.ui.delegates.text import Piece, bold, lay_out
from idekatalog.ui.theme import Theme

MARGIN, GAP = 12, 4
_AIR = (2, 2, -2, -4)  # around a card's frame
_MOST_KEPT = 400
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class CardLine:
    """One text of a card: its colour role, how many lines it may take, and its marks.

    ``is_filling`` lets it take the lines the others have left, too.
    """

    text: str
    role: str = "text"
    most_lines: int = 1
    is_bold: bool = False
    is_filling: bool = False
    pieces: tuple[Piece, ...] = ()


class CardDelegate(QStyledItemDelegate):
    """Paints cards; what stands on them is the subclass's.

    ``lines_high`` makes all of them equally high, which long lists need; ``is_fitted`` makes each as
    high as its own words; where none ``is_framed``, a line parts them.
    """

    lines_high = 2
    is_fitted = False
    is_framed = True
    indent = 0

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: dict[tuple[Hashable, int, str], list[tuple[QTextLayout, str]]] = {}
        self._lines: dict[tuple[CardLine, int, str], QTextLayout] = {}
        self.use_theme(theme)

    def use_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self.theme = theme
        self._kept.clear()
        self._lines.clear()

    def card_lines(self, index: Index) -> Sequence[CardLine]:
        """Return the texts of a row, top to bottom."""
        raise NotImplementedError

    def key(self, index: Index) -> Hashable:
        """Return what decides how a row looks."""
        raise NotImplementedError

    def paint_beside(self, painter: QPainter, index: Index, frame: QRectF, font: QFont) -> None:
        """Paint what stands left of the text; nothing by default."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that all lines of a card take."""
        view = self.parent()
        if self.is_fitted and isinstance(view, QAbstractItemView):
            return QSize(160, self._height(index, view.viewport().width(), option.font))
        line = QFontMetricsF(option.font).height()
        return QSize(160, round((line + GAP) * self.lines_high + MARGIN * 2 + line * 0.3))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card."""
        frame = QRectF(option.rect).adjusted(*_AIR)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, frame, option)
        self.paint_beside(painter, index, frame, option.font)
        left, top = frame.left() + MARGIN + self.indent, frame.top() + MARGIN
        for layout, role in self._laid_out(index, int(frame.right() - MARGIN - left), option.font):
            painter.setPen(self.theme.colour(role))
            layout.draw(painter, QPointF(left, top))
            top += layout.boundingRect().height() + GAP
        painter.restore()

    def _height(self, index: Index, width: int, font: QFont) -> int:
        frame = QRectF(0, 0, width, 0).adjusted(*_AIR)
        lines = self._laid_out(index, int(frame.width() - 2 * MARGIN - self.indent), font)
        text = sum(layout.boundingRect().height() + GAP for layout, _ in lines) - GAP
        return round(text + 2 * MARGIN + abs(frame.height()))

    def _paint_frame(self, painter: QPainter, frame: QRectF, option: QStyleOptionViewItem) -> None:
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_under_mouse = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not (self.is_framed or is_chosen or is_under_mouse):
            painter.setPen(self.theme.colour("card_line"))
            below = QPointF(0, _AIR[1])
            painter.drawLine(frame.bottomLeft() + below, frame.bottomRight() + below)
            return
        ground = "accent_soft" if is_chosen else "hover" if is_under_mouse else "surface"
        has_keyboard = is_chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setBrush(self.theme.colour(ground))
        painter.setPen(QPen(self.theme.colour("accent" if is_chosen else "card_line"), 2 if has_keyboard else 1))
        painter.drawRoundedRect(frame, 7, 7)

    def _laid_out(self, index: Index, width: int, font: QFont) -> list[tuple[QTextLayout, str]]:
        key = (self.key(index), width, name := font.toString())
        if key not in self._kept:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
                self._lines.clear()
            shown = [line for line in self.card_lines(index) if line.text]
            fixed = [None if line.is_filling else self._line(line, width, font, name) for line in shown]
            left = self.lines_high - sum(layout.lineCount() for layout in fixed if layout)
            self._kept[key] = [
                (layout or _laid_out(line, width, font, left), line.role)
                for line, layout in zip(shown, fixed, strict=True)
            ]
        return self._kept[key]

    def _line(self, line: CardLine, width: int, font: QFont, name: str) -> QTextLayout:
        """Lay a line out, once where it has no marks: from letter to letter a card changes its excerpt only."""
        if line.pieces:
            return _laid_out(line, width, font)
        key = (line, width, name)
        if key not in self._lines:
            self._lines[key] = _laid_out(line, width, font)
        return self._lines[key]


def _laid_out(line: CardLine, width: int, font: QFont, left: int = 0) -> QTextLayout:
    most_lines = max(line.most_lines, left)
    return lay_out(line.text, width, bold(font) if line.is_bold else font, most_lines, line.pieces)
