"""Our program, telling when it was painted and when its list was filled, then ending."""

import gc
import sys
from collections.abc import Callable

gc.disable()  # as idekatalog.start begins

# ruff: noqa: E402 - and only then is Qt imported

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from benchmarks.moments import Moments
from idekatalog import app
from idekatalog.ui.first_paint import FirstPaint
from idekatalog.ui.main_window import MainWindow


class Watched(FirstPaint):
    """Also notes the moments; a paint counts only with the field focused.

    What has moved between the two is told on standard error: then the paint came too early.
    """

    def __init__(self, window: MainWindow, then: Callable[[], None]) -> None:
        super().__init__(window, then)
        self._search = window.search
        self._panels = (window.rail, self._search.field, self._search.filters, self._search.hits, self._search.reading)
        self._first: list[QRect] = []
        moments = Moments(window)
        moments.expect("paint", window, self._is_ready)
        moments.expect("filled", self._search.hits.list.viewport(), self._is_filled)

    def _is_ready(self) -> bool:
        self._first = places(self._panels)
        return self._search.window().focusWidget() is self._search.field

    def _is_filled(self) -> bool:
        is_filled = self._search.hits.model.rowCount() > 0
        if is_filled and self._first != places(self._panels):
            print("moved since the first paint:", self._first, places(self._panels), file=sys.stderr)
        return is_filled


def places(panels: tuple[QWidget, ...]) -> list[QRect]:
    """Return where the panels stand in their window."""
    return [QRect(panel.mapTo(panel.window(), QPoint()), panel.size()) for panel in panels]


if __name__ == "__main__":
    app.FirstPaint = Watched  # type: ignore[misc]
    sys.exit(app.main([]))
