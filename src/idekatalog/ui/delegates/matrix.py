"""A cell of the matrix: the sign of its basis in colour on a quiet ground, or nothing."""

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from idekatalog.domain.intervention import Basis
from idekatalog.ui.models.matrix import Index, MatrixRole
from idekatalog.ui.signs import paint_sign
from idekatalog.ui.theme import Theme

_SIGN_PART = 0.86
_RADIUS = 4


class MatrixDelegate(QStyledItemDelegate):
    """Paints signs; the current cell has a frame, which is all that moves with the arrow keys."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def use_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell with the line under its row."""
        theme, told = self._theme, index.data(MatrixRole.BASIS)
        basis = Basis(told) if told else None  # Qt hands an enumeration on as its text
        frame = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_line_below(painter, frame, index, theme)
        painter.setPen(theme.colour("line_strong"))
        if index.data(MatrixRole.STARTS_OTHERS):
            painter.drawLine(frame.topLeft(), frame.bottomLeft())
        inner = frame.adjusted(2, 2, -2, -3)
        if basis is not None:
            self._fill(painter, inner, f"{basis}_soft")
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(theme.colour("line_strong"))
            painter.drawRoundedRect(inner, _RADIUS, _RADIUS)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        if basis is not None:
            self._paint_sign(painter, inner, basis, QFontMetricsF(option.font).ascent() * _SIGN_PART)
        painter.restore()

    def _fill(self, painter: QPainter, box: QRectF, role: str) -> None:
        path = QPainterPath()
        path.addRoundedRect(box, _RADIUS, _RADIUS)
        painter.fillPath(path, self._theme.colour(role))

    def _paint_sign(self, painter: QPainter, box: QRectF, basis: Basis, size: float) -> None:
        sign = QRectF(0, 0, size, size)
        sign.moveCenter(box.center())
        paint_sign(painter, basis, sign, self._theme.colour(basis.value))


def paint_line_below(painter: QPainter, row: QRectF, index: Index, theme: Theme) -> None:
    """Paint the one line under a row, stronger where another category begins below it."""
    ends_category = index.sibling(index.row() + 1, index.column()).data(MatrixRole.STARTS_CATEGORY)
    painter.setPen(theme.colour("line_strong" if ends_category else "line"))
    painter.drawLine(row.bottomLeft() - QPointF(0, 0.5), row.bottomRight() - QPointF(0, 0.5))
