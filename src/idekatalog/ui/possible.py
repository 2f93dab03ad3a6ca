"""What can be done now, and what holds: read from the window, shown in its actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idekatalog.ui.actions import LOOKS, ActionId, Needs, allow
from idekatalog.ui.navigation import Place

if TYPE_CHECKING:
    from idekatalog.domain.intervention import Intervention
    from idekatalog.ui.main_window import MainWindow


def show_possible(window: MainWindow) -> None:
    """Enable exactly the actions that can be done now, and tick what holds."""
    window.actions_by_id[ActionId.SHOW_FILTERS].setChecked(window.search.shows_filters)
    entry = _open_entry(window)
    window.actions_by_id[ActionId.PIN].setChecked(entry is not None and entry.id in window.pins.ids)
    window.actions_by_id[ActionId.FAVOURITE].setChecked(window.own.is_favourite)
    window.actions_by_id[LOOKS[window.settings.preferences.appearance]].setChecked(True)
    allow(window.actions_by_id, _fulfilled(window))


def _fulfilled(window: MainWindow) -> frozenset[Needs]:
    place, order = window.navigation.current.place, window.commands.sheet_order()
    holds = {
        Needs.NOTHING: True,
        Needs.CATALOGUE: window.library is not None,
        Needs.ENTRY: window.places.panel.entry is not None,
        Needs.STARTING_POINT: window.commands.starting_point is not None,
        Needs.KEEPABLE: window.places.panel.entry is not None and window.keeper.may_write,
        Needs.QUERY: place is Place.SEARCH and window.searcher.is_asking and window.keeper.may_write,
        Needs.LIST: window.library is not None and place in (Place.SEARCH, Place.CONTACTS),
        Needs.CONTACT: place is Place.CONTACTS and window.contacts.contact is not None,
        Needs.REMOVED: window.undo.is_possible,
        Needs.INTERVENTION: _open_entry(window) is not None,
        Needs.FOLDER: window.library is not None and window.paper_desk.folder is not None,
        Needs.PINS: window.pins.are_enough,
        Needs.SHEET: order is not None,
        Needs.WORD: order is not None and order.word is not None,
        Needs.PAST: window.navigation.has_past,
        Needs.FUTURE: window.navigation.has_future,
    }
    return frozenset(need for need, is_met in holds.items() if is_met)


def _open_entry(window: MainWindow) -> Intervention | None:
    """Return the intervention the user sees; one left open in another place does not count."""
    is_seen = window.navigation.current.place is Place.SEARCH
    return window.search.reading.intervention if is_seen else None
