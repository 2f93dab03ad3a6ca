"""The four categories' shapes, never colour alone, and the star of a favourite."""

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

CATEGORIES = ("organisatorisk", "situationel", "social", "dialogmetode")
"""The categories that have a shape and a colour role of their own name."""


def star_path(box: QRectF) -> QPainterPath:
    """Return a star of five points within the box."""
    middle, outer = box.center(), box.width() / 2
    path = QPainterPath()
    for number in range(10):
        turn, reach = math.pi * number / 5 - math.pi / 2, outer * (0.45 if number % 2 else 1)
        point = QPointF(middle.x() + reach * math.cos(turn), middle.y() + reach * math.sin(turn))
        (path.lineTo if number else path.moveTo)(point)
    path.closeSubpath()
    return path


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
