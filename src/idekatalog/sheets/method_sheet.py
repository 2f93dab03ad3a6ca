"""The method sheet: one intervention on paper, complete, for a stranger to use."""

from collections.abc import Iterable, Mapping

from reportlab.platypus import Flowable

from idekatalog.domain.catalogue import Register
from idekatalog.domain.document import Section
from idekatalog.domain.essentials import knowledge_lines, silence
from idekatalog.domain.intervention import CAUTION, PURPOSE, Intervention, Knowledge
from idekatalog.sheets.experience_table import experience_flowables
from idekatalog.sheets.flowables import boxed_section, headed, section_flowables, text_block, words
from idekatalog.sheets.markup import escaped, printable, strong
from idekatalog.sheets.overview import overview_flowables, title_flowables
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.reference import marks_used, reference_flowables
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.text_block import TextBlock
from idekatalog.strings import reading
from idekatalog.strings import sheets as strings


def method_sheet(
    intervention: Intervention, register: Register, paper: Paper, titles: Mapping[str, str] | None = None
) -> Sheet:
    """Set one intervention: first what it is and for whom, then how, then who knows more.

    ``titles`` names related entries by id; one that is not there is printed as its id.
    The fonts must have been registered.
    """
    flowables = (
        *title_flowables(intervention, register, paper),
        *_opening(intervention.document, paper),
        *_under(strings.AT_A_GLANCE, overview_flowables(intervention, register, paper), paper),
        *_body(intervention.document, paper),
        *_under(reading.EXPERIENCES, experience_flowables(intervention.experiences, register, paper), paper),
        *_under(reading.KNOWLEDGE, _knowledge(intervention.knowledge, paper), paper),
        *_under(reading.RELATED, _related(intervention, titles or {}, paper), paper),
        *_under(reading.SOURCES, _references(intervention, register, paper), paper),
        *_silence(intervention, paper),
    )
    return Sheet(printable(intervention.title), flowables)


def _under(title: str, body: list[Flowable], paper: Paper) -> list[Flowable]:
    return headed(title, styles_of(paper).heading, body) if body else []


def _opening(document: Iterable[Section], paper: Paper) -> list[Flowable]:
    """Return the purpose, and the caution in its box where a hurried reader sees it."""
    found: list[Flowable] = []
    for section in document:
        if section.slug == PURPOSE:
            found += section_flowables(section, paper)
        elif section.slug == CAUTION:
            found.append(boxed_section(section, paper))
    return found


def _body(document: Iterable[Section], paper: Paper) -> list[Flowable]:
    sections = (section for section in document if section.slug not in (PURPOSE, CAUTION))
    return [flowable for section in sections for flowable in section_flowables(section, paper)]


def _knowledge(knowledge: Iterable[Knowledge], paper: Paper) -> list[Flowable]:
    style = styles_of(paper).item
    return [text_block(line, style, paper, strings.BULLET) for line in knowledge_lines(knowledge)]


def _related(intervention: Intervention, titles: Mapping[str, str], paper: Paper) -> list[Flowable]:
    style = styles_of(paper).item
    return [
        TextBlock(
            f"{strong(titles.get(found.id, found.id))}: {escaped(found.reason)}", style, bulletText=strings.BULLET
        )
        for found in intervention.related
    ]


def _references(intervention: Intervention, register: Register, paper: Paper) -> list[Flowable]:
    return reference_flowables(intervention.references, marks_used(intervention), register, paper)


def _silence(intervention: Intervention, paper: Paper) -> list[Flowable]:
    sentence = silence(intervention)
    return [words(sentence, styles_of(paper).body)] if sentence else []
