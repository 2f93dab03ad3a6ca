"""What the list shows until the catalogue is open: kept when the window closes, shown at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idekatalog.opening import keep_opening, read_opening
from idekatalog.ui.first_paint import FirstPaint

if TYPE_CHECKING:
    from idekatalog.ui.main_window import MainWindow


def open_catalogue(window: MainWindow) -> None:
    """Fill the list as at the last start, where that is kept; then open the catalogue itself."""
    panel = window.search
    is_waiting = panel.hits.list.isVisible() and not panel.field.text()
    opening = read_opening(window.paths) if is_waiting else None
    if opening is None:
        window.searcher.open()
    else:
        panel.show_opening(opening, window.settings.preferences)
        FirstPaint(panel.hits.list.viewport(), window.searcher.open)  # opening it would delay the painting


def keep_beginning(window: MainWindow) -> None:
    """Keep what the next start begins with."""
    opening = window.search.opening()
    if opening is not None:
        keep_opening(window.paths, opening)
