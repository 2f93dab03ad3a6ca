"""A button that reads as a link and leads to one thing."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from idekatalog.ui.panels.layout import Button

_EDGES = 14


class LinkButton(Button):
    """Wraps its words over several lines, which QPushButton cannot; a note stands under them.

    Signals:
        followed(str): the user wants to go where the button leads.
    """

    followed = Signal(str)

    def __init__(self, text: str, target: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("link", True)
        self.setAccessibleName(f"{text}: {note}" if note else text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._target = target
        self._label = _label(text, "link")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 3, 4, 3)
        self._column.setSpacing(0)
        self._column.addWidget(self._label)
        if note:
            self._column.addWidget(_label(note, "muted"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._follow)

    def lead(self, text: str, target: str) -> None:
        """Lead to another thing, in other words."""
        self.setAccessibleName(text)
        self._label.setText(text)
        self._target = target
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size the words need at the present width."""
        width = self.width() or 300
        height = self._column.heightForWidth(width)
        one_line = self._label.fontMetrics().horizontalAdvance(self._label.text()) + _EDGES
        return QSize(one_line, height)

    def minimumSizeHint(self) -> QSize:
        """Return a narrow width and the full height."""
        hint = self.sizeHint()
        return QSize(min(80, hint.width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height the new width needs."""
        super().resizeEvent(event)
        self.updateGeometry()

    @Slot()
    def _follow(self) -> None:
        self.followed.emit(self._target)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
