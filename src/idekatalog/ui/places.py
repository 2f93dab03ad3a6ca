"""The places behind the rail: one panel for each, of which one is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from idekatalog.ui.look import Look
from idekatalog.ui.navigation import Location, Navigation, Place
from idekatalog.ui.panels.makers import MAKERS
from idekatalog.ui.panels.place import PlacePanel
from idekatalog.ui.settings import Preferences, Settings
from idekatalog.ui.shape import restore_splitter
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library
    from idekatalog.ui.keeper import Keeper


class Places(QStackedWidget):
    """Says to every panel what concerns them all, and shows where the user is.

    A panel is made when its place is first asked for, and told then what it has missed.

    Signals:
        made(Place): a place has its panel now, which may be connected.
    """

    made = Signal(object)

    def __init__(self, look: Look, settings: Settings, navigation: Navigation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._settings = settings
        self._navigation = navigation
        self._panels: dict[Place, PlacePanel] = {}
        self._library: Library | None = None
        self._failure = ""
        self._keeper: Keeper | None = None

    @property
    def panel(self) -> PlacePanel:
        """The panel of the place the user is in."""
        return self.of(self._navigation.current.place)

    @property
    def visited(self) -> tuple[Place, ...]:
        """The places that have their panel."""
        return tuple(self._panels)

    def complete(self, keeper: Keeper) -> None:
        """Let every panel make what the first paint does without, from now on as soon as it is made itself."""
        self._keeper = keeper
        for panel in self._panels.values():
            panel.complete()
            panel.use_keeper(keeper)

    def of(self, place: Place) -> PlacePanel:
        """Return the panel of a place."""
        if place not in self._panels:
            self._panels[place] = panel = MAKERS[place](self._look.theme, self)
            self.addWidget(panel)
            if panel.splitter is not None:
                panel.splitter.setObjectName(f"{place}-0")  # the name its shape is remembered by
                restore_splitter(panel.splitter, self._settings)
            if self._keeper is not None:
                panel.complete()
                panel.use_keeper(self._keeper)
            self.made.emit(place)
            if self._library is not None:
                panel.show_library(self._library, self._settings.preferences)
        return self._panels[place]

    def show_library(self, library: Library, preferences: Preferences) -> None:
        """Fill every place from the catalogue; what is open is drawn again from another one."""
        is_another = self._library not in (None, library)
        self._library = library
        for place, panel in self._panels.items():
            panel.show_library(library, preferences)
            if is_another:
                self._open(panel, self._navigation.last(place), keeps_place=True)

    @Slot(str)
    def show_failure(self, message: str) -> None:
        """Say in every place why there is nothing in it, and what to do."""
        self._failure = message
        for panel in self._panels.values():
            panel.show_failure(message)

    @Slot(object)
    def show_location(self, location: Location) -> None:
        """Go where the navigation says, and open what is there."""
        self.setCurrentWidget(self.panel)
        self._open(self.panel, location, keeps_place=self._navigation.is_return)

    @Slot(object)
    def use_theme(self, theme: Theme) -> None:
        """Draw every place in another theme, what is open in it included."""
        for place, panel in self._panels.items():
            panel.use_theme(theme)
            self._open(panel, self._navigation.last(place), keeps_place=True)

    def _open(self, panel: PlacePanel, location: Location, *, keeps_place: bool) -> None:
        if self._library is None and self._failure:
            panel.show_failure(self._failure)
        else:
            panel.open(location.id, keeps_place=keeps_place)
