"""A list of cards or rows: the current one shows where the keyboard is, and without one the list does."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QListView, QWidget

_RING, _RADIUS = 2, 8


class CardList(QListView):
    """Scrolls by the pixel, and never sideways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    @property
    def has_ring(self) -> bool:
        """Say whether the list itself shows that it has the keyboard."""
        return self.hasFocus() and not self.currentIndex().isValid()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and the ring around them where no row is current."""
        super().paintEvent(event)
        if self.has_ring:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _RING))
            box = QRectF(self.viewport().rect()).adjusted(_RING, _RING, -_RING, -_RING)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
