"""A category by shape, colour and word."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from idekatalog.domain.taxonomy import Group, Vocabulary
from idekatalog.strings import passage as strings
from idekatalog.ui.panels.layout import LineLabel
from idekatalog.ui.shapes import CATEGORIES, category_path
from idekatalog.ui.theme import Theme


class _Shape(QWidget):
    """Grows with the text; the word beside it says the same."""

    def __init__(self, category: str, theme: Theme) -> None:
        super().__init__()
        self._category = category
        self._theme = theme

    def sizeHint(self) -> QSize:
        """Return a square as high as small letters and some air."""
        side = round(self.fontMetrics().ascent() * 0.8)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shape in its category's colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.sizeHint().width()
        box = QRectF(0, (self.height() - side) / 2, side, side)
        painter.fillPath(category_path(self._category, box), self._theme.colour(self._category))
        painter.end()


class CategoryLine(QWidget):
    """The shape, the category's name in its colour, and its plain words."""

    def __init__(self, category: str, vocabulary: Vocabulary, theme: Theme) -> None:
        super().__init__()
        term = vocabulary.find(Group.CATEGORY, category)
        self.words = strings.CATEGORY.format(label=term.label, note=term.note) if term else category
        is_known = category in CATEGORIES
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if is_known:
            row.addWidget(_Shape(category, theme))
        row.addWidget(LineLabel(self.words, category if is_known else "muted"), 1)
