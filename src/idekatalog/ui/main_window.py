"""The main window: its parts, and the catalogue when it arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QThreadPool, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from idekatalog.errors import IdekatalogError
from idekatalog.paths import Paths
from idekatalog.strings import desktop as strings
from idekatalog.ui.accessible import announce
from idekatalog.ui.actions import ON_A_HIT, build_actions
from idekatalog.ui.commands import Commands
from idekatalog.ui.keeper import Keeper
from idekatalog.ui.look import Look
from idekatalog.ui.navigation import Location, Navigation, Place, home
from idekatalog.ui.panels.banner import Banner
from idekatalog.ui.panels.rail import Rail
from idekatalog.ui.panels.undo_notice import UndoNotice
from idekatalog.ui.panels.waiting import Waiting
from idekatalog.ui.picture_desk import PictureDesk
from idekatalog.ui.pins import Pins
from idekatalog.ui.places import Places
from idekatalog.ui.possible import show_possible
from idekatalog.ui.safety_desk import SafetyDesk
from idekatalog.ui.searcher import Searcher
from idekatalog.ui.settings import Settings
from idekatalog.ui.shape import bring_into_view, keep_shape, restore_shape
from idekatalog.ui.sheet_desk import SheetDesk
from idekatalog.ui.side_buttons import SideButtons
from idekatalog.ui.take_along import TakeAlong
from idekatalog.ui.theme import Theme
from idekatalog.ui.undo import SearchUndo
from idekatalog.ui.wiring import handlers, wire, wire_place

if TYPE_CHECKING:
    from idekatalog.library import Library
    from idekatalog.ui.panels.comparison import ComparisonPanel
    from idekatalog.ui.panels.contacts import ContactsPanel
    from idekatalog.ui.panels.municipalities import MunicipalitiesPanel
    from idekatalog.ui.panels.search import SearchPanel
    from idekatalog.ui.panels.texts import TextsPanel

_MESSAGE_MS = 6000


class MainWindow(QMainWindow):
    """Everything the user sees; the catalogue is opened by the searcher after the first paint."""

    def __init__(self, paths: Paths, settings: Settings, look: Look) -> None:
        super().__init__()
        self.setWindowTitle(strings.NAME)
        self.settings = settings
        self.look = look
        self.library: Library | None = None
        self.navigation = Navigation(settings.preferences.place, self)
        self.searcher = Searcher(paths, self)
        self.keeper = Keeper(paths, self)
        self.picture_desk = PictureDesk(self)
        self.sheet_desk = SheetDesk(self)
        self.take_along = TakeAlong(self)
        self.commands = Commands(self)
        self.safety_desk = SafetyDesk(self)
        self.undo = SearchUndo(self)
        self.undo_notice = UndoNotice()
        self.waiting = Waiting()
        self.side_buttons = SideButtons(self)
        self.pins = Pins(self)
        self.rail = Rail(look.theme)
        self.banner = Banner()
        self.places = Places(look, settings, self.navigation, self.keeper)
        self._lay_out()
        self.actions_by_id = build_actions(self, handlers(self))
        wire(self)
        restore_shape(self, settings)
        self.search.hits.offer([self.actions_by_id[action] for action in ON_A_HIT])
        self.search.prefer_filters(settings.preferences.shows_filters)
        self.show_location(self.navigation.current)
        self.places.panel.take_focus()

    @property
    def search(self) -> SearchPanel:
        """The place for searching."""
        return cast("SearchPanel", self.places.of(Place.SEARCH))

    @property
    def situations(self) -> TextsPanel:
        """The place of the situations."""
        return cast("TextsPanel", self.places.of(Place.SITUATIONS))

    @property
    def contacts(self) -> ContactsPanel:
        """The place of the contacts."""
        return cast("ContactsPanel", self.places.of(Place.CONTACTS))

    @property
    def municipalities(self) -> MunicipalitiesPanel:
        """The place where every experience stands against its municipality."""
        return cast("MunicipalitiesPanel", self.places.of(Place.MUNICIPALITIES))

    @property
    def knowledge(self) -> TextsPanel:
        """The place of articles and literature."""
        return cast("TextsPanel", self.places.of(Place.KNOWLEDGE))

    @property
    def comparison(self) -> ComparisonPanel:
        """The place where interventions stand side by side."""
        return cast("ComparisonPanel", self.places.of(Place.COMPARISON))

    @Slot(object)
    def connect_place(self, place: Place) -> None:
        """Connect a place that has just been made."""
        wire_place(self, place)

    @Slot(object)
    def show_library(self, library: Library) -> None:
        """Fill every place from the catalogue, on a connection of this thread."""
        try:
            self.library = library.for_this_thread()
        except IdekatalogError as error:
            self.places.show_failure(str(error))
            return
        self.keeper.name_entries(self.library.names())
        self.places.show_library(self.library, self.settings.preferences)
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
        show_possible(self)

    @Slot()
    def come_into_view(self) -> None:
        """Return from a screen that is gone."""
        bring_into_view(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place and the shape, wait until all is written, and close."""
        if not self.safety_desk.may_close():
            event.ignore()
            return
        self.settings.change(place=home(self.navigation.current.place))
        keep_shape(self, self.settings)
        problem = self.keeper.close()
        self.searcher.close()
        QThreadPool.globalInstance().waitForDone()
        if self.library is not None:
            self.library.close()
            self.library = None
        self.safety_desk.end(problem)
        event.accept()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.places, 1)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.setCentralWidget(content)
        self.statusBar().addWidget(self.undo_notice)
        self.statusBar().addPermanentWidget(self.waiting)
