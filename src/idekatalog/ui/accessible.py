"""What a screen reader is told beyond what Qt's own widgets say."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QAccessibleWidget, QLabel, QTableView, QWidget

_PLAIN = Qt.TextFormat.PlainText


class Heading(QLabel):
    """A label that is a heading, to eye and ear; ``role`` is title, heading or subheading."""

    def __init__(self, text: str = "", role: str = "heading", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(_PLAIN)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setText(text)
        self.interface: QAccessibleInterface | None = None


class CurrentItem(QObject):
    """Tells what is current in a view when the keyboard comes to it; Qt tells of the view alone."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Speak after Qt has told of the view."""
        if event.type() is QEvent.Type.FocusIn:
            QTimer.singleShot(0, self._tell)
        return False

    @Slot()
    def _tell(self) -> None:
        current = self._view.currentIndex()
        if current.isValid() and self._view.hasFocus():
            event = QAccessibleEvent(self._view, QAccessible.Event.Focus)
            event.setChild(self._number(current))
            QAccessible.updateAccessibility(event)

    def _number(self, index: QModelIndex) -> int:
        """Return which child of the view an item is; the headers of a table are children, too."""
        if not isinstance(self._view, QTableView):
            return index.row()
        across = self._view.horizontalHeader().count() + 1
        return (index.row() + 1) * across + index.column() + 1


def install_heading_role() -> None:
    """Make every Heading a real heading in the accessibility tree."""
    QAccessible.installFactory(_interface)


def announce(source: QObject, sentence: str) -> None:
    """Let a screen reader say a sentence when it has finished what it is saying."""
    event = QAccessibleAnnouncementEvent(source, sentence)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)


def _interface(key: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, Heading):
        return None
    interface = QAccessibleWidget(thing, QAccessible.Role.Heading, thing.text())
    thing.interface = interface  # Qt keeps only a bare pointer
    return interface
