"""Interventions side by side: the same facts of each, in the order one asks for them."""

from collections.abc import Sequence
from dataclasses import dataclass

from idekatalog.domain.catalogue import Register
from idekatalog.domain.document import Emphasis, Line
from idekatalog.domain.essentials import Aspect, told
from idekatalog.domain.intervention import Intervention, silent_fields
from idekatalog.strings import comparison as strings
from idekatalog.strings import reading

ASPECTS = (
    Aspect.AGES,
    Aspect.PARTICIPANTS,
    Aspect.CARE,
    Aspect.TARGET_GROUPS,
    Aspect.COORDINATORS,
    Aspect.PRACTITIONERS,
    Aspect.TIMING,
    Aspect.LEGAL_BASIS,
    Aspect.KNOWLEDGE,
    Aspect.EXPERIENCES,
)


@dataclass(frozen=True, slots=True)
class Cell:
    """What one intervention says of a row's aspect; ``is_told`` is False where the sources are silent."""

    lines: tuple[Line, ...]
    is_told: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One aspect across the interventions, a cell for each in their order."""

    label: str
    cells: tuple[Cell, ...]


def compare(interventions: Sequence[Intervention], register: Register, mine: str = "") -> tuple[Row, ...]:
    """Return the rows of a comparison; ``mine`` is the reader's own municipality.

    A label says where all interventions tell the same, so that the eye can pass on to what differs.
    """
    return tuple(_row(aspect, interventions, register, mine) for aspect in ASPECTS)


def _row(aspect: Aspect, interventions: Sequence[Intervention], register: Register, mine: str) -> Row:
    cells = tuple(_cell(aspect, found, register, mine) for found in interventions)
    is_same = cells[0].is_told and len(set(cells)) == 1
    return Row(strings.SAME.format(label=aspect.value) if is_same else aspect.value, cells)


def _cell(aspect: Aspect, intervention: Intervention, register: Register, mine: str) -> Cell:
    lines = told(intervention, register, aspect, mine)
    return Cell(lines or ((Emphasis(_silence(aspect, intervention)),),), bool(lines))


def _silence(aspect: Aspect, intervention: Intervention) -> str:
    """Return what an empty cell says; nothing else is told by silence."""
    if aspect is Aspect.EXPERIENCES:
        return reading.NO_EXPERIENCE
    if aspect is Aspect.AGES and "ages" not in silent_fields(intervention):
        return strings.AGE_ELSEWHERE
    return strings.SILENT
