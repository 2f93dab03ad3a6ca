"""A kind of meeting: what lies on the table for everybody, and what only she who prepares it reads."""

from dataclasses import dataclass

from idekatalog.domain.document import Line, List, Section, find_section
from idekatalog.domain.intervention import CAUTION, Reference, Relation

PURPOSE, ROLES, TALK, DECISIONS = "formaal", "ved-bordet", "saadan-taler-vi-sammen", "det-aftaler-vi"
BEFORE, QUESTIONS, FRAME = "foer-moedet", "spoerg-om", "rammen"
ON_THE_TABLE = (PURPOSE, ROLES, TALK, DECISIONS)
"""The sections that parents may read; the others stay with her."""
FOR_HER = (BEFORE, QUESTIONS, CAUTION, FRAME)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A kind of meeting, with the interventions that lead to it; ``position`` counts from 1.

    ``has_family`` says that the family sits at the table; otherwise professionals meet among themselves.
    """

    id: str
    title: str
    document: tuple[Section, ...]
    body: str
    interventions: tuple[Relation, ...] = ()
    position: int = 0
    has_family: bool = False
    references: tuple[Reference, ...] = ()
    law_as_of: str = ""
    origin: str = "katalog"

    def section(self, slug: str) -> Section | None:
        """Return a section, None where the file is without it."""
        return find_section(self.document, slug)

    def items(self, slug: str) -> tuple[Line, ...]:
        """Return the points of a section's lists."""
        section = self.section(slug)
        blocks = section.blocks if section else ()
        return tuple(item for block in blocks if isinstance(block, List) for item in block.items)


@dataclass(frozen=True, slots=True)
class Plan:
    """What she writes about one meeting, in plain words; it goes on the papers and is kept nowhere."""

    day: str = ""
    place: str = ""
    purpose: str = ""
