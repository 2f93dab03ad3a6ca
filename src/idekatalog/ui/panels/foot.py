"""Buttons beside a list, where the list has room for them."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from idekatalog.ui.panels.flow_layout import FlowLayout

_LINES = 16
"""How many lines high list and buttons are at least together; the menus have what the buttons do."""


class Foot(QWidget):
    """Leaves its room to the list where the window is low or the text large."""

    def __init__(self, host: QWidget, *buttons: QWidget) -> None:
        super().__init__(host)
        self._host = host
        layout = FlowLayout(self)
        for button in buttons:
            layout.addWidget(button)
        host.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the height of what holds list and buttons."""
        # The type first: while a window is cleared away, this has forgotten its host already.
        if event.type() is QEvent.Type.Resize and watched is self._host:
            self._follow()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._follow()

    def _follow(self) -> None:
        self.setVisible(self._host.height() >= self.fontMetrics().height() * _LINES)
