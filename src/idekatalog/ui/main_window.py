"""The main window: its places, its memory, and the catalogue when it arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QThreadPool, Slot
from PySide6.QtGui import QCloseEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from idekatalog.errors import IdekatalogError
from idekatalog.paths import Paths
from idekatalog.strings import desktop as strings
from idekatalog.ui.actions import LOOKS, ActionId, allow, build_actions
from idekatalog.ui.commands import Commands
from idekatalog.ui.dialogs.warning import show_warning
from idekatalog.ui.look import Look
from idekatalog.ui.navigation import Location, Navigation, Place
from idekatalog.ui.panels.banner import Banner
from idekatalog.ui.panels.contacts import ContactsPanel
from idekatalog.ui.panels.rail import Rail
from idekatalog.ui.panels.search import SearchPanel
from idekatalog.ui.panels.texts import TextsPanel, knowledge_rows, situation_rows
from idekatalog.ui.possible import fulfilled
from idekatalog.ui.searcher import Searcher
from idekatalog.ui.settings import Settings
from idekatalog.ui.sheet_desk import SheetDesk
from idekatalog.ui.theme import Theme
from idekatalog.ui.wiring import handlers, wire

if TYPE_CHECKING:
    from idekatalog.library import Library

_MESSAGE_MS = 6000
_WANTED_SIZE, _WINDOW_FRAME = QSize(1280, 800), QSize(0, 40)


class MainWindow(QMainWindow):
    """Everything the user sees; the catalogue is opened by the searcher after the first paint."""

    def __init__(self, paths: Paths, settings: Settings, look: Look) -> None:
        super().__init__()
        self.setWindowTitle(strings.NAME)
        self.setMinimumSize(900, 600)
        self.resize(_WANTED_SIZE.boundedTo(self.screen().availableSize() - _WINDOW_FRAME))
        self.settings = settings
        self.look = look
        self.library: Library | None = None
        self.navigation = Navigation(self)
        self.searcher = Searcher(paths, self)
        self.sheet_desk = SheetDesk(self)
        self.commands = Commands(self)
        self.rail = Rail(look.theme)
        self.banner = Banner()
        self.search = SearchPanel(look.theme)
        self.situations = TextsPanel(strings.SITUATION_LIST, strings.SITUATION_HINT, situation_rows, look.theme)
        self.contacts = ContactsPanel(look.theme)
        self.knowledge = TextsPanel(strings.KNOWLEDGE_LIST, strings.KNOWLEDGE_HINT, knowledge_rows, look.theme)
        self._panels: dict[Place, SearchPanel | TextsPanel | ContactsPanel] = {
            Place.SEARCH: self.search,
            Place.SITUATIONS: self.situations,
            Place.CONTACTS: self.contacts,
            Place.KNOWLEDGE: self.knowledge,
        }
        self.places = QStackedWidget()
        self._last = {place: Location(place) for place in Place}
        self._lay_out()
        self.actions_by_id = build_actions(self, handlers(self))
        wire(self)
        self._restore_shape()
        self.search.prefer_filters(settings.preferences.shows_filters)
        self.show_possible()
        self.search.take_focus()

    @Slot(object)
    def show_library(self, library: Library) -> None:
        """Fill every place from the catalogue, on a connection of this thread."""
        try:
            self.library = library.for_this_thread()
        except IdekatalogError as error:
            self.show_failure(str(error))
            return
        for panel in self._panels.values():
            panel.show_library(self.library, self.settings.preferences)
        self.banner.tell_state(self.library.register.findings, is_kept=self.library.is_kept)

    @Slot(str)
    def show_failure(self, message: str) -> None:
        """Say in every place why there is nothing in it, and what to do."""
        for panel in self._panels.values():
            panel.show_failure(message)

    @Slot(object)
    def show_location(self, location: Location) -> None:
        """Go where the navigation says, and open what is there."""
        self._last[location.place] = location
        self.rail.show_place(location.place)
        self.places.setCurrentWidget(self.panel)
        self.panel.open(location.id, keeps_place=self.navigation.is_return)
        self.show_possible()

    @property
    def panel(self) -> SearchPanel | TextsPanel | ContactsPanel:
        """The panel of the place the user is in."""
        return self._panels[self.navigation.current.place]

    @Slot(object)
    def go_to_place(self, place: Place) -> None:
        """Return to a place as it was left."""
        self.navigation.go(self._last[place])

    @Slot(str)
    def open_entry(self, entry_id: str) -> None:
        """Read an entry."""
        self.navigation.go(Location(Place.SEARCH, entry_id))

    @Slot(str)
    def open_situation(self, situation_id: str) -> None:
        """Read a situation among the situations."""
        self.navigation.go(Location(Place.SITUATIONS, situation_id))

    @Slot(str)
    def open_knowledge(self, article_id: str) -> None:
        """Read an article, or the literature."""
        self.navigation.go(Location(Place.KNOWLEDGE, article_id))

    @Slot(str)
    def open_contact(self, contact_id: str) -> None:
        """See a contact."""
        self.navigation.go(Location(Place.CONTACTS, contact_id))

    @Slot(str)
    def choose_municipality(self, label: str) -> None:
        """Put a municipality first everywhere from now on."""
        preferences = self.settings.change(municipality=label)
        if self.library is not None:
            for panel in self._panels.values():
                panel.show_library(self.library, preferences)
        self.searcher.set_filters(self.searcher.filters)

    @Slot(object)
    def use_theme(self, theme: Theme) -> None:
        """Repaint what paints itself."""
        self.rail.use_theme(theme)
        for panel in self._panels.values():
            panel.use_theme(theme)
        for place, panel in self._panels.items():
            panel.open(self._last[place].id, keeps_place=True)

    @Slot(str)
    def tell(self, message: str) -> None:
        """Show a sentence in the status bar for a while."""
        self.statusBar().showMessage(message, _MESSAGE_MS)

    @Slot(str)
    def warn(self, message: str) -> None:
        """Show a sentence the user must see."""
        show_warning(self, message)

    @Slot()
    def show_possible(self) -> None:
        """Enable exactly the actions that can be done now, and tick what holds."""
        chosen = self.settings.preferences
        self.actions_by_id[ActionId.SHOW_FILTERS].setChecked(self.search.shows_filters)
        self.actions_by_id[LOOKS[chosen.appearance]].setChecked(True)
        allow(self.actions_by_id, fulfilled(self))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go back and forward with the mouse's side buttons."""
        if event.button() == Qt.MouseButton.BackButton:
            self.navigation.back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.navigation.forward()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the shape, wait for the search thread, and close."""
        self.settings.keep_shape({"window": self.saveGeometry(), "search": self.search.splitter.saveState()})
        self.searcher.close()
        QThreadPool.globalInstance().waitForDone()
        if self.library is not None:
            self.library.close()
            self.library = None
        event.accept()

    def _lay_out(self) -> None:
        for panel in self._panels.values():
            self.places.addWidget(panel)
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
        self.statusBar().setSizeGripEnabled(True)

    def _restore_shape(self) -> None:
        for name, restore in (("window", self.restoreGeometry), ("search", self.search.splitter.restoreState)):
            shape = self.settings.shape(name)
            if shape is not None:
                restore(shape)
