"""Vestegnen as a map of tiles: a real button for every municipality, where it lies."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from idekatalog.domain.matrix import Matrix
from idekatalog.domain.tile_map import MapTile, TileMap, tile_map
from idekatalog.strings import municipalities as strings
from idekatalog.ui.delegates.text import strong
from idekatalog.ui.models.matrix import lowered
from idekatalog.ui.panels.basis_legend import basis_label
from idekatalog.ui.panels.filters import WheelGuard
from idekatalog.ui.panels.layout import Button, plain_label
from idekatalog.ui.theme import Theme

_GAP = 10
_INSET = 10
_MOST_LINES = 54  # tiles wider than this look empty
_TILE_LINES = 5.5


class TileButton(Button):
    """One municipality: its name, and sign and words of its basis.

    Signals:
        chosen(str): the id of the municipality the user wants to know about.
    """

    chosen = Signal(str)

    def __init__(self, tile: MapTile, words: str, theme: Theme, least_width: int) -> None:
        super().__init__()
        self._place_id = tile.place.id
        basis = tile.cell.basis
        self.setProperty("tile", basis.value if basis else "silent")
        self.setAccessibleName(strings.TILE.format(place=tile.place.label, basis=lowered(words)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(least_width, round(_TILE_LINES * self.fontMetrics().height()))
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        column.setSpacing(4)
        column.addWidget(plain_label(tile.place.label, "subheading"))
        column.addWidget(basis_label(basis, words, theme, wraps=True) if basis else plain_label(words, "muted"))
        column.addStretch(1)
        for inner in self.findChildren(QWidget):
            inner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self._place_id)


class TileMapView(QWidget):
    """The map of one method or theme, which the user picks above it.

    Signals:
        cell_chosen(str, str): the ids of the row and the municipality the user wants to know about.
        row_picked(str): the id of the row now on the map.
    """

    cell_chosen = Signal(str, str)
    row_picked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._matrix: Matrix | None = None
        self.map: TileMap | None = None
        self._last_id = ""
        self.rows = QComboBox()
        self.rows.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rows.setMinimumContentsLength(16)
        self.rows.setAccessibleName(strings.MAP)
        self.rows.view().setAccessibleName(strings.MAP)
        WheelGuard(self.rows)
        self.rows.currentIndexChanged.connect(self._pick)
        self._row_label = plain_label("", "label")
        self._row_label.setWordWrap(False)
        self._row_label.setBuddy(self.rows)
        self.tiles = QScrollArea()
        self.tiles.setObjectName("bare")
        self.tiles.setWidgetResizable(True)
        self.tiles.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tiles.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._lay_out()

    def use_theme(self, theme: Theme) -> None:
        """Draw the next map in another theme."""
        self._theme = theme

    def show_matrix(self, matrix: Matrix, row_id: str) -> None:
        """Offer the rows of a matrix, and draw one of them; the first where it is not there."""
        self._matrix = matrix
        self._row_label.setText(strings.MAP_ROW_LABEL[matrix.subject])
        self.rows.setAccessibleName(strings.MAP_ROW[matrix.subject])
        with QSignalBlocker(self.rows):
            self.rows.clear()
            for row in matrix.rows:
                self.rows.addItem(row.label, row.id)
        self.show_row(row_id)

    def show_row(self, row_id: str) -> None:
        """Draw a row's map."""
        if self._matrix is None or not self._matrix.rows:
            return
        row = self._matrix.row(row_id) or self._matrix.rows[0]
        with QSignalBlocker(self.rows):
            self.rows.setCurrentIndex(self._matrix.rows.index(row))
        self.map = tile_map(self._matrix, row)
        self.tiles.setMinimumHeight(round(2 * _TILE_LINES * self.fontMetrics().height()))
        self.tiles.setWidget(self._drawn(self.map, self._matrix))

    def take_focus(self) -> None:
        """Move the keyboard to the municipality last chosen, or to the choice of rows."""
        last = self.tiles.findChild(TileButton, self._last_id) if self._last_id else None
        (last or self.rows).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _drawn(self, shown: TileMap, matrix: Matrix) -> QWidget:
        page = QWidget()
        page.setMaximumWidth(_MOST_LINES * self.fontMetrics().height())
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        least_width = self._least_width(shown)
        for tile in shown.tiles:
            basis = tile.cell.basis
            words = matrix.words(basis) if basis else strings.MAP_SILENT
            button = TileButton(tile, words, self._theme, least_width)
            button.setObjectName(tile.place.id)
            button.chosen.connect(self._choose)
            grid.addWidget(button, tile.at.row, tile.at.column)
            grid.setColumnStretch(tile.at.column, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return page

    def _least_width(self, shown: TileMap) -> int:
        """Return how wide every tile must be to keep each word whole, the sign beside it."""
        names = _widest((tile.place.label for tile in shown.tiles), strong(self.font()))
        said = _widest((words for _, words in shown.legend), self.font()) + 1.5 * QFontMetricsF(self.font()).ascent()
        return round(max(names, said)) + 2 * _INSET + 6

    @Slot(int)
    def _pick(self, number: int) -> None:
        self._last_id = ""
        if self._matrix is not None and number >= 0:
            row_id = self._matrix.rows[number].id
            self.show_row(row_id)
            self.row_picked.emit(row_id)

    @Slot(str)
    def _choose(self, place_id: str) -> None:
        if self.map is not None:
            self._last_id = place_id
            self.cell_chosen.emit(self.map.row.id, place_id)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._row_label)
        head.addWidget(self.rows, 1)
        head.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.tiles, 1)


def _widest(lines: Iterable[str], font: QFont) -> float:
    words = (word for line in lines for word in line.replace("-", "- ").split())
    return max(map(QFontMetricsF(font).horizontalAdvance, words), default=0.0)
