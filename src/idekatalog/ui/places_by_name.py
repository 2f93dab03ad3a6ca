"""What each place of the window is called in code."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from idekatalog.ui.navigation import Place

if TYPE_CHECKING:
    from idekatalog.ui.panels.comparison import ComparisonPanel
    from idekatalog.ui.panels.contacts import ContactsPanel
    from idekatalog.ui.panels.folders import FoldersPanel
    from idekatalog.ui.panels.meeting import MeetingPanel
    from idekatalog.ui.panels.municipalities import MunicipalitiesPanel
    from idekatalog.ui.panels.search import SearchPanel
    from idekatalog.ui.panels.texts import TextsPanel
    from idekatalog.ui.panels.workplace import WorkplacePanel
    from idekatalog.ui.places import Places


class PlacesByName:
    """Gives the window its panels by name; each is made when it is first asked for."""

    places: Places

    @property
    def search(self) -> SearchPanel:
        """The place for searching."""
        return cast("SearchPanel", self.places.of(Place.SEARCH))

    @property
    def situations(self) -> TextsPanel:
        """The place of the situations."""
        return cast("TextsPanel", self.places.of(Place.SITUATIONS))

    @property
    def meeting(self) -> MeetingPanel:
        """The place where papers for a meeting are made."""
        return cast("MeetingPanel", self.places.of(Place.MEETING))

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
    def folders(self) -> FoldersPanel:
        """The place of her favourites and folders."""
        return cast("FoldersPanel", self.places.of(Place.FOLDERS))

    @property
    def workplace(self) -> WorkplacePanel:
        """The place of how it is done where the user works."""
        return cast("WorkplacePanel", self.places.of(Place.WORKPLACE))

    @property
    def comparison(self) -> ComparisonPanel:
        """The place where interventions stand side by side."""
        return cast("ComparisonPanel", self.places.of(Place.COMPARISON))
