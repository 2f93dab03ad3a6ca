"""The places behind the rail: one panel for each, of which one is shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget

from idekatalog.ui.navigation import Location, Navigation, Place
from idekatalog.ui.panels.place import PlacePanel
from idekatalog.ui.settings import Preferences
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library


class Places(QStackedWidget):
    """Says to every panel what concerns them all, and shows where the user is."""

    def __init__(self, panels: Mapping[Place, PlacePanel], navigation: Navigation) -> None:
        super().__init__()
        self._panels = dict(panels)
        self._navigation = navigation
        for place, panel in self._panels.items():
            self.addWidget(panel)
            for number, splitter in enumerate(panel.findChildren(QSplitter)):
                splitter.setObjectName(f"{place}-{number}")  # the name its shape is remembered by

    @property
    def panel(self) -> PlacePanel:
        """The panel of the place the user is in."""
        return self._panels[self._navigation.current.place]

    def show_library(self, library: Library, preferences: Preferences) -> None:
        """Fill every place from the catalogue."""
        for panel in self._panels.values():
            panel.show_library(library, preferences)

    @Slot(str)
    def show_failure(self, message: str) -> None:
        """Say in every place why there is nothing in it, and what to do."""
        for panel in self._panels.values():
            panel.show_failure(message)

    @Slot(object)
    def show_location(self, location: Location) -> None:
        """Go where the navigation says, and open what is there."""
        self.setCurrentWidget(self.panel)
        self.panel.open(location.id, keeps_place=self._navigation.is_return)

    @Slot(object)
    def use_theme(self, theme: Theme) -> None:
        """Draw every place in another theme, what is open in it included."""
        for place, panel in self._panels.items():
            panel.use_theme(theme)
            panel.open(self._navigation.last(place).id, keeps_place=True)
