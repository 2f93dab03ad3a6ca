"""Widgets laid out in rows, as words on a page."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_GAP = 6


def in_rows(*widgets: QWidget) -> QWidget:
    """Return widgets side by side, or below one another where there is no room."""
    row = QWidget()
    layout = FlowLayout(row)
    for widget in widgets:
        layout.addWidget(widget)
    return row


class FlowLayout(QLayout):
    """Lays widgets out in rows, as words on a page; ``row_gap`` is the air between rows in pixels."""

    def __init__(self, parent: QWidget | None = None, row_gap: int = _GAP) -> None:
        super().__init__(parent)
        self._row_gap = row_gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, None beyond the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Say that fewer columns mean more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width in pixels."""
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every item in its place."""
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Return the size of one row that holds everything."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() + _GAP for hint in hints) - _GAP
        return QSize(max(0, width), max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        top = rect.top()
        for row in self._rows(rect.width()):
            height = max(_height(item, width) for item, width in row)
            left = rect.left()
            for item, width in row:
                if moves:
                    item.setGeometry(QRect(left, top, width, height))
                left += width + _GAP
            top += height + self._row_gap
        return max(0, top - self._row_gap - rect.top())

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        """Share the items out over rows, each with its width; what is wider than a row has one of its own."""
        rows: list[list[tuple[QLayoutItem, int]]] = []
        room = 0
        for item in self._shown():
            needed = min(width, item.sizeHint().width())
            if not rows or needed > room:
                rows.append([])
                room = width
            rows[-1].append((item, needed))
            room -= needed + _GAP
        return rows

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
