"""A hit with what its card shows beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idekatalog.domain.essentials import mine_first
from idekatalog.domain.intervention import Basis, Experience, Outline
from idekatalog.domain.query import Hit, Kind
from idekatalog.domain.taxonomy import Group, Vocabulary
from idekatalog.strings import desktop as strings
from idekatalog.ui.shapes import CATEGORIES

if TYPE_CHECKING:
    from idekatalog.library import Library

_MOST_PLACES = 3
_TRIED = (
    (strings.TRIED_BY, (Basis.TABLE, Basis.TEXT)),
    (strings.SIMILAR_BY, (Basis.SIMILAR,)),
    (strings.PLANNED_BY, (Basis.PLANNED,)),
)


@dataclass(frozen=True, slots=True)
class Card:
    """One row of the hit list; ``category`` is the id that decides shape and colour."""

    hit: Hit
    category: str
    line: str
    tried: str

    @property
    def id(self) -> str:
        """Where the hit leads."""
        return self.hit.id

    @property
    def is_own(self) -> bool:
        """Say whether it is hers, not the catalogue's."""
        return self.hit.kind is Kind.OWN

    @property
    def text(self) -> str:
        """What stands first on the card."""
        return self.hit.title

    @property
    def why(self) -> str:
        """Why it was found, as one line; "" where nothing was typed."""
        return strings.WHY.format(reasons=" ".join(self.hit.why)) if self.hit.why and not self.is_own else ""

    @property
    def spoken(self) -> str:
        """The whole card as a screen reader says it."""
        return ". ".join(filter(None, (self.hit.title, self.line, self.hit.excerpt.text, self.tried, self.why)))


class CardMaker:
    """Makes the cards of a catalogue's hits; what each tells of its entry, whatever was asked, is gathered once."""

    def __init__(self, library: Library, mine: str) -> None:
        self._library = library
        self._mine = mine
        self._made: dict[str, Card] = {}

    def card(self, hit: Hit) -> Card:
        """Return the card of a hit."""
        made = self._made.get(hit.id)
        if made is None:
            register = self._library.register
            outline = self.outline(hit)
            mark = register.origin_mark(hit.origin)
            made = self._made[hit.id] = card_of(hit, outline, register.vocabulary, self._mine, mark)
        return Card(hit, made.category, made.line, made.tried)

    def outline(self, hit: Hit) -> Outline | None:
        """Return what lists tell of an intervention; None for other hits."""
        return self._library.outline(hit.id) if hit.kind is Kind.INTERVENTION else None


def card_of(hit: Hit, outline: Outline | None, words: Vocabulary, mine: str, mark: str = "") -> Card:
    """Gather what a hit's card shows.

    Only an intervention has an outline; ``mine`` is the user's municipality, ``mark`` says whose the entry is.
    """
    if outline is None:
        return Card(hit, "", strings.KIND_SITUATION if hit.kind is Kind.SITUATION else strings.KIND_ARTICLE, "")
    category = outline.category if outline.category in CATEGORIES else ""
    themes = words.labels(Group.THEME, outline.themes)
    line = " · ".join(filter(None, (mark, words.label(Group.CATEGORY, outline.category), ", ".join(themes))))
    return Card(hit, category, line, tried_by(outline.experiences, mine))


def tried_by(experiences: Iterable[Experience], mine: str) -> str:
    """Say who has tried it, or else who has a plan or a similar method; the user's own first."""
    found = tuple(experiences)
    for template, bases in _TRIED:
        places = tuple(experience.organisation for experience in found if experience.basis in bases)
        if places:
            return template.format(places=_shortened(mine_first(places, mine)))
    return strings.NOT_TRIED


def _shortened(places: tuple[str, ...]) -> str:
    shown = ", ".join(places[:_MOST_PLACES])
    rest = len(places) - _MOST_PLACES
    return strings.AND_MORE.format(places=shown, count=rest) if rest > 0 else shown
