"""What the signs mean: each beside its words."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from idekatalog.domain.intervention import Basis
from idekatalog.strings import municipalities as strings
from idekatalog.ui.panels.flow_layout import FlowLayout
from idekatalog.ui.panels.layout import plain_label
from idekatalog.ui.signs import sign_pixmap
from idekatalog.ui.theme import Theme


class BasisLegend(QWidget):
    """The four signs in a row, or in several where it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(strings.LEGEND)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self)

    def show_bases(self, legend: Iterable[tuple[Basis, str]], theme: Theme) -> None:
        """Replace the signs and their words."""
        while item := self._flow.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for basis, words in legend:
            self._flow.addWidget(basis_label(basis, words, theme))
        self.updateGeometry()


def basis_label(basis: Basis, words: str, theme: Theme, *, wraps: bool = False) -> QWidget:
    """Return a basis as sign and words, on one line unless they may wrap."""
    box = QWidget()
    label = plain_label(words)
    label.setWordWrap(wraps)
    size = QFontMetricsF(label.font()).ascent()
    sign = plain_label("")
    sign.setContentsMargins(0, round(size / 4) if wraps else 0, 0, 0)  # level with the first line
    sign.setPixmap(sign_pixmap(basis, theme, size, box.devicePixelRatioF()))
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0 if wraps else 10, 0)
    row.setSpacing(6)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop if wraps else Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(label, 1)
    return box
