"""How each place of the window is made, when it is first visited.

Only the place a user starts in is imported and made before the first paint.
"""

from collections.abc import Callable, Mapping

from idekatalog.ui.navigation import Place
from idekatalog.ui.panels.place import PlacePanel
from idekatalog.ui.theme import Theme


def _search(theme: Theme) -> PlacePanel:
    from idekatalog.ui.panels.search import SearchPanel

    return SearchPanel(theme)


def _situations(theme: Theme) -> PlacePanel:
    from idekatalog.strings import desktop as strings
    from idekatalog.ui.panels.texts import TextsPanel, situation_rows

    return TextsPanel(strings.SITUATION_LIST, strings.SITUATION_HINT, situation_rows, theme)


def _contacts(theme: Theme) -> PlacePanel:
    from idekatalog.ui.panels.contacts import ContactsPanel

    return ContactsPanel(theme)


def _municipalities(theme: Theme) -> PlacePanel:
    from idekatalog.ui.panels.municipalities import MunicipalitiesPanel

    return MunicipalitiesPanel(theme)


def _knowledge(theme: Theme) -> PlacePanel:
    from idekatalog.strings import desktop as strings
    from idekatalog.ui.panels.texts import TextsPanel, knowledge_rows

    return TextsPanel(strings.KNOWLEDGE_LIST, strings.KNOWLEDGE_HINT, knowledge_rows, theme)


def _comparison(theme: Theme) -> PlacePanel:
    from idekatalog.ui.panels.comparison import ComparisonPanel

    return ComparisonPanel(theme)


MAKERS: Mapping[Place, Callable[[Theme], PlacePanel]] = {
    Place.SEARCH: _search,
    Place.SITUATIONS: _situations,
    Place.CONTACTS: _contacts,
    Place.MUNICIPALITIES: _municipalities,
    Place.KNOWLEDGE: _knowledge,
    Place.COMPARISON: _comparison,
}
