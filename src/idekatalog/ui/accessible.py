"""What a screen reader is told beyond what Qt's own widgets say.

QAccessible is imported when it is needed: its names of roles and events take 3 ms, and the first paint needs none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

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


def install_heading_role() -> None:
    """Make every Heading a real heading in the accessibility tree, also one that was asked what it is before."""
    from PySide6.QtGui import QAccessible

    QAccessible.installFactory(_interface)
    for heading in (widget for widget in QApplication.allWidgets() if isinstance(widget, Heading)):
        known = QAccessible.queryAccessibleInterface(heading)
        if known is not None and known.role() != QAccessible.Role.Heading:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))


def announce(source: QObject, sentence: str) -> None:
    """Let a screen reader say a sentence when it has finished what it is saying."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(source, sentence)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)


def _interface(key: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, Heading):
        return None
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAccessibleWidget

    interface = QAccessibleWidget(thing, QAccessible.Role.Heading, thing.text())
    thing.interface = interface  # Qt keeps only a bare pointer
    return interface
