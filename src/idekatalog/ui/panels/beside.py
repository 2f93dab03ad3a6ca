"""Two parts side by side where there is room, else one below the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

_GAP = 18


class Beside(QWidget):
    """A main part, and a smaller one to its right or below it.

    ``letters`` is how many average letters of the main part must fit beside the other.
    """

    def __init__(self, main: QWidget, other: QWidget, letters: int) -> None:
        super().__init__()
        self._main, self._other, self._letters = main, other, letters
        self._is_stacked: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._arrange(stacked=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        room = self.width() - _GAP - self._other.sizeHint().width()
        self._arrange(stacked=room < self.fontMetrics().averageCharWidth() * self._letters)

    def _arrange(self, *, stacked: bool) -> None:
        if stacked == self._is_stacked:
            return
        self._is_stacked = stacked
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._main, 0, 0, Qt.AlignmentFlag.AlignTop)
        row, column = (1, 0) if stacked else (0, 1)
        self._grid.addWidget(self._other, row, column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
