"""The signs of the bases, painted."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from idekatalog.domain.intervention import Basis
from idekatalog.domain.sign import SIGNS, STROKE
from idekatalog.ui.theme import Theme


def paint_sign(painter: QPainter, basis: Basis, box: QRectF, colour: QColor) -> None:
    """Paint a sign within a square box."""
    size = box.width()
    pen = QPen(colour, STROKE * size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for outline in SIGNS[basis]:
        points = QPolygonF([QPointF(x, y) for x, y in outline.placed(box.left(), box.top(), size)])
        painter.setPen(Qt.PenStyle.NoPen if outline.is_filled else pen)
        painter.setBrush(colour if outline.is_filled else Qt.BrushStyle.NoBrush)
        (painter.drawPolygon if outline.is_filled else painter.drawPolyline)(points)
    painter.restore()


def sign_pixmap(basis: Basis, theme: Theme, size: float, ratio: float) -> QPixmap:
    """Draw a sign in its colour, as large as ``size`` logical pixels."""
    pixmap = QPixmap((QSizeF(size, size) * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_sign(painter, basis, QRectF(0, 0, size, size), theme.colour(basis.value))
    painter.end()
    return pixmap
