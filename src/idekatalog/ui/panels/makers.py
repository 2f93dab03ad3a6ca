"""How each place of the window is made, when it is first visited.

Only the place a user starts in is imported and made before the first paint.
"""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from idekatalog.ui.navigation import Place
from idekatalog.ui.panels.place import PlacePanel
from idekatalog.ui.theme import Theme


def _search(theme: Theme, parent: QWidget) -> PlacePanel:
    from idekatalog.ui.panels.search import SearchPanel

    return SearchPanel(theme, parent)


def _situations(theme: Theme, parent: QWidget) -> PlacePanel:
    from idekatalog.strings import desktop as strings
    from idekatalog.ui.panels.texts import TextsPanel, situation_rows

    return TextsPanel(strings.SITUATION_LIST, strings.SITUATION_HINT, situation_rows, theme, parent)


def _meeting(theme: Theme, parent: QWidget) -> PlacePanel:
    from idekatalog.ui.panels.meeting import MeetingPanel

    return MeetingPanel(theme, parent)


def _contacts(theme: Theme, parent: QWidget) -> PlacePanel:
    from idekatalog.ui.panels.contacts import ContactsPanel

    return ContactsPanel(theme, parent)


def _municipalities(theme: Theme, parent: QWidget) -> PlacePanel:
    from idekatalog.ui.panels.municipalities import MunicipalitiesPanel

    return MunicipalitiesPanel(theme, parent)


def _knowledge(theme: Theme, parent: QWidget) -> PlacePanel:
    from idekatalog.strings import desktop as strings
    from idekatalog.ui.panels.texts import TextsPanel, knowledge_rows

    return TextsPanel(strings.KNOWLEDGE_LIST, strings.KNOWLEDGE_HINT, knowledge_rows, theme, parent)


def _folders(theme: Theme, parent: QWidget) -> PlacePanel:
    from idekatalog.ui.panels.folders import FoldersPanel

    return FoldersPanel(theme, parent)


def _workplace(theme: Theme, parent: QWidget) -> PlacePanel:
    from idekatalog.ui.panels.workplace import WorkplacePanel

    return WorkplacePanel(theme, parent)


def _comparison(theme: Theme, parent: QWidget) -> PlacePanel:
    from idekatalog.ui.panels.comparison import ComparisonPanel

    return ComparisonPanel(theme, parent)


MAKERS: Mapping[Place, Callable[[Theme, QWidget], PlacePanel]] = {
    Place.SEARCH: _search,
    Place.SITUATIONS: _situations,
    Place.MEETING: _meeting,
    Place.CONTACTS: _contacts,
    Place.MUNICIPALITIES: _municipalities,
    Place.KNOWLEDGE: _knowledge,
    Place.FOLDERS: _folders,
    Place.WORKPLACE: _workplace,
    Place.COMPARISON: _comparison,
}
