"""Small pieces that panels are laid out with; all foreign text in them is plain."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

MARGIN = 28
_MEASURE = 780
_LINE_AIR = 28  # what the style sheet adds around it


def plain_label(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a wrapping label; ``role`` is a name the style sheet knows."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


class LineLabel(QLabel):
    """A label that stands on one line where there is room, and wraps where there is not."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        self.setText(text)

    def sizeHint(self) -> QSize:
        """Return the size of the whole text on one line."""
        hint = super().sizeHint()
        edge = self.contentsMargins().left() + self.contentsMargins().right() + 2 * self.margin()
        air = _LINE_AIR if self.property("role") == "acute" else 2
        width = self.fontMetrics().horizontalAdvance(self.text()) + edge + air
        return QSize(width, self.heightForWidth(width) if self.hasHeightForWidth() else hint.height())


class Button(QPushButton):
    """A button that Enter presses, as people expect, and not only the space bar."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def main_button(text: str) -> Button:
    """Return the one button of a row that most people are looking for."""
    return _dressed(text, "primary")


def quiet_button(text: str, parent: QWidget | None = None) -> Button:
    """Return a button that stands back from the main one."""
    return _dressed(text, "quiet", parent)


def _dressed(text: str, rank: str, parent: QWidget | None = None) -> Button:
    button = Button(text, parent)
    button.setProperty(rank, True)
    return button


def as_tooltip(text: str) -> str:
    """Keep foreign text from being read as rich text in a tooltip."""
    import html  # its table of entities is long, and nothing is pointed at before the first paint

    return html.escape(text)


def as_button_text(text: str) -> str:
    """Keep an ampersand in foreign text from becoming a button's key."""
    return text.replace("&", "&&")


def name_box(box: QComboBox, name: str) -> None:
    """Name a laid-out box where no label shows: on Linux Qt tells what is chosen as its name, and its label beside."""
    box.setAccessibleName(name)
    box.view().setAccessibleName(name)
    label = plain_label(name)
    label.setParent(box.parentWidget())
    label.setBuddy(box)
    label.hide()


def boxed(name: str, *widgets: QWidget) -> QFrame:
    """Return a frame of that object name around widgets, top to bottom."""
    box = QFrame()
    box.setObjectName(name)
    column = QVBoxLayout(box)
    column.setContentsMargins(14, 10, 14, 6)  # a text has air of its own below
    for widget in widgets:
        column.addWidget(widget)
    return box


def measured_column(widget: QWidget) -> QVBoxLayout:
    """Return a column no wider than reads well, at the left of the widget."""
    measure = QWidget()
    measure.setMaximumWidth(_MEASURE)
    column = QVBoxLayout(measure)
    column.setContentsMargins(MARGIN, MARGIN - 6, MARGIN, MARGIN)
    column.setSpacing(8)
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(measure, 1000)
    row.addStretch(1)
    return column
