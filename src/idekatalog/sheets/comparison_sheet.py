"""Interventions side by side on landscape paper: a column for each, its facts in rows."""

from collections.abc import Iterable, Sequence

from reportlab.platypus import Flowable

from idekatalog.domain.catalogue import Register
from idekatalog.domain.comparison import Cell, Row, compare
from idekatalog.domain.document import Source, sources
from idekatalog.domain.essentials import Fact
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.taxonomy import Group
from idekatalog.sheets.flowables import headed, row_table, words
from idekatalog.sheets.markup import printable
from idekatalog.sheets.overview import fact_flowables
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.reference import reference_flowables
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.stack import Stack
from idekatalog.sheets.style import styles_of
from idekatalog.strings import comparison as strings
from idekatalog.strings import reading

_LABEL_EM = 8.5


def comparison_sheet(interventions: Sequence[Intervention], register: Register, paper: Paper, mine: str = "") -> Sheet:
    """Set interventions side by side, the column heads repeated on every page.

    ``mine`` is the reader's own municipality. The fonts must have been registered.
    """
    styles = styles_of(paper)
    rows = compare(interventions, register, mine)
    title = printable(reading.listed(tuple(found.title for found in interventions)))
    flowables = (
        words(strings.KIND, styles.title),
        _table(interventions, rows, register, paper),
        words(strings.EXPLAINED, styles.small),
        *_sources(interventions, rows, register, paper),
    )
    return Sheet(title, flowables, strings.KIND)


def _table(interventions: Sequence[Intervention], rows: Iterable[Row], register: Register, paper: Paper) -> Flowable:
    label = styles_of(paper).label
    header = [words("", label), *(_head(found, register, paper) for found in interventions)]
    body = [[(words(row.label, label),), *(_cell(row.label, cell, paper) for cell in row.cells)] for row in rows]
    first = paper.em(_LABEL_EM)
    width = (paper.content_width - first) / len(interventions)
    return row_table(
        header, body, [first, *(width for _ in interventions)], paper, tall=paper.content_height / 4, first_is_head=True
    )


def _head(intervention: Intervention, register: Register, paper: Paper) -> Flowable:
    """Return a column's title over its status: what is only planned must be seen."""
    styles = styles_of(paper)
    status = register.vocabulary.label(Group.STATUS, intervention.status)
    return Stack((words(intervention.title, styles.subheading), words(status, styles.cell)))


def _cell(label: str, cell: Cell, paper: Paper) -> Sequence[Flowable]:
    return fact_flowables(Fact(label, cell.lines), paper)


def _sources(
    interventions: Sequence[Intervention], rows: Iterable[Row], register: Register, paper: Paper
) -> list[Flowable]:
    """Return the works whose marks stand in the table, with the places used in them."""
    marks = tuple(dict.fromkeys(_marks(rows)))
    works = {work.id for mark in marks if (work := register.work_of_mark(mark.work))}
    references = [found for entry in interventions for found in entry.references if found.work in works]
    body = reference_flowables(references, marks, register, paper)
    return headed(reading.SOURCES, styles_of(paper).heading, body) if body else []


def _marks(rows: Iterable[Row]) -> Iterable[Source]:
    return (mark for row in rows for cell in row.cells for line in cell.lines for mark in sources(line))
