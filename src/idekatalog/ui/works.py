"""What works behind the window: made and connected right after the first paint, before anybody can use it.

This is the only place that imports it at the start: what the first paint shows is made without any of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from idekatalog.ui.actions import ON_A_HIT, build_actions
from idekatalog.ui.commands import Commands
from idekatalog.ui.keeper import Keeper
from idekatalog.ui.own_commands import OwnCommands
from idekatalog.ui.own_search import OwnSearch
from idekatalog.ui.panels.banner import Banner
from idekatalog.ui.paper_desk import PaperDesk
from idekatalog.ui.picture_desk import PictureDesk
from idekatalog.ui.pins import Pins
from idekatalog.ui.safety_desk import SafetyDesk
from idekatalog.ui.searcher import Searcher
from idekatalog.ui.sheet_desk import SheetDesk
from idekatalog.ui.side_buttons import SideButtons
from idekatalog.ui.take_along import TakeAlong
from idekatalog.ui.undo import SearchUndo
from idekatalog.ui.wiring import handlers, wire

if TYPE_CHECKING:
    from idekatalog.ui.main_window import MainWindow


def add_works(window: MainWindow) -> None:
    """Make the searcher, the desks, the commands and their menus; what was typed meanwhile is searched for."""
    window.banner = Banner(window.centralWidget())
    window.column.insertWidget(0, window.banner)
    window.searcher = Searcher(window.paths, window)
    window.keeper = Keeper(window.paths, window)
    window.picture_desk = PictureDesk(window)
    window.sheet_desk = SheetDesk(window)
    window.paper_desk = PaperDesk(window)
    window.take_along = TakeAlong(window)
    window.commands = Commands(window)
    window.own = OwnCommands(window)
    window.own_search = OwnSearch(window.keeper, window)
    window.safety_desk = SafetyDesk(window)
    window.undo = SearchUndo(window)
    window.side_buttons = SideButtons(window)
    window.pins = Pins(window)
    window.places.complete(window.keeper)
    window.actions_by_id = build_actions(window, window.menus, handlers(window))
    wire(window)
    window.search.hits.offer([window.actions_by_id[action] for action in ON_A_HIT])
    window.searcher.set_text(window.search.field.text())
    window.show_possible()
