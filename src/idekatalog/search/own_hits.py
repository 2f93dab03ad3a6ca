"""What she keeps as hits: where each leads, what it is, and the stretch of it that was found."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from idekatalog.domain.origin import OWN
from idekatalog.domain.personal import (
    Correction,
    Folder,
    Note,
    OwnExperience,
    Personal,
    SavedSearch,
    Workplace,
    words_of,
)
from idekatalog.domain.query import Hit, Kind
from idekatalog.search.excerpt import cut_excerpt
from idekatalog.search.own import marks
from idekatalog.strings import own as strings


class OwnTarget(NamedTuple):
    """Where a hit of hers leads: the kind of value, and the entry, folder or search it belongs to."""

    kind: str
    id: str = ""

    @property
    def hit_id(self) -> str:
        """The hit's id, unlike any of the catalogue's."""
        return f"{self.kind}/{self.id}"


def own_hits(values: Iterable[Personal], typed: str, titles: Mapping[str, str]) -> tuple[Hit, ...]:
    """Return values as hits in their order; ``titles`` name entries and contacts by id."""
    return tuple(_hit(value, typed, titles) for value in values)


def own_target(hit_id: str) -> OwnTarget:
    """Return where a hit leads, from its id."""
    kind, _, found = hit_id.partition("/")
    return OwnTarget(kind, found)


def _hit(value: Personal, typed: str, titles: Mapping[str, str]) -> Hit:
    target, title = _described(value, titles)
    words = words_of(value)
    text = words.removeprefix(title).strip()
    why = strings.KINDS[target.kind]
    excerpt = cut_excerpt(text, marks(text, typed))
    return Hit(target.hit_id, Kind.OWN, title, 0.0, excerpt, "", (why,), OWN)


def _described(value: Personal, titles: Mapping[str, str]) -> tuple[OwnTarget, str]:
    """Return where a value leads, and what it is called there."""
    match value:
        case Note(subject=found):
            return OwnTarget("note", found), titles.get(found, found)
        case OwnExperience(intervention=found):
            return OwnTarget("experience", found), titles.get(found, found)
        case Correction(contact=found):
            return OwnTarget("correction", found), titles.get(found, found)
        case Folder(id=found, title=title):
            return OwnTarget("folder", found), title.strip() or strings.UNTITLED
        case SavedSearch(name=name):
            return OwnTarget("search", name), name
        case Workplace():
            return OwnTarget("workplace"), strings.KINDS["workplace"]
    return OwnTarget("entry", value.key), titles.get(value.key, value.key)
