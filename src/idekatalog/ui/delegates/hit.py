"""A hit as a card: title, category, excerpt with marks, who tried it, why; a group's heading as a line."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from idekatalog.ui.cards import Card
from idekatalog.ui.delegates.card import GAP, MARGIN, CardDelegate, CardLine, Index
from idekatalog.ui.delegates.text import bold, pieces
from idekatalog.ui.hit_rows import HitRow
from idekatalog.ui.models.hits import HitListModel, HitRole
from idekatalog.ui.shapes import category_path, star_path
from idekatalog.ui.theme import Theme

_LINES_FEWER = 2  # nobody has tried what is hers, and it says itself why it was found
_SHAPE, _STAR = 11, 15
_EXCERPT_LINES = 2
_LARGE_PERCENT = 150  # from here on a title rarely fits on one line


class HitDelegate(CardDelegate):
    """Paints the category's shape beside the title, and headings without a frame."""

    def use_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on; large text gives the title two lines."""
        super().use_theme(theme)
        self._font = QFont()
        self._sizes: dict[tuple[bool, bool], QSize] = {}
        self._title_lines = 2 if theme.percent >= _LARGE_PERCENT else 1
        self.lines_high = 3 + self._title_lines + _EXCERPT_LINES
        self.indent = theme.pixels(_SHAPE) + 8

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a card, or of a heading with air over it; asked for every row after every letter."""
        if self._font != option.font:
            self._font = QFont(option.font)
            self._sizes.clear()
        row = _row(index)
        key = bool(row.id), row.is_own
        if key not in self._sizes:
            self._sizes[key] = self._size(row, option, index)
        return self._sizes[key]

    def _size(self, row: HitRow, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetricsF(option.font).height()
        if not row.id:
            return QSize(160, round(line * 1.7) + GAP)
        fewer = _LINES_FEWER * (line + GAP) if row.is_own else 0
        return super().sizeHint(option, index) - QSize(0, round(fewer))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card or heading."""
        if _row(index).id:
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
        return _row(index)

    def card_lines(self, index: Index) -> Sequence[CardLine]:
        """Return the card's texts; the excerpt takes the lines that others leave."""
        card = _row(index)
        assert isinstance(card, Card)
        excerpt = card.hit.excerpt
        marked = pieces(excerpt.text, excerpt.marks, self.theme.colour("mark"))
        return (
            CardLine(card.hit.title, is_bold=True, most_lines=self._title_lines),
            CardLine(card.line, card.category or "muted"),
            CardLine(excerpt.text, most_lines=_EXCERPT_LINES, is_filling=True, pieces=marked),
            CardLine(card.tried, "muted"),
            CardLine(card.why, "muted"),
        )

    def paint_beside(self, painter: QPainter, index: Index, frame: QRectF, font: QFont) -> None:
        """Paint the category's shape in its colour, and below it the star of a favourite."""
        card = _row(index)
        assert isinstance(card, Card)
        if card.category:
            middle = frame.top() + MARGIN + QFontMetricsF(bold(font)).height() / 2
            size = self.theme.pixels(_SHAPE)
            box = QRectF(frame.left() + MARGIN, middle - size / 2, size, size)
            painter.fillPath(category_path(card.category, box), self.theme.colour(card.category))
        if index.data(HitRole.FAVOURITE):
            size = self.theme.pixels(_STAR)
            top = frame.top() + MARGIN + QFontMetricsF(font).height() * 1.25
            star = QRectF(frame.left() + MARGIN - (size - self.theme.pixels(_SHAPE)) / 2, top, size, size)
            painter.fillPath(star_path(star), self.theme.colour("accent"))


def _row(index: Index) -> HitRow:
    model = index.model()
    assert isinstance(model, HitListModel)
    return model.row_at(index)
