"""A dialog whose content scrolls when the text is large or the screen small; its buttons stay."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from idekatalog.ui.panels.layout import MARGIN
from idekatalog.ui.shape import room_for

_FRAME = QSize(40, 80)
_LETTERS, _LINES = 80, 28


def scrolled_column(dialog: QDialog, buttons: QDialogButtonBox, lines: int = _LINES) -> QVBoxLayout:
    """Return the column of a dialog's content, above its buttons; its window title names it.

    It is ``lines`` high where there is room.
    """
    metrics = dialog.fontMetrics()
    wanted = QSize(metrics.averageCharWidth() * _LETTERS, metrics.lineSpacing() * lines)
    dialog.resize(wanted.boundedTo(room_for(dialog) - _FRAME))
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(MARGIN, MARGIN // 2, MARGIN, MARGIN // 2)
    scroll = QScrollArea()
    scroll.setObjectName("reading")
    scroll.setAccessibleName(dialog.windowTitle())
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(content)
    layout = QVBoxLayout(dialog)
    layout.addWidget(scroll, 1)
    layout.addWidget(buttons)
    return column
