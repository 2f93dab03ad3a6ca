"""A hit as a card: title, category, excerpt with marks, who tried it, why; a group's heading as a line."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from idekatalog.ui.cards import Card
from idekatalog.ui.delegates.card import GAP, MARGIN, CardDelegate, CardLine, Index
from idekatalog.ui.delegates.text import bold, pieces
from idekatalog.ui.models.hits import HitRole
from idekatalog.ui.shapes import category_path

_SHAPE = 11
_EXCERPT_LINES = 2


class HitDelegate(CardDelegate):
    """Paints the category's shape beside the title, and headings without a frame."""

    lines_high = 4 + _EXCERPT_LINES
    indent = _SHAPE + 8

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a card, or of a heading with air over it."""
        if index.data(HitRole.CARD) is not None:
            return super().sizeHint(option, index)
        return QSize(160, round(QFontMetricsF(option.font).height() * 1.7) + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card or heading."""
        if index.data(HitRole.CARD) is not None:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setFont(bold(option.font))
        painter.setPen(self.theme.colour("muted"))
        box = QRectF(option.rect).adjusted(4, 0, -4, -GAP)
        words = QFontMetricsF(painter.font()).elidedText(index.data(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), words)
        painter.restore()

    def key(self, index: Index) -> Hashable:
        """Return the card itself."""
        card: Card = index.data(HitRole.CARD)
        return card

    def card_lines(self, index: Index) -> Sequence[CardLine]:
        """Return the card's texts; without a reason the excerpt takes its line."""
        card: Card = index.data(HitRole.CARD)
        excerpt = card.hit.excerpt
        marked = pieces(excerpt.text, excerpt.marks, self.theme.colour("mark"))
        return (
            CardLine(card.hit.title, is_bold=True),
            CardLine(card.line, card.category or "muted"),
            CardLine(excerpt.text, most_lines=_EXCERPT_LINES if card.why else _EXCERPT_LINES + 1, pieces=marked),
            CardLine(card.tried, "muted"),
            CardLine(card.why, "muted"),
        )

    def paint_beside(self, painter: QPainter, index: Index, frame: QRectF, font: QFont) -> None:
        """Paint the category's shape in its colour."""
        card: Card = index.data(HitRole.CARD)
        if card.category:
            middle = frame.top() + MARGIN + QFontMetricsF(bold(font)).height() / 2
            box = QRectF(frame.left() + MARGIN, middle - _SHAPE / 2, _SHAPE, _SHAPE)
            painter.fillPath(category_path(card.category, box), self.theme.colour(card.category))
