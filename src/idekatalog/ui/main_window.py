"""The main window: its parts, and the catalogue when it arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QThreadPool, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from idekatalog.errors import IdekatalogError
from idekatalog.paths import Paths
from idekatalog.strings import desktop as strings
from idekatalog.ui.accessible import announce
from idekatalog.ui.look import Look
from idekatalog.ui.menus import add_menus
from idekatalog.ui.navigation import WELCOME, Location, Navigation, Place, home
from idekatalog.ui.panels.rail import Rail
from idekatalog.ui.panels.undo_notice import UndoNotice
from idekatalog.ui.panels.waiting import Waiting
from idekatalog.ui.places import Places
from idekatalog.ui.places_by_name import PlacesByName
from idekatalog.ui.settings import Settings
from idekatalog.ui.shape import bring_into_view, keep_shape, restore_shape
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library
    from idekatalog.ui.actions import Actions
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

_MESSAGE_MS = 6000


class MainWindow(QMainWindow, PlacesByName):
    """Everything the user sees; what works behind it is made when it has been painted once."""

    banner: Banner
    searcher: Searcher
    keeper: Keeper
    picture_desk: PictureDesk
    sheet_desk: SheetDesk
    paper_desk: PaperDesk
    take_along: TakeAlong
    commands: Commands
    own: OwnCommands
    own_search: OwnSearch
    safety_desk: SafetyDesk
    undo: SearchUndo
    side_buttons: SideButtons
    pins: Pins

    def __init__(self, paths: Paths, settings: Settings, look: Look) -> None:
        super().__init__()
        self.setWindowTitle(strings.NAME)
        self.paths = paths
        self.settings = settings
        self.look = look
        self.library: Library | None = None
        self.actions_by_id: Actions = {}
        self.navigation = Navigation(settings.preferences.place, self)
        self.navigation.moved.connect(self.show_location)
        content = QWidget(self)
        self.setCentralWidget(content)
        self.rail = Rail(look.theme, content)
        self.places = Places(look, settings, self.navigation, content)
        self.undo_notice = UndoNotice(self.statusBar())
        self.waiting = Waiting(self.statusBar())
        self.menus = add_menus(self)
        self._lay_out(content)
        restore_shape(self, settings)
        self.search.prefer_filters(settings.preferences.shows_filters)
        self.show_location(self.navigation.current)
        self.places.panel.take_focus()

    def complete(self) -> None:
        """Make what works behind the window: none of it is seen in the first paint."""
        from idekatalog.ui.works import add_works

        add_works(self)

    def greet(self) -> None:
        """Welcome a new user, at the first start and never again."""
        if not self.settings.preferences.is_welcomed:
            self.settings.change(is_welcomed=True)
            self.navigation.open_entry(WELCOME)

    @Slot(object)
    def connect_place(self, place: Place) -> None:
        """Connect a place that has just been made."""
        from idekatalog.ui.wiring import wire_place

        wire_place(self, place)

    @Slot(object)
    def show_library(self, library: Library) -> None:
        """Fill every place from the catalogue, on a connection of this thread."""
        before = self.library
        try:
            self.library = library.for_this_thread()
        except IdekatalogError as error:
            self.places.show_failure(str(error))
            return
        self.keeper.name_entries(self.library.names)
        self.places.show_library(self.library, self.settings.preferences)
        self.own_search.use_library(self.library)
        if before is not None:
            before.close()
        self.banner.tell_state(self.library.register.findings, is_kept=self.library.is_kept)
        self.show_possible()

    @Slot(object)
    def show_location(self, location: Location) -> None:
        """Go where the navigation says."""
        self.rail.show_place(location.place)
        self.places.show_location(location)
        self.show_possible()

    @Slot(object)
    def use_theme(self, theme: Theme) -> None:
        """Repaint what paints itself."""
        self.rail.use_theme(theme)
        self.places.use_theme(theme)

    @Slot(str)
    def tell(self, message: str) -> None:
        """Show a sentence in the status bar for a while."""
        self.statusBar().showMessage(message, _MESSAGE_MS)
        announce(self.statusBar(), message)

    @Slot(str)
    def warn(self, message: str) -> None:
        """Show a sentence the user must see."""
        from idekatalog.ui.dialogs.warning import show_warning

        show_warning(self, message)

    @Slot()
    def show_possible(self) -> None:
        """Enable exactly the actions that can be done now, and tick what holds."""
        if self.actions_by_id:
            from idekatalog.ui.possible import show_possible

            show_possible(self)

    @Slot()
    def come_into_view(self) -> None:
        """Return from a screen that is gone."""
        bring_into_view(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place and the shape, wait until all is written, and close."""
        from idekatalog.ui.beginning import keep_beginning

        if not self.actions_by_id:
            return  # closed before it was painted, nothing has been opened
        if not self.safety_desk.may_close():
            event.ignore()
            return
        self.settings.change(place=home(self.navigation.current.place))
        keep_shape(self, self.settings)
        problem = self.keeper.close()
        self.searcher.close()
        keep_beginning(self)
        QThreadPool.globalInstance().waitForDone()
        if self.library is not None:
            self.library.close()
            self.library = None
        self.safety_desk.end(problem)
        event.accept()

    def _lay_out(self, content: QWidget) -> None:
        self.column = QVBoxLayout()
        self.column.setSpacing(0)
        self.column.addWidget(self.places, 1)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(self.column, 1)
        self.statusBar().addWidget(self.undo_notice)
        self.statusBar().addPermanentWidget(self.waiting)
