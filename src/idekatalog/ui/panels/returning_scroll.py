"""A scroll area that can show a page where it was left."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QScrollArea, QWidget


class ReturningScroll(QScrollArea):
    """Waits until a new page has been laid out far enough, then goes to the wanted height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self.setWidgetResizable(True)
        self._wanted = 0
        self.verticalScrollBar().rangeChanged.connect(self._reach)

    def show_page(self, page: QWidget, height: int = 0) -> None:
        """Show a page from a height in pixels."""
        self.setWidget(page)
        self.verticalScrollBar().setValue(0)
        self._wanted = height

    @Slot(int, int)
    def _reach(self, _lowest: int, highest: int) -> None:
        if 0 < self._wanted <= highest:
            self.verticalScrollBar().setValue(self._wanted)
            self._wanted = 0
