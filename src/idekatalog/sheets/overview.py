"""The head of a method sheet: what it is called, and at a glance for whom, with whom and when."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from idekatalog.domain.catalogue import Register
from idekatalog.domain.document import Line
from idekatalog.domain.essentials import Fact
from idekatalog.domain.heading import kicker, known_as, overview
from idekatalog.domain.intervention import Intervention
from idekatalog.sheets.flowables import bar, row_table, rule, text_block, words
from idekatalog.sheets.markup import line_markup
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.text_block import TextBlock
from idekatalog.strings import sheets as strings

_APART = "\u00a0\u00a0\u00a0 "
_LABEL_EM, _LABEL_SHARE = 10.5, 0.3


def title_flowables(intervention: Intervention, register: Register, paper: Paper) -> list[Flowable]:
    """Return category, title, other names, themes and status, closed by a rule."""
    styles = styles_of(paper)
    return [
        bar(paper, paper.colours.accent(intervention.category)),
        words(kicker(intervention, register), styles.kicker),
        words(intervention.title, styles.title),
        *_known_as(known_as(intervention, register), paper),
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
    facts = overview(intervention, register)
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
