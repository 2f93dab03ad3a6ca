"""Many interventions at a glance: a row for each, for whom it is, of what age, with whom, and who has tried it."""

from collections.abc import Iterable, Sequence

from reportlab.platypus import Flowable

from idekatalog.domain.catalogue import Register
from idekatalog.domain.document import Emphasis, Line, Source, SourceKind, Span, Strong, Text
from idekatalog.domain.essentials import Aspect, told
from idekatalog.domain.intervention import Intervention
from idekatalog.sheets.flowables import row_table, text_block, words
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.style import styles_of
from idekatalog.strings import books as strings
from idekatalog.strings import comparison, reading

_ASPECTS = (Aspect.TARGET_GROUPS, Aspect.AGES, Aspect.PARTICIPANTS, Aspect.EXPERIENCES)
_PARTS = (0.19, 0.23, 0.15, 0.23, 0.2)
"""How the width is shared among title and aspects."""


def facts_table(interventions: Sequence[Intervention], register: Register, paper: Paper, mine: str = "") -> Flowable:
    """Set at least one intervention a row; on narrow paper a row is one cell, every fact under its label."""
    if not paper.is_wide:
        cells = [(tuple(_labelled(found, register, paper, mine)),) for found in interventions]
        return row_table((), cells, [paper.content_width], paper, tall=paper.content_height / 4)
    label = styles_of(paper).label
    header = [words(title, label) for title in (strings.INTERVENTION, *(aspect.value for aspect in _ASPECTS))]
    rows = [tuple(_cells(found, register, paper, mine)) for found in interventions]
    widths = [paper.content_width * part for part in _PARTS]
    return row_table(header, rows, widths, paper, tall=paper.content_height / 4, first_is_head=True)


def _cells(entry: Intervention, register: Register, paper: Paper, mine: str) -> Iterable[Sequence[Flowable]]:
    styles = styles_of(paper)
    yield (words(entry.title, styles.strong_cell),)
    for aspect in _ASPECTS:
        yield [text_block(line, styles.cell, paper) for line in _told(entry, register, aspect, mine)]


def _labelled(entry: Intervention, register: Register, paper: Paper, mine: str) -> Iterable[Flowable]:
    styles = styles_of(paper)
    yield words(entry.title, styles.strong_cell)
    for aspect in _ASPECTS:
        first, *others = _told(entry, register, aspect, mine)
        yield text_block((Strong(aspect.value), Text(": "), *first), styles.cell, paper)
        yield from (text_block(line, styles.cell, paper) for line in others)


def _told(entry: Intervention, register: Register, aspect: Aspect, mine: str) -> tuple[Line, ...]:
    """Return what is told of an aspect, or that nothing is; which work tells it stands on the entry's own sheet."""
    silence = reading.NO_EXPERIENCE if aspect is Aspect.EXPERIENCES else comparison.SILENT
    lines = (tuple(span for span in line if not _is_work(span)) for line in told(entry, register, aspect, mine))
    return tuple(lines) or ((Emphasis(silence),),)


def _is_work(span: Span) -> bool:
    return isinstance(span, Source) and span.kind is SourceKind.WORK
