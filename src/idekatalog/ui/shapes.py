"""The four categories' shapes: never colour alone."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

CATEGORIES = ("organisatorisk", "situationel", "social", "dialogmetode")
"""The categories that have a shape and a colour role of their own name."""


def category_path(category: str, box: QRectF) -> QPainterPath:
    """Return a category's shape within the box: square, triangle, circle or diamond."""
    path = QPainterPath()
    match category:
        case "organisatorisk":
            path.addRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        case "situationel":
            path.addPolygon(QPolygonF([box.bottomLeft(), QPointF(box.center().x(), box.top()), box.bottomRight()]))
            path.closeSubpath()
        case "dialogmetode":
            middle = box.center()
            corners = [
                QPointF(middle.x(), box.top()),
                QPointF(box.right(), middle.y()),
                QPointF(middle.x(), box.bottom()),
                QPointF(box.left(), middle.y()),
            ]
            path.addPolygon(QPolygonF(corners))
            path.closeSubpath()
        case _:
            path.addEllipse(box)
    return path
