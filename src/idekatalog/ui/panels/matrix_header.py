"""The names beside and above the matrix: whole words at every text size, the current ones in bold."""

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from idekatalog.ui.delegates.matrix import paint_line_below
from idekatalog.ui.delegates.text import strong
from idekatalog.ui.models.matrix import MatrixRole
from idekatalog.ui.shapes import CATEGORIES, category_path
from idekatalog.ui.theme import Theme

_PAD = 8
_SHAPE_PART = 0.72
_SLACK = 2  # a line laid out may be a little wider than its words measured


class MatrixHeader(QHeaderView):
    """Names that wrap; above the columns they stand upright, read from below."""

    def __init__(self, orientation: Qt.Orientation, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self._length = 0
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)

    def use_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.viewport().update()

    def longest_word(self) -> int:
        """Return the width of the widest word of all names, its margins included."""
        return self._widest(word for name in self._names() for word in name.replace("-", "- ").split())

    def longest_name(self, most: float = math.inf) -> int:
        """Return the width of the widest name on one line; names of more than ``most`` pixels may wrap."""
        return self._widest(name for name in self._names() if self._metrics().horizontalAdvance(name) <= most)

    def give_length(self, length: int) -> list[int]:
        """Wrap the names within a length in pixels; return how many pixels across each needs."""
        self._length = length
        self.updateGeometry()
        inner = self._length - self._around
        laid_out = (self._laid_out(name, inner, bold=True) for name in self._names())
        return [math.ceil(layout.boundingRect().height()) + _PAD for layout in laid_out]

    def sizeHint(self) -> QSize:
        """Return the length given, across which Qt lays the sections out."""
        return QSize(self._length, self._length)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one name, and for a method the shape of its category."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, self._theme.colour("surface"))
        name = str(self.model().headerData(section, self.orientation()) or "")
        is_current = self._current() == section
        layout = self._laid_out(name, self._length - self._around, bold=is_current)
        painter.setPen(self._theme.colour("accent" if is_current else "text"))
        height = layout.boundingRect().height()
        if self._is_upright:
            painter.translate(QPointF(rect.left(), rect.bottom()))
            painter.rotate(-90)
            layout.draw(painter, QPointF(_PAD, (rect.width() - height) / 2))
        else:
            layout.draw(painter, QPointF(rect.left() + self._around - _PAD, rect.top() + (rect.height() - height) / 2))
            self._paint_beside(painter, QRectF(rect), section)
        painter.restore()

    @property
    def _is_upright(self) -> bool:
        return self.orientation() is Qt.Orientation.Horizontal

    @property
    def _around(self) -> int:
        """What stands around a name: margins, and beside a method its shape."""
        return 2 * _PAD if self._is_upright or not self._shape else 3 * _PAD + self._shape

    @property
    def _shape(self) -> int:
        """How large the shape of a category is; 0 where the rows have none."""
        has_shapes = self.model() is not None and self.model().index(0, 0).data(MatrixRole.CATEGORY) in CATEGORIES
        return round(_SHAPE_PART * QFontMetricsF(self.font()).ascent()) if has_shapes else 0

    def _paint_beside(self, painter: QPainter, rect: QRectF, section: int) -> None:
        index = self.model().index(section, 0)
        paint_line_below(painter, rect, index, self._theme)
        category = index.data(MatrixRole.CATEGORY)
        if category in CATEGORIES:
            size = self._shape
            shape = QRectF(rect.left() + _PAD, rect.center().y() - size / 2, size, size)
            painter.fillPath(category_path(category, shape), self._theme.colour(category))

    def _widest(self, words: Iterable[str]) -> int:
        return self._around + _SLACK + math.ceil(max(map(self._metrics().horizontalAdvance, words), default=0.0))

    def _names(self) -> list[str]:
        count = self.count()
        return [str(self.model().headerData(section, self.orientation()) or "") for section in range(count)]

    def _current(self) -> int:
        view = self.parent()
        current = view.currentIndex() if isinstance(view, QTableView) else None
        if current is None or not current.isValid():
            return -1
        return current.column() if self._is_upright else current.row()

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(strong(self.font()))

    def _laid_out(self, name: str, width: float, *, bold: bool) -> QTextLayout:
        layout = QTextLayout(name, strong(self.font()) if bold else self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout
