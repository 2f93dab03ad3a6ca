"""The head of a method sheet: what it is called, and at a glance for whom, with whom and when."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from idekatalog.domain.catalogue import Register
from idekatalog.domain.document import Line, Text
from idekatalog.domain.essentials import AT_A_GLANCE, Aspect, Fact, told_facts, words_of
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.taxonomy import Group
from idekatalog.sheets.flowables import bar, row_table, rule, text_block, words
from idekatalog.sheets.markup import line_markup
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.text_block import TextBlock
from idekatalog.strings import reading
from idekatalog.strings import sheets as strings

_APART = "\u00a0\u00a0\u00a0 "
_PRINTED = (*AT_A_GLANCE, Aspect.LEVELS, Aspect.ARENAS)
_LABEL_EM, _LABEL_SHARE = 10.5, 0.3


def title_flowables(intervention: Intervention, register: Register, paper: Paper) -> list[Flowable]:
    """Return category, title, other names, themes and status, closed by a rule."""
    styles = styles_of(paper)
    names = ", ".join(intervention.abbreviations + intervention.aliases)
    themes = words_of(intervention, register, "themes")
    status = register.vocabulary.label(Group.STATUS, intervention.status)
    kicker = (strings.KIND, _category(intervention, register), register.origin_mark(intervention.origin))
    lines = (
        (Text(reading.OTHER_NAMES.format(names=names)),) if names else (),
        (Text(reading.BEFORE_VALUE.format(name=reading.THEMES)), *themes) if themes else (),
        (Text(reading.BEFORE_VALUE.format(name=reading.STATUS)), Text(status)),
    )
    return [
        bar(paper, paper.colours.accent(intervention.category)),
        words(strings.SEPARATOR.join(filter(None, kicker)), styles.kicker),
        words(intervention.title, styles.title),
        *_known_as(tuple(filter(None, lines)), paper),
        rule(paper, before_em=0.7 * paper.gap, after_em=0.5),
    ]


def _known_as(lines: Sequence[Line], paper: Paper) -> list[Flowable]:
    """Return the lines under the title; on a page of columns they run on."""
    style = styles_of(paper).cell
    if paper.gap >= 1:
        return [text_block(line, style, paper) for line in lines]
    return [TextBlock(_APART.join(line_markup(line, paper) for line in lines), style)]


def overview_flowables(intervention: Intervention, register: Register, paper: Paper) -> list[Flowable]:
    """Return a table of the facts the source gives; nothing where it gives none."""
    facts = told_facts(intervention, register, _PRINTED)
    if not facts:
        return []
    label = styles_of(paper).label
    rows = [((words(fact.label, label),), fact_flowables(fact, paper)) for fact in facts]
    width = min(paper.em(_LABEL_EM), _LABEL_SHARE * paper.content_width)
    return [row_table((), rows, (width, paper.content_width - width), paper)]


def fact_flowables(fact: Fact, paper: Paper) -> list[Flowable]:
    """Return a fact's lines for the cell of a table, each with a dash where there are several."""
    if paper.is_tight:
        return [
            TextBlock(strings.SEPARATOR.join(line_markup(line, paper) for line in fact.lines), styles_of(paper).cell)
        ]
    sign = strings.DASH if len(fact.lines) > 1 else ""
    style = styles_of(paper).cell_item if sign else styles_of(paper).cell
    return [text_block(line, style, paper, sign) for line in fact.lines]


def _category(intervention: Intervention, register: Register) -> str:
    term = register.vocabulary.find(Group.CATEGORY, intervention.category)
    if term is None:
        return intervention.category
    return strings.CATEGORY_WITH_NOTE.format(category=term.label, note=term.note) if term.note else term.label
