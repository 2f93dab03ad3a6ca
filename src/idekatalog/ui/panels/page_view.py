"""The window onto a page: it scrolls to a place, and holds it while the page is still laid out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QLayout, QScrollArea, QWidget

if TYPE_CHECKING:
    from idekatalog.ui.panels.page_marks import Mark

Goal = Callable[[], int]
"""Says which value of the scroll bar is wanted, as the page is laid out now."""

_AIR = 12
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class PageView(QScrollArea):
    """A page grows as its texts learn their width: the goal is sought until the reader scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._goal: Goal | None = None
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._reach)
        bar.actionTriggered.connect(self._let_go)

    def show_page(self, page: QWidget, name: str) -> None:
        """Show a page from its top."""
        self._goal = None
        self.setWidget(page)
        self.lead_into(page)
        self.setAccessibleName(name)
        self.verticalScrollBar().setValue(0)

    def lead_into(self, page: QWidget) -> None:
        """Let Tab go from here into what was made last: it would come after all else in the window."""
        before: QWidget = self
        for widget in _in_reading_order(page):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, widget)
                before = widget

    def seek(self, goal: Goal) -> None:
        """Go to a place, and stay with it until the reader scrolls."""
        self._goal = goal
        self._reach()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the top with Home and to the end with End, as in any text."""
        ends = {
            Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
            Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
        }
        action = ends.get(Qt.Key(event.key()))
        if action is not None:
            self.verticalScrollBar().triggerAction(action)
        else:
            super().keyPressEvent(event)

    def top_of(self, widget: QWidget) -> int:
        """Return the value that puts a widget of the page at the top."""
        return max(0, self._y(widget) - _AIR)

    def place_of(self, mark: Mark, heading: QWidget | None = None) -> int:
        """Return the value that shows a mark under its heading; the page's top where both are seen from there."""
        first, last = self._reach_of(mark)
        height = self.viewport().height()
        if last <= height:
            return 0
        top = self.top_of(heading) if heading is not None else first
        return top if 0 <= last - top <= height else max(0, first - height // 3)

    def reveal(self, mark: Mark) -> None:
        """Scroll only where a mark is not seen."""
        self._goal = None
        bar = self.verticalScrollBar()
        first, last = self._reach_of(mark)
        if not bar.value() <= first <= last <= bar.value() + self.viewport().height():
            bar.setValue(max(0, first - self.viewport().height() // 3))

    def _reach_of(self, mark: Mark) -> tuple[int, int]:
        box = mark.view.cursorRect(mark.view.stretch(mark.end, mark.end))
        top = self._y(mark.view)
        return top + box.top(), top + box.bottom() + _AIR

    def _y(self, widget: QWidget) -> int:
        page = self.widget()
        return widget.mapTo(page, QPoint()).y() if page is not None and page.isAncestorOf(widget) else 0

    @Slot()
    def _reach(self) -> None:
        if self._goal is not None:
            self.verticalScrollBar().setValue(self._goal())

    @Slot()
    def _let_go(self) -> None:
        self._goal = None


def _in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Walk all that a widget holds as it is laid out: what was put between others was made after them."""
    layout = widget.layout()
    for child in _laid_out(layout) if layout else widget.findChildren(QWidget, options=_DIRECT):
        yield child
        yield from _in_reading_order(child)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        child, inner = (item.widget(), item.layout()) if item else (None, None)
        if child is not None:
            yield child
        elif inner is not None:
            yield from _laid_out(inner)
