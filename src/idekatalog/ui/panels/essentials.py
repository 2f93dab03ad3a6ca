"""The facts at the head of an entry: labels beside their text, or above it where it is narrow."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from idekatalog.ui.panels.section_view import SectionView

_LETTERS_SIDE_BY_SIDE = 52


class EssentialsCard(QFrame):
    """A card of labelled texts that follows its width."""

    def __init__(self, facts: Iterable[tuple[QLabel, SectionView]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("essentials")
        self._facts = tuple(facts)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 10, 14, 10)
        self._grid.setHorizontalSpacing(16)
        self._is_stacked: bool | None = None
        for label, view in self._facts:
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setBuddy(view)
        self._arrange(stacked=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put labels above where a line would hold too few letters beside them."""
        super().resizeEvent(event)
        self._arrange(stacked=self.width() < self.fontMetrics().averageCharWidth() * _LETTERS_SIDE_BY_SIDE)

    def _arrange(self, *, stacked: bool) -> None:
        if stacked == self._is_stacked:
            return
        self._is_stacked = stacked
        self._grid.setColumnStretch(0, int(stacked))
        self._grid.setColumnStretch(1, int(not stacked))
        for row, (label, view) in enumerate(self._facts):
            self._grid.addWidget(label, row * 2, 0)
            self._grid.addWidget(view, *((row * 2 + 1, 0) if stacked else (row * 2, 1)))
