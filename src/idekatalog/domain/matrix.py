"""Who names experience with what: methods or themes against places, as one value."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from idekatalog.domain.intervention import Basis, Experience, Intervention
from idekatalog.domain.taxonomy import Group, Term, Vocabulary

_STRENGTH = {basis: rank for rank, basis in enumerate(Basis)}


class Subject(StrEnum):
    """What the rows of a matrix are."""

    METHOD = "method"
    THEME = "theme"


@dataclass(frozen=True, slots=True)
class Mention:
    """One intervention that the source names at a place, and what it tells about it."""

    entry_id: str
    title: str
    experience: Experience

    @property
    def basis(self) -> Basis:
        """What the experience rests on."""
        return self.experience.basis


@dataclass(frozen=True, slots=True)
class Cell:
    """All mentions where a row meets a place, strongest first; empty where the source is silent."""

    mentions: tuple[Mention, ...] = ()

    @property
    def basis(self) -> Basis | None:
        """The strongest basis, None where the source is silent."""
        return self.mentions[0].basis if self.mentions else None


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A method or a theme, its cells in the order of the matrix's places; only a method has a category."""

    id: str
    label: str
    category: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows against places.

    The first ``local_count`` places are the municipalities of Vestegnen; ``legend`` gives every
    basis its words, ``edition`` the source's month.
    """

    subject: Subject
    places: tuple[Term, ...]
    local_count: int
    rows: tuple[MatrixRow, ...]
    legend: tuple[tuple[Basis, str], ...]
    edition: str = ""

    def row(self, row_id: str) -> MatrixRow | None:
        """Return the row of that id, or None."""
        return next((row for row in self.rows if row.id == row_id), None)

    def place(self, place_id: str) -> Term | None:
        """Return the place of that id, or None."""
        return next((place for place in self.places if place.id == place_id), None)

    def cell(self, row: MatrixRow, place: Term) -> Cell:
        """Return where a row meets a place."""
        return row.cells[self.places.index(place)]

    def starts_category(self, number: int) -> bool:
        """Say whether a row is the first of its category, the very first row excepted."""
        return number > 0 and self.rows[number].category != self.rows[number - 1].category

    def words(self, basis: Basis) -> str:
        """Return what a basis is called."""
        return next((label for found, label in self.legend if found is basis), basis.value)

    def locals_only(self) -> "Matrix":
        """Return the same matrix with the municipalities of Vestegnen alone."""
        rows = (replace(row, cells=row.cells[: self.local_count]) for row in self.rows)
        return replace(self, places=self.places[: self.local_count], rows=tuple(rows))


def experience_matrix(
    subject: Subject,
    interventions: Iterable[Intervention],
    vocabulary: Vocabulary,
    *,
    edition: str = "",
    mine: str = "",
) -> Matrix:
    """Set the experiences of interventions against every place: Vestegnen first, then the others.

    ``mine`` is the reader's own municipality: it comes first in its part. Rows stand in the order
    of the interventions, or of the themes in the vocabulary.
    """
    municipalities = vocabulary.terms(Group.MUNICIPALITY)
    local = _mine_first((place for place in municipalities if place.is_local), mine)
    others = (*(place for place in municipalities if not place.is_local), *vocabulary.terms(Group.ORGANISATION))
    places = (*local, *_mine_first(others, mine))
    told = tuple(interventions)
    if subject is Subject.METHOD:
        rows = [MatrixRow(found.id, found.title, found.category, _cells((found,), places)) for found in told]
    else:
        rows = [
            MatrixRow(theme.id, theme.label, "", _cells((one for one in told if theme.id in one.themes), places))
            for theme in vocabulary.terms(Group.THEME)
        ]
    legend = tuple((basis, vocabulary.label(Group.BASIS, basis.value)) for basis in Basis)
    return Matrix(subject, places, len(local), tuple(rows), legend, edition)


def _mine_first(places: Iterable[Term], mine: str) -> tuple[Term, ...]:
    return tuple(sorted(places, key=lambda place: place.label != mine))


def _cells(interventions: Iterable[Intervention], places: Iterable[Term]) -> tuple[Cell, ...]:
    by_place: dict[str, list[Mention]] = {}
    for mention in _mentions(interventions):
        by_place.setdefault(mention.experience.organisation, []).append(mention)
    return tuple(
        Cell(tuple(sorted(by_place.get(place.label, ()), key=lambda found: _STRENGTH[found.basis]))) for place in places
    )


def _mentions(interventions: Iterable[Intervention]) -> Iterator[Mention]:
    for found in interventions:
        for experience in found.experiences:
            yield Mention(found.id, found.title, experience)
