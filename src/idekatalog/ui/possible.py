"""What can be done now, read from the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idekatalog.ui.actions import Needs

if TYPE_CHECKING:
    from idekatalog.ui.main_window import MainWindow


def fulfilled(window: MainWindow) -> frozenset[Needs]:
    """Return the needs that are met, for the actions that have them."""
    holds = {
        Needs.NOTHING: True,
        Needs.INTERVENTION: window.search.reading.intervention is not None,
        Needs.PAST: window.navigation.has_past,
        Needs.FUTURE: window.navigation.has_future,
    }
    return frozenset(need for need, is_met in holds.items() if is_met)
