"""What a new user sees first: three things one can do here, and one that one must not."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QWidget

from idekatalog.strings import comfort as strings
from idekatalog.ui.accessible import Heading
from idekatalog.ui.icons import themed_icon
from idekatalog.ui.panels.flow_layout import FlowLayout
from idekatalog.ui.panels.layout import Button, boxed, measured_column, plain_label
from idekatalog.ui.theme import Theme

_PICTURE = 56
_STEPS = ("write", "call", "sheet")


class WelcomePage(QWidget):
    """Stands where texts are read until the first one is opened; takes no keyboard and blocks nothing.

    Signals:
        started(): the user wants to begin.
        guide_requested(): the user wants to read the guide.
    """

    started = Signal()
    guide_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = measured_column(self)
        column.addWidget(Heading(strings.WELCOME_TITLE, "title"))
        column.addWidget(plain_label(strings.WELCOME_LEAD))
        column.addSpacing(10)
        column.addLayout(_steps(theme))
        column.addSpacing(10)
        column.addWidget(boxed("notice", plain_label(strings.NEVER_NAMES, "label"), plain_label(strings.NOTHING_KEPT)))
        column.addSpacing(10)
        column.addWidget(self._buttons())
        column.addStretch(1)

    def _buttons(self) -> QWidget:
        start = Button(strings.WELCOME_START)
        start.setProperty("primary", True)
        start.clicked.connect(self.started)
        guide = Button(strings.WELCOME_GUIDE)
        guide.clicked.connect(self.guide_requested)
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(start)
        flow.addWidget(guide)
        return row


def _steps(theme: Theme) -> QGridLayout:
    """Return the pictures with what they mean beside them."""
    size = theme.pixels(_PICTURE)
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for number, name in enumerate(_STEPS):
        title, line = strings.WELCOME_STEPS[name]
        picture = plain_label("")
        icon = themed_icon(f"welcome_{name}", theme, size)
        picture.setPixmap(icon.pixmap(QSize(size, size), QIcon.Mode.Normal, QIcon.State.On))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = number * 3
        grid.addWidget(picture, row, 0, 2, 1)
        grid.addWidget(Heading(title), row, 1)
        grid.addWidget(plain_label(line), row + 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowMinimumHeight(row + 2, 12)
    return grid
