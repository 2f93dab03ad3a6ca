"""A hit with what its card shows beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idekatalog.domain.essentials import mine_first
from idekatalog.domain.query import Hit, Kind
from idekatalog.domain.taxonomy import Group
from idekatalog.strings import desktop as strings
from idekatalog.ui.settings import Preferences

if TYPE_CHECKING:
    from idekatalog.library import Library

_MOST_PLACES = 3


@dataclass(frozen=True, slots=True)
class Card:
    """One row of the hit list; ``category`` is the id that decides shape and colour."""

    hit: Hit
    category: str
    line: str
    tried: str

    @property
    def why(self) -> str:
        """Why it was found, as one line; "" where nothing was typed."""
        return strings.WHY.format(reasons=" ".join(self.hit.why)) if self.hit.why else ""

    @property
    def spoken(self) -> str:
        """The whole card as a screen reader says it."""
        return ". ".join(filter(None, (self.hit.title, self.line, self.hit.excerpt.text, self.tried, self.why)))


def card_of(hit: Hit, library: Library, preferences: Preferences) -> Card:
    """Gather what a hit's card shows."""
    entry = library.intervention(hit.id)
    if entry is None:
        return Card(hit, "", strings.KIND_SITUATION if hit.kind is Kind.SITUATION else strings.KIND_ARTICLE, "")
    words = library.register.vocabulary
    themes = words.labels(Group.THEME, entry.themes)
    line = " · ".join((words.label(Group.CATEGORY, entry.category), ", ".join(themes)))
    return Card(hit, entry.category, line, tried_by(entry.municipalities, preferences.municipality))


def tried_by(places: tuple[str, ...], mine: str) -> str:
    """Say who has tried it, the user's own first, the rest counted."""
    if not places:
        return strings.NOT_TRIED
    ordered = mine_first(places, mine)
    shown = ", ".join(ordered[:_MOST_PLACES])
    if len(ordered) > _MOST_PLACES:
        shown = strings.AND_MORE.format(places=shown, count=len(ordered) - _MOST_PLACES)
    return strings.TRIED_BY.format(places=shown)
