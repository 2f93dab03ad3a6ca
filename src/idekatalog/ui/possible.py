"""What can be done now, and what holds: read from the window, shown in its actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idekatalog.ui.actions import LOOKS, ActionId, Needs, allow

if TYPE_CHECKING:
    from idekatalog.ui.main_window import MainWindow


def show_possible(window: MainWindow) -> None:
    """Enable exactly the actions that can be done now, and tick what holds."""
    window.actions_by_id[ActionId.SHOW_FILTERS].setChecked(window.search.shows_filters)
    window.actions_by_id[LOOKS[window.settings.preferences.appearance]].setChecked(True)
    allow(window.actions_by_id, _fulfilled(window))


def _fulfilled(window: MainWindow) -> frozenset[Needs]:
    holds = {
        Needs.NOTHING: True,
        Needs.INTERVENTION: window.search.reading.intervention is not None,
        Needs.REMOVED: window.undo.is_possible,
        Needs.PAST: window.navigation.has_past,
        Needs.FUTURE: window.navigation.has_future,
    }
    return frozenset(need for need, is_met in holds.items() if is_met)
