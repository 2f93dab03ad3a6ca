"""A row with its icon before it."""

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QFont, QPainter

from idekatalog.ui.delegates.card import MARGIN, Index
from idekatalog.ui.delegates.row import RowDelegate
from idekatalog.ui.icons import themed_icon
from idekatalog.ui.models.rows import Row, RowRole
from idekatalog.ui.theme import Theme

_ICON, _GAP = 22, 12


class TargetDelegate(RowDelegate):
    """Paints the icon that ``Row.icon`` names beside title and line; it grows with the text."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._side = round(_ICON * theme.percent / 100)
        self.indent = self._side + _GAP

    def paint_beside(self, painter: QPainter, index: Index, frame: QRectF, font: QFont) -> None:
        """Paint the icon, as high as the middle of the card."""
        row: Row = index.data(RowRole.ROW)
        box = QRectF(frame.left() + MARGIN, frame.center().y() - self._side / 2, self._side, self._side)
        themed_icon(row.icon, self.theme, self._side).paint(painter, box.toRect())
