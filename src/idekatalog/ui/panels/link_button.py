"""A button that reads as a link and leads to one thing."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from idekatalog.ui.panels.layout import Button


class LinkButton(Button):
    """Wraps its words over several lines, which QPushButton cannot.

    Signals:
        followed(str): the user wants to go where the button leads.
    """

    followed = Signal(str)

    def __init__(self, text: str, target: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("link", True)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._target = target
        self._label = QLabel(text)
        self._label.setProperty("role", "link")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 3, 4, 3)
        self._column.addWidget(self._label)
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
        one_line = self._label.fontMetrics().horizontalAdvance(self._label.text()) + 24
        return QSize(one_line, height)

    def minimumSizeHint(self) -> QSize:
        """Return a narrow width and the full height."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height the new width needs."""
        super().resizeEvent(event)
        self.updateGeometry()

    @Slot()
    def _follow(self) -> None:
        self.followed.emit(self._target)
