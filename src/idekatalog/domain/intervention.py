"""An intervention (indsats): what it is, for whom, how, and who has tried it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from idekatalog.domain.document import (
    Line,
    List,
    Question,
    Section,
    Source,
    find_section,
    plain,
    plain_text,
    sources,
)
from idekatalog.strings.reading import AGE_UNIT

_AGE = re.compile(rf"\b\d+ ?{AGE_UNIT}\b")
PURPOSE = "kort-fortalt"
CAUTION = "pas-paa"
STEPS = "saadan-goer-i"
QUESTIONS = "spoergsmaal-at-stille"
ATTENTION = "vaer-opmaerksom-paa"


class Basis(StrEnum):
    """What an experience rests on, strongest first."""

    TABLE = "skema"
    TEXT = "tekst"
    SIMILAR = "lignende"
    PLANNED = "planlagt"

    @property
    def is_experience(self) -> bool:
        """Say whether it counts as having experience."""
        return self in (Basis.TABLE, Basis.TEXT)


class Dimension(StrEnum):
    """What a source can know about an intervention."""

    TARGET_GROUP = "maalgruppe"
    METHOD = "metode"
    IMPLEMENTATION = "implementering"
    EFFECT = "effekt"
    ECONOMY = "oekonomi"


class Reported(StrEnum):
    """How far the source tells about a dimension."""

    FULLY = "oplyst"
    PARTLY = "delvist"
    NOT = "ikke"


@dataclass(frozen=True, slots=True)
class AgeRange:
    """Ages in whole years, both ends included; None is an open end."""

    first: int | None
    last: int | None
    note: Line = ()

    def covers(self, age: int) -> bool:
        """Say whether someone of that age is within."""
        return (self.first is None or self.first <= age) and (self.last is None or age <= self.last)


@dataclass(frozen=True, slots=True)
class Experience:
    """Who has tried it; ``organisation`` is a municipality without "Kommune" or another body."""

    organisation: str
    basis: Basis
    note: Line = ()


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the source reports in one dimension."""

    dimension: Dimension
    reported: Reported
    text: Line = ()


@dataclass(frozen=True, slots=True)
class Relation:
    """Another entry worth reading, with the reason."""

    id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A work the entry rests on: its literature id, with page or part where known."""

    work: str
    page: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Outline:
    """What a list shows of an intervention; its experiences have no notes."""

    category: str
    themes: tuple[str, ...]
    experiences: tuple[Experience, ...]


@dataclass(frozen=True, slots=True)
class Intervention:
    """One of the catalogue's entries; fields the source is silent about are empty."""

    id: str
    title: str
    category: str
    status: str
    document: tuple[Section, ...]
    body: str
    abbreviations: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()
    target_group_in_source: Line = ()
    coordinators: tuple[str, ...] = ()
    practitioners: tuple[str, ...] = ()
    coordination: Line = ()
    participants: tuple[Line, ...] = ()
    timing: tuple[Line, ...] = ()
    ages: tuple[AgeRange, ...] = ()
    legal_basis: tuple[str, ...] = ()
    law_as_of: str = ""
    levels: tuple[str, ...] = ()
    arenas: tuple[str, ...] = ()
    experiences: tuple[Experience, ...] = ()
    knowledge: tuple[Knowledge, ...] = ()
    related: tuple[Relation, ...] = ()
    references: tuple[Reference, ...] = ()
    search_words: tuple[str, ...] = ()
    editorial: tuple[str, ...] = ()
    origin: str = "katalog"

    @property
    def outline(self) -> Outline:
        """What a list shows of it."""
        return Outline(self.category, self.themes, tuple(replace(found, note=()) for found in self.experiences))

    @property
    def professions(self) -> tuple[str, ...]:
        """Everyone who coordinates it or can carry it out, each once."""
        return tuple(dict.fromkeys(self.coordinators + self.practitioners))

    @property
    def municipalities(self) -> tuple[str, ...]:
        """Who has experience by table or text, organisations included."""
        return tuple(found.organisation for found in self.experiences if found.basis.is_experience)

    @property
    def purpose(self) -> str:
        """The opening section's words."""
        section = find_section(self.document, PURPOSE)
        return plain_text(section.blocks) if section else ""

    @property
    def steps(self) -> tuple[str, ...]:
        """The list items of how it is done."""
        return tuple(plain(item) for item in self._items(STEPS))

    @property
    def attention_points(self) -> tuple[tuple[str, tuple[Source, ...]], ...]:
        """What to watch out for, each with its sources."""
        return tuple((plain(item), sources(item)) for item in self._items(ATTENTION))

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every question to ask, in order."""
        section = find_section(self.document, QUESTIONS)
        return tuple(_questions(section)) if section else ()

    def suits_age(self, age: int) -> bool:
        """Say whether the age fits; an entry whose source gives no age fits all."""
        return not self.ages or any(found.covers(age) for found in self.ages)

    def _items(self, slug: str) -> Iterator[Line]:
        section = find_section(self.document, slug)
        return _list_items(section) if section else iter(())


def silent_fields(intervention: Intervention) -> tuple[str, ...]:
    """Name the fields and knowledge dimensions the sources say nothing about, in reading order."""
    fields = ("ages", "participants", "timing", "coordination", "practitioners", "experiences")
    silent = [name for name in fields if not getattr(intervention, name)]
    if "ages" in silent and any(_names_age(line) for line in _experience_lines(intervention)):
        silent.remove("ages")  # an age of one municipality stays with its experience
    told = {found.dimension for found in intervention.knowledge if found.reported is not Reported.NOT}
    return (*silent, *(dimension.value for dimension in Dimension if dimension not in told))


def _experience_lines(intervention: Intervention) -> Iterator[Line]:
    yield intervention.target_group_in_source
    yield from (found.note for found in intervention.experiences)


def _names_age(line: Line) -> bool:
    return bool(_AGE.search(plain(line)))


def _list_items(section: Section) -> Iterator[Line]:
    for block in section.blocks:
        match block:
            case List(items):
                yield from items
            case Section():
                yield from _list_items(block)


def _questions(section: Section) -> Iterator[Question]:
    for block in section.blocks:
        match block:
            case Question():
                yield block
            case Section():
                yield from _questions(block)
