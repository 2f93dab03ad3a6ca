"""Longer texts beside the interventions: articles and everyday situations."""

from dataclasses import dataclass

from idekatalog.domain.document import Section
from idekatalog.domain.intervention import Reference, Relation


@dataclass(frozen=True, slots=True)
class Article:
    """A text of source, frame or editorial kind."""

    id: str
    title: str
    kind: str
    document: tuple[Section, ...]
    body: str
    references: tuple[Reference, ...] = ()
    law_as_of: str = ""
    origin: str = "katalog"


@dataclass(frozen=True, slots=True)
class Situation:
    """An everyday starting point that leads to interventions, least intrusive first.

    ``position`` is its place in the editors' order, counted from 1.
    """

    id: str
    title: str
    document: tuple[Section, ...]
    body: str
    interventions: tuple[Relation, ...] = ()
    position: int = 0
    references: tuple[Reference, ...] = ()
    law_as_of: str = ""
    origin: str = "katalog"
