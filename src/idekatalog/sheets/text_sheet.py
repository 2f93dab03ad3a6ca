"""A situation or an article on paper."""

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.document import lines, sources
from idekatalog.domain.material import Material
from idekatalog.sheets.flowables import headed, rule, section_flowables, words
from idekatalog.sheets.markup import printable
from idekatalog.sheets.method_content import relation_flowables
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.reference import reference_flowables
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.style import styles_of
from idekatalog.strings import exchange, reading


def text_sheet(text: Article | Situation, material: Material, paper: Paper) -> Sheet:
    """Set a text, where it leads, and its sources."""
    styles = styles_of(paper)
    kind = exchange.KINDS[type(text).__name__]
    leads = relation_flowables(text.interventions, material.titles, paper) if isinstance(text, Situation) else []
    marks = tuple(dict.fromkeys(mark for line in lines(text.document) for mark in sources(line)))
    rests = reference_flowables(text.references, marks, material.register, paper)
    flowables = (
        words(kind, styles.kicker),
        words(text.title, styles.title),
        rule(paper, before_em=0.7, after_em=0.5),
        *(flowable for section in text.document for flowable in section_flowables(section, paper)),
        *(headed(reading.RELATED, styles.heading, leads) if leads else ()),
        *(headed(reading.SOURCES, styles.heading, rests) if rests else ()),
    )
    return Sheet(printable(text.title), flowables, kind, key=text.id)
