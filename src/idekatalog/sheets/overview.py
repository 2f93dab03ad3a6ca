"""The head of a method sheet: what it is called, and at a glance for whom, with whom and when."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable

from idekatalog.domain.catalogue import Register
from idekatalog.domain.document import Line, Source, SourceKind, Text
from idekatalog.domain.essentials import age_line
from idekatalog.domain.intervention import AgeRange, Intervention
from idekatalog.domain.taxonomy import Group
from idekatalog.sheets.danish_date import written_out
from idekatalog.sheets.flowables import row_table, rule, text_block, words
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.style import styles_of
from idekatalog.strings import reading
from idekatalog.strings import sheets as strings

EDITORIAL = Source(SourceKind.EDITORIAL)
PRINTED_EDITORIAL = frozenset(
    (
        strings.EDITORIAL_THEMES,
        strings.EDITORIAL_TARGET_GROUPS,
        strings.EDITORIAL_COORDINATORS,
        strings.EDITORIAL_PRACTITIONERS,
        strings.EDITORIAL_LEVELS,
        strings.EDITORIAL_ARENAS,
    )
)
_LABEL_EM = 10.5


def title_flowables(intervention: Intervention, register: Register, paper: Paper) -> list[Flowable]:
    """Return category, title, other names, themes and status, closed by a rule."""
    styles = styles_of(paper)
    names = ", ".join(intervention.abbreviations + intervention.aliases)
    themes = _terms(intervention, register, Group.THEME, intervention.themes, strings.EDITORIAL_THEMES)
    status = register.vocabulary.label(Group.STATUS, intervention.status)
    lines = (
        (Text(reading.OTHER_NAMES.format(names=names)),) if names else (),
        (Text(strings.BEFORE_VALUE.format(name=reading.THEMES)), *themes) if themes else (),
        (Text(strings.BEFORE_VALUE.format(name=reading.STATUS)), Text(status)),
    )
    return [
        words(strings.SEPARATOR.join((strings.KIND, _category(intervention, register))), styles.kicker),
        words(intervention.title, styles.title),
        *(text_block(line, styles.cell, paper) for line in lines if line),
        rule(paper, before_em=0.7, after_em=0.5),
    ]


def overview_flowables(intervention: Intervention, register: Register, paper: Paper) -> list[Flowable]:
    """Return a table of the facts the source gives; nothing where it gives none."""
    styles = styles_of(paper)
    rows = []
    for label, lines in _facts(intervention, register):
        told = [line for line in lines if line]
        sign = strings.DASH if len(told) > 1 else ""
        style = styles.cell_item if sign else styles.cell
        if told:
            rows.append(((words(label, styles.label),), [text_block(line, style, paper, sign) for line in told]))
    if not rows:
        return []
    width = paper.em(_LABEL_EM)
    return [row_table((), rows, (width, paper.content_width - width), paper)]


def _category(intervention: Intervention, register: Register) -> str:
    term = register.vocabulary.find(Group.CATEGORY, intervention.category)
    if term is None:
        return intervention.category
    return strings.CATEGORY_WITH_NOTE.format(category=term.label, note=term.note) if term.note else term.label


def _facts(intervention: Intervention, register: Register) -> Iterator[tuple[str, Sequence[Line]]]:
    """Walk the labels with the lines told under each; what the source is silent about is an empty line."""

    def terms(group: Group, ids: Sequence[str], field: str) -> Line:
        return _terms(intervention, register, group, ids, field)

    target_groups = terms(Group.TARGET_GROUP, intervention.target_groups, strings.EDITORIAL_TARGET_GROUPS)
    coordinators = terms(Group.PROFESSION, intervention.coordinators, strings.EDITORIAL_COORDINATORS)
    practitioners = terms(Group.PROFESSION, intervention.practitioners, strings.EDITORIAL_PRACTITIONERS)
    in_source = intervention.target_group_in_source
    yield reading.TARGET_GROUPS, (target_groups, (Text(reading.SOURCE_TERM), *in_source) if in_source else ())
    yield reading.AGES, tuple(map(_age, intervention.ages))
    yield reading.PARTICIPANTS, intervention.participants
    yield reading.COORDINATORS, (coordinators, intervention.coordination)
    yield reading.PRACTITIONERS, (practitioners,)
    yield reading.TIMING, intervention.timing
    yield reading.LEGAL_BASIS, _law(intervention)
    yield strings.LEVELS, (terms(Group.LEVEL, intervention.levels, strings.EDITORIAL_LEVELS),)
    yield strings.ARENAS, (terms(Group.ARENA, intervention.arenas, strings.EDITORIAL_ARENAS),)


def _terms(intervention: Intervention, register: Register, group: Group, ids: Sequence[str], field: str) -> Line:
    """Return the labels as one line, marked when the choice is the editors' and not the source's."""
    if not ids:
        return ()
    labels = Text(", ".join(register.vocabulary.labels(group, ids)))
    return (labels, EDITORIAL) if field in intervention.editorial else (labels,)


def _age(age: AgeRange) -> Line:
    """Return an age range; a range open at both ends is nothing but its note."""
    return age.note if age.first is None and age.last is None else age_line(age)


def _law(intervention: Intervention) -> tuple[Line, ...]:
    """Return the laws named, and how old that knowledge is; the text itself says so too."""
    if not intervention.legal_basis:
        return ()
    month = written_out(intervention.law_as_of)
    return (
        (Text(", ".join(intervention.legal_basis)),),
        (Text(strings.LAW_STAMP.format(month=month)),) if month else (),
    )
